// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/CitedText.h"

#include "domain/CitationMarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! A stretch of a text that names one source.
struct Stretch {
    qsizetype start = 0;
    qsizetype end = 0;
    int number = 0;
};

bool isPlain(const InlineRun &run)
{
    return run.kind == InlineRun::Kind::Text && run.link.isEmpty() && !run.isImage;
}

//! The text with what can hold no citation blanked out.
QString plainOf(const InlineText &text)
{
    QString plain = text.text;
    for (const auto &run : text.runs) {
        if (!isPlain(run))
            std::fill(plain.begin() + run.start, plain.begin() + run.start + run.length, u' ');
    }
    return plain;
}

//! Each number of "[1, 2]" by itself, the whole of "[1]".
std::vector<Stretch> stretchesIn(const QString &text)
{
    std::vector<Stretch> stretches;
    const auto marks = citationMarks(text);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto isSamePlace = [&marks, i](std::size_t other) {
            return other < marks.size() && marks[other].start == marks[i].start;
        };
        const auto end = marks[i].start + marks[i].length;
        if (!isSamePlace(i + 1) && (i == 0 || !isSamePlace(i - 1))) {
            stretches.push_back({marks[i].start, end, marks[i].number});
            continue;
        }
        const QString digits = QString::number(marks[i].number);
        const auto from = stretches.empty() ? marks[i].start : std::max(marks[i].start, stretches.back().end);
        if (const auto at = text.indexOf(digits, from); at >= 0 && at < end) // the middle of "[1-3]" is not written
            stretches.push_back({at, at + digits.size(), marks[i].number});
    }
    return stretches;
}

void addPiece(std::vector<InlineRun> &runs, const InlineRun &run, qsizetype start, qsizetype end)
{
    if (start >= end)
        return;
    InlineRun piece = run;
    piece.start = start;
    piece.length = end - start;
    runs.push_back(std::move(piece));
}

InlineText cited(InlineText text, const QList<int> &sources)
{
    const auto stretches = stretchesIn(plainOf(text));
    if (stretches.empty())
        return text;
    std::vector<InlineRun> runs;
    for (const auto &run : text.runs) {
        const qsizetype end = run.start + run.length;
        qsizetype at = run.start;
        for (const auto &stretch : stretches) {
            const auto from = std::max(stretch.start, at);
            const auto to = std::min(stretch.end, end);
            if (!isPlain(run) || from >= to)
                continue;
            addPiece(runs, run, at, from);
            InlineRun link = run;
            if (sources.contains(stretch.number))
                link.link = citationScheme + QString::number(stretch.number);
            else
                link.styles |= InlineStyle::Strikethrough;
            addPiece(runs, link, from, to);
            at = to;
        }
        addPiece(runs, run, at, end);
    }
    text.runs = std::move(runs);
    return text;
}

} // namespace

MarkdownBlock withCitations(MarkdownBlock block, const QList<int> &sources)
{
    if (auto *paragraph = std::get_if<ParagraphBlock>(&block.content)) {
        paragraph->text = cited(std::move(paragraph->text), sources);
    } else if (auto *heading = std::get_if<HeadingBlock>(&block.content)) {
        heading->text = cited(std::move(heading->text), sources);
    } else if (auto *footnote = std::get_if<FootnoteBlock>(&block.content)) {
        footnote->text = cited(std::move(footnote->text), sources);
    } else if (auto *table = std::get_if<TableBlock>(&block.content)) {
        for (auto &cell : table->header)
            cell = cited(std::move(cell), sources);
        for (auto &row : table->rows) {
            for (auto &cell : row)
                cell = cited(std::move(cell), sources);
        }
    }
    return block;
}

} // namespace oriel
