// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/BlockDocument.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr QChar cellMark(0xFDD0); // QTextBeginningOfFrame
constexpr QChar tableEnd(0xFDD1); // QTextEndOfFrame

//! The part of one cell that is within a range of the table's positions.
struct CellRange {
    const InlineText *cell = nullptr;
    std::size_t row = 0; //!< 0 is the head
    qsizetype position = 0; //!< of the cell's first unit, in the document
    qsizetype start = 0; //!< in the cell
    qsizetype length = 0;
};

//! As they stand in the document.
std::vector<std::size_t> columnsOf(const TableBlock &table, bool isMirrored)
{
    std::vector<std::size_t> columns(table.header.size());
    std::iota(columns.begin(), columns.end(), std::size_t(0));
    if (isMirrored)
        std::ranges::reverse(columns);
    return columns;
}

void eachCell(const TableBlock &table, bool isMirrored,
              const std::function<void(const InlineText &, std::size_t row)> &take)
{
    const auto columns = columnsOf(table, isMirrored);
    for (std::size_t row = 0; row <= table.rows.size(); ++row) {
        const auto &cells = row == 0 ? table.header : table.rows[row - 1];
        for (const auto column : columns)
            take(cells[column], row);
    }
}

//! Cells that \a start and \a end are in or between; one that only touches an edge counts if nothing else does.
std::vector<CellRange> cellsWithin(const MarkdownBlock &block, qsizetype start, qsizetype end)
{
    const auto &table = std::get<TableBlock>(block.content);
    const bool isMirrored = isRightToLeft(block);
    std::vector<CellRange> cells;
    qsizetype position = 1;
    eachCell(table, isMirrored, [&](const InlineText &cell, std::size_t row) {
        const auto from = std::max(start, position);
        const auto to = std::min(end, position + cell.text.size());
        if (from < to || (cell.text.isEmpty() && from == to && start < end))
            cells.push_back({&cell, row, position, from - position, to - from});
        position += cell.text.size() + 1;
    });
    if (isMirrored) { // as they are read
        for (auto row = cells.begin(); row != cells.end();) {
            const auto next = std::find_if(row, cells.end(), [row](const auto &cell) { return cell.row != row->row; });
            std::reverse(row, next);
            row = next;
        }
    }
    return cells;
}

QLatin1StringView alignOf(ColumnAlignment alignment, bool isMirrored)
{
    switch (alignment) {
    case ColumnAlignment::Center: return "center"_L1;
    case ColumnAlignment::Right: return "right"_L1;
    case ColumnAlignment::Left: return "left"_L1;
    case ColumnAlignment::None: break;
    }
    return isMirrored ? "right"_L1 : "left"_L1;
}

QString tableRow(const TableBlock &table, const std::vector<InlineText> &cells, QLatin1StringView element,
                 const RichTextLook &look, bool isMirrored)
{
    QString html = u"<tr>"_s;
    for (const auto column : columnsOf(table, isMirrored)) {
        html += u"<%1 align=\"%2\">%3</%1>"_s.arg(element, alignOf(table.alignments[column], isMirrored),
                                                  toRichText(cells[column], look));
    }
    return html + u"</tr>"_s;
}

QString tableHtml(const TableBlock &table, const RichTextLook &look, const QString &lineColour, bool isMirrored)
{
    QString html = u"<table%1 cellspacing=\"0\" cellpadding=\"7\" style=\"border-collapse:collapse;border-width:1px;"
                   "border-style:solid;border-color:%2\">"_s.arg(isMirrored ? " dir=\"rtl\" align=\"right\""_L1 : ""_L1,
                                                                 lineColour);
    html += tableRow(table, table.header, "th"_L1, look, isMirrored);
    for (const auto &row : table.rows)
        html += tableRow(table, row, "td"_L1, look, isMirrored);
    return html + u"</table>"_s;
}

//! A formula in lines of its own, as one within a line is told.
InlineRun runOf(const MathBlock &math)
{
    InlineRun run;
    run.kind = InlineRun::Kind::DisplayMath;
    run.length = 1;
    run.tex = math.tex;
    run.source = math.source;
    return run;
}

QString ruleOf(const TableBlock &table)
{
    QString rule = u"|"_s;
    for (const auto alignment : table.alignments) {
        const bool isLeft = alignment == ColumnAlignment::Left || alignment == ColumnAlignment::Center;
        const bool isRight = alignment == ColumnAlignment::Right || alignment == ColumnAlignment::Center;
        rule += (isLeft ? u":"_s : u"-"_s) + u"-"_s + (isRight ? u":|"_s : u"-|"_s);
    }
    return rule;
}

