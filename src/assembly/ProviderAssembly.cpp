// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/ProviderAssembly.h"

#include "assembly/ModelPrices.h"
#include "core/OnThread.h"
#include "net/QtHttpTransport.h"
#include "providers/ModelTable.h"
#include "providers/Provider.h"
#include "routing/NetworkThreadProvider.h"
#include "routing/TimerDelay.h"
#include "telemetry/MeteredEmbedder.h"
#include "telemetry/MeteredProvider.h"

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
    Network(QuirkStore &quirks, Ledger &ledger, const QString &version)
        : m_quirks(quirks)
        , m_ledger(ledger)
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
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Ledger &ledger() { return m_ledger; }

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
    Ledger &m_ledger;
    QThread m_thread;
    QObject m_context;
    TimerDelay m_delay;
    TimerDelay m_mainDelay;
    Clock m_clock;
    Random m_random;
    std::unique_ptr<QtHttpTransport> m_transport;
};

//! What is done around an endpoint, as the settings and the person say.
struct ProviderAssembly::Policies {
    RetryPolicy retry;
    BreakerPolicy breaker;

    bool operator==(const Policies &) const = default;
};

//! \brief One endpoint with the policies around it: breaker( retry( meter( adapter ))). docs/architecture.md says why
//! in this order; tst_policyorder holds it. Made on the main thread, used and deleted on the network thread.
struct ProviderAssembly::Stack {
    Stack(Endpoint toEndpoint, Policies around, std::shared_ptr<BreakerStates> breakerStates, Network &network)
        : endpoint(std::move(toEndpoint))
        , policies(around)
        , states(breakerStates ? std::move(breakerStates) : std::make_shared<BreakerStates>())
        , provider(makeProvider(endpoint, network.services()))
        , prices(endpoint.config)
        , metered(provider->chat(), endpoint.config.id, prices, network.ledger(), network.clock())
        , embedder(provider->embedder(), endpoint.config.id, prices, network.ledger(), network.clock())
        , retrying(metered, around.retry, network.delay(), network.random())
        , breaker(retrying, endpoint.config.id, around.breaker, *states, network.clock())
    {
    }

    //! The offline assistant sends no request, and never fails.
    [[nodiscard]] ChatProvider &chat()
    {
        return endpoint.config.kind == ProviderKind::Offline ? provider->chat() : breaker;
    }
    [[nodiscard]] Embedder &embedding()
    {
        return endpoint.config.kind == ProviderKind::Offline ? provider->embedder() : embedder;
    }
    //! Whether \a other is asked at the same place with the same key, be it more patiently.
    [[nodiscard]] bool isSameServer(const Endpoint &other) const
    {
        auto config = endpoint.config;
        config.timeouts = other.config.timeouts;
        config.defaultModel = other.config.defaultModel;
        return config == other.config && endpoint.key == other.key;
    }

    const Endpoint endpoint;
    const Policies policies;
    const std::shared_ptr<BreakerStates> states;
    const std::unique_ptr<Provider> provider;
    const ModelPrices prices;
    MeteredProvider metered;
    MeteredEmbedder embedder;
    RetryProvider retrying;
    BreakerProvider breaker;
};

//! A provider by name, looked up anew for each request.
class ProviderAssembly::Chat final : public ChatProvider
{
public:
    using Way = QCoro::Task<Result<Finished>> (ProviderAssembly::*)(QString, ProviderOverrides, ChatRequest,
                                                                    EventSink &, std::stop_token);

    //! \param way  with those that may answer in its place, or from it only
    Chat(ProviderAssembly &assembly, Way way, QString name, ProviderOverrides overrides)
        : m_assembly(assembly)
        , m_way(way)
        , m_name(std::move(name))
        , m_overrides(std::move(overrides))
    {
    }

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override
    {
        return (m_assembly.*m_way)(m_name, m_overrides, std::move(request), sink, std::move(stop));
    }

private:
    ProviderAssembly &m_assembly;
    Way m_way;
    QString m_name;
    ProviderOverrides m_overrides;
};

