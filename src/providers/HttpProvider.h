// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/HttpChatProvider.h"
#include "providers/HttpEmbedder.h"
#include "providers/HttpHealthCheck.h"
#include "providers/HttpModelCatalog.h"
#include "providers/Provider.h"
#include "providers/StructuredOutput.h"

namespace oriel {

//! A provider that an Adapter can speak to.
class HttpProvider final : public Provider
{
public:
    //! \param endpoint  of a kind that makeAdapter() knows
    HttpProvider(Endpoint endpoint, ProviderServices services);

    [[nodiscard]] ChatProvider &chat() override { return m_structured; }
    [[nodiscard]] ModelCatalog &catalog() override { return m_catalog; }
    [[nodiscard]] Embedder &embedder() override { return m_embedder; }
    [[nodiscard]] HealthCheck &health() override { return m_health; }

private:
    const Endpoint m_endpoint; //!< the others refer to it
    const std::unique_ptr<Adapter> m_adapter;
    HttpChatProvider m_chat;
    StructuredOutput m_structured;
    HttpModelCatalog m_catalog;
    HttpEmbedder m_embedder;
    HttpHealthCheck m_health;
};

} // namespace oriel
