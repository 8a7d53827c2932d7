// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace oriel {

//! Tokens of a text in OpenAI's o200k_base, by what they are made of.
struct TextKinds {
    qint64 commonWords = 0; //!< of ASCII letters, one token each, that every vocabulary has
    qint64 rareWords = 0; //!< of ASCII letters, one token each
    qint64 wordParts = 0; //!< of other words of ASCII letters
    qint64 numbers = 0;
    qint64 signs = 0;
    qint64 blanks = 0;
    qint64 ideographs = 0; //!< words with Chinese, Japanese or Korean letters
    qint64 otherWords = 0;

    bool operator==(const TextKinds &) const = default;
};

//! Counts them: what the tokens of another vocabulary are estimated from. Any thread; loads o200k_base.
//! Tests: tst_textkinds.
[[nodiscard]] TextKinds textKinds(QStringView text);

} // namespace oriel
