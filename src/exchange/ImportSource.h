// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ZipArchive.h"
#include "exchange/DocumentReader.h"

#include <deque>
#include <memory>

namespace oriel {

//! How large what is imported may be.
struct ImportLimits {
    JsonElements::Limits elements;
    ZipLimits archive;
    qint64 attachmentBytes = qint64(256) << 20;
};

//! \brief A file of conversations: Oriel's JSON, ChatGPT's or Claude's, alone or in a zip; told by what it holds.
//!
//! Holds one conversation at a time. Used on one thread. Tests: tst_importsource and those of the formats.
class ImportSource
{
public:
    //! InvalidInput or Storage, with a sentence, when there is nothing to be read from it.
    [[nodiscard]] static Result<std::unique_ptr<ImportSource>> open(const QString &path, std::stop_token stop,
                                                                    const ImportLimits &limits);
    virtual ~ImportSource() = default;

    //! Absent at the end, or after a stop.
    [[nodiscard]] virtual std::optional<ImportItem> next() = 0;
    [[nodiscard]] virtual ImportProgress progress() const = 0;
    //! Why the whole file is of no use, once next() is absent: it has no conversations.
    [[nodiscard]] virtual std::optional<Error> verdict() const = 0;
    [[nodiscard]] std::vector<ImportNote> notes() const { return m_notes.list(); }

protected:
    ImportNotes m_notes;
};

} // namespace oriel
