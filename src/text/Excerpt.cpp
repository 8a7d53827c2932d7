// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Excerpt.h"

#include "text/CharacterTable.h"

#include <algorithm>

namespace oriel {

namespace {

constexpr qsizetype unitsBefore = 60; //!< the first place
constexpr qsizetype maximumUnits = 240;
constexpr qsizetype farthestBlank = 30; //!< for whose sake an end is moved

bool isBlank(QChar unit)
{
    return unit.isSpace() || unit.category() == QChar::Other_Control;
}

//! Whether a text may be cut before \a at: not inside of a pair, nor before an accent.
bool isCut(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    return !text[at].isLowSurrogate() && !detail::foldingOf(detail::codePointAt(text, at).value).extends;
}

qsizetype startBefore(QStringView text, qsizetype place)
{
    const qsizetype wanted = place - unitsBefore;
    if (wanted <= 0)
        return 0;
    for (qsizetype at = wanted; at < std::min(place, wanted + farthestBlank); ++at) {
        if (isBlank(text[at - 1]))
            return at;
    }
    qsizetype at = wanted;
    while (at < place && !isCut(text, at))
        ++at;
    return at;
}

qsizetype endAfter(QStringView text, qsizetype start)
{
    const qsizetype wanted = start + maximumUnits;
    if (wanted >= text.size())
        return text.size();
    for (qsizetype at = wanted; at > wanted - farthestBlank; --at) {
        if (isBlank(text[at]))
            return at;
    }
    qsizetype at = wanted;
    while (at > start + 1 && !isCut(text, at))
        --at;
    return at;
}

} // namespace

Excerpt excerptOf(QStringView text, const std::vector<TextStretch> &places)
{
    const qsizetype start = startBefore(text, places.empty() ? 0 : places.front().start);
    const qsizetype end = endAfter(text, start);

    Excerpt excerpt;
    QString &line = excerpt.text;
    if (start > 0)
        line += u'…';
    auto place = places.begin();
    qsizetype markStart = -1;
    const auto endMark = [&] {
        if (markStart >= 0 && line.size() > markStart)
            excerpt.marks.push_back({markStart, line.size() - markStart});
        markStart = -1;
    };
    for (qsizetype at = start; at < end; ++at) {
        if (place != places.end() && markStart >= 0 && at >= place->start + place->length) {
            endMark();
            ++place;
        }
        const bool wasBlank = line.isEmpty() || line.back() == u' ' || (at == start && start > 0);
        if (isBlank(text[at]) && wasBlank)
            continue;
        if (place != places.end() && markStart < 0 && at >= place->start)
            markStart = line.size();
        line += isBlank(text[at]) ? u' ' : text[at];
    }
    endMark();
    if (end < text.size())
        line += u'…';
    return excerpt;
}

} // namespace oriel
