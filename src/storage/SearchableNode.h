// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Message.h"
#include "storage/Database.h"

#include <vector>

namespace oriel {

//! What the search needs of a message that has ended.
struct SearchableNode {
    qint64 key = 0;
    qint64 conversation = 0; //!< its key
    Role role = Role::User;
    QString model; //!< empty for none
    std::vector<MessagePart> parts; //!< without the bytes of attachments
};

//! \brief The messages with these keys that have ended, the newest first.
//!
//! \param chosen  a SELECT of keys; \a values take the places of its question marks
[[nodiscard]] Result<std::vector<SearchableNode>> readSearchableNodes(Database &database, const QString &chosen,
                                                                      const QVariantList &values);

} // namespace oriel