ProviderAssembly::ProviderAssembly(const Settings &settings, const ProviderBook &book, KeyRing &keys,
                                   EnvironmentKeys environment, QuirkStore &quirks, Ledger &ledger, QString version)
    : m_settings(settings)
    , m_book(book)
    , m_keys(keys)
    , m_environment(std::move(environment))
    , m_ledger(ledger)
    , m_network(std::make_unique<Network>(quirks, ledger, version))
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
    const Policies around = policies(overrides);
    auto &known = m_stacks[name];
    const bool isSameServer = known && known->isSameServer(endpoint);
    const bool isSame = isSameServer && known->endpoint.config == endpoint.config && known->policies == around;
    if (!isSame)
        known = makeStack(std::move(endpoint), around, isSameServer ? known->states : nullptr);
    co_return StackRef{known};
}

ProviderAssembly::Policies ProviderAssembly::policies(const ProviderOverrides &overrides) const
{
    Policies around;
    around.retry.retries = overrides.retries.value_or(m_settings.get(setting::retries));
    around.breaker.failures = m_settings.get(setting::breakerFailures);
    around.breaker.rest = std::chrono::seconds(m_settings.get(setting::breakerRest));
    around.breaker.countsUnreached = !m_settings.fallback().empty();
    return around;
}

std::shared_ptr<ProviderAssembly::Stack> ProviderAssembly::makeStack(Endpoint endpoint, Policies policies,
                                                                     std::shared_ptr<BreakerStates> states)
{
    auto &context = m_network->context();
    return {new Stack(std::move(endpoint), policies, std::move(states), *m_network), [&context](Stack *stack) {
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
    return std::make_unique<Chat>(*this, &ProviderAssembly::stream, std::move(name), std::move(overrides));
}

QCoro::Task<void> ProviderAssembly::look(QString name, ProviderOverrides overrides, std::shared_ptr<Lookup> lookup)
{
    Result<StackRef> found = co_await stackFor(std::move(name), std::move(overrides));
    lookup->found = std::move(found);
    lookup->over.request_stop();
}

FallbackTarget ProviderAssembly::targetAt(const QString &name, ProviderOverrides overrides, const QString &model)
{
    FallbackTarget target;
    target.origin = {{name}, model};
    if (const auto *entry = ModelTable::builtIn().find(model))
        target.contextTokens = entry->info.contextTokens;
    const auto config = configured(name, overrides);
    target.provider = std::make_shared<Chat>(*this, &ProviderAssembly::streamFrom, name, std::move(overrides));
    const bool isFree = config && ModelPrices(*config).isFree();
    if (!isFree) {
        target.provider = std::make_shared<BudgetProvider>(std::move(target.provider), ProviderId{name},
                                                           m_settings.budgets(), m_ledger, m_clock, m_warnings);
    }
    return target;
}

QCoro::Task<Result<Finished>> ProviderAssembly::stream(QString name, ProviderOverrides overrides, ChatRequest request,
                                                       EventSink &sink, std::stop_token stop)
{
    const auto modelAt = [this](const QString &provider, const QString &asked) {
        return asked.isEmpty() ? defaultModel(provider).value_or(QString()) : asked;
    };
    const QString model = modelAt(name, request.model.isEmpty() ? overrides.model : request.model);
    std::vector<FallbackTarget> targets;
    targets.push_back(targetAt(name, std::move(overrides), model));
    for (const auto &next : m_settings.fallback()) {
        const auto &provider = next.origin.provider.value;
        const Origin origin{{provider}, modelAt(provider, next.origin.model)};
        if (origin == targets.front().origin || !m_book.find(provider))
            continue;
        ProviderOverrides own;
        own.timeout = next.timeout;
        own.retries = next.retries;
        targets.push_back(targetAt(provider, std::move(own), origin.model));
    }
    FallbackProvider fallback(std::move(targets));
    co_return co_await fallback.stream(std::move(request), sink, std::move(stop));
}

QCoro::Task<Result<Finished>> ProviderAssembly::streamFrom(QString name, ProviderOverrides overrides,
                                                           ChatRequest request, EventSink &sink, std::stop_token stop)
{
    Result<StackRef> found = co_await stackFor(std::move(name), std::move(overrides));
    if (!found)
        co_return std::unexpected(found.error());
    if (request.model.isEmpty())
        request.model = found->stack->endpoint.config.defaultModel;
    NetworkThreadProvider proxy(std::shared_ptr<ChatProvider>(found->stack, &found->stack->chat()),
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
    Policies once;
    once.retry.retries = 0;
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
        return stack->embedding().embed(request, stop);
    };
    co_return co_await onThread<Result<Embeddings>>(m_network->context(), std::move(work));
}

} // namespace oriel
