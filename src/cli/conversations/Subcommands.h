// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace oriel {

//! \file
//! \brief What `oriel-cli conversations` can do: one file each.
//! \param arguments  what follows the subcommand's name

[[nodiscard]] QCoro::Task<ExitStatus> listConversations(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> showConversation(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> searchConversations(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> exportConversations(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> importConversations(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> editConversation(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> deleteConversations(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> undeleteConversations(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> backUpHistory(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> listBackups(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> restoreHistory(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> checkHistory(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> historyRetention(QStringList arguments, CommandContext &context);

//! Whether a program called like this writes PDF: only that needs an application that knows letters.
[[nodiscard]] bool needsLetters(int argc, const char *const *argv);

} // namespace oriel
