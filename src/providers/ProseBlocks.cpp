// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ProseBlocks.h"

namespace oriel {

namespace {
QString decoded(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}
} // namespace

void ProseBlocks::text(std::string_view utf8, EventSink &out)
{
    if (m_splitter.isPlain())
        giveText(utf8, out);
    else if (!utf8.empty())
        give(m_splitter.feed(utf8), out);
}

void ProseBlocks::reasoning(std::string_view utf8, EventSink &out)
{
    if (utf8.empty())
        return;
    m_splitter.stopLooking();
    giveReasoning(utf8, out);
}

void ProseBlocks::close(EventSink &out)
{
    for (int *block : {&m_textBlock, &m_reasoningBlock}) {
        if (*block >= 0)
            m_ledger.finish(*block, out);
        *block = -1;
    }
}

void ProseBlocks::finish(EventSink &out)
{
    give(m_splitter.finish(), out);
}

void ProseBlocks::give(const std::vector<ThinkTagSplitter::Piece> &pieces, EventSink &out)
{
    for (const auto &[kind, text] : pieces) {
        if (kind == ThinkTagSplitter::Kind::Text) {
            giveText(text, out);
            continue;
        }
        if (kind == ThinkTagSplitter::Kind::Reclaimed && m_textBlock >= 0)
            out.take(TextReplaced{m_textBlock, QString()});
        giveReasoning(text, out);
    }
}

void ProseBlocks::giveText(std::string_view utf8, EventSink &out)
{
    if (utf8.empty())
        return;
    if (m_textBlock < 0) {
        close(out);
        m_textBlock = m_ledger.start(BlockKind::Text, out);
    }
    out.take(TextDelta{m_textBlock, decoded(utf8)});
}

void ProseBlocks::giveReasoning(std::string_view utf8, EventSink &out)
{
    if (utf8.empty())
        return;
    if (m_reasoningBlock < 0) {
        close(out);
        m_reasoningBlock = m_ledger.start(BlockKind::Reasoning, out);
    }
    out.take(ReasoningDelta{m_reasoningBlock, decoded(utf8), false});
}

} // namespace oriel
