// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"

#include <vector>

namespace oriel {

//! \brief Ids as short as they can be typed: the beginning that no other one has, of at least eight signs.
class ShortIds
{
public:
    //! \param ids  all there are, or all that begin as those that will be asked for do; in any order
    explicit ShortIds(std::vector<ConversationId> ids);

    [[nodiscard]] QString of(const ConversationId &id) const;
    //! Of the longest of them.
    [[nodiscard]] qsizetype width() const { return m_width; }

    //! Two ids that differ in their first eight signs are told apart by them.
    static constexpr qsizetype shortest = 8;

private:
    std::vector<ConversationId> m_ids; //!< sorted
    qsizetype m_width = shortest;
};

} // namespace oriel
