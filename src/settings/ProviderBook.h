// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProviderConfig.h"
#include "settings/ProviderRules.h"
#include "settings/SettingsFile.h"
#include "settings/SettingsProblem.h"

#include <QList>

#include <map>
#include <optional>

namespace oriel {

//! \brief The providers: the built-in ones, with what the person overrode, and those that the person set up.
//!
//! Over providers.json, which holds no secret: values of secret headers, the proxy's password and the client key's
//! passphrase are in the SecretStore (KeyRing::storeSecrets, KeyRing::withSecrets). A provider with a bad field is left
//! out as a whole, because to drop a proxy or a fingerprint would be worse than to fail; problems() and find() say
//! what is wrong. One thread; two processes may write at once.
class ProviderBook
{
public:
    explicit ProviderBook(QString path);

    [[nodiscard]] const QString &path() const { return m_file.path(); }
    [[nodiscard]] const QList<SettingsProblem> &problems() const { return m_problems; }
    [[nodiscard]] const std::optional<Error> &fileError() const { return m_fileError; }
    void reload();

    //! Built-in ones in their order, then the person's own in the order of the file.
    [[nodiscard]] QList<ProviderConfig> all() const;
    [[nodiscard]] QStringList names() const;
    //! InvalidInput with what is wrong with it, or with the known names and the nearest.
    [[nodiscard]] Result<ProviderConfig> find(const QString &name) const;
    //! Whether the file says anything of it: a built-in is then overridden.
    [[nodiscard]] bool isConfigured(const QString &name) const;

    //! InvalidInput when the name is taken; a built-in may be added once, which overrides it.
    [[nodiscard]] Result<void> add(const ProviderConfig &config);
    //! Adds or replaces. Fields in the file that Oriel does not know are kept.
    [[nodiscard]] Result<void> put(const ProviderConfig &config);
    //! A built-in goes back to what it was. InvalidInput when the file does not have it.
    [[nodiscard]] Result<void> remove(const QString &name);

private:
    void take(const Result<JsonMembers> &file);
    void takeProvider(const QString &name, const QByteArray &json, int line);
    [[nodiscard]] Result<void> write(const ProviderConfig &config, bool mustBeNew);

    SettingsFile m_file;
    QList<ProviderConfig> m_configured;
    std::map<QString, QString> m_broken; //!< name to sentence
    QList<SettingsProblem> m_problems;
    std::optional<Error> m_fileError;
};

} // namespace oriel
