// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ExchangedConversation.h"

namespace oriel {

//! What had to be put right in a tree that somebody else wrote.
struct TreeRepairs {
    int duplicates = 0; //!< messages with the id of an earlier one, left out
    int orphans = 0; //!< messages whose parent is not there: they begin a branch of their own
    int cycles = 0; //!< circles of parents, cut open
    bool isTipMoved = false; //!< the tip was not there

    [[nodiscard]] int count() const { return duplicates + orphans + cycles + (isTipMoved ? 1 : 0); }
    bool operator==(const TreeRepairs &) const = default;
};

//! \brief The order in which every parent stands before its children and else everything stays where it was.
//!
//! \param parents  of each place the place of its parent, or -1; cut open where they go round in a circle
//! \param cycles   counted up for each circle
[[nodiscard]] std::vector<int> parentsFirst(std::vector<int> &parents, int &cycles);

//! \brief Makes a tree of what may be none, and fills in what follows from it: depth, versions, tip, count.
//!
//! A tree that is one already keeps its order. Linear. Tests: tst_conversationtree.
TreeRepairs completeTree(ExchangedConversation &exchanged);

//! The messages that lead to the tip, the first one first: what a person reads.
[[nodiscard]] std::vector<MessageNode> readPath(const ExchangedConversation &exchanged);

} // namespace oriel
