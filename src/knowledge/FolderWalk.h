// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/FolderRules.h"
#include "knowledge/index/FileRepository.h"

#include <stop_token>

namespace oriel {

//! What was found in a folder.
struct FolderFiles {
    std::vector<FoundFile> files;
    QStringList unread; //!< folders that are not there or cannot be looked into: of their files nothing is known
};

//! \brief The files of \a folder that are documents by \a rules, in the order of their paths.
//!
//! Names that begin with a dot are left out, and what .gitignore and .ignore files say. Links are not followed: what
//! they lead to inside of the folder is found there, what is outside is none of it. Tests: tst_folderwalk.
[[nodiscard]] FolderFiles filesOf(const QString &folder, const FolderRules &rules, const std::stop_token &stop);

//! Whether \a folder is one whose files can be told.
[[nodiscard]] bool canBeLookedInto(const QString &folder);

//! A file as it is on the disk; absent for what is none.
[[nodiscard]] std::optional<FoundFile> foundFile(const QString &path);

} // namespace oriel
