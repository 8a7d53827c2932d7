// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/index/FileRepository.h"

namespace oriel {

//! \brief Makes each of \a paths, files and folders, a collection of its own, which has its name.
//!
//! What is one already stays as it is: its name, its rules. Within a transaction of the caller's. Tests:
//! tst_knowledgelibrary.
//! \param paths  canonical
//! \return the collections, in the order of \a paths
[[nodiscard]] Result<QStringList> ownCollections(FileRepository &files, const QStringList &paths);

} // namespace oriel
