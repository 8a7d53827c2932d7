// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace oriel {

//! \brief About how many tokens a model makes of \a utf8: a letter of Latin script counts a quarter, at least one a
//! word, a character of Han, kana, Hangul, Thai and their like one, of other scripts a half; a sign one.
//!
//! Never far below what the vocabularies of today's models give: a chunk may be smaller than it is meant to be, but not
//! larger. Linear. Tests: tst_chunker.
[[nodiscard]] int tokensIn(QByteArrayView utf8);

} // namespace oriel
