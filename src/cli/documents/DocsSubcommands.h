// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace oriel {

//! \file
//! \brief What `oriel-cli docs` can do: one file each.
//! \param arguments  what follows the subcommand's name

[[nodiscard]] QCoro::Task<ExitStatus> addDocuments(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> listDocuments(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> documentsStatus(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> removeDocuments(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> reindexDocuments(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> documentText(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> searchDocuments(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> watchDocuments(QStringList arguments, CommandContext &context);
[[nodiscard]] QCoro::Task<ExitStatus> evaluateDocuments(QStringList arguments, CommandContext &context);

} // namespace oriel
