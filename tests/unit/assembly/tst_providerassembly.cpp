// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/AppServices.h"

#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class TextSink final : public EventSink
{
public:
    void take(StreamEvent event) override
    {
        if (const auto *delta = std::get_if<TextDelta>(&event))
            text += delta->text;
    }

    QString text;
};

} // namespace

class tst_ProviderAssembly : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<AppServices> m_services;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QProcessEnvironment environment;
        environment.insert(u"ORIEL_HOME"_s, m_home->path());
        m_services = std::make_unique<AppServices>(Paths::fromEnvironment(environment), environment, noPassphrase(),
                                                   u"0"_s);
    }
    void cleanup() { m_services.reset(); }

    void withNothingSetUpTheOfflineAssistantAnswers()
    {
        auto &providers = m_services->providers();
        QCOMPARE(providers.defaultProvider(), u"offline"_s);
        ChatRequest request;
        Message message = textMessage(Role::User, u"What are the risks?"_s);
        message.parts.insert(message.parts.begin(),
                             FilePart{u"a.txt"_s, u"text/plain"_s, u"The risks are fire and flood."_s, {}});
        request.messages.push_back(message);
        TextSink sink;
        const auto chat = providers.chat(u"offline"_s);
        const auto end = QCoro::waitFor(chat->stream(request, sink, {}));
        QVERIFY(end);
        QVERIFY2(sink.text.contains(u"fire and flood"_s), qPrintable(sink.text));
    }

    void theDefaultProviderIsTheSetting()
    {
        QVERIFY(m_services->paths().create());
        QVERIFY(m_services->settings().set(u"provider.default"_s, u"anthropic"_s));
        QCOMPARE(m_services->providers().defaultProvider(), u"anthropic"_s);
    }

    void anUnknownNameIsTold()
    {
        TextSink sink;
        const auto chat = m_services->providers().chat(u"opnai"_s);
        const auto end = QCoro::waitFor(chat->stream({}, sink, {}));
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ErrorKind::InvalidInput);
        QVERIFY(end.error().message.contains(u"openai"_s));
    }

    void overridesGoBeforeTheSettings()
    {
        ProviderOverrides overrides;
        overrides.baseUrl = u"https://here.example/v1"_s;
        overrides.model = u"big"_s;
        overrides.timeout = 7s;
        overrides.headers.push_back(CustomHeader{u"X-Team"_s, Secret(QByteArray("blue")), false});
        const auto config = QCoro::waitFor(m_services->providers().resolve(u"openai"_s, overrides));
        QVERIFY(config);
        QCOMPARE(config->baseUrl, u"https://here.example/v1"_s);
        QCOMPARE(config->defaultModel, u"big"_s);
        QCOMPARE(config->timeouts.firstByte, 7s);
        QCOMPARE(config->timeouts.idle, 7s);
        QCOMPARE(config->headers.size(), 1);
    }

    void theOfflineAssistantListsItselfAndIsWell()
    {
        auto &providers = m_services->providers();
        const auto models = QCoro::waitFor(providers.models(u"offline"_s, {}, {}));
        QVERIFY(models);
        QCOMPARE(models->at(0).id, u"offline"_s);
        const auto report = QCoro::waitFor(providers.check(u"offline"_s, {}, {}));
        QVERIFY(report);
        QVERIFY(!report->error);
        const auto vectors = QCoro::waitFor(providers.embed(u"offline"_s, {}, {}, {}));
        QCOMPARE(vectors.error().kind, ErrorKind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(tst_ProviderAssembly)
#include "tst_providerassembly.moc"
