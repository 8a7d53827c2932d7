// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/OpenAiReasoning.h"

using namespace Qt::StringLiterals;

namespace oriel {

QLatin1StringView effortName(ReasoningEffort effort)
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

ReasoningEffort effortFor(int budgetTokens)
{
    if (budgetTokens <= 0)
        return ReasoningEffort::None;
    if (budgetTokens <= 4096)
        return ReasoningEffort::Low;
    return budgetTokens <= 16384 ? ReasoningEffort::Medium : ReasoningEffort::High;
}

bool isOpenAiReasoningModel(const QString &model, const ModelTable::Entry *known)
{
    if (known != nullptr && known->info.reasoning)
        return *known->info.reasoning;
    const QString name = model.section(u'/', -1);
    return (name.size() >= 2 && name[0] == u'o' && name[1].isDigit())
        || (name.startsWith("gpt-5"_L1) && !name.contains("chat"_L1)) || name.startsWith("gpt-6"_L1);
}

} // namespace oriel
