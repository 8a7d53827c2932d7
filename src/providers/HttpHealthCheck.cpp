// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/HttpHealthCheck.h"

#include "providers/HttpModelCatalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {
//! "llama3.2" is "llama3.2:latest" to Ollama, and "models/gemini-2.5-pro" is "gemini-2.5-pro".
bool isSameModel(const QString &listed, const QString &wanted)
{
    return listed == wanted || listed == wanted + u":latest"_s || listed == u"models/"_s + wanted;
}
} // namespace

HealthLayer layerOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Auth:
    case ErrorKind::Permission:
    case ErrorKind::Quota: return HealthLayer::Key;
    case ErrorKind::ModelNotFound: return HealthLayer::Model;
    case ErrorKind::Network:
    case ErrorKind::Timeout: break;
    default: return HealthLayer::Http;
    }
    if (!error.phase)
        return HealthLayer::Http;
    switch (*error.phase) {
    case ErrorPhase::Dns: return HealthLayer::Dns;
    case ErrorPhase::Proxy:
    case ErrorPhase::Connect: return HealthLayer::Tcp;
    case ErrorPhase::Tls: return HealthLayer::Tls;
    case ErrorPhase::Request:
    case ErrorPhase::FirstByte:
    case ErrorPhase::Idle: return HealthLayer::Http;
    }
    Q_UNREACHABLE();
}

HttpHealthCheck::HttpHealthCheck(const Adapter &adapter, const Endpoint &endpoint, HttpTransport &transport,
                                 const Clock &clock)
    : m_adapter(adapter)
    , m_endpoint(endpoint)
    , m_transport(transport)
    , m_clock(clock)
{
}

QCoro::Task<HealthReport> HttpHealthCheck::check(QString model, std::stop_token stop)
{
    HealthReport report;
    report.model = model.isEmpty() ? m_endpoint.config.defaultModel : model;

    auto request = m_adapter.modelsRequest();
    const bool hasList = request.has_value();
    if (!request) { // any answer of the server shows that the way to it is open
        request.emplace();
        request->url = QUrl(m_endpoint.config.baseUrl);
    }
    const QString place = request->url.toDisplayString();
    const auto start = m_clock.steadyNow();
    Result<HttpAnswer> answer = co_await askEndpoint(m_adapter, m_endpoint, m_transport, std::move(*request),
                                                     std::move(stop));
    report.roundTrip = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steadyNow() - start);
    if (!answer) {
        report.failedAt = layerOf(answer.error());
        report.error = answer.error();
        if (answer.error().status == 404 || answer.error().status == 405) {
            report.failedAt = HealthLayer::Http; // not the model: nobody named one
            report.error->message = u"There is no list of models at %1: the address may be wrong."_s.arg(place);
        }
        co_return report;
    }
    if (!hasList || !m_adapter.listsWhatItServes())
        co_return report;
    const auto models = m_adapter.decodeModels(answer->body);
    if (!models) {
        report.failedAt = HealthLayer::Http;
        report.error = models.error();
    } else if (!report.model.isEmpty()) {
        report.modelFound = std::ranges::any_of(
            *models, [&report](const ModelInfo &known) { return isSameModel(known.id, report.model); });
        if (!*report.modelFound) {
            report.failedAt = HealthLayer::Model;
            report.error = failure(ErrorKind::ModelNotFound,
                                   u"The model %1 is not in the provider's list."_s.arg(report.model))
                               .error();
        }
    }
    co_return report;
}

} // namespace oriel
