// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/BlockLedger.h"
#include "providers/ThinkTagSplitter.h"

namespace oriel {

//! \brief Gives out the text and the reasoning of one answer, each in blocks of its own, in the order in which they
//! come.
//!
//! Reasoning that stands between tags in the text is told apart (see ThinkTagSplitter). Texts are UTF-8; an empty one
//! says nothing.
class ProseBlocks
{
public:
    //! \a ledger outlives this.
    explicit ProseBlocks(BlockLedger &ledger)
        : m_ledger(ledger)
    {
    }

    void text(std::string_view utf8, EventSink &out);
    //! Reasoning that came by its own way: from here on no tags are looked for in the text.
    void reasoning(std::string_view utf8, EventSink &out);
    //! Something else begins: what follows is a new block.
    void close(EventSink &out);
    //! The answer has come to its end: gives out what was held back.
    void finish(EventSink &out);

private:
    void give(const std::vector<ThinkTagSplitter::Piece> &pieces, EventSink &out);
    void giveText(std::string_view utf8, EventSink &out);
    void giveReasoning(std::string_view utf8, EventSink &out);

    BlockLedger &m_ledger;
    ThinkTagSplitter m_splitter;
    int m_textBlock = -1; //!< the open one
    int m_reasoningBlock = -1; //!< likewise
};

} // namespace oriel
