// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/ModelPrices.h"

#include "assembly/ProviderDrafts.h"
#include "providers/ModelTable.h"

namespace oriel {

ModelPrices::ModelPrices(const ProviderConfig &config)
    : m_isFree(isOnThisMachine(config) || config.kind == ProviderKind::Ollama)
{
}

std::optional<ListedPrice> ModelPrices::price(const QString &model) const
{
    if (m_isFree)
        return ListedPrice{};
    const auto *entry = ModelTable::builtIn().find(model);
    if (!entry || !entry->info.price)
        return std::nullopt;
    return ListedPrice{*entry->info.price, entry->asOf};
}

} // namespace oriel
