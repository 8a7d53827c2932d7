// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/ProviderAssembly.h"
#include "domain/ProviderDesk.h"

#include <map>

namespace oriel {

//! \brief The providers of the person's files and keys. Main thread. Tests: tst_configuredproviders.
class ConfiguredProviders final : public ProviderDesk
{
public:
    //! All outlive this.
    ConfiguredProviders(Settings &settings, ProviderBook &book, KeyRing &keys, EnvironmentKeys environment,
                        ProviderAssembly &assembly);

    [[nodiscard]] std::vector<ProviderEntry> providers() const override;
    [[nodiscard]] std::vector<ProviderTemplate> templates() const override;
    [[nodiscard]] ProviderId defaultProvider() const override;
    [[nodiscard]] Result<void> setDefaultProvider(const ProviderId &id) override;

    QCoro::Task<Result<void>> add(ProviderDraft draft, Secret key) override;
    [[nodiscard]] Result<void> change(const ProviderDraft &draft) override;
    [[nodiscard]] Result<void> remove(const ProviderId &id) override;
    [[nodiscard]] Result<void> undoRemove(const ProviderId &id) override;
    QCoro::Task<Result<void>> forgetKeys(ProviderId id) override;

    QCoro::Task<Result<void>> setKey(ProviderId id, QString name, Secret key) override;
    [[nodiscard]] Result<void> useKey(const ProviderId &id, const QString &name) override;
    QCoro::Task<Result<void>> removeKey(ProviderId id, QString name) override;

    QCoro::Task<Result<void>> setHeader(ProviderId id, CustomHeader header) override;
    QCoro::Task<Result<void>> removeHeader(ProviderId id, QString name) override;

    QCoro::Task<Result<HealthReport>> test(ProviderId id, std::stop_token stop) override;
    QCoro::Task<Result<ModelList>> models(ProviderId id, std::stop_token stop) override;
    QCoro::Task<LocalServerList> findLocal(std::stop_token stop) override;

private:
    [[nodiscard]] ProviderEntry entryOf(const ProviderConfig &config) const;
    QCoro::Task<std::optional<LocalServer>> lookFor(ProviderDraft draft, QString title, QString address,
                                                    std::stop_token stop);

    Settings &m_settings;
    ProviderBook &m_book;
    KeyRing &m_keys;
    EnvironmentKeys m_environment;
    ProviderAssembly &m_assembly;
    std::map<QString, ProviderConfig> m_removed; //!< by name, until their keys are forgotten
};

} // namespace oriel
