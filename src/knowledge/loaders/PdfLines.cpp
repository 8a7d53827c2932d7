// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/PdfLines.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr double shortLine = 0.75; // of the width that most lines have
constexpr QChar softHyphen(0xAD);
constexpr QChar pdfHyphen(0xFFFE); // what PDFium puts where a word was parted
constexpr QChar otherPdfHyphen(0x02);

bool endsSentence(QStringView line)
{
    return !line.isEmpty() && u".!?:;\u3002\uFF01\uFF1F\u201D\"\u2019)"_s.contains(line.back());
}

bool isParted(QStringView line)
{
    if (line.isEmpty())
        return false;
    const QChar last = line.back();
    return last == softHyphen || last == pdfHyphen || last == otherPdfHyphen;
}

//! Whether a plain hyphen at the end of \a line parts a word that goes on in \a next.
bool isHyphenated(QStringView line, QStringView next)
{
    return line.size() >= 3 && line.back() == u'-' && line[line.size() - 2].isLetter() && !next.isEmpty()
        && next.front().isLower();
}

//! Scripts without blanks between words have none at a line's end either.
bool isDense(QChar sign)
{
    switch (sign.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai: return true;
    default: return false;
    }
}

qsizetype usualWidth(const QStringList &lines)
{
    std::vector<qsizetype> widths;
    for (const auto &line : lines)
        widths.push_back(line.size());
    if (widths.empty())
        return 0;
    const auto wide = widths.begin() + qsizetype(double(widths.size() - 1) * 0.8);
    std::ranges::nth_element(widths, wide);
    return *wide;
}

void join(QString &paragraph, QString line)
{
    if (paragraph.isEmpty()) {
        paragraph = std::move(line);
    } else if (isParted(paragraph)) {
        paragraph.chop(1);
        paragraph += line;
    } else if (isHyphenated(paragraph, line)) {
        paragraph.chop(1);
        paragraph += line;
    } else {
        const bool isTight = isDense(paragraph.back()) && isDense(line.front());
        paragraph += isTight ? line : u' ' + line;
    }
}

} // namespace

QStringList paragraphsOfPage(const QString &text)
{
    QStringList lines;
    for (const auto line : QStringView(text).split(u'\n'))
        lines << line.trimmed().toString();
    const qsizetype usual = usualWidth(lines);
    QStringList paragraphs;
    QString paragraph;
    const auto end = [&] {
        for (const auto mark : {softHyphen, pdfHyphen, otherPdfHyphen})
            paragraph.remove(mark);
        if (!paragraph.isEmpty())
            paragraphs << paragraph;
        paragraph.clear();
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (line.isEmpty()) {
            end();
            continue;
        }
        const QString next = lines.value(i + 1);
        const bool goesOn = !endsSentence(line) && !next.isEmpty() && next.front().isLower();
        const bool endsHere = double(line.size()) < shortLine * double(usual) && !goesOn && !isParted(line);
        join(paragraph, line);
        if (endsHere)
            end();
    }
    end();
    return paragraphs;
}

} // namespace oriel
