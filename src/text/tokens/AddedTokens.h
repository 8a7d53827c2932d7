// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <set>

namespace oriel::detail {

//! \brief Tokens that are found in a text before anything else is done to it: "<|im_start|>", say.
//!
//! Of several that begin at one place the longest counts. Costs one look at each character, and one for each length
//! that a token with this first character has.
class AddedTokens
{
public:
    void add(const QString &token);

    struct Place {
        qsizetype start = -1; //!< -1 for none
        qsizetype length = 0;
    };
    //! The first one in \a text from \a from on.
    [[nodiscard]] Place find(QStringView text, qsizetype from) const;

private:
    std::set<QString, std::less<>> m_tokens;
    std::map<QChar, std::set<qsizetype, std::greater<>>> m_lengths; //!< of those with this first character
};

} // namespace oriel::detail
