// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "settings/SettingsFile.h"

#include <QList>
#include <QString>

#include <optional>

namespace oriel {

//! In which store a secret lies.
enum class SecretPlace { Keychain, File };

//! One key that there is; not the key itself.
struct KeyEntry {
    QString name;
    SecretPlace place = SecretPlace::Keychain;
    bool isActive = false;

    bool operator==(const KeyEntry &) const = default;
};

//! \brief keys.json: which secrets there are of which provider, where they lie, and which key is active. No secret.
//!
//! Any thread, no state: every call reads the file, so that another process's change counts at once.
class KeyIndex
{
public:
    explicit KeyIndex(QString path);

    //! The keys, in the order in which they were added. Names with a ":" (secret headers) are not keys.
    [[nodiscard]] Result<QList<KeyEntry>> keys(const ProviderId &provider) const;
    //! Keys and other secrets.
    [[nodiscard]] Result<QList<KeyEntry>> secrets(const ProviderId &provider) const;
    [[nodiscard]] Result<QList<ProviderId>> providers() const;

    //! A provider's first key becomes active.
    [[nodiscard]] Result<void> put(const ProviderId &provider, const QString &name, SecretPlace place) const;
    [[nodiscard]] Result<void> activate(const ProviderId &provider, const QString &name) const;
    //! When it was active, the one before it becomes active, or the first.
    [[nodiscard]] Result<void> remove(const ProviderId &provider, const QString &name) const;

private:
    SettingsFile m_file;
};

} // namespace oriel
