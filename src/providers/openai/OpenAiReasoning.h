// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/GenerationParameters.h"
#include "providers/ModelTable.h"

#include <QLatin1StringView>

namespace oriel {

//! The effort's name on the wire, in both of OpenAI's protocols.
[[nodiscard]] QLatin1StringView effortName(ReasoningEffort effort);

//! The effort that comes nearest to a number of tokens, where only efforts can be asked for.
[[nodiscard]] ReasoningEffort effortFor(int budgetTokens);

//! \brief Whether \a model is one of OpenAI's that reason.
//! \param known  its entry in the table of models, which is right when it tells; may be null
[[nodiscard]] bool isOpenAiReasoningModel(const QString &model, const ModelTable::Entry *known);

} // namespace oriel
