// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/FolderRules.h"
#include "knowledge/index/FileRepository.h"

#include <functional>
#include <stop_token>

namespace oriel {

//! A folder in which there is nothing at all.
struct EmptyFolder {
    QString path;
    qint64 modifiedAt = 0; //!< milliseconds since 1970, UTC: when something last came or went

    bool operator==(const EmptyFolder &) const = default;
};

//! What was found in a folder.
struct FolderFiles {
    std::vector<FoundFile> files;
    QStringList unread; //!< folders that are not there or cannot be looked into: of their files nothing is known
    std::vector<EmptyFolder> empty;
};

//! Called with a folder before it is looked into: what comes into it later is for the visitor to notice.
using FolderVisitor = std::function<void(const QString &folder)>;

//! \brief The files of \a folder that are documents by \a rules, in the order of their paths.
//!
//! Names that begin with a dot are left out, and what .gitignore and .ignore files say. Links are not followed: what
//! they lead to inside of the folder is found there, what is outside is none of it. Tests: tst_folderwalk.
[[nodiscard]] FolderFiles filesOf(const QString &folder, const FolderRules &rules, const std::stop_token &stop,
                                  const FolderVisitor &visit = {});

//! \brief What filesOf() finds at \a path, which is in \a folder, and below it, without looking at the rest.
//!
//! Nothing when there is nothing any more, or when \a rules leave it out.
[[nodiscard]] FolderFiles filesAt(const QString &path, const QString &folder, const FolderRules &rules,
                                  const std::stop_token &stop, const FolderVisitor &visit = {});

//! Whether \a path is \a folder or something below it; both without a "/" at their end.
[[nodiscard]] bool isIn(const QString &path, const QString &folder);

//! The names of the files that say what of a folder is left out.
[[nodiscard]] const QStringList &ignoreFileNames();

//! Whether \a folder is one whose files can be told.
[[nodiscard]] bool canBeLookedInto(const QString &folder);

//! A file as it is on the disk; absent for what is none.
[[nodiscard]] std::optional<FoundFile> foundFile(const QString &path);

} // namespace oriel
