// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/reading/TextShapes.h"

#include "knowledge/reading/CsvRecords.h"
#include "text/JsonValue.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr std::size_t mostRecords = 50; // that are looked at for a table

} // namespace

bool isSubtitles(const QString &start)
{
    static const QRegularExpression first(
        u"\\A\\s*(?:WEBVTT\\b|\\d+[ \\t]*\\n(?:\\d+:)?\\d\\d:\\d\\d[.,]\\d{3}[ \\t]+-->)"_s);
    return first.match(start).hasMatch();
}

bool isEmail(const QString &start)
{
    static const QRegularExpression header(
        u"\\A(?:From [^\\n]+\\n)?(?:[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){3,}\\n"_s);
    static const QRegularExpression from(u"^(?:From|Received|Return-Path|Message-ID):"_s,
                                         QRegularExpression::MultilineOption
                                             | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression about(u"^(?:To|Subject|Date|MIME-Version):"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::CaseInsensitiveOption);
    const auto match = header.match(start);
    return match.hasMatch() && from.match(match.captured()).hasMatch() && about.match(match.captured()).hasMatch();
}

bool isJson(const QString &start, bool isWhole)
{
    const QString trimmed = start.trimmed();
    if (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'['))
        return false;
    if (isWhole) {
        JsonReader reader;
        return reader.read(trimmed.toUtf8()).has_value();
    }
    static const QRegularExpression beginning(u"\\A(?:\\{\\s*\"|\\[\\s*[\\[{\"\\d-])"_s);
    return beginning.match(trimmed).hasMatch();
}

bool isTable(const QString &start, bool isWhole, bool isNamed)
{
    const QByteArray text = start.toUtf8();
    CsvRecords records(text);
    std::vector<QByteArrayView> looked;
    for (qsizetype at = 0; at < text.size() && looked.size() < mostRecords;) {
        const qsizetype end = records.endOf(at);
        const auto record = QByteArrayView(text).sliced(at, end - at);
        at = end + 1;
        if (!record.trimmed().isEmpty() && (isWhole || at < text.size())) // else it may be cut
            looked.push_back(record);
    }
    if (looked.size() < (isNamed ? 2U : 3U)) // prose has commas too
        return false;
    for (const char separator : {'\t', ';', ',', '|'}) {
        const int cells = separatorsIn(looked.front(), separator);
        const auto fits = std::ranges::count_if(
            looked, [&](QByteArrayView record) { return separatorsIn(record, separator) == cells; });
        if (cells >= (isNamed ? 1 : 2) && std::size_t(fits) * 10 >= looked.size() * 9)
            return true;
    }
    return false;
}

} // namespace oriel
