// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FileLock.h"
#include "storage/Rescue.h"

namespace oriel {

//! \brief The way into a history: a damaged one is rescued first, by one process, while nobody else has it open.
//!
//! Held for as long as the file is open. Tests: tst_historyentry.
class HistoryEntry
{
public:
    //! All outlive the call.
    [[nodiscard]] static Result<HistoryEntry> enter(const QString &databaseFile, const Rescue &rescue);

    //! For the person: what was found and done. Empty when all is well.
    [[nodiscard]] const QStringList &sentences() const { return m_sentences; }

private:
    std::optional<FileLock> m_lock; //!< absent in a folder where no file can be made
    QStringList m_sentences;
};

} // namespace oriel
