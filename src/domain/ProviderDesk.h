// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "domain/HealthCheck.h"
#include "domain/ModelCatalog.h"
#include "domain/ProviderConfig.h"

#include <vector>

namespace oriel {

//! A provider as a person writes it down. Texts as in docs/cli.md; empty is "not set". No secret.
struct ProviderDraft {
    ProviderId id;
    ProviderKind kind = ProviderKind::OpenAiCompatible;
    QString preset; //!< what it is made from; empty for none
    QString baseUrl;
    QString defaultModel;
    QString proxy; //!< "none", "http://host:port", "socks5://host:port"; empty: as the settings say
    QString caFile;
    QString clientCertificateFile;
    QString clientKeyFile;
    QString fingerprint; //!< SHA-256 of the only certificate that is accepted, in hexadecimal
    QString bodyPatch; //!< JSON merge patch for every request

    bool operator==(const ProviderDraft &) const = default;
};

//! One of a provider's keys; never the key itself.
struct KeptKey {
    QString name;
    bool isInKeychain = true; //!< else in the encrypted file
    bool isActive = false;

    bool operator==(const KeptKey &) const = default;
};

//! One of the headers that go with every request to a provider.
struct KeptHeader {
    QString name;
    QString value; //!< empty when it is secret
    bool isSecret = false; //!< its value is where the keys are

    bool operator==(const KeptHeader &) const = default;
};

//! One provider that there is.
struct ProviderEntry {
    ProviderDraft draft;
    QString title; //!< "OpenAI", "LM Studio"; of the person's own, what they called it
    bool isBuiltIn = false; //!< cannot be removed, only put back to what it was
    bool isSetUp = false; //!< the person did something for it: wrote it down, or gave it a key
    bool isLocal = false; //!< on this machine, as far as its address tells
    bool isReady = false; //!< it can be asked: there is a key, or it needs none
    QString keyVariable; //!< the environment variable that its key comes from, when no other is active
    QList<KeptKey> keys;
    QList<KeptHeader> headers;

    bool operator==(const ProviderEntry &) const = default;
};

//! Something to make a provider from.
struct ProviderTemplate {
    ProviderDraft draft; //!< with a name that is free
    QString title;
    bool needsAddress = false;
    bool needsKey = false;

    bool operator==(const ProviderTemplate &) const = default;
};

//! A server on this machine that answers.
struct LocalServer {
    ProviderDraft draft;
    QString title; //!< "Ollama"
    QString address;
    std::vector<ModelInfo> models; //!< for chat

    bool operator==(const LocalServer &) const = default;
};

//! Named so that GCC 12 can await them: see HttpBytes.
struct ModelList {
    std::vector<ModelInfo> models;
};
struct LocalServerList {
    std::vector<LocalServer> servers;
};

//! \brief The providers as a person sets them up, and what they say of themselves.
//!
//! Main thread; what goes to the network resumes here. Errors are InvalidInput with a sentence for what the person
//! gave, Storage for a file, Auth or Cancelled for a keychain that stays shut, and those of ChatProvider.
class ProviderDesk
{
public:
    virtual ~ProviderDesk() = default;

    //! Those that come with Oriel first, the offline assistant last of them, then the person's own.
    [[nodiscard]] virtual std::vector<ProviderEntry> providers() const = 0;
    [[nodiscard]] virtual std::vector<ProviderTemplate> templates() const = 0;
    //! The one that is asked when none is named.
    [[nodiscard]] virtual ProviderId defaultProvider() const = 0;
    [[nodiscard]] virtual Result<void> setDefaultProvider(const ProviderId &id) = 0;

    //! Writes \a draft down, and \a key with it unless it is empty: both or none.
    virtual QCoro::Task<Result<void>> add(ProviderDraft draft, Secret key) = 0;
    //! What a draft does not speak of stays as it is.
    [[nodiscard]] virtual Result<void> change(const ProviderDraft &draft) = 0;
    //! One of Oriel's goes back to what it was. Its keys stay until forgetKeys(), so that undoRemove() is whole.
    [[nodiscard]] virtual Result<void> remove(const ProviderId &id) = 0;
    [[nodiscard]] virtual Result<void> undoRemove(const ProviderId &id) = 0;
    virtual QCoro::Task<Result<void>> forgetKeys(ProviderId id) = 0;

    //! Adds a key or replaces the one of that name. A provider's first one is used at once.
    virtual QCoro::Task<Result<void>> setKey(ProviderId id, QString name, Secret key) = 0;
    [[nodiscard]] virtual Result<void> useKey(const ProviderId &id, const QString &name) = 0;
    virtual QCoro::Task<Result<void>> removeKey(ProviderId id, QString name) = 0;

    //! Sends \a header with every request, in place of one of that name. What holds a credential is kept as a secret,
    //! whether or not it is said to be one.
    virtual QCoro::Task<Result<void>> setHeader(ProviderId id, CustomHeader header) = 0;
    virtual QCoro::Task<Result<void>> removeHeader(ProviderId id, QString name) = 0;

    virtual QCoro::Task<Result<HealthReport>> test(ProviderId id, std::stop_token stop) = 0;
    virtual QCoro::Task<Result<ModelList>> models(ProviderId id, std::stop_token stop) = 0;
    //! Asks the usual ports of this machine, each for a second at most.
    virtual QCoro::Task<LocalServerList> findLocal(std::stop_token stop) = 0;
};

} // namespace oriel
