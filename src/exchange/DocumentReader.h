// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportContext.h"
#include "exchange/JsonElements.h"
#include "exchange/OrielReader.h"

namespace oriel {

//! \brief Hands out the conversations of one JSON file, one at a time, whoever's they are.
//!
//! Whose they are is seen element by element, by what they hold.
class DocumentReader
{
public:
    //! \param device  open; outlives this
    //! \param bytes   the same file once more, for attachments of Oriel's own; may be null
    DocumentReader(QIODevice &device, FileBytes bytes, ImportContext context, std::stop_token stop,
                   JsonElements::Limits limits);

    [[nodiscard]] Result<void> open();
    //! Absent at the end, or after a stop.
    [[nodiscard]] std::optional<ImportItem> next();

    [[nodiscard]] bool hasConversations() const { return m_isKnown; } //!< any so far that Oriel knows
    [[nodiscard]] QString problem() const { return m_elements.problem(); }
    [[nodiscard]] qint64 position() const { return m_elements.position(); }

private:
    [[nodiscard]] std::optional<ImportItem> itemOf(const JsonElement &element);
    [[nodiscard]] ImportItem checked(ExchangedConversation exchanged, const JsonElement &element, bool isOurs);

    JsonElements m_elements;
    JsonReader m_reader;
    ImportContext m_context;
    OrielReader m_oriel;
    bool m_isKnown = false;
};

} // namespace oriel
