// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/PdfLines.h"

#include "Fuzz.h"

using namespace oriel;

//! What PDFium says stands on a page.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString page = QString::fromUtf8(fuzz::bytes(data, size));
    qsizetype length = 0;
    for (const auto &paragraph : paragraphsOfPage(page)) {
        fuzz::require(!paragraph.isEmpty(), "a paragraph has letters");
        fuzz::require(!paragraph.contains(u'\n'), "a paragraph is in one");
        length += paragraph.size();
    }
    fuzz::require(length <= page.size(), "nothing is added");
    return 0;
}
