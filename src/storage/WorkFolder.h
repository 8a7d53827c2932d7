// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FileLock.h"

#include <memory>

namespace oriel {

//! \brief A private folder for files that are being made. It goes with what made it; one that a killed process left
//! behind is removed by the next. Any thread. Tests: tst_workfolder.
class WorkFolder
{
public:
    //! Makes one in \a parent, on the same disk, so that what is finished can be put in place.
    [[nodiscard]] static Result<WorkFolder> make(const QString &parent);
    //! Removes those of processes that are gone: they may hold words that nobody wants kept.
    static void removeAbandoned(const QString &parent);

    WorkFolder(WorkFolder &&other) noexcept = default;
    WorkFolder &operator=(WorkFolder &&) = delete;
    ~WorkFolder();

    [[nodiscard]] QString file(const QString &name) const { return m_path + u'/' + name; }

private:
    WorkFolder(QString path, FileLock lock);

    QString m_path; //!< empty once it was moved from
    FileLock m_lock;
};

} // namespace oriel
