// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/ModelTokenizers.h"
#include "assembly/ProviderAssembly.h"
#include "assembly/UsageLearner.h"
#include "domain/ChatProviders.h"

#include <map>

namespace oriel {

//! \brief Who answers in conversations: the configured providers, one of them as the person said for this run.
//!
//! Main thread. Tests: tst_conversationproviders.
class ConversationProviders final : public ChatProviders
{
public:
    //! Both outlive it and what it gives.
    ConversationProviders(ProviderAssembly &providers, const ProviderBook &book);

    //! From now on what answers are billed is learned, where nobody publishes a model's tokenizer. Both outlive this
    //! and what it gives.
    void learnTokens(CalibrationStore &calibrations, const ModelTokenizers &tokenizers);
    //! From now on \a overrides go before the settings of \a provider.
    void override(const QString &provider, ProviderOverrides overrides);

    [[nodiscard]] std::shared_ptr<ChatProvider> chat(const Origin &origin) override;
    [[nodiscard]] bool isModel(const ProviderId &provider) const override;

private:
    ProviderAssembly &m_providers;
    const ProviderBook &m_book;
    std::optional<UsageLearner> m_learner;
    const ModelTokenizers *m_tokenizers = nullptr;
    std::map<QString, ProviderOverrides> m_overrides;
};

} // namespace oriel
