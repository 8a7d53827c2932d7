// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/Loaders.h"

namespace oriel {

Load loaderFor(FileType type)
{
    switch (type) {
    case FileType::PlainText: return loadPlainText;
    case FileType::SourceCode: return loadSourceCode;
    case FileType::Markdown: return loadMarkdown;
    case FileType::Html: return loadHtml;
    case FileType::JsonLines: return loadJsonLines;
    }
    Q_UNREACHABLE();
}

Read<void> loadDocuments(SourceFile &file, const DocumentSink &sink)
{
    const auto type = fileTypeOf(file);
    if (!type)
        return std::unexpected(type.error());
    return loaderFor(*type)(file, sink);
}

} // namespace oriel
