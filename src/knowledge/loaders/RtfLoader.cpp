// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/Loaders.h"
#include "knowledge/loaders/RtfText.h"

namespace oriel {

Read<void> loadRtf(SourceFile &file, const DocumentSink &sink)
{
    const auto bytes = file.bytes();
    if (!bytes)
        return std::unexpected(bytes.error());
    TextBuilder builder;
    if (!appendRtf(*bytes, builder))
        return unread(ReadFault::Truncated);
    if (builder.isEmpty())
        return unread(ReadFault::NoText);
    if (builder.sizeBytes() > file.limits().textBytes)
        return unread(ReadFault::TooMuchText);
    sink(builder.take());
    return {};
}

} // namespace oriel
