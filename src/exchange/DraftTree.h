// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ExchangedConversation.h"

#include <vector>

namespace oriel {

//! A message of somebody else's tree on its way to become one of ours.
struct DraftNode {
    QString key; //!< its id there, or what else tells it from the others
    int parent = -1; //!< its place in the list; -1 for none
    MessageNode node; //!< without ids; createdAt may be invalid
    bool isLeftOut = false; //!< what follows it hangs on what is before it
    bool joinsNext = false; //!< reasoning, sources: part of the assistant's message behind it, if that is the only one
};

//! \brief Makes our messages of drafts: leaves out and joins, gives ids and times, puts parents first.
//!
//! \param source  where the conversation comes from ("chatgpt:ID"): the ids are made of it
//! \param tip     the place of the last message that is read, or -1
//! \param exchanged  has what is known of the conversation; gets its id, missing times, the messages and the tip
//! \return circles of parents that had to be cut
int growTree(std::vector<DraftNode> drafts, const QString &source, int tip, ExchangedConversation &exchanged);

} // namespace oriel
