// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/loaders/Loader.h"

//! \file
//! \brief The loaders, each in a file of its own. Only LoaderRegistry.cpp and their tests include it.

namespace oriel {

//! Text in any character set. Its lines are those of the file; paragraphs are parted by blank lines.
[[nodiscard]] Read<void> loadPlainText(SourceFile &file, const DocumentSink &sink);
//! Source code: its lines are those of the file; what blank lines part belongs together.
[[nodiscard]] Read<void> loadSourceCode(SourceFile &file, const DocumentSink &sink);
//! Markdown as it is written, so that its lines are those of the file; front matter gives the metadata.
[[nodiscard]] Read<void> loadMarkdown(SourceFile &file, const DocumentSink &sink);
//! What a reader would read of a web page: no menus, no scripts, no footers.
[[nodiscard]] Read<void> loadHtml(SourceFile &file, const DocumentSink &sink);
//! A document of each line.
[[nodiscard]] Read<void> loadJsonLines(SourceFile &file, const DocumentSink &sink);
//! The text of the pages, by Qt Pdf. Pictures of text have none.
[[nodiscard]] Read<void> loadPdf(SourceFile &file, const DocumentSink &sink);
//! Word's format: headings, lists, tables, footnotes; pages where it marks them.
[[nodiscard]] Read<void> loadDocx(SourceFile &file, const DocumentSink &sink);
//! PowerPoint's format: a part for each slide, with its notes.
[[nodiscard]] Read<void> loadPptx(SourceFile &file, const DocumentSink &sink);
//! Excel's format: a part for each sheet, row by row.
[[nodiscard]] Read<void> loadXlsx(SourceFile &file, const DocumentSink &sink);
//! OpenDocument texts, slides and sheets.
[[nodiscard]] Read<void> loadOdf(SourceFile &file, const DocumentSink &sink);
//! Books: a part for each chapter.
[[nodiscard]] Read<void> loadEpub(SourceFile &file, const DocumentSink &sink);
[[nodiscard]] Read<void> loadRtf(SourceFile &file, const DocumentSink &sink);
//! Tables of one record a line, as they are written; the first record is their header.
[[nodiscard]] Read<void> loadCsv(SourceFile &file, const DocumentSink &sink);
[[nodiscard]] Read<void> loadJson(SourceFile &file, const DocumentSink &sink);
[[nodiscard]] Read<void> loadNotebook(SourceFile &file, const DocumentSink &sink);
//! A letter, and the text of what is attached to it.
[[nodiscard]] Read<void> loadEmail(SourceFile &file, const DocumentSink &sink);
[[nodiscard]] Read<void> loadSubtitles(SourceFile &file, const DocumentSink &sink);

} // namespace oriel
