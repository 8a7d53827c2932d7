// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/HttpModelCatalog.h"

#include "providers/HttpChatProvider.h"
#include "providers/VendorWords.h"

using namespace Qt::StringLiterals;

namespace oriel {

QCoro::Task<Result<HttpAnswer>> askEndpoint(const Adapter &adapter, const Endpoint &endpoint, HttpTransport &transport,
                                            HttpRequest request, std::stop_token stop)
{
    applyEndpoint(request, endpoint);
    Result<HttpAnswer> answer = co_await fetch(transport, std::move(request), std::move(stop));
    if (!answer)
        co_return std::unexpected(answer.error());
    if (answer->head.status < 200 || answer->head.status >= 300)
        co_return std::unexpected(refusalOf(adapter, endpoint, answer->head, answer->body));
    co_return answer;
}

HttpModelCatalog::HttpModelCatalog(const Adapter &adapter, const Endpoint &endpoint, HttpTransport &transport)
    : m_adapter(adapter)
    , m_endpoint(endpoint)
    , m_transport(transport)
{
}

QCoro::Task<Result<std::vector<ModelInfo>>> HttpModelCatalog::models(std::stop_token stop)
{
    auto request = m_adapter.modelsRequest();
    if (!request)
        co_return failure(ErrorKind::Unsupported, VendorWords::tr("This provider does not list its models."));
    Result<HttpAnswer> answer = co_await askEndpoint(m_adapter, m_endpoint, m_transport, std::move(*request), stop);
    if (!answer)
        co_return std::unexpected(answer.error());
    auto models = m_adapter.decodeModels(answer->body);
    if (!models)
        co_return models;
    for (auto &model : *models) {
        auto detail = m_adapter.modelDetailRequest(model);
        if (!detail)
            continue;
        const Result<HttpAnswer> told = co_await askEndpoint(m_adapter, m_endpoint, m_transport, std::move(*detail),
                                                             stop);
        if (told)
            m_adapter.decodeModelDetail(told->body, model);
        else if (told.error().kind == ErrorKind::Cancelled)
            co_return std::unexpected(told.error());
    }
    co_return models;
}

} // namespace oriel
