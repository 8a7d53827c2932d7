// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Logging.h"
#include "Fuzz.h"

using namespace oriel;

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    redactFromNowOn("fuzzed-secret/+1");
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytes(data, size));
    const QString once = redacted(text);
    fuzz::require(!once.contains(QLatin1StringView("fuzzed-secret/+1")), "a registered secret never stays");
    fuzz::require(
        !redacted(text + QLatin1StringView(" fuzzed-secret/+1 ")).contains(QLatin1StringView("fuzzed-secret")),
        "whatever stands around it");
    return 0;
}
