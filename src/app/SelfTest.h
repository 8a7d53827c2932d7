// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QQmlEngine;

namespace oriel {

class ChatController;

//! \brief What `oriel --self-test` does with a window that is made but not shown.
//!
//! Compiles every view of ours, asks one question and waits for the answer, at most ten seconds.
//! \return what failed, one sentence each; empty when all is well
[[nodiscard]] QStringList selfTest(QQmlEngine &engine, ChatController &chat);

} // namespace oriel
