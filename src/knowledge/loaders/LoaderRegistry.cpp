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
    case FileType::Pdf: return loadPdf;
    case FileType::Docx: return loadDocx;
    case FileType::Pptx: return loadPptx;
    case FileType::Xlsx: return loadXlsx;
    case FileType::OpenDocument: return loadOdf;
    case FileType::Epub: return loadEpub;
    case FileType::Rtf: return loadRtf;
    case FileType::Csv: return loadCsv;
    case FileType::Json: return loadJson;
    case FileType::Notebook: return loadNotebook;
    case FileType::Email: return loadEmail;
    case FileType::Subtitles: return loadSubtitles;
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
