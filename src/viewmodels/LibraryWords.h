// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DocumentLibrary.h"

namespace oriel {

//! \file
//! \brief What a person is told of their documents. Tests: tst_librarywords.

//! "Reading 3 of 12 files · manual.pdf", "Reading is paused", or why it ended; empty when nothing goes on.
[[nodiscard]] QString progressWords(const LibraryProgress &progress);
//! The same of \a collection, empty for all: "Waiting" while another is read, empty when nothing goes on with this one.
[[nodiscard]] QString progressWords(const LibraryProgress &progress, const QString &collection);

//! "12 files", "10 of 12 files can be searched"; of one file that cannot be, why.
[[nodiscard]] QString filesWords(const std::vector<LibraryFile> &files);

//! Of each folder that is away, "“Manuals” cannot be looked into now; what was read of it is kept".
[[nodiscard]] QStringList awayWords(const LibraryCollection &collection);

//! "Waiting", "Ready"; of a file that was skipped or failed, why.
[[nodiscard]] QString stateWords(const LibraryFile &file);

} // namespace oriel
