// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/History.h"
#include "support/HeldTime.h"
#include "support/ScriptedProviders.h"
#include "viewmodels/ComposerController.h"

#include <QTemporaryDir>

namespace oriel::test {

//! The window's model of a conversation on the history as it is on the disk.
struct HistoryStage {
    QTemporaryDir folder;
    Clock clock;
    History history{folder.path(), clock};
    HeldTime time;
    ScriptedProviders providers;
    ScriptedProvider &provider = providers.of(QStringLiteral("here"));
    TurnService service{history.turns(), providers, time, time};
    ChatController chat{
        history.conversations(), service,
        ChatPartner{{{{QStringLiteral("here")}, QStringLiteral("tiny")}, {}, {}}, QStringLiteral("tiny"), {}, {}, {}},
        time};
    MessageActions actions{chat, history.conversations(), service, time};
    ComposerController composer{chat, actions, history.conversations()};
};

} // namespace oriel::test
