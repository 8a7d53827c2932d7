// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QProcessEnvironment>
#include <QString>

namespace oriel {

//! \brief Where Oriel keeps what: the platform's own folders, or three folders under ORIEL_HOME.
//!
//! Both binaries use the same ones, whatever their application name is. Folders are 0700, files 0600.
struct Paths {
    QString config; //!< settings.json, providers.json, keys.json, keys.enc
    QString data; //!< conversations, the index of documents
    QString cache; //!< may be deleted at any time

    bool operator==(const Paths &) const = default;

    //! ORIEL_HOME is taken from \a environment; a relative one counts from the current folder.
    [[nodiscard]] static Paths fromEnvironment(const QProcessEnvironment &environment);

    [[nodiscard]] QString settingsFile() const { return config + QStringLiteral("/settings.json"); }
    [[nodiscard]] QString providersFile() const { return config + QStringLiteral("/providers.json"); }
    //! Which keys there are and which is active: no secrets.
    [[nodiscard]] QString keyIndexFile() const { return config + QStringLiteral("/keys.json"); }
    //! The keys where no keychain runs, encrypted.
    [[nodiscard]] QString encryptedKeysFile() const { return config + QStringLiteral("/keys.enc"); }
    //! The index of the person's documents: can be made again from them.
    [[nodiscard]] QString documentsFolder() const { return data + QStringLiteral("/documents"); }
    [[nodiscard]] QString askedDocumentsFolder() const { return cache + QStringLiteral("/documents"); }
    [[nodiscard]] QString quirksFile() const { return cache + QStringLiteral("/quirks.json"); }

    //! Makes the three folders. Storage when one cannot be made, with its name.
    [[nodiscard]] Result<void> create() const;
};

} // namespace oriel
