// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/BlockFace.h"

#include "viewmodels/BlockDocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

using Kind = Block::Kind;
using Parting = Block::Parting;

struct KindOf {
    Kind operator()(const ParagraphBlock &) const { return Kind::Words; }
    Kind operator()(const HeadingBlock &) const { return Kind::Heading; }
    Kind operator()(const CodeBlock &) const { return Kind::Code; }
    Kind operator()(const TableBlock &) const { return Kind::Table; }
    Kind operator()(const RuleBlock &) const { return Kind::Rule; }
    Kind operator()(const MathBlock &) const { return Kind::Math; }
    Kind operator()(const FootnoteBlock &) const { return Kind::Footnote; }
};

bool hasMath(const MarkdownBlock &block)
{
    const auto isMath = [](const InlineText &text) { return text.text.contains(QChar::ObjectReplacementCharacter); };
    if (const auto *words = wordsOf(block))
        return isMath(*words);
    const auto *table = std::get_if<TableBlock>(&block.content);
    if (!table)
        return std::holds_alternative<MathBlock>(block.content);
    return std::ranges::any_of(table->header, isMath)
        || std::ranges::any_of(table->rows, [&](const auto &row) { return std::ranges::any_of(row, isMath); });
}

//! Each once: an image may be several runs.
QStringList imagesIn(const MarkdownBlock &block)
{
    QStringList images;
    const auto *words = wordsOf(block);
    if (!words)
        return images;
    for (const auto &run : words->runs) {
        if (run.isImage && run.link.startsWith("http"_L1) && !images.contains(run.link))
            images << run.link;
    }
    return images;
}

//! Whether two items cannot be of one list, as far as their marks tell.
bool areApart(const MarkdownBlock &block, const MarkdownBlock &before)
{
    return block.mark && before.mark && block.listDepth == before.listDepth
        && (block.mark->ordinal.has_value() != before.mark->ordinal.has_value()
            || block.mark->isChecked.has_value() != before.mark->isChecked.has_value());
}

Parting partingOf(const std::vector<MarkdownBlock> &blocks, std::size_t row)
{
    if (row == 0)
        return Parting::None;
    const auto &block = blocks[row];
    const auto &before = blocks[row - 1];
    if (std::holds_alternative<HeadingBlock>(block.content) || std::holds_alternative<RuleBlock>(block.content))
        return Parting::Wide;
    if (block.listDepth > 0 && before.listDepth > 0 && !areApart(block, before))
        return Parting::Tight;
    if (std::holds_alternative<FootnoteBlock>(block.content) && std::holds_alternative<FootnoteBlock>(before.content))
        return Parting::Tight;
    return std::holds_alternative<HeadingBlock>(before.content) ? Parting::Tight : Parting::Normal;
}

} // namespace

BlockFace faceOf(const std::vector<MarkdownBlock> &blocks, std::size_t row)
{
    const auto &block = blocks[row];
    BlockFace face;
    face.kind = std::visit(KindOf(), block.content);
    face.listDepth = block.listDepth;
    face.quoteDepth = block.quoteDepth;
    face.mark = block.mark;
    face.hasMath = hasMath(block);
    face.parting = partingOf(blocks, row);
    face.isRightToLeft = isRightToLeft(block);
    face.images = imagesIn(block);
    if (const auto *table = std::get_if<TableBlock>(&block.content))
        face.columns = int(table->header.size());
    if (const auto *heading = std::get_if<HeadingBlock>(&block.content))
        face.level = heading->level;
    if (const auto *footnote = std::get_if<FootnoteBlock>(&block.content))
        face.label = footnote->label;
    if (const auto *math = std::get_if<MathBlock>(&block.content))
        face.isClosed = math->isClosed;
    if (const auto *code = std::get_if<CodeBlock>(&block.content)) {
        face.language = code->language;
        face.isClosed = code->isClosed;
        face.codeLength = code->text.size();
        face.codeEnd = code->text.sliced(code->text.lastIndexOf(u'\n') + 1);
    }
    return face;
}

} // namespace oriel
