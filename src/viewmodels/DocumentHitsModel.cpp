// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/DocumentHitsModel.h"

#include "text/SearchQuery.h"
#include "viewmodels/MarkedText.h"
#include "viewmodels/SourceWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype excerptLength = 300;
constexpr qsizetype wordsBefore = 60;
constexpr std::size_t mostMarks = 40;

//! Where any of \a words stands in \a text.
std::vector<TextStretch> placesOf(const QString &words, const QString &text)
{
    std::vector<TextStretch> all;
    const auto parsed = parseSearchQuery(words);
    if (!parsed)
        return all;
    for (const auto &term : parsed->terms) {
        const auto places = findPlaces(text, {{term}}, mostMarks);
        all.insert(all.end(), places.begin(), places.end());
    }
    std::ranges::sort(all, {}, &TextStretch::start);
    std::vector<TextStretch> apart;
    for (const auto &place : all) {
        if (apart.empty() || place.start >= apart.back().start + apart.back().length)
            apart.push_back(place);
    }
    return apart;
}

//! The part of a passage around the first of the words that were looked for.
QString excerptOf(const Source &hit, const QString &words)
{
    const QString text = hit.text.simplified();
    const auto places = placesOf(words, text);
    auto start = places.empty() ? 0 : std::max<qsizetype>(0, places.front().start - wordsBefore);
    if (start > 0)
        start = std::max<qsizetype>(0, text.indexOf(u' ', start) + 1);
    return (start > 0 ? u"… "_s : QString()) + text.sliced(start).left(excerptLength);
}

} // namespace

int DocumentHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant DocumentHitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &hit = m_hits[std::size_t(index.row())];
    switch (role) {
    case NameRole: return hit.document;
    case PlaceRole: return placeWords(hit);
    case ExcerptRole: return excerptOf(hit, m_words);
    case MarkedExcerptRole: {
        const QString excerpt = excerptOf(hit, m_words);
        return markedText(excerpt, placesOf(m_words, excerpt));
    }
    default: return {};
    }
}

QHash<int, QByteArray> DocumentHitsModel::roleNames() const
{
    return {{NameRole, "name"}, {PlaceRole, "place"}, {ExcerptRole, "excerpt"}, {MarkedExcerptRole, "markedExcerpt"}};
}

void DocumentHitsModel::show(std::vector<Source> hits, const QString &words)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_words = words;
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace oriel
