// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/HttpHealthCheck.h"

#include "providers/HttpModelCatalog.h"
#include "providers/VendorWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {
//! "llama3.2" is "llama3.2:latest" to Ollama, and "models/gemini-2.5-pro" is "gemini-2.5-pro".
bool isSameModel(const QString &listed, const QString &wanted)
{
    return listed == wanted || listed == wanted + u":latest"_s || listed == u"models/"_s + wanted;
}

bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::Auth || error.kind == ErrorKind::Permission;
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
    report.isEncrypted = request->url.scheme() == "https"_L1;
    const auto start = m_clock.steadyNow();
    Result<HttpAnswer> answer = co_await askEndpoint(m_adapter, m_endpoint, m_transport, std::move(*request), stop);
    report.roundTrip = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steadyNow() - start);
    if (!answer) {
        report.failedAt = layerOf(answer.error());
        report.error = answer.error();
        if (answer.error().status == 404 || answer.error().status == 405) {
            report.failedAt = HealthLayer::Http; // not the model: nobody named one
            report.error->message = VendorWords::tr("There is no list of models at %1: the address may be wrong.")
                                        .arg(place);
        }
        co_return report;
    }
    Result<std::vector<ModelInfo>> models;
    const bool isListed = hasList && m_adapter.listsWhatItServes();
    if (isListed)
        models = m_adapter.decodeModels(answer->body);
    if (!models) {
        report.failedAt = HealthLayer::Http;
        report.error = models.error();
        co_return report;
    }
    const Result<KeyProof> proof = co_await proveKey(stop);
    if (!proof) {
        report.failedAt = HealthLayer::Key;
        report.error = proof.error();
        co_return report;
    }
    report.key = *proof;
    if (isListed && !report.model.isEmpty()) {
        report.modelFound = std::ranges::any_of(
            *models, [&report](const ModelInfo &known) { return isSameModel(known.id, report.model); });
        if (!*report.modelFound) {
            report.failedAt = HealthLayer::Model;
            report.error = failure(ErrorKind::ModelNotFound,
                                   VendorWords::tr("The model %1 is not in the provider's list.").arg(report.model))
                               .error();
        }
    }
    co_return report;
}

QCoro::Task<Result<KeyProof>> HttpHealthCheck::proveKey(std::stop_token stop)
{
    const auto isSecret = [](const CustomHeader &header) { return header.isSecret; };
    if (m_endpoint.key.isEmpty() && std::ranges::none_of(m_endpoint.config.headers, isSecret))
        co_return KeyProof::NoKey;
    if (auto request = m_adapter.keyRequest()) {
        Result<HttpAnswer> answer = co_await askEndpoint(m_adapter, m_endpoint, m_transport, std::move(*request), stop);
        if (answer)
            co_return KeyProof::Proved;
        if (isRefusal(answer.error()))
            co_return std::unexpected(answer.error());
    }
    Endpoint stranger{m_endpoint.config, {}};
    stranger.config.headers.removeIf(isSecret);
    auto bare = m_adapter.modelsRequest();
    if (!bare)
        co_return KeyProof::Unproved;
    const auto key = m_endpoint.key.reveal();
    bare->headers.removeIf([key](const HttpHeader &header) { return !key.isEmpty() && header.value.contains(key); });
    Result<HttpAnswer> answer = co_await askEndpoint(m_adapter, stranger, m_transport, std::move(*bare), stop);
    co_return !answer && isRefusal(answer.error()) ? KeyProof::Proved : KeyProof::Unproved;
}

} // namespace oriel
