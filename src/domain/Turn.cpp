// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Turn.h"

#include "core/EnumNames.h"

using namespace Qt::StringLiterals;

namespace oriel {

QLatin1StringView stepKindName(StepKind kind)
{
    switch (kind) {
    case StepKind::Attempt: return "attempt"_L1;
    case StepKind::Wait: return "wait"_L1;
    case StepKind::Tool: return "tool"_L1;
    case StepKind::Approval: return "approval"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<StepKind> stepKindFromName(QStringView name)
{
    return enumFromName(name, stepKindName, StepKind::Approval);
}

} // namespace oriel
