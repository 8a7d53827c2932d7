// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/index/FileRepository.h"

#include <QStringList>

namespace oriel {

//! \file
//! \brief What people say of files, folders and collections, as the index knows it. Any thread that has the database.
//! Tests: tst_knowledge.

//! The paths as the file system knows them. InvalidInput names the first that is not there.
[[nodiscard]] Result<QStringList> canonicalPaths(const QStringList &paths);

//! None for an empty name; InvalidInput when there is no such collection.
[[nodiscard]] Result<std::optional<qint64>> collectionKey(FileRepository &files, const QString &name);

//! The files of some roots.
[[nodiscard]] Result<std::vector<KnownFile>> filesOfRoots(FileRepository &files, const std::vector<qint64> &roots);

//! Forgets the roots that are one of \a paths or in it, of \a collection or of all. \return how many
[[nodiscard]] Result<qint64> removePaths(FileRepository &files, const QStringList &paths,
                                         std::optional<qint64> collection);

} // namespace oriel
