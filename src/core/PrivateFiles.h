// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

namespace oriel {

//! Makes \a path and its parents, the folder itself for its owner alone (0700).
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

//! Writes \a content to a new file beside \a path, for its owner alone (0600), flushes it to the disk and puts it in
//! place in one step: after a crash or on a full disk the old file is whole.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, QByteArrayView content);

//! Makes the file \a to, which must not be there, of what \a from holds: for its owner alone, and safely on the disk.
[[nodiscard]] Result<void> copyPrivateFile(const QString &from, const QString &to);

//! Gives the finished file \a from the name \a to, of the same disk, in one step: after a crash there is either the
//! whole new file or what was there before.
[[nodiscard]] Result<void> putInPlace(const QString &from, const QString &to);

//! Reads at most \a ceilingBytes. A missing file is Storage with a sentence that names it.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 ceilingBytes = 64 * 1024 * 1024);

} // namespace oriel
