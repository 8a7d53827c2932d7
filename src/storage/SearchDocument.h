// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Message.h"
#include "text/SearchText.h"

namespace oriel {

//! \file
//! \brief What of a message can be found, and by which terms of the index. Tests: tst_searchdocument.

//! The texts of a part: what a reader reads, and a name beside it (of a file, of a source). Views into the part.
struct PartTexts {
    QStringView text;
    QStringView name;
};

//! What a tool was asked for, pictures and what only a provider reads have none.
[[nodiscard]] PartTexts textsOf(const MessagePart &part);

//! \name Terms of the column `facets`
//! They begin with characters for private use, which no word holds.
//! @{
[[nodiscard]] QString roleFacet(Role role);
[[nodiscard]] QString codeFacet();
[[nodiscard]] QString conversationFacet(qint64 key);
[[nodiscard]] QString modelFacet(const QString &model); //!< in any case
//! @}

//! The row of the table `search` for a message. Made of what the tables `node` and `part` hold and of nothing else, so
//! that it can be made again when the row is to go.
struct SearchDocument {
    IndexWords words;
    QString facets;

    bool operator==(const SearchDocument &) const = default;
};

//! \param model  empty for none
[[nodiscard]] SearchDocument searchDocument(qint64 conversation, Role role, const QString &model,
                                            const std::vector<MessagePart> &parts);

} // namespace oriel
