// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/ConfiguredProviders.h"

#include "assembly/ProviderDrafts.h"
#include "providers/Presets.h"
#include "settings/ProviderRules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr auto probePatience = std::chrono::seconds(1);
const QString firstKeyName = u"default"_s;

std::vector<ModelInfo> forChat(std::vector<ModelInfo> models)
{
    std::erase_if(models, [](const ModelInfo &model) { return model.embedding.value_or(false); });
    return models;
}

//! Takes the header of that name out of \a config. \return whether its value was a secret
bool takeHeader(ProviderConfig &config, const QString &name)
{
    bool wasSecret = false;
    config.headers.removeIf([&](const CustomHeader &known) {
        const bool isIt = known.name.compare(name, Qt::CaseInsensitive) == 0;
        wasSecret = wasSecret || (isIt && known.isSecret);
        return isIt;
    });
    return wasSecret;
}

} // namespace

ConfiguredProviders::ConfiguredProviders(Settings &settings, ProviderBook &book, KeyRing &keys,
                                         EnvironmentKeys environment, ProviderAssembly &assembly)
    : m_settings(settings)
    , m_book(book)
    , m_keys(keys)
    , m_environment(std::move(environment))
    , m_assembly(assembly)
{
}

std::vector<ProviderEntry> ConfiguredProviders::providers() const
{
    std::vector<ProviderEntry> entries;
    const auto all = m_book.all();
    entries.reserve(std::size_t(all.size()));
    for (const auto &config : all)
        entries.push_back(entryOf(config));
    return entries;
}

ProviderEntry ConfiguredProviders::entryOf(const ProviderConfig &config) const
{
    ProviderEntry entry;
    entry.draft = draftOf(config);
    entry.title = providerTitle(config);
    entry.isBuiltIn = isBuiltInProvider(config.id);
    entry.isLocal = isOnThisMachine(config);
    if (const auto keys = m_keys.list(config.id)) {
        for (const auto &key : *keys)
            entry.keys.append({key.name, key.place == SecretPlace::Keychain, key.isActive});
    }
    for (const auto &header : config.headers)
        entry.headers.append(
            {header.name, header.isSecret ? QString() : QString::fromUtf8(header.value.reveal()), header.isSecret});
    if (entry.keys.isEmpty()) {
        if (const auto found = m_environment.keyFor(config))
            entry.keyVariable = found->variable;
    }
    const bool hasKey = !entry.keys.isEmpty() || !entry.keyVariable.isEmpty();
    const bool hasSecretHeader = std::ranges::any_of(config.headers, &CustomHeader::isSecret);
    entry.isSetUp = m_book.isConfigured(config.id.value) || hasKey || config.kind == ProviderKind::Offline;
    // The person's own may be a server that wants no key: only a vendor's surely does.
    const bool mayNeedNone = entry.isSetUp
        && (config.kind == ProviderKind::OpenAiCompatible || config.kind == ProviderKind::WebSocket)
        && config.preset.isEmpty();
    entry.isReady = hasKey || hasSecretHeader || mayNeedNone
        || (needsNoKey(config) && (entry.isSetUp || !entry.isBuiltIn));
    return entry;
}

std::vector<ProviderTemplate> ConfiguredProviders::templates() const
{
    QStringList taken;
    for (const auto &entry : providers()) {
        if (!entry.isBuiltIn || m_book.isConfigured(entry.draft.id.value) || !entry.keys.isEmpty())
            taken << entry.draft.id.value;
    }
    return providerTemplates(taken);
}

ProviderId ConfiguredProviders::defaultProvider() const
{
    return {m_assembly.defaultProvider()};
}

Result<void> ConfiguredProviders::setDefaultProvider(const ProviderId &id)
{
    if (const auto known = m_book.find(id.value); !known)
        return std::unexpected(known.error());
    return m_settings.set(QString(setting::providerDefault.name), id.value);
}

QCoro::Task<Result<void>> ConfiguredProviders::add(ProviderDraft draft, Secret key)
{
    const auto config = withDraft({}, draft);
    if (!config)
        co_return std::unexpected(config.error());
    if (const auto added = m_book.add(*config); !added)
        co_return added;
    if (!key.isEmpty()) {
        const Result<SecretPlace> kept = co_await m_keys.set(draft.id, firstKeyName, std::move(key));
        if (!kept) {
            const auto undone = m_book.remove(draft.id.value);
            co_return undone ? std::unexpected(kept.error()) : undone;
        }
    }
    m_removed.erase(draft.id.value);
    co_return Result<void>();
}

Result<void> ConfiguredProviders::change(const ProviderDraft &draft)
{
    auto known = m_book.find(draft.id.value);
    if (!known)
        return std::unexpected(known.error());
    const auto config = withDraft(std::move(*known), draft);
    return config ? m_book.put(*config) : std::unexpected(config.error());
}

Result<void> ConfiguredProviders::remove(const ProviderId &id)
{
    const auto known = m_book.find(id.value);
    if (!known)
        return std::unexpected(known.error());
    const bool isWritten = m_book.isConfigured(id.value);
    if (isWritten || !isBuiltInProvider(id)) {
        if (const auto removed = m_book.remove(id.value); !removed)
            return removed;
        m_removed.insert_or_assign(id.value, *known);
    }
    return {};
}

Result<void> ConfiguredProviders::undoRemove(const ProviderId &id)
{
    const auto removed = m_removed.find(id.value);
    if (removed == m_removed.end())
        return {}; // nothing was written of it
    if (const auto back = m_book.put(removed->second); !back)
        return back;
    m_removed.erase(removed);
    return {};
}

