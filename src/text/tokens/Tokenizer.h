// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace oriel {

//! The beginning of a text whose tokens stay what they are, whatever follows it.
struct SettledTokens {
    qsizetype length = 0; //!< UTF-16 units
    qint64 tokens = 0;
};

//! \brief Counts the tokens that a model would make of a text. Exact. Immutable; any thread.
//!
//! What looks like a special token is text, as it is in what a person writes to a model.
class Tokenizer
{
public:
    Tokenizer() = default;
    Tokenizer(const Tokenizer &) = delete;
    Tokenizer &operator=(const Tokenizer &) = delete;
    virtual ~Tokenizer() = default;

    [[nodiscard]] virtual qint64 count(QStringView text) const = 0;
    //! The same, with names of special tokens counted as one token each.
    [[nodiscard]] virtual qint64 countWithSpecialTokens(QStringView text) const = 0;
    //! As much of the beginning of \a text as can be counted by itself; nothing where that is not known.
    [[nodiscard]] virtual SettledTokens settled(QStringView text) const = 0;
};

} // namespace oriel
