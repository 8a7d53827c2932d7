// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/NewConversation.h"

#include <QStringList>

namespace oriel {

//! Who is talked with, and the words that say so before the first message.
struct ChatPartner {
    TurnSetup setup;
    QString modelName; //!< as it is shown
    QString greeting; //!< headline of an empty conversation
    QString introduction; //!< a sentence or two under it
    QStringList suggestions; //!< questions that work; may be empty
    QString notKept = {}; //!< why conversations end with the window; empty when they are kept
};

} // namespace oriel
