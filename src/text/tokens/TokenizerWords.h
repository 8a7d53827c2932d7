// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace oriel {

//! The translation context of what is wrong with a tokenizer's file. Any thread.
struct TokenizerWords {
    Q_DECLARE_TR_FUNCTIONS(Tokenizers)
};

} // namespace oriel
