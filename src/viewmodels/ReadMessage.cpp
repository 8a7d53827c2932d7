// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ReadMessage.h"

#include "core/OnThreadPool.h"

namespace oriel {

ReadMessage readMessage(const QString &markdown, MarkdownBreaks breaks, bool isWhole)
{
    ReadMessage read{MarkdownStream(breaks), {}};
    read.stream.append(markdown);
    if (isWhole)
        read.stream.finish();
    const auto &blocks = read.stream.blocks();
    read.faces.reserve(blocks.size());
    for (std::size_t row = 0; row < blocks.size(); ++row)
        read.faces.push_back(faceOf(blocks, row));
    return read;
}

QFuture<std::shared_ptr<ReadMessage>> readMessageElsewhere(const QString &markdown, MarkdownBreaks breaks, bool isWhole)
{
    return onThreadPool(
        [markdown, breaks, isWhole] { return std::make_shared<ReadMessage>(readMessage(markdown, breaks, isWhole)); });
}

} // namespace oriel
