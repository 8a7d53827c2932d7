// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QStringList>

namespace oriel {

//! Which files of a folder are documents.
struct FolderRules {
    QStringList include; //!< patterns as of .gitignore; none: all files
    QStringList exclude;
    qint64 mostBytes = qint64(64) << 20; //!< of one file; larger ones are skipped, and said to be
    bool heedsIgnoreFiles = true; //!< .gitignore and .ignore in it

    bool operator==(const FolderRules &) const = default;
};

[[nodiscard]] QByteArray toJson(const FolderRules &rules);
[[nodiscard]] FolderRules folderRulesFromJson(const QByteArray &json);

} // namespace oriel
