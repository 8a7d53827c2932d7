// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/reading/FileType.h"
#include "knowledge/StructuredText.h"

#include <functional>

namespace oriel {

//! Takes a file's documents, one after the other.
using DocumentSink = std::function<void(StructuredText)>;

//! \brief Reads files of one type. One file each; adding one: a function, and a line in LoaderRegistry.cpp.
//!
//! Runs in a process of its own that may be ended at any time. Gives at least one document, or says why not.
using Load = Read<void> (*)(SourceFile &file, const DocumentSink &sink);

//! The loader of \a type.
[[nodiscard]] Load loaderFor(FileType type);

//! Finds what \a file is and reads it.
[[nodiscard]] Read<void> loadDocuments(SourceFile &file, const DocumentSink &sink);

} // namespace oriel
