// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/ChatRequest.h"

#include <vector>

namespace oriel {

//! One line of a batch file.
struct BatchItem {
    QString id; //!< as the file gives it; empty for none
    QString model; //!< for this item; empty for the command's
    QString system; //!< likewise
    std::vector<Message> messages;
    QByteArray key; //!< SHA-256 of the line, by which an interrupted batch knows it again
};

//! \brief The items of a batch file, one for each line that is not blank: a JSON string, or an object with "prompt" or
//! "messages" (a list of role and content), and if wanted "id", "model" and "system".
//!
//! InvalidInput names the line and what is wrong with it; Storage when the file cannot be read.
[[nodiscard]] Result<std::vector<BatchItem>> readBatchFile(const QString &path);

} // namespace oriel
