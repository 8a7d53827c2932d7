// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/ProviderAssembly.h"

#include "core/OnThread.h"
#include "net/QtHttpTransport.h"
#include "providers/Provider.h"
#include "routing/NetworkThreadProvider.h"
#include "routing/TimerDelay.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace oriel {

//! The network thread with what lives on it.
class ProviderAssembly::Network
{
public:
    Network(QuirkStore &quirks, const QString &version)
        : m_quirks(quirks)
    {
        m_thread.setObjectName(u"network"_s);
        m_thread.start();
        m_context.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &m_context, [this, version] { m_transport = std::make_unique<QtHttpTransport>(version); },
            Qt::BlockingQueuedConnection);
    }

    ~Network()
    {
        QMetaObject::invokeMethod(
            &m_context,
            [this] {
                QCoreApplication::sendPostedEvents(&m_context, QEvent::MetaCall); // the deletion of the last providers
                letFarewellsEnd();
                m_transport.reset();
                m_context.moveToThread(nullptr);
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] QObject &context() { return m_context; }
    [[nodiscard]] Delay &mainDelay() { return m_mainDelay; }
    [[nodiscard]] ProviderServices services() { return {*m_transport, m_quirks, m_delay, m_clock}; }
    [[nodiscard]] Delay &delay() { return m_delay; }
    [[nodiscard]] Random &random() { return m_random; }

private:
    //! A provider that was told to stop an answer of its own should hear it.
    void letFarewellsEnd()
    {
        constexpr auto patience = std::chrono::seconds(1);
        const QDeadlineTimer deadline(patience);
        QTimer wakeUp; // so that the wait below ends in time
        wakeUp.start(std::chrono::milliseconds(20));
        while (m_transport->runningCount() > 0 && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }

    QuirkStore &m_quirks;
    QThread m_thread;
    QObject m_context;
    TimerDelay m_delay;
    TimerDelay m_mainDelay;
    Clock m_clock;
    Random m_random;
    std::unique_ptr<QtHttpTransport> m_transport;
};

//! One endpoint with the policies around it. Made on the main thread, used and deleted on the network thread.
struct ProviderAssembly::Stack {
    Stack(Endpoint toEndpoint, RetryPolicy retry, Network &network)
        : endpoint(std::move(toEndpoint))
        , policy(retry)
        , provider(makeProvider(endpoint, network.services()))
        , retrying(provider->chat(), retry, network.delay(), network.random())
    {
    }

    const Endpoint endpoint;
    const RetryPolicy policy;
    const std::unique_ptr<Provider> provider;
    RetryProvider retrying;
};

//! A provider by name, looked up anew for each request.
class ProviderAssembly::Chat final : public ChatProvider
{
public:
    Chat(ProviderAssembly &assembly, QString name, ProviderOverrides overrides)
        : m_assembly(assembly)
        , m_name(std::move(name))
        , m_overrides(std::move(overrides))
    {
    }

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override
    {
        return m_assembly.stream(m_name, m_overrides, std::move(request), sink, std::move(stop));
    }

private:
    ProviderAssembly &m_assembly;
    QString m_name;
    ProviderOverrides m_overrides;
};

ProviderAssembly::ProviderAssembly(const Settings &settings, const ProviderBook &book, KeyRing &keys,
                                   EnvironmentKeys environment, QuirkStore &quirks, QString version)
    : m_settings(settings)
    , m_book(book)
    , m_keys(keys)
    , m_environment(std::move(environment))
    , m_network(std::make_unique<Network>(quirks, version))
{
}

ProviderAssembly::~ProviderAssembly()
{
    m_stacks.clear(); // their deletion is queued on the network thread, before its end
}

QString ProviderAssembly::defaultProvider() const
{
    const QString set = m_settings.get(setting::providerDefault);
    return set.isEmpty() ? QString(providerKindName(ProviderKind::Offline)) : set;
}

Result<ProviderConfig> ProviderAssembly::configured(const QString &name, const ProviderOverrides &overrides) const
{
    auto config = m_book.find(name);
    if (!config)
        return config;
    if (!overrides.baseUrl.isEmpty())
        config->baseUrl = overrides.baseUrl;
    else if (config->baseUrl.isEmpty())
        config->baseUrl = m_environment.baseUrlFor(config->kind).value_or(QString());
    if (!overrides.model.isEmpty())
        config->defaultModel = overrides.model;
    if (config->network.proxy == ProxySettings{})
        config->network.proxy = m_settings.proxy();
    if (config->timeouts == NetworkTimeouts{})
        config->timeouts = m_settings.timeouts();
    if (overrides.timeout) {
        config->timeouts.firstByte = *overrides.timeout;
        config->timeouts.idle = *overrides.timeout;
    }
    for (const auto &header : overrides.headers) {
        config->headers.removeIf(
            [&header](const CustomHeader &known) { return known.name.compare(header.name, Qt::CaseInsensitive) == 0; });
        config->headers.push_back(header);
    }
    return config;
}

Result<QString> ProviderAssembly::defaultModel(const QString &name) const
{
    const auto config = m_book.find(name);
    if (!config)
        return std::unexpected(config.error());
    return config->defaultModel;
}

QCoro::Task<Result<ProviderConfig>> ProviderAssembly::resolve(QString name, ProviderOverrides overrides)
{
    auto config = configured(name, overrides);
    if (!config)
        co_return config;
    co_return co_await m_keys.withSecrets(std::move(*config));
}

QCoro::Task<Result<ProviderAssembly::StackRef>> ProviderAssembly::stackFor(QString name, ProviderOverrides overrides)
{
    Result<ProviderConfig> config = co_await resolve(name, overrides);
    if (!config)
        co_return std::unexpected(config.error());
    Endpoint endpoint{std::move(*config), {}};
    if (endpoint.config.kind != ProviderKind::Offline) {
        Result<std::optional<ActiveKey>> key = co_await m_keys.activeKey(endpoint.config, overrides.keyVariable);
        if (!key)
            co_return std::unexpected(key.error());
        if (*key)
            endpoint.key = std::move((*key)->key);
    }
    RetryPolicy policy;
    policy.retries = overrides.retries.value_or(m_settings.get(setting::retries));

    auto &known = m_stacks[name];
    const bool isSame = known && known->endpoint.config == endpoint.config && known->endpoint.key == endpoint.key
        && known->policy == policy;
    if (!isSame)
        known = makeStack(std::move(endpoint), policy);
    co_return StackRef{known};
}

std::shared_ptr<ProviderAssembly::Stack> ProviderAssembly::makeStack(Endpoint endpoint, RetryPolicy policy)
{
    auto &context = m_network->context();
    return {new Stack(std::move(endpoint), policy, *m_network), [&context](Stack *stack) {
                QMetaObject::invokeMethod(&context, [stack] { delete stack; }, Qt::QueuedConnection);
            }};
}

QCoro::Task<Result<void>> ProviderAssembly::prepare(QString name, ProviderOverrides overrides)
{
    const Result<StackRef> found = co_await stackFor(std::move(name), std::move(overrides));
    if (!found)
        co_return std::unexpected(found.error());
    co_return Result<void>();
}

std::unique_ptr<ChatProvider> ProviderAssembly::chat(QString name, ProviderOverrides overrides)
{
    return std::make_unique<Chat>(*this, std::move(name), std::move(overrides));
}

QCoro::Task<void> ProviderAssembly::look(QString name, ProviderOverrides overrides, std::shared_ptr<Lookup> lookup)
{
    Result<StackRef> found = co_await stackFor(std::move(name), std::move(overrides));
    lookup->found = std::move(found);
    lookup->over.request_stop();
}

QCoro::Task<Result<Finished>> ProviderAssembly::stream(QString name, ProviderOverrides overrides, ChatRequest request,
                                                       EventSink &sink, std::stop_token stop)
{
    Result<StackRef> found = co_await stackFor(std::move(name), std::move(overrides));
    if (!found)
        co_return std::unexpected(found.error());
    if (request.model.isEmpty())
        request.model = found->stack->endpoint.config.defaultModel;
    NetworkThreadProvider proxy(std::shared_ptr<ChatProvider>(found->stack, &found->stack->retrying),
                                m_network->context());
    co_return co_await proxy.stream(std::move(request), sink, std::move(stop));
}

QCoro::Task<Result<std::vector<ModelInfo>>> ProviderAssembly::models(QString name, ProviderOverrides overrides,
                                                                     std::stop_token stop)
{
    Result<StackRef> found = co_await stackFor(std::move(name), std::move(overrides));
    if (!found)
        co_return std::unexpected(found.error());
    std::function<QCoro::Task<Result<std::vector<ModelInfo>>>()> work = [stack = found->stack, stop] {
        return stack->provider->catalog().models(stop);
    };
    co_return co_await onThread<Result<std::vector<ModelInfo>>>(m_network->context(), std::move(work));
}

QCoro::Task<Result<std::vector<ModelInfo>>> ProviderAssembly::modelsAt(ProviderConfig config, std::stop_token stop)
{
    RetryPolicy once;
    once.retries = 0;
    const auto stack = makeStack({std::move(config), {}}, once);
    std::function<QCoro::Task<Result<std::vector<ModelInfo>>>()> work = [stack, stop] {
        return stack->provider->catalog().models(stop);
    };
    co_return co_await onThread<Result<std::vector<ModelInfo>>>(m_network->context(), std::move(work));
}

QCoro::Task<Result<HealthReport>> ProviderAssembly::check(QString name, ProviderOverrides overrides,
                                                          std::stop_token stop)
{
    const QString model = overrides.model;
    Result<StackRef> found = co_await stackFor(std::move(name), std::move(overrides));
    if (!found)
        co_return std::unexpected(found.error());
    std::function<QCoro::Task<HealthReport>()> work = [stack = found->stack, model, stop] {
        return stack->provider->health().check(model, stop);
    };
    co_return co_await onThread<HealthReport>(m_network->context(), std::move(work));
}

QCoro::Task<Result<Embeddings>> ProviderAssembly::embed(QString name, ProviderOverrides overrides,
                                                        EmbeddingRequest request, std::stop_token stop)
{
    Result<StackRef> found = co_await stackFor(std::move(name), std::move(overrides));
    if (!found)
        co_return std::unexpected(found.error());
    std::function<QCoro::Task<Result<Embeddings>>()> work = [stack = found->stack, request, stop] {
        return stack->provider->embedder().embed(request, stop);
    };
    co_return co_await onThread<Result<Embeddings>>(m_network->context(), std::move(work));
}

} // namespace oriel
