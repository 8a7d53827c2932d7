// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/websocket/WebSocketProvider.h"

#include "net/NetworkErrors.h"
#include "providers/HttpHealthCheck.h"
#include "providers/VendorWords.h"
#include "providers/websocket/GatewayConnection.h"
#include "providers/websocket/GatewayRequest.h"

#include <QCoroSignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {

constexpr auto refusalPatience = 500ms; // a gateway that has not refused the key by then has taken it

//! Silence is no failure here: not every gateway knows the JSON ping.
bool isSilence(const Error &error)
{
    return error.kind == ErrorKind::Timeout && error.phase == ErrorPhase::FirstByte;
}

} // namespace

WebSocketProvider::WebSocketProvider(Endpoint endpoint, const Clock &clock)
    : m_endpoint(std::move(endpoint))
    , m_clock(clock)
{
}

QCoro::Task<Result<std::vector<ModelInfo>>> WebSocketProvider::models(std::stop_token)
{
    co_return failure(ErrorKind::Unsupported, VendorWords::tr("A gateway does not list its models."));
}

QCoro::Task<Result<Embeddings>> WebSocketProvider::embed(EmbeddingRequest, std::stop_token)
{
    co_return failure(ErrorKind::Unsupported, VendorWords::tr("A gateway has no embeddings."));
}

QCoro::Task<HealthReport> WebSocketProvider::check(QString model, std::stop_token stop)
{
    HealthReport report;
    report.model = model.isEmpty() ? m_endpoint.config.defaultModel : model;
    const auto failed = [&report](const Error &error) {
        report.failedAt = layerOf(error);
        report.error = error;
    };
    auto options = gatewayOptions(m_endpoint);
    if (!options) {
        failed(options.error());
        co_return report;
    }
    report.isEncrypted = options->url.scheme() == "wss"_L1;
    auto timeouts = m_endpoint.config.timeouts;
    timeouts.firstByte = refusalPatience;
    GatewayConnection connection(std::move(*options), timeouts);
    const std::stop_callback cancel(stop, [&connection] {
        QMetaObject::invokeMethod(&connection, &GatewayConnection::cancel, Qt::QueuedConnection);
    });
    const auto start = m_clock.steadyNow();
    connection.open({});
    while (!connection.isOpen() && !connection.error() && !connection.isCancelled())
        co_await qCoro(&connection, &GatewayConnection::changed);
    report.roundTrip = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steadyNow() - start);
    if (connection.isOpen())
        connection.send(R"({"type":"ping"})");
    while (!connection.hasMessages() && !connection.error() && !connection.isCancelled())
        co_await qCoro(&connection, &GatewayConnection::changed);
    connection.close();
    if (connection.isCancelled())
        failed(cancelledError());
    else if (connection.error() && !isSilence(*connection.error()))
        failed(*connection.error());
    else if (!m_endpoint.key.isEmpty())
        report.key = KeyProof::Unproved; // a gateway may let anybody in
    co_return report;
}

} // namespace oriel
