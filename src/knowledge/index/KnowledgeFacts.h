// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/index/FileRepository.h"

namespace oriel {

//! What an index holds, of all or of one collection.
struct KnowledgeStatus {
    struct Part {
        Collection collection;
        std::vector<DocumentRoot> roots;
        std::map<FileState, qint64> files;
        qint64 documents = 0;
        qint64 chunks = 0;
        qint64 textBytes = 0;
    };
    std::vector<Part> collections;
    qint64 chunksWaiting = 0; //!< whose words cannot be found yet
    qint64 diskBytes = 0; //!< of all its files
};

//! \param folder  of all that belongs to the index
[[nodiscard]] Result<KnowledgeStatus> readStatus(Database &database, std::optional<qint64> collection,
                                                 const QString &folder);

} // namespace oriel
