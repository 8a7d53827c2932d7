// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Conversation.h"
#include "domain/MessageNode.h"

#include <QCoreApplication>
#include <QIODevice>

#include <memory>
#include <vector>

namespace oriel {

//! \brief Writes a conversation as a PDF of A4 pages with numbers; lines that are too long for a page are broken.
//!
//! Needs a QGuiApplication: see applicationForPdf(). Any thread. Errors: Storage. Tests: tst_conversationpdf.
[[nodiscard]] Result<void> writeConversationPdf(const Conversation &conversation, const std::vector<MessageNode> &path,
                                                QIODevice &device);

//! \brief The application of a program without a window that is to write PDF: it needs letters, and no display.
//!
//! In place of its QCoreApplication. \a argc and \a argv outlive it.
[[nodiscard]] std::unique_ptr<QCoreApplication> applicationForPdf(int &argc, char **argv);

} // namespace oriel
