// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/AppServices.h"
#include "domain/ConversationStore.h"

#include <QCommandLineParser>

namespace oriel {

//! \file
//! \brief What `ask` and `chat` share of `--conversation`.

//! \brief The conversation that \a word names, with what the other options say of it.
//!
//! A provider, a model, instructions and how to generate hold for all that follows in it: they are kept.
//! InvalidInput when there is none, when it was deleted, or when its provider is not set up any more.
QCoro::Task<Result<Conversation>> goOnWith(QString word, const QCommandLineParser &parser, AppServices &services,
                                           ConversationStore &store);

} // namespace oriel
