// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/MarkdownStream.h"
#include "viewmodels/BlockFace.h"

#include <QFuture>

#include <memory>

namespace oriel {

//! A message's Markdown as its blocks, and how each is shown.
struct ReadMessage {
    MarkdownStream stream;
    std::vector<BlockFace> faces; //!< one a block
};

//! More may come unless \a isWhole. Any thread.
[[nodiscard]] ReadMessage readMessage(const QString &markdown, MarkdownBreaks breaks, bool isWhole);

//! The same on another thread, for what takes longer than a frame. Tests: tst_messageblocksmodel.
[[nodiscard]] QFuture<std::shared_ptr<ReadMessage>> readMessageElsewhere(const QString &markdown, MarkdownBreaks breaks,
                                                                         bool isWhole);

} // namespace oriel
