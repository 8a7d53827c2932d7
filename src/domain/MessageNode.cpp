// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MessageNode.h"

#include "core/EnumNames.h"

using namespace Qt::StringLiterals;

namespace oriel {

QLatin1StringView nodeStateName(NodeState state)
{
    switch (state) {
    case NodeState::Pending: return "pending"_L1;
    case NodeState::Waiting: return "waiting"_L1;
    case NodeState::Streaming: return "streaming"_L1;
    case NodeState::Done: return "done"_L1;
    case NodeState::Interrupted: return "interrupted"_L1;
    case NodeState::Cancelled: return "cancelled"_L1;
    case NodeState::Failed: return "failed"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<NodeState> nodeStateFromName(QStringView name)
{
    return enumFromName(name, nodeStateName, NodeState::Failed);
}

} // namespace oriel
