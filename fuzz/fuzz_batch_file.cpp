// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/BatchFile.h"

#include "FileFuzz.h"

using namespace oriel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto input = fuzz::bytes(data, size);
    const fuzz::InputFolder folder;
    const QString path = folder.put(QStringLiteral("batch.jsonl"), input);
    const auto items = readBatchFile(path);
    if (!items) {
        fuzz::require(items.error().kind == ErrorKind::InvalidInput, "what cannot be used is InvalidInput");
        fuzz::require(items.error().message.startsWith(path), "and the file is named");
        return 0;
    }
    fuzz::require(!items->empty() && qsizetype(items->size()) <= input.count('\n') + 1, "an item is a line");
    for (const auto &item : *items) {
        fuzz::require(!item.messages.empty(), "an item asks something");
        fuzz::require(item.key.size() == 64, "an item is known again");
    }
    return 0;
}