QString markdownRow(const std::vector<InlineText> &cells)
{
    QString row = u"|"_s;
    for (const auto &cell : cells)
        row += u' ' + toMarkdown(cell) + u" |"_s;
    return row;
}

QString tableMarkdown(const TableBlock &table, const std::vector<CellRange> &cells)
{
    if (cells.empty())
        return {};
    if (cells.size() == 1)
        return toMarkdown(*cells[0].cell, cells[0].start, cells[0].length);
    QStringList rows{markdownRow(table.header), ruleOf(table)};
    for (auto row = std::max<std::size_t>(cells.front().row, 1); row <= cells.back().row; ++row)
        rows << markdownRow(table.rows[row - 1]);
    return rows.join(u'\n');
}

QString tableText(const std::vector<CellRange> &cells)
{
    QString text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells[i].row == cells[i - 1].row ? u'\t' : u'\n';
        text += toPlainText(*cells[i].cell, cells[i].start, cells[i].length);
    }
    return text;
}

QString linkIn(const InlineText &text, qsizetype position)
{
    for (const auto &run : text.runs) {
        if (position >= run.start && position < run.start + run.length)
            return run.link;
    }
    return {};
}

} // namespace

const InlineText *wordsOf(const MarkdownBlock &block)
{
    if (const auto *paragraph = std::get_if<ParagraphBlock>(&block.content))
        return &paragraph->text;
    if (const auto *heading = std::get_if<HeadingBlock>(&block.content))
        return &heading->text;
    if (const auto *footnote = std::get_if<FootnoteBlock>(&block.content))
        return &footnote->text;
    return nullptr;
}

bool isRightToLeft(const MarkdownBlock &block)
{
    if (const auto *words = wordsOf(block))
        return words->text.isRightToLeft();
    return std::holds_alternative<TableBlock>(block.content) && toPlainText(block).isRightToLeft();
}

QString htmlOf(const MarkdownBlock &block, const RichTextLook &look, const QString &lineColour)
{
    if (const auto *words = wordsOf(block))
        return toRichText(*words, look);
    if (const auto *table = std::get_if<TableBlock>(&block.content))
        return tableHtml(*table, look, lineColour, isRightToLeft(block));
    if (const auto *math = std::get_if<MathBlock>(&block.content)) {
        const QString image = look.math ? look.math(runOf(*math)) : QString();
        return image.isEmpty() ? math->source.toHtmlEscaped().replace(u'\n', u"<br/>"_s) : image;
    }
    return {};
}

QString unitsOf(const MarkdownBlock &block)
{
    if (const auto *words = wordsOf(block))
        return words->text;
    if (const auto *code = std::get_if<CodeBlock>(&block.content))
        return code->text;
    if (std::holds_alternative<MathBlock>(block.content))
        return QString(QChar::ObjectReplacementCharacter);
    if (const auto *table = std::get_if<TableBlock>(&block.content)) {
        QString units;
        eachCell(*table, isRightToLeft(block),
                 [&units](const InlineText &cell, std::size_t) { units += cellMark + cell.text; });
        return units + tableEnd;
    }
    return {};
}

QString plainTextOf(const MarkdownBlock &block, qsizetype start, qsizetype end)
{
    if (start >= end)
        return {};
    if (const auto *words = wordsOf(block))
        return toPlainText(*words, start, end - start);
    if (const auto *code = std::get_if<CodeBlock>(&block.content))
        return code->text.mid(start, end - start);
    if (std::holds_alternative<TableBlock>(block.content))
        return tableText(cellsWithin(block, start, end));
    return toPlainText(block);
}

QString markdownOf(const MarkdownBlock &block, qsizetype start, qsizetype end)
{
    if (start >= end)
        return {};
    if (const auto *words = wordsOf(block))
        return toMarkdown(*words, start, end - start);
    if (const auto *table = std::get_if<TableBlock>(&block.content))
        return tableMarkdown(*table, cellsWithin(block, start, end));
    return plainTextOf(block, start, end);
}

QString linkAt(const MarkdownBlock &block, qsizetype position)
{
    if (const auto *words = wordsOf(block))
        return linkIn(*words, position);
    if (std::holds_alternative<TableBlock>(block.content)) {
        for (const auto &cell : cellsWithin(block, position, position + 1))
            return linkIn(*cell.cell, cell.start);
    }
    return {};
}

} // namespace oriel
