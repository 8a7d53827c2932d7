// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/ConfiguredProviders.h"

#include "assembly/AppServices.h"
#include "assembly/ProviderDrafts.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    QTemporaryDir home;
    QProcessEnvironment environment = [this] {
        QProcessEnvironment made;
        made.insert(u"ORIEL_HOME"_s, home.path());
        made.insert(u"ORIEL_PASSPHRASE"_s, u"open sesame"_s);
        made.insert(u"OLLAMA_HOST"_s, u"127.0.0.1:1"_s); // nobody listens there
        return made;
    }();
    AppServices services;
    ConfiguredProviders &desk = services.desk();

    explicit Stage(const QString &variable = {})
        : services(
              [this] {
                  const auto paths = Paths::fromEnvironment(environment);
                  const auto made = paths.create();
                  if (made)
                      (void)Settings(paths.settingsFile()).set(u"keys.store"_s, u"file"_s);
                  return paths;
              }(),
              [this, &variable] {
                  if (!variable.isEmpty())
                      environment.insert(variable, u"sk-from-outside"_s);
                  return environment;
              }(),
              noPassphrase(), u"0"_s)
    {
    }

    [[nodiscard]] std::optional<ProviderEntry> find(const QString &id) const
    {
        const auto all = desk.providers();
        const auto found = std::ranges::find_if(all,
                                                [&id](const ProviderEntry &one) { return one.draft.id.value == id; });
        return found == all.end() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] ProviderDraft templateNamed(const QString &title) const
    {
        const auto all = desk.templates();
        const auto found = std::ranges::find(all, title, &ProviderTemplate::title);
        return found == all.end() ? ProviderDraft() : found->draft;
    }
    Result<void> add(const ProviderDraft &draft, const QByteArray &key = {})
    {
        return QCoro::waitFor(desk.add(draft, Secret(QByteArray(key))));
    }
};

ProviderDraft server(const QString &id, const QString &address)
{
    ProviderDraft draft;
    draft.id.value = id;
    draft.baseUrl = address;
    return draft;
}

Result<void> setHeader(Stage &stage, const QString &name, const QByteArray &value, bool isSecret)
{
    CustomHeader header{name, Secret(QByteArray(value)), isSecret};
    return QCoro::waitFor(stage.desk.setHeader({u"work"_s}, std::move(header)));
}

} // namespace

class ConfiguredProvidersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atFirstOnlyTheOfflineAssistantCanBeAsked()
    {
        const Stage stage;
        for (const auto &provider : stage.desk.providers())
            QVERIFY2(provider.isReady == (provider.draft.kind == ProviderKind::Offline),
                     qPrintable(provider.draft.id.value));
        QCOMPARE(stage.desk.defaultProvider().value, u"offline"_s);
        QVERIFY(stage.find(u"offline"_s)->isSetUp);
        QVERIFY(!stage.find(u"ollama"_s)->isSetUp);
    }

    void aKeyOfTheEnvironmentMakesItsVendorReady()
    {
        const Stage stage(u"OPENAI_API_KEY"_s);
        QVERIFY(stage.find(u"openai"_s)->isReady);
        QCOMPARE(stage.find(u"openai"_s)->keyVariable, u"OPENAI_API_KEY"_s);
        QVERIFY(!stage.find(u"anthropic"_s)->isReady);
    }

    void everyTemplateHasAFreeName()
    {
        const Stage stage;
        QStringList names;
        for (const auto &made : stage.desk.templates()) {
            QVERIFY2(checkProviderName(made.draft.id.value), qPrintable(made.draft.id.value));
            QVERIFY2(!names.contains(made.draft.id.value), qPrintable(made.draft.id.value));
            names << made.draft.id.value;
        }
        QVERIFY(names.size() > 15);
    }

    void everyKindCanBeSetUp()
    {
        const Stage stage;
        const auto templates = stage.desk.templates();
        for (int kind = 0; kind < int(ProviderKind::Offline); ++kind) {
            QVERIFY2(std::ranges::any_of(templates, [kind](const auto &made) { return int(made.draft.kind) == kind; }),
                     qPrintable(QString(providerKindName(ProviderKind(kind)))));
        }
    }

    void aProviderIsAddedWithItsKeyAndRemovedWithIt()
    {
        Stage stage;
        const auto draft = stage.templateNamed(u"OpenRouter"_s);
        QVERIFY(stage.add(draft, "sk-or-1"));
        auto added = stage.find(u"openrouter"_s);
        QVERIFY(added && added->isReady && !added->isBuiltIn);
        QCOMPARE(added->title, u"OpenRouter"_s);
        QCOMPARE(added->keys, (QList<KeptKey>{{u"default"_s, false, true}}));
        QVERIFY(!stage.add(draft)); // the name is taken
        QCOMPARE(stage.templateNamed(u"OpenRouter"_s).id.value, u"openrouter-2"_s);

        QVERIFY(stage.desk.remove({u"openrouter"_s}));
        QVERIFY(!stage.find(u"openrouter"_s));
        QVERIFY(stage.desk.undoRemove({u"openrouter"_s}));
        QCOMPARE(stage.find(u"openrouter"_s)->keys.size(), 1);
        QVERIFY(stage.desk.remove({u"openrouter"_s}));
        QVERIFY(QCoro::waitFor(stage.desk.forgetKeys({u"openrouter"_s})));
        QVERIFY(stage.services.keys().list({u"openrouter"_s})->isEmpty());
    }

    void aVendorIsSetUpByItsKeyAlone()
    {
        Stage stage;
        QVERIFY(QCoro::waitFor(stage.desk.setKey({u"anthropic"_s}, u"work"_s, Secret("sk-1"))));
        QVERIFY(stage.find(u"anthropic"_s)->isReady);
        QVERIFY(QCoro::waitFor(stage.desk.setKey({u"anthropic"_s}, u"home"_s, Secret("sk-2"))));
        QVERIFY(stage.desk.useKey({u"anthropic"_s}, u"home"_s));
        QVERIFY(stage.find(u"anthropic"_s)->keys.at(1).isActive);
        QVERIFY(QCoro::waitFor(stage.desk.removeKey({u"anthropic"_s}, u"home"_s)));
        QVERIFY(stage.find(u"anthropic"_s)->keys.at(0).isActive);
        QVERIFY(stage.desk.remove({u"anthropic"_s})); // nothing of it is written down; its keys are all there is
        QVERIFY(QCoro::waitFor(stage.desk.forgetKeys({u"anthropic"_s})));
        QVERIFY(!stage.find(u"anthropic"_s)->isSetUp);
    }

    void secretHeadersAreWhereTheKeysAre()
    {
        Stage stage;
        QVERIFY(stage.add(server(u"work"_s, u"https://llm.example.org/v1"_s)));
        QVERIFY(setHeader(stage, u"X-Team"_s, "blue", false));
        QVERIFY(setHeader(stage, u"X-Pass"_s, "hush-hush-hush", true));
        QVERIFY(setHeader(stage, u"Authorization"_s, "Basic YTpi", false)); // is a secret whatever the person says
        QCOMPARE(stage.find(u"work"_s)->headers,
                 (QList<KeptHeader>{
                     {u"X-Team"_s, u"blue"_s, false}, {u"X-Pass"_s, {}, true}, {u"Authorization"_s, {}, true}}));
        QFile file(stage.services.book().path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto written = file.readAll();
        QVERIFY(!written.contains("hush") && !written.contains("YTpi"));
        const auto whole = QCoro::waitFor(stage.services.keys().withSecrets(*stage.services.book().find(u"work"_s)));
        QVERIFY(whole);
        QCOMPARE(whole->headers.at(1).value.reveal(), QByteArrayView("hush-hush-hush"));
        QCOMPARE(whole->headers.at(2).value.reveal(), QByteArrayView("Basic YTpi"));
    }

    void aHeaderIsReplacedAndRemovedWithItsSecret()
    {
        Stage stage;
        QVERIFY(stage.add(server(u"work"_s, u"https://llm.example.org/v1"_s)));
        QVERIFY(setHeader(stage, u"X-Pass"_s, "hush-hush-hush", true));
        QVERIFY(setHeader(stage, u"x-pass"_s, "blue", false)); // the same header, and no secret any more
        QCOMPARE(stage.find(u"work"_s)->headers, (QList<KeptHeader>{{u"x-pass"_s, u"blue"_s, false}}));
        QVERIFY(QCoro::waitFor(stage.desk.removeHeader({u"work"_s}, u"X-PASS"_s)));
        QVERIFY(stage.find(u"work"_s)->headers.isEmpty());
        QVERIFY(setHeader(stage, u"X-Pass"_s, "hush-hush-hush", true));
        QVERIFY(QCoro::waitFor(stage.desk.removeHeader({u"work"_s}, u"X-Pass"_s)));
        QVERIFY(QCoro::waitFor(stage.desk.removeHeader({u"work"_s}, u"X-Pass"_s))); // twice
        QVERIFY(stage.find(u"work"_s)->headers.isEmpty());
        auto config = *stage.services.book().find(u"work"_s);
        config.headers = {{u"X-Pass"_s, {}, true}};
        QVERIFY(!QCoro::waitFor(stage.services.keys().withSecrets(config))); // its value is gone
    }

    void whatIsNoHeaderIsRefused()
    {
        Stage stage;
        QVERIFY(stage.add(server(u"work"_s, u"https://llm.example.org/v1"_s)));
        QVERIFY(!setHeader(stage, u"two words"_s, "x", false));
        QVERIFY(!setHeader(stage, u"X-Team"_s, "", true));
        QVERIFY(!setHeader(stage, u"X-Team"_s, "a\r\nb", true));
        QVERIFY(!setHeader(stage, u"Content-Length"_s, "1", false));
        QVERIFY(stage.find(u"work"_s)->headers.isEmpty());
    }

    void whatADraftDoesNotSpeakOfStays()
    {
        Stage stage;
        ProviderConfig config;
        config.id.value = u"work"_s;
        config.kind = ProviderKind::OpenAiCompatible;
        config.baseUrl = u"https://llm.example.org/v1"_s;
        config.headers = {{u"X-Team"_s, Secret("blue"), false}};
        config.timeouts.idle = std::chrono::seconds(7);
        QVERIFY(stage.services.book().add(config));
        auto draft = stage.find(u"work"_s)->draft;
        draft.defaultModel = u"big"_s;
        draft.proxy = u"socks5://localhost:1080"_s;
        draft.fingerprint = QString(u"ab"_s).repeated(32);
        QVERIFY(stage.desk.change(draft));
        const auto kept = stage.services.book().find(u"work"_s);
        QCOMPARE(kept->defaultModel, u"big"_s);
        QCOMPARE(kept->headers, config.headers);
        QCOMPARE(kept->timeouts, config.timeouts);
        QCOMPARE(kept->network.proxy.port, quint16(1080));
        QCOMPARE(kept->network.pinnedSha256.size(), 32);
        QCOMPARE(stage.find(u"work"_s)->draft.proxy, draft.proxy);
        draft.proxy.clear();
        draft.fingerprint.clear();
        QVERIFY(stage.desk.change(draft));
        QCOMPARE(stage.services.book().find(u"work"_s)->network, NetworkProfile());
    }

    void whatIsWrongIsSaidAndNothingIsWritten_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("fingerprint");
        QTest::newRow("no address") << QString() << QString() << QString();
        QTest::newRow("no scheme") << u"llm.example.org"_s << QString() << QString();
        QTest::newRow("proxy") << u"https://x.org"_s << u"ftp://x"_s << QString();
        QTest::newRow("fingerprint") << u"https://x.org"_s << QString() << u"abc"_s;
    }

    void whatIsWrongIsSaidAndNothingIsWritten()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, proxy);
        QFETCH(const QString, fingerprint);
        Stage stage;
        auto draft = server(u"work"_s, address);
        draft.proxy = proxy;
        draft.fingerprint = fingerprint;
        const auto added = stage.add(draft, "sk-1");
        QVERIFY(!added && added.error().kind == ErrorKind::InvalidInput && !added.error().message.isEmpty());
        QVERIFY(!stage.find(u"work"_s));
        QVERIFY(stage.services.keys().list({u"work"_s})->isEmpty());
    }

    void aBadKeyAddsNoProvider()
    {
        Stage stage;
        QVERIFY(!stage.add(server(u"work"_s, u"https://x.org"_s), "two words"));
        QVERIFY(!stage.find(u"work"_s));
    }

    void theDefaultIsOneThatThereIs()
    {
        Stage stage;
        QVERIFY(!stage.desk.setDefaultProvider({u"nobody"_s}));
        QVERIFY(stage.desk.setDefaultProvider({u"openai"_s}));
        QCOMPARE(stage.desk.defaultProvider().value, u"openai"_s);
    }

    void aServerOnThisMachineNeedsNoKey_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isLocal");
        QTest::newRow("name") << u"http://localhost:1234/v1"_s << true;
        QTest::newRow("IPv4") << u"http://127.0.0.1:1234/v1"_s << true;
        QTest::newRow("IPv6") << u"http://[::1]:1234/v1"_s << true;
        QTest::newRow("elsewhere") << u"https://llm.example.org"_s << false;
        QTest::newRow("looks like it") << u"https://localhost.example.org"_s << false;
    }

    void aServerOnThisMachineNeedsNoKey()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, isLocal);
        Stage stage;
        QVERIFY(stage.add(server(u"mine"_s, address)));
        QCOMPARE(stage.find(u"mine"_s)->isLocal, isLocal);
        QVERIFY(stage.find(u"mine"_s)->isReady); // whether a server of one's own wants a key, only it knows
    }

    void aTestOfNobodyNamesTheLayer()
    {
        Stage stage;
        QVERIFY(stage.add(server(u"mine"_s, u"http://127.0.0.1:1/v1"_s)));
        const auto report = QCoro::waitFor(stage.desk.test({u"mine"_s}, {}));
        QVERIFY(report);
        QCOMPARE(report->failedAt, std::optional(HealthLayer::Tcp));
    }
};

QTEST_GUILESS_MAIN(ConfiguredProvidersTest)
#include "tst_configuredproviders.moc"
