// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatProviders.h"
#include "support/ScriptedProvider.h"

#include <map>

namespace oriel::test {

//! One scripted provider for each id, made when it is first asked for. "offline" is no model.
class ScriptedProviders final : public ChatProviders
{
public:
    [[nodiscard]] ScriptedProvider &of(const QString &id) { return m_providers[ProviderId{id}]; }

    [[nodiscard]] std::shared_ptr<ChatProvider> chat(const Origin &origin) override
    {
        return {std::shared_ptr<void>(), &m_providers[origin.provider]};
    }
    [[nodiscard]] bool isModel(const ProviderId &provider) const override
    {
        return provider.value != QStringLiteral("offline");
    }

private:
    std::map<ProviderId, ScriptedProvider> m_providers;
};

} // namespace oriel::test
