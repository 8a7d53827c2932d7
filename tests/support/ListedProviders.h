// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/Bell.h"
#include "domain/ProviderDesk.h"

#include <algorithm>

namespace oriel::test {

//! Providers that a test lists. What asks the network waits while it is held.
class ListedProviders final : public ProviderDesk
{
public:
    std::vector<ProviderEntry> entries;
    std::vector<ProviderTemplate> made;
    ProviderId preferred{QStringLiteral("offline")};
    std::optional<Error> failure; //!< of whatever is done next
    HealthReport report;
    std::map<QString, std::vector<ModelInfo>> catalogues; //!< who is not here tells an error
    LocalServerList local;
    QStringList forgotten; //!< whose keys
    QList<QPair<QString, QByteArray>> keysSet; //!< "provider/name"
    QList<QPair<QString, QByteArray>> headersSet; //!< likewise
    QStringList asked; //!< for their models
    int tests = 0;

    ListedProviders() { add(QStringLiteral("offline"), QStringLiteral("Offline assistant"), ProviderKind::Offline); }
    ProviderEntry &add(const QString &id, const QString &title, ProviderKind kind = ProviderKind::OpenAiChat)
    {
        ProviderEntry entry;
        entry.draft.id.value = id;
        entry.draft.kind = kind;
        entry.title = title;
        entry.isSetUp = true;
        entry.isReady = true;
        entries.push_back(entry);
        return entries.back();
    }
    void hold() { m_isHeld = true; }
    void release()
    {
        m_isHeld = false;
        m_bell.ring();
    }

    [[nodiscard]] std::vector<ProviderEntry> providers() const override { return entries; }
    [[nodiscard]] std::vector<ProviderTemplate> templates() const override { return made; }
    [[nodiscard]] ProviderId defaultProvider() const override { return preferred; }
    [[nodiscard]] Result<void> setDefaultProvider(const ProviderId &id) override
    {
        preferred = id;
        return {};
    }
    QCoro::Task<Result<void>> add(ProviderDraft draft, Secret key) override
    {
        if (failure)
            co_return std::unexpected(*failure);
        auto &entry = add(draft.id.value, draft.id.value, draft.kind);
        entry.draft = draft;
        if (!key.isEmpty())
            entry.keys.append({QStringLiteral("default"), true, true});
        co_return Result<void>();
    }
    [[nodiscard]] Result<void> change(const ProviderDraft &draft) override
    {
        if (failure)
            return std::unexpected(*failure);
        find(draft.id)->draft = draft;
        return {};
    }
    [[nodiscard]] Result<void> remove(const ProviderId &id) override
    {
        if (failure)
            return std::unexpected(*failure);
        m_removed = *find(id);
        entries.erase(find(id));
        return {};
    }
    [[nodiscard]] Result<void> undoRemove(const ProviderId &) override
    {
        entries.push_back(m_removed);
        return {};
    }
    QCoro::Task<Result<void>> forgetKeys(ProviderId id) override
    {
        forgotten << id.value;
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> setKey(ProviderId id, QString name, Secret key) override
    {
        if (failure)
            co_return std::unexpected(*failure);
        keysSet.append({id.value + u'/' + name, key.reveal().toByteArray()});
        find(id)->keys.append({name, true, find(id)->keys.isEmpty()});
        co_return Result<void>();
    }
    [[nodiscard]] Result<void> useKey(const ProviderId &id, const QString &name) override
    {
        for (auto &key : find(id)->keys)
            key.isActive = key.name == name;
        return {};
    }
    QCoro::Task<Result<void>> removeKey(ProviderId id, QString name) override
    {
        find(id)->keys.removeIf([&name](const KeptKey &key) { return key.name == name; });
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> setHeader(ProviderId id, CustomHeader header) override
    {
        if (failure)
            co_return std::unexpected(*failure);
        const auto entry = find(id);
        entry->headers.removeIf([&header](const KeptHeader &one) { return one.name == header.name; });
        headersSet.append({id.value + u'/' + header.name, header.value.reveal().toByteArray()});
        entry->headers.append(
            {header.name, header.isSecret ? QString() : QString::fromUtf8(header.value.reveal()), header.isSecret});
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> removeHeader(ProviderId id, QString name) override
    {
        find(id)->headers.removeIf([&name](const KeptHeader &one) { return one.name == name; });
        co_return Result<void>();
    }
    QCoro::Task<Result<HealthReport>> test(ProviderId, std::stop_token stop) override
    {
        ++tests;
        const std::stop_callback early(stop, [this] { m_bell.ring(); });
        if (m_isHeld)
            co_await m_bell.rings();
        co_return report;
    }
    QCoro::Task<Result<ModelList>> models(ProviderId id, std::stop_token) override
    {
        asked << id.value;
        if (m_isHeld)
            co_await m_bell.rings();
        const auto known = catalogues.find(id.value);
        if (known == catalogues.end())
            co_return oriel::failure(ErrorKind::Overloaded);
        ModelList list{known->second};
        co_return list;
    }
    QCoro::Task<LocalServerList> findLocal(std::stop_token) override
    {
        if (m_isHeld)
            co_await m_bell.rings();
        LocalServerList found = local;
        co_return found;
    }

private:
    std::vector<ProviderEntry>::iterator find(const ProviderId &id)
    {
        return std::ranges::find_if(entries, [&id](const ProviderEntry &one) { return one.draft.id == id; });
    }

    Bell m_bell;
    bool m_isHeld = false;
    ProviderEntry m_removed;
};

//! What a catalogue says of a model, or as much as a test needs.
inline ModelInfo modelNamed(const QString &id)
{
    ModelInfo model;
    model.id = id;
    return model;
}

} // namespace oriel::test
