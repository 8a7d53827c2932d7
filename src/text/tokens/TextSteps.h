// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "text/JsonValue.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace oriel::detail {

//! \file
//! \brief What a tokenizer.json says is done to a text before tokens are looked for.
//!
//! Source: huggingface.co/docs/tokenizers, "Normalizers" and "Pre-tokenizers", and the crate's own code, read
//! 2026-11-30. A step that Oriel does not know is InvalidInput with its name: a wrong count would not be told from a
//! right one. Tests: tst_filetokenizer.

//! Changes the text.
using NormalizerStep = std::function<QString(const QString &)>;
//! Adds the pieces of a text to a list, each not empty.
using SplitStep = std::function<void(const QString &, QStringList &)>;

//! The steps of "normalizer", which may be null.
[[nodiscard]] Result<std::vector<NormalizerStep>> normalizerSteps(const JsonValue &json);

struct SplitSteps {
    std::vector<SplitStep> steps;
    bool isByteLevel = false; //!< what is then looked for are bytes
};
//! The steps of "pre_tokenizer", which may be null.
[[nodiscard]] Result<SplitSteps> splitSteps(const JsonValue &json);

} // namespace oriel::detail
