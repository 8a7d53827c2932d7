// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatRequest.h"
#include "domain/Source.h"

#include <vector>

namespace oriel {

//! \file
//! \brief A question together with the sources that it is to be answered from. Tests: tst_grounding.

//! \brief For a model: the sources stand before the last question, numbered and between tags that nothing in a document
//! can close; the instructions say how to cite them, and that they are data whatever they say.
//!
//! Without sources the model is told that nothing was found.
[[nodiscard]] ChatRequest groundedInWords(ChatRequest request, const std::vector<Source> &sources);

//! For the offline assistant, which quotes files: each source is one, with its number.
[[nodiscard]] ChatRequest groundedInFiles(ChatRequest request, const std::vector<Source> &sources);

} // namespace oriel
