// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QFile>
#include <QHash>

#include <memory>

namespace oriel {

//! \brief The answers of a batch that has not come to its end: what makes it go on where it was interrupted.
//!
//! A file of lines, each "KEY ANSWER", written to the disk as each answer comes. A line that was cut by a crash is
//! ignored.
class BatchJournal
{
public:
    //! Opens or makes the journal. Storage when that fails.
    [[nodiscard]] static Result<std::unique_ptr<BatchJournal>> open(const QString &path);

    //! The answer that an earlier run got, once for each time it got one; empty when there is none.
    [[nodiscard]] QByteArray take(const QByteArray &key);
    [[nodiscard]] Result<void> add(const QByteArray &key, const QByteArray &answer);
    //! The batch has come to its end: nothing is to be kept.
    void remove();

private:
    explicit BatchJournal(const QString &path);

    QFile m_file;
    QHash<QByteArray, QList<QByteArray>> m_answers;
};

} // namespace oriel
