// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/reading/SourceFile.h"

namespace oriel {

//! What a file is, as far as reading it goes.
enum class FileType : quint8 {
    PlainText,
    SourceCode,
    Markdown,
    Html,
    JsonLines, //!< each line an object with `id` and `text`: a document each
    Pdf,
    Docx,
    Pptx,
    Xlsx,
    OpenDocument, //!< a text, slides or sheets
    Epub,
    Rtf,
    Csv, //!< or other tables of one record a line
    Json,
    Notebook, //!< Jupyter's
    Email,
    Subtitles, //!< SubRip's and WebVTT
};

//! "plain_text", for logs and tests.
[[nodiscard]] QLatin1StringView fileTypeName(FileType type);

//! \brief Tells what \a file is by what it holds. Its name only decides where the content does not: whether text is
//! Markdown, code or neither.
//!
//! Binary for what is no text and of no format with a loader.
[[nodiscard]] Read<FileType> fileTypeOf(SourceFile &file);

//! As much of a file's name as reading it depends on: two files of the same bytes and hint are read alike.
[[nodiscard]] QByteArray nameHintOf(const QString &path);

} // namespace oriel
