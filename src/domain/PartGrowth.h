// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Message.h"

#include <map>
#include <vector>

namespace oriel {

//! \brief How one part of an answer has grown since it was last looked at.
//!
//! What streams is kept as a sequence of these, each as long as what is new; applied in order they give the parts.
struct PartGrowth {
    int slot = 0; //!< the block of the answer, in the order in which the blocks began
    int citation = 0; //!< 0 for the block itself; its citations follow from 1
    qint64 kept = 0; //!< of the growing field as it was: UTF-16 units of text, bytes of arguments or data
    MessagePart part; //!< its growing field holds only what follows \c kept; every other field is whole

    bool operator==(const PartGrowth &) const = default;
};

//! Puts parts together again from their growth. Tests: tst_partgrowth.
class GrownParts
{
public:
    void apply(PartGrowth growth);
    //! In order; those that say nothing are left out.
    [[nodiscard]] std::vector<MessagePart> parts() const;

private:
    std::map<std::pair<int, int>, MessagePart> m_parts; //!< by slot and citation
};

//! Whether \a part holds nothing that anybody could read or send back.
[[nodiscard]] bool saysNothing(const MessagePart &part);

} // namespace oriel
