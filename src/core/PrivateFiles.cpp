// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/PrivateFiles.h"

namespace oriel {

Result<void> makePrivateFolder(const QString &)
{
    return failure(ErrorKind::Storage);
}

Result<void> writePrivateFile(const QString &, QByteArrayView)
{
    return failure(ErrorKind::Storage);
}

Result<QByteArray> readFile(const QString &, qint64)
{
    return failure(ErrorKind::Storage);
}

} // namespace oriel
