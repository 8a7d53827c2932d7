// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "settings/EncryptedFile.h"

using namespace oriel;

namespace {

const FileKey &key()
{
    static const FileKey made = makeKey({1, 8192}, Secret(QByteArray("correct horse"))).value();
    return made;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto input = fuzz::bytes(data, size);
    (void)readHeader(input);
    (void)openFile(input, key());

    // A good file that the input was written over, from its first byte's place on.
    static const QByteArray good =
        sealFile({{QStringLiteral("openai/default"), Secret(QByteArray("sk-needle"))}}, key()).value();
    if (!input.isEmpty()) {
        QByteArray spoiled = good;
        const auto at = qsizetype(static_cast<unsigned char>(input.front())) % good.size();
        spoiled.replace(at, input.size() - 1, input.sliced(1).toByteArray());
        const auto opened = openFile(spoiled, key());
        fuzz::require(spoiled == good || !opened, "what was changed does not open");
    }

    if (const auto secrets = unpackSecrets(input)) {
        const auto again = unpackSecrets(packSecrets(*secrets));
        fuzz::require(again && again->size() == secrets->size(), "secrets go there and back");
    }
    return 0;
}
