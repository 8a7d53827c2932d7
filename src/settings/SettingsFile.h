// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/JsonMembers.h"

#include <QString>

#include <functional>

namespace oriel {

//! \brief A small JSON file of ours that a person may edit, and that two processes may write at once.
//!
//! A change takes the lock file, reads what is there now, changes that, and puts it in place in one step. A file that
//! cannot be read or parsed is never written. Any thread, no state. A symbolic link stays one.
class SettingsFile
{
public:
    explicit SettingsFile(QString path);

    [[nodiscard]] const QString &path() const { return m_path; }

    //! A missing file is an empty object. Storage names the file, and line and column when it is not JSON.
    [[nodiscard]] Result<JsonMembers> read() const;

    using Change = std::function<Result<void>(JsonMembers &members)>;
    //! Writes nothing when \a change fails or changes nothing.
    [[nodiscard]] Result<void> update(const Change &change) const;

private:
    QString m_path;
};

//! \brief Runs \a work while holding \a path + ".lock" against other processes and threads.
//!
//! Waits up to five seconds for it; a lock whose process is gone is taken over.
[[nodiscard]] Result<void> withFileLock(const QString &path, const std::function<Result<void>()> &work);

} // namespace oriel
