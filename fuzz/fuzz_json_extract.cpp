// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "text/JsonExtract.h"
#include "text/JsonSlice.h"

using namespace oriel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString answer = QString::fromUtf8(fuzz::bytes(data, size));
    const auto json = extractJson(answer);
    if (json) {
        fuzz::require(isJson(*json), "what is found is JSON");
        fuzz::require(answer.toUtf8().contains(*json), "it stands in the answer byte for byte");
    }
    return 0;
}
