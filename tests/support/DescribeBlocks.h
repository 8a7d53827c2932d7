// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/MarkdownBlocks.h"

#include <QStringList>

namespace oriel::test {

//! \a text in angle brackets: "<b>bold</b> <$x$>", for a person to compare.
inline QString describe(const InlineText &text)
{
    using namespace Qt::StringLiterals;
    QString result;
    for (const auto &run : text.runs) {
        QString words = text.text.sliced(run.start, run.length);
        switch (run.kind) {
        case InlineRun::Kind::Text: break;
        case InlineRun::Kind::Code: words = u"<c>%1</c>"_s.arg(words); break;
        case InlineRun::Kind::Math: words = u"<math %1>"_s.arg(run.tex); break;
        case InlineRun::Kind::DisplayMath: words = u"<display %1>"_s.arg(run.tex); break;
        case InlineRun::Kind::FootnoteReference: words = u"<^%1>"_s.arg(words); break;
        }
        if (run.styles.testFlag(InlineStyle::Strikethrough))
            words = u"<s>%1</s>"_s.arg(words);
        if (run.styles.testFlag(InlineStyle::Emphasis))
            words = u"<i>%1</i>"_s.arg(words);
        if (run.styles.testFlag(InlineStyle::Strong))
            words = u"<b>%1</b>"_s.arg(words);
        if (run.isImage || !run.link.isEmpty())
            words = u"<%1 %2>%3</>"_s.arg(run.isImage ? u"img"_s : u"a"_s, run.link, words);
        result += words;
    }
    return result;
}

inline QString describe(const std::vector<InlineText> &cells)
{
    QStringList texts;
    for (const auto &cell : cells)
        texts.push_back(describe(cell));
    return texts.join(u'|');
}

struct DescribeContent {
    QString operator()(const ParagraphBlock &block) const { return QStringLiteral("p ") + describe(block.text); }
    QString operator()(const HeadingBlock &block) const
    {
        return QStringLiteral("h%1 ").arg(block.level) + describe(block.text);
    }
    QString operator()(const CodeBlock &block) const
    {
        return QStringLiteral("code %1%2[%3]")
            .arg(block.language, block.isClosed ? QString() : QStringLiteral(" open"), block.text);
    }
    QString operator()(const TableBlock &block) const
    {
        QString result = QStringLiteral("table ");
        for (const auto alignment : block.alignments)
            result += QStringLiteral("-lcr").at(int(alignment));
        result += QStringLiteral(" ") + describe(block.header);
        for (const auto &row : block.rows)
            result += QStringLiteral(" / ") + describe(row);
        return result;
    }
    QString operator()(const RuleBlock &) const { return QStringLiteral("rule"); }
    QString operator()(const MathBlock &block) const
    {
        return QStringLiteral("math%1 [%2]").arg(block.isClosed ? QString() : QStringLiteral(" open"), block.tex);
    }
    QString operator()(const FootnoteBlock &block) const
    {
        return QStringLiteral("note %1 %2").arg(block.label, describe(block.text));
    }
};

//! \a block in a line: ">" a quote around it, "." a list, and its mark.
inline QString describe(const MarkdownBlock &block)
{
    QString result = QString(block.quoteDepth, u'>') + QString(block.listDepth, u'.');
    if (block.mark) {
        result += block.mark->ordinal ? QString::number(*block.mark->ordinal) : QStringLiteral("*");
        if (block.mark->isChecked)
            result += *block.mark->isChecked ? QStringLiteral("[x]") : QStringLiteral("[ ]");
    }
    if (!result.isEmpty())
        result += u' ';
    return result + std::visit(DescribeContent(), block.content);
}

inline QStringList describe(const std::vector<MarkdownBlock> &blocks)
{
    QStringList lines;
    for (const auto &block : blocks)
        lines.push_back(describe(block));
    return lines;
}

} // namespace oriel::test
