// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/Chunker.h"
#include "knowledge/loaders/Loader.h"

#include "Fuzz.h"

using namespace oriel;

//! Any bytes under any kind of name: the first one chooses it. PDF is left to those who fuzz PDFium.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QStringList names{QStringLiteral("a.txt"), QStringLiteral("a.md"), QStringLiteral("a.py"),
                                   QStringLiteral("a.csv")};
    if (size == 0)
        return 0;
    ReadLimits limits;
    limits.unpackedBytes = limits.textBytes = 4 << 20;
    auto file = SourceFile::fromBytes(names[data[0] % names.size()], fuzz::bytes(data + 1, size - 1).toByteArray(),
                                      limits);
    const auto type = fileTypeOf(file);
    if (!type || *type == FileType::Pdf)
        return 0;
    (void)loaderFor (*type)(file, [](const StructuredText &text) {
        fuzz::require(isConsistent(text), "what a loader makes fits together");
        qsizetype covered = 0;
        for (const auto &chunk : chunksOf(text, {20, 15})) {
            fuzz::require(chunk.start + chunk.length <= text.text.size() && chunk.length > 0,
                          "a passage is inside of the text");
            covered = std::max(covered, chunk.start + chunk.length);
        }
        fuzz::require(text.blocks.empty() || covered > 0, "a text with words has passages");
    });
    return 0;
}
