// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace oriel {

//! The argument with which a program of ours becomes a reader process.
inline constexpr QLatin1StringView readerVerb("--read-documents");

//! \brief The life of a reader process: requests on standard input, replies on standard output, until the former ends.
//!
//! Limits itself first: no core file, nothing written to a disk, few files open, memory; then processor time for each
//! file. Whatever it reads may crash it. \return the exit status
[[nodiscard]] int runReader();

} // namespace oriel
