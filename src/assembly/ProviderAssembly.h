// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Random.h"
#include "domain/ChatProvider.h"
#include "domain/Embedder.h"
#include "domain/HealthCheck.h"
#include "domain/Ledger.h"
#include "domain/ModelCatalog.h"
#include "routing/BreakerProvider.h"
#include "routing/BudgetProvider.h"
#include "routing/FallbackProvider.h"
#include "routing/RetryProvider.h"
#include "settings/KeyRing.h"
#include "settings/ProviderBook.h"
#include "settings/QuirkFile.h"
#include "settings/Settings.h"

#include <memory>

namespace oriel {

struct Endpoint;

//! What a person said for this run only, and what goes before the settings.
struct ProviderOverrides {
    QString baseUrl;
    QString keyVariable; //!< environment variable that holds the key
    QString model;
    QList<CustomHeader> headers; //!< added to the configured ones, a value replaces one of the same name
    std::optional<std::chrono::milliseconds> timeout; //!< for the first byte and between bytes
    std::optional<int> retries;

    bool operator==(const ProviderOverrides &) const = default;
};

//! \brief From a provider's name to something that answers: settings, key, adapter, policies, threads.
//!
//! Owns the network thread and everything on it. Settings and keys are looked at for every request, so that a change
//! takes effect at the next one. Main thread; its tasks resume there. Stop running answers before it goes.
class ProviderAssembly
{
public:
    //! All outlive this. \a version goes into the User-Agent.
    ProviderAssembly(const Settings &settings, const ProviderBook &book, KeyRing &keys, EnvironmentKeys environment,
                     QuirkStore &quirks, Ledger &ledger, QString version);
    ~ProviderAssembly();

    //! The provider that is used when the person names none: the setting, else the offline assistant.
    [[nodiscard]] QString defaultProvider() const;
    //! The settings of \a name with \a overrides and secrets. InvalidInput names the known ones and the nearest.
    QCoro::Task<Result<ProviderConfig>> resolve(QString name, ProviderOverrides overrides);
    //! The name of the model that a request without one is sent to; may be empty when nothing says.
    [[nodiscard]] Result<QString> defaultModel(const QString &name) const;

    //! Looks settings and key up once, so that many requests at once do not ask the person as many times.
    QCoro::Task<Result<void>> prepare(QString name, ProviderOverrides overrides);
    [[nodiscard]] std::unique_ptr<ChatProvider> chat(QString name, ProviderOverrides overrides = {});
    QCoro::Task<Result<std::vector<ModelInfo>>> models(QString name, ProviderOverrides overrides, std::stop_token stop);
    //! Of a server that is not set up: without a key, and without any setting but those of \a config.
    QCoro::Task<Result<std::vector<ModelInfo>>> modelsAt(ProviderConfig config, std::stop_token stop);
    QCoro::Task<Result<HealthReport>> check(QString name, ProviderOverrides overrides, std::stop_token stop);
    QCoro::Task<Result<Embeddings>> embed(QString name, ProviderOverrides overrides, EmbeddingRequest request,
                                          std::stop_token stop);

private:
    class Chat;
    class Network;
    struct Policies;
    struct Stack;

    //! From the one that was asked to the last that may answer in its place.
    QCoro::Task<Result<Finished>> stream(QString name, ProviderOverrides overrides, ChatRequest request,
                                         EventSink &sink, std::stop_token stop);
    //! From one target only.
    QCoro::Task<Result<Finished>> streamFrom(QString name, ProviderOverrides overrides, ChatRequest request,
                                             EventSink &sink, std::stop_token stop);
    [[nodiscard]] FallbackTarget targetAt(const QString &name, ProviderOverrides overrides, const QString &model);
    [[nodiscard]] Policies policies(const ProviderOverrides &overrides) const;
    [[nodiscard]] std::shared_ptr<Stack> makeStack(Endpoint endpoint, Policies policies,
                                                   std::shared_ptr<BreakerStates> states = {});
    //! Named so that GCC 12 can await it: see HttpBytes.
    struct StackRef {
        std::shared_ptr<Stack> stack;
    };
    //! A stackFor() under way, for who may not wait for its end.
    struct Lookup {
        std::optional<Result<StackRef>> found;
        std::stop_source over; //!< requested when it has ended, or nobody waits any more
    };
    QCoro::Task<void> look(QString name, ProviderOverrides overrides, std::shared_ptr<Lookup> lookup);
    QCoro::Task<Result<StackRef>> stackFor(QString name, ProviderOverrides overrides);
    [[nodiscard]] Result<ProviderConfig> configured(const QString &name, const ProviderOverrides &overrides) const;

    const Settings &m_settings;
    const ProviderBook &m_book;
    KeyRing &m_keys;
    EnvironmentKeys m_environment;
    Ledger &m_ledger;
    Clock m_clock;
    BudgetWarnings m_warnings;
    std::unique_ptr<Network> m_network;
    std::map<QString, std::shared_ptr<Stack>> m_stacks; //!< by provider: the last one made, used again while nothing
                                                        //!< changed
};

} // namespace oriel
