// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/GenerationParameters.h"

using namespace Qt::StringLiterals;

namespace oriel {

QLatin1StringView reasoningEffortName(ReasoningEffort effort)
{
    switch (effort) {
    case ReasoningEffort::None: return "none"_L1;
    case ReasoningEffort::Minimal: return "minimal"_L1;
    case ReasoningEffort::Low: return "low"_L1;
    case ReasoningEffort::Medium: return "medium"_L1;
    case ReasoningEffort::High: return "high"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace oriel
