// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/FolderRules.h"
#include "knowledge/index/FileRepository.h"

#include <stop_token>

namespace oriel {

//! \brief The files of \a folder that are documents by \a rules, in the order of their paths.
//!
//! Names that begin with a dot are left out, and what .gitignore and .ignore files say. Links are not followed: what
//! they lead to inside of the folder is found there, what is outside is none of it. What cannot be read is passed over.
//! Tests: tst_folderwalk.
[[nodiscard]] std::vector<FoundFile> filesOf(const QString &folder, const FolderRules &rules,
                                             const std::stop_token &stop);

//! A file as it is on the disk; absent for what is none.
[[nodiscard]] std::optional<FoundFile> foundFile(const QString &path);

} // namespace oriel
