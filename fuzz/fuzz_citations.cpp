// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CitationMarks.h"

#include "Fuzz.h"

using namespace oriel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytes(data, size));
    qsizetype end = 0;
    for (const auto &mark : citationMarks(text)) {
        fuzz::require(mark.start >= 0 && mark.length >= 3 && mark.start + mark.length <= text.size(),
                      "a mark is inside of the text");
        fuzz::require(mark.start + mark.length >= end, "marks are in order");
        end = mark.start + mark.length;
        fuzz::require(text[mark.start] == u'[' && text[end - 1] == u']', "a mark is what stands in brackets");
    }
    return 0;
}
