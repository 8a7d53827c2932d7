// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Conversation.h"

#include <QCommandLineParser>

namespace oriel {

//! \file
//! \brief What `conversations edit` changes.

void addEditOptions(QCommandLineParser &parser);

//! What the options change of \a conversation. InvalidInput names the option, and when nothing is to be changed.
[[nodiscard]] Result<ConversationChange> changeFromOptions(const QCommandLineParser &parser,
                                                           const Conversation &conversation);

//! \a tags with what \a edits say, each "+name" or "-name". InvalidInput for what is neither.
[[nodiscard]] Result<QStringList> editedTags(QStringList tags, const QStringList &edits);

} // namespace oriel
