// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/ConversationProviders.h"

#include "assembly/GroundedProvider.h"

namespace oriel {

ConversationProviders::ConversationProviders(ProviderAssembly &providers, const ProviderBook &book)
    : m_providers(providers)
    , m_book(book)
{
}

void ConversationProviders::learnTokens(CalibrationStore &calibrations, const ModelTokenizers &tokenizers)
{
    m_learner.emplace(calibrations);
    m_tokenizers = &tokenizers;
}

void ConversationProviders::override(const QString &provider, ProviderOverrides overrides)
{
    m_overrides.insert_or_assign(provider, std::move(overrides));
}

std::shared_ptr<ChatProvider> ConversationProviders::chat(const Origin &origin)
{
    const auto &name = origin.provider.value;
    const auto known = m_overrides.find(name);
    std::shared_ptr<ChatProvider> chat = m_providers.chat(
        name, known == m_overrides.end() ? ProviderOverrides() : known->second);
    if (m_learner && isModel(origin.provider) && !m_tokenizers->isKnown(origin))
        chat = m_learner->watching(std::move(chat), origin);
    return std::make_shared<GroundedProvider>(std::move(chat), !isModel(origin.provider));
}

bool ConversationProviders::isModel(const ProviderId &provider) const
{
    const auto config = m_book.find(provider.value);
    return config && config->kind != ProviderKind::Offline;
}

} // namespace oriel
