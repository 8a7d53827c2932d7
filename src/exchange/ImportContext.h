// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ExchangedConversation.h"
#include "exchange/ImportReport.h"

#include <optional>
#include <variant>

namespace oriel {

//! What one element of a file became.
using ImportItem = std::variant<ExchangedConversation, LeftOut>;

//! A file that came with the conversations.
struct ImportedFile {
    QString name; //!< without folders
    QByteArray data;
};

//! The files beside the conversations: in the same archive.
class ImportFiles
{
public:
    virtual ~ImportFiles() = default;

    //! The first file whose name begins with \a id; absent when there is none or it cannot be read.
    [[nodiscard]] virtual std::optional<ImportedFile> beginningWith(const QString &id) = 0;
};

//! What the reading of a conversation may use besides its JSON.
struct ImportContext {
    ImportNotes &notes;
    ImportFiles *files = nullptr; //!< null when there are none

    [[nodiscard]] std::optional<ImportedFile> file(const QString &id) const
    {
        return files && !id.isEmpty() ? files->beginningWith(id) : std::nullopt;
    }
};

} // namespace oriel
