// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace oriel {

//! \brief Files beside the database, named by the SHA-256 of what they hold: `ab/abcd...`.
//!
//! One content is one file, whoever holds it. A file is on the disk before the transaction that names it; which files
//! nobody names any more, the table `attachment` tells. Any thread. Tests: tst_attachmentstore.
class AttachmentStore
{
public:
    explicit AttachmentStore(QString folder);

    //! The SHA-256 of \a data, which is safely on the disk now.
    [[nodiscard]] Result<QByteArray> put(const QByteArray &data) const;
    //! Storage when the file is not there, or does not hold what it should.
    [[nodiscard]] Result<QByteArray> read(const QByteArray &sha256) const;
    //! The hashes of all that lie here, whether or not somebody names them.
    [[nodiscard]] QList<QByteArray> all() const;
    [[nodiscard]] QString fileOf(const QByteArray &sha256) const;

private:
    QString m_folder;
};

} // namespace oriel
