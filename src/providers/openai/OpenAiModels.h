// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/ModelCatalog.h"

#include <QByteArrayView>

#include <vector>

namespace oriel {

//! \brief The list of models as OpenAI's protocol has it, with what servers add to it.
//!
//! Read where they are: context lengths, modalities, capabilities and prices of OpenRouter, Groq, Mistral, Together,
//! vLLM, LM Studio and llama.cpp. What is not told stays absent.
[[nodiscard]] Result<std::vector<ModelInfo>> openAiModels(QByteArrayView body);

} // namespace oriel
