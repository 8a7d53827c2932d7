// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/Loaders.h"
#include "knowledge/loaders/OwnLines.h"
#include "knowledge/reading/CsvRecords.h"

namespace oriel {

Read<void> loadCsv(SourceFile &file, const DocumentSink &sink)
{
    const auto text = wholeText(file);
    if (!text)
        return std::unexpected(text.error());
    StructuredText document;
    document.text = text->toUtf8();
    CsvRecords records(document.text);
    for (qsizetype at = 0; at < document.text.size();) {
        const qsizetype end = records.endOf(at);
        if (!QByteArrayView(document.text).sliced(at, end - at).trimmed().isEmpty()) {
            const bool isHeader = document.blocks.empty();
            document.blocks.push_back(
                {TextBlockKind::TableRow, 0, at, end - at, isHeader ? std::optional<int>() : std::optional<int>(0)});
        }
        at = end + 1;
    }
    sink(std::move(document));
    return {};
}

} // namespace oriel
