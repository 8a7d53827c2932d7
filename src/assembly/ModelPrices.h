// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PriceBook.h"
#include "domain/ProviderConfig.h"

namespace oriel {

//! \brief What the models at one endpoint cost: nothing on this machine and at an Ollama of
//! one's own, elsewhere what resources/models.json says.
//!
//! Tests: tst_modelprices.
class ModelPrices final : public PriceBook
{
public:
    explicit ModelPrices(const ProviderConfig &config);

    [[nodiscard]] std::optional<ListedPrice> price(const QString &model) const override;
    //! Whether nothing at the endpoint costs anything, so that no budget is asked for it.
    [[nodiscard]] bool isFree() const { return m_isFree; }

private:
    bool m_isFree;
};

} // namespace oriel
