// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ZipArchive.h"
#include "Fuzz.h"

#include <QBuffer>

using namespace oriel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qint64 ceiling = 1 << 20;
    QByteArray bytes = fuzz::bytes(data, size).toByteArray();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ZipLimits limits;
    limits.entries = 100;
    limits.entryBytes = limits.freeBytes = ceiling;
    limits.totalBytes = 4 * ceiling;
    const auto archive = ZipArchive::open(buffer, limits);
    if (!archive) {
        fuzz::require(!archive.error().message.isEmpty(), "what is wrong with an archive is told");
        return 0;
    }
    fuzz::require((*archive)->entries().size() <= std::size_t(limits.entries), "no more entries than are allowed");
    for (const auto &entry : (*archive)->entries()) {
        const auto content = (*archive)->read(entry, ceiling);
        fuzz::require(!content || content->size() <= ceiling, "nothing becomes larger than it may");
    }
    return 0;
}