QCoro::Task<Result<void>> ConfiguredProviders::forgetKeys(ProviderId id)
{
    m_removed.erase(id.value);
    return m_keys.removeAll(std::move(id));
}

QCoro::Task<Result<void>> ConfiguredProviders::setKey(ProviderId id, QString name, Secret key)
{
    const Result<SecretPlace> kept = co_await m_keys.set(std::move(id), std::move(name), std::move(key));
    co_return kept ? Result<void>() : std::unexpected(kept.error());
}

Result<void> ConfiguredProviders::useKey(const ProviderId &id, const QString &name)
{
    return m_keys.use(id, name);
}

QCoro::Task<Result<void>> ConfiguredProviders::removeKey(ProviderId id, QString name)
{
    return m_keys.remove(std::move(id), std::move(name));
}

QCoro::Task<Result<void>> ConfiguredProviders::setHeader(ProviderId id, CustomHeader header)
{
    auto config = m_book.find(id.value);
    if (!config)
        co_return std::unexpected(config.error());
    header.name = header.name.trimmed();
    if (header.value.isEmpty())
        co_return failure(ErrorKind::InvalidInput,
                          QCoreApplication::translate("ConfiguredProviders", "The header has no value."));
    if (const auto problem = headerProblem(header.name, header.value.reveal()); !problem.isEmpty())
        co_return failure(ErrorKind::InvalidInput, problem);
    header.isSecret = header.isSecret || isCredentialHeader(header.name, header.value.reveal());
    const bool wasSecret = takeHeader(*config, header.name);
    if (header.isSecret) { // the secret first: nothing is promised that is not there
        ProviderConfig secrets;
        secrets.id = id;
        secrets.headers = {header};
        const Result<void> stored = co_await m_keys.storeSecrets(std::move(secrets));
        if (!stored)
            co_return stored;
        header.value = Secret();
        config = m_book.find(id.value); // the keychain may have asked, and much may have changed meanwhile
        if (!config)
            co_return std::unexpected(config.error());
        takeHeader(*config, header.name);
    }
    const QString name = header.name;
    const bool isSecret = header.isSecret;
    config->headers.append(std::move(header));
    if (const auto kept = m_book.put(*config); !kept)
        co_return kept;
    if (wasSecret && !isSecret)
        co_return co_await m_keys.forgetHeader(std::move(id), name);
    co_return Result<void>();
}

QCoro::Task<Result<void>> ConfiguredProviders::removeHeader(ProviderId id, QString name)
{
    auto config = m_book.find(id.value);
    if (!config)
        co_return std::unexpected(config.error());
    const bool wasSecret = takeHeader(*config, name);
    if (const auto kept = m_book.put(*config); !kept)
        co_return kept;
    if (wasSecret)
        co_return co_await m_keys.forgetHeader(std::move(id), std::move(name));
    co_return Result<void>();
}

QCoro::Task<Result<HealthReport>> ConfiguredProviders::test(ProviderId id, std::stop_token stop)
{
    ProviderOverrides none;
    return m_assembly.check(id.value, std::move(none), std::move(stop));
}

QCoro::Task<Result<ModelList>> ConfiguredProviders::models(ProviderId id, std::stop_token stop)
{
    ProviderOverrides none;
    Result<std::vector<ModelInfo>> found = co_await m_assembly.models(id.value, std::move(none), std::move(stop));
    if (!found)
        co_return std::unexpected(found.error());
    ModelList list{forChat(std::move(*found))};
    co_return list;
}

QCoro::Task<std::optional<LocalServer>> ConfiguredProviders::lookFor(ProviderDraft draft, QString title,
                                                                     QString address, std::stop_token stop)
{
    auto config = withDraft({}, draft);
    if (!config)
        co_return std::nullopt;
    config->baseUrl = address;
    config->network.proxy.kind = ProxyKind::None;
    config->timeouts = {probePatience, probePatience, probePatience};
    Result<std::vector<ModelInfo>> found = co_await m_assembly.modelsAt(std::move(*config), std::move(stop));
    if (!found)
        co_return std::nullopt;
    LocalServer server;
    server.draft = std::move(draft);
    server.title = std::move(title);
    server.address = std::move(address);
    server.models = forChat(std::move(*found));
    co_return server;
}

QCoro::Task<LocalServerList> ConfiguredProviders::findLocal(std::stop_token stop)
{
    std::vector<QCoro::Task<std::optional<LocalServer>>> searches;
    ProviderDraft ollama;
    ollama.kind = ProviderKind::Ollama;
    ollama.id.value = providerKindName(ollama.kind);
    const QString ollamaAddress = m_environment.baseUrlFor(ollama.kind).value_or(u"http://localhost:11434"_s);
    searches.push_back(lookFor(ollama, u"Ollama"_s, ollamaAddress, stop));
    for (const auto &id : {u"lmstudio"_s, u"llama-server"_s}) {
        const auto *preset = Presets::builtIn().find(id);
        if (!preset)
            continue;
        ProviderDraft draft;
        draft.id.value = id;
        draft.preset = id;
        searches.push_back(lookFor(draft, preset->displayName, preset->baseUrl, stop));
    }
    LocalServerList list;
    for (auto &search : searches) { // they all run since they were made
        std::optional<LocalServer> server = co_await search;
        if (server)
            list.servers.push_back(std::move(*server));
    }
    co_return list;
}

} // namespace oriel
