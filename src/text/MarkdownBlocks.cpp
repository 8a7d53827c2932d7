// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MarkdownBlocks.h"

#include "text/MarkdownReader.h"

#include <QStringList>

namespace oriel {

namespace {

QString rowText(const std::vector<InlineText> &cells)
{
    QStringList texts;
    for (const auto &cell : cells)
        texts.push_back(toPlainText(cell));
    return texts.join(u'\t');
}

struct PlainText {
    QString operator()(const CodeBlock &code) const { return code.text; }
    QString operator()(const RuleBlock &) const { return {}; }
    QString operator()(const MathBlock &math) const { return math.source; }
    QString operator()(const TableBlock &table) const
    {
        QStringList rows{rowText(table.header)};
        for (const auto &row : table.rows)
            rows.push_back(rowText(row));
        return rows.join(u'\n');
    }
    QString operator()(const auto &words) const { return toPlainText(words.text); }
};

} // namespace

std::vector<MarkdownBlock> readMarkdown(const QString &markdown, MarkdownBreaks breaks)
{
    return markdown::readChunk(markdown, {.breaks = breaks}).blocks;
}

QString toPlainText(const MarkdownBlock &block)
{
    return std::visit(PlainText(), block.content);
}

} // namespace oriel
