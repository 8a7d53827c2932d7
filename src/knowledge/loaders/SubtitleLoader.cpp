// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/Loaders.h"
#include "knowledge/loaders/OwnLines.h"
#include "knowledge/TextBuilder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype longestParagraph = 400; // UTF-16 units: what is said goes on over many of them

} // namespace

//! "00:01:02,000 --> 00:01:04,000" and the words until a blank line, as SubRip and WebVTT (W3C) have it.
Read<void> loadSubtitles(SourceFile &file, const DocumentSink &sink)
{
    const auto text = wholeText(file);
    if (!text)
        return std::unexpected(text.error());
    static const QRegularExpression time(u"^((?:\\d+:)?\\d\\d:\\d\\d)[.,]\\d{3}\\s+-->"_s);
    static const QRegularExpression tag(u"<[^>\\n]{0,200}>"_s);
    TextBuilder builder;
    QString words; // of some that follow one another, with the time of the first
    bool isSpoken = false;
    const auto end = [&] {
        builder.add(TextBlockKind::Paragraph, words);
        words.clear();
    };
    QString before;
    for (const auto view : QStringView(*text).split(u'\n')) {
        const QString line = view.trimmed().toString();
        if (const auto match = time.match(line); match.hasMatch()) {
            if (words.size() > longestParagraph)
                end();
            if (words.isEmpty())
                words = u"[%1]"_s.arg(match.captured(1));
            isSpoken = true;
        } else if (line.isEmpty()) {
            isSpoken = false;
        } else if (isSpoken) {
            const QString spoken = QString(line).remove(tag).simplified();
            if (spoken != before) // WebVTT of machines says every line twice
                words += u' ' + spoken;
            before = spoken;
        }
    }
    end();
    if (builder.isEmpty())
        return unread(ReadFault::NoText);
    sink(builder.take());
    return {};
}

} // namespace oriel
