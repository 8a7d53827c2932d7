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

} // namespace oriel
