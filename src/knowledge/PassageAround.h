// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DocumentLibrary.h"
#include "knowledge/reading/ReaderProcess.h"

namespace oriel {

//! \brief Reads the document of \a source again, by a reader process, and finds the passage in it.
//!
//! Of a document with pages it is the page, of another one some lines around the passage. InvalidInput, in words, when
//! the file cannot be read any more or the passage does not stand there now; Cancelled. Tests: tst_passagearound.
QCoro::Task<Result<PassageView>> passageAround(Source source, std::stop_token stop,
                                               ReaderProgram program = ownReaderProgram());

//! The same of a document that has been read.
[[nodiscard]] Result<PassageView> passageIn(const StructuredText &document, const Source &source);

} // namespace oriel
