// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MarkdownStream.h"

#include "Fuzz.h"

#include <algorithm>

using namespace oriel;

namespace {

void checkText(const InlineText &text)
{
    qsizetype end = 0;
    for (const auto &run : text.runs) {
        fuzz::require(run.start == end && run.length > 0, "runs cover the text without gaps");
        fuzz::require(run.link.isEmpty() || isHarmlessLink(run.link), "a link is harmless");
        end = run.start + run.length;
    }
    fuzz::require(end == text.text.size(), "runs cover the whole text");
    const QString html = toRichText(text);
    fuzz::require(!html.contains(QLatin1StringView("<img")) && !html.contains(QLatin1StringView("<script")),
                  "no element is the author's");
    (void)toMarkdown(text);
}

struct CheckContent {
    void operator()(const TableBlock &table) const
    {
        for (const auto &row : table.rows) {
            fuzz::require(row.size() == table.header.size(), "rows are as long as the header");
            std::ranges::for_each(row, checkText);
        }
    }
    void operator()(const CodeBlock &) const {}
    void operator()(const RuleBlock &) const {}
    void operator()(const MathBlock &) const {}
    void operator()(const auto &words) const { checkText(words.text); }
};

void checkBlocks(const std::vector<MarkdownBlock> &blocks, qsizetype size)
{
    for (const auto &block : blocks) {
        fuzz::require(block.start >= 0 && block.length >= 0 && block.start + block.length <= size,
                      "a block's source is inside of the text");
        std::visit(CheckContent(), block.content);
    }
}

} // namespace

//! The first byte says how long the pieces of the rest are; the stream's blocks are those of the whole.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0 || size > 4096)
        return 0;
    const QString text = QString::fromUtf8(fuzz::bytes(data + 1, size - 1));
    const qsizetype step = 1 + data[0] % 16;
    MarkdownStream stream;
    std::vector<MarkdownBlock> mirror;
    const auto follow = [&](const BlocksChange &change) {
        fuzz::require(change.first + change.removed <= mirror.size(), "a change is about what was there");
        const auto at = mirror.begin() + std::ptrdiff_t(change.first);
        const auto behind = mirror.erase(at, at + std::ptrdiff_t(change.removed));
        const auto fresh = stream.blocks().begin() + std::ptrdiff_t(change.first);
        mirror.insert(behind, fresh, fresh + std::ptrdiff_t(change.inserted));
        fuzz::require(mirror.size() == stream.blocks().size(), "changes tell how many there are");
    };
    for (qsizetype at = 0; at < text.size(); at += step)
        follow(stream.append(QStringView(text).mid(at, step)));
    checkBlocks(stream.blocks(), text.size());
    follow(stream.finish());
    fuzz::require(mirror == stream.blocks(), "changes tell all");
    const auto whole = readMarkdown(text);
    checkBlocks(whole, text.size());
    fuzz::require(stream.blocks() == whole, "a stream's end is the whole");
    return 0;
}
