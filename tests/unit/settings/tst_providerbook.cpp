// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ProviderBook.h"

#include "settings/EnvironmentKeys.h"
#include "settings/NearestName.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

namespace {

ProviderConfig gateway()
{
    ProviderConfig config;
    config.id = {u"gateway"_s};
    config.kind = ProviderKind::OpenAiCompatible;
    config.baseUrl = u"https://gateway.example/v1/"_s;
    return config;
}

QString firstProblem(const ProviderConfig &config)
{
    const auto problems = checkProvider(config, FileCheck::MustBeReadable);
    return problems.isEmpty() ? QString() : problems.first().field + u": "_s + problems.first().sentence;
}

} // namespace

class TestProviderBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"providers.json"_s);
    }

    void builtInOnesAreAlwaysThere()
    {
        const ProviderBook book(m_path);
        QCOMPARE(book.names(), builtInProviderIds());
        QCOMPARE(book.names().first(), u"openai"_s);
        QCOMPARE(book.names().last(), u"offline"_s);
        QCOMPARE(book.find(u"gemini"_s)->kind, ProviderKind::Gemini);
    }

    void everyFieldGoesThereAndBack()
    {
        QFile ca(m_folder->filePath(u"ca.pem"_s));
        QVERIFY(ca.open(QIODevice::WriteOnly));
        ca.write("pem");
        ca.close();
        auto config = gateway();
        config.preset = u"litellm"_s;
        config.defaultModel = u"large \"one\""_s;
        config.headers = {{u"X-Team"_s, Secret(QByteArray("blue")), false}, {u"X-Token"_s, Secret(), true}};
        config.queryItems = {{u"z"_s, u"1 & 2"_s}, {u"a"_s, u""_s}};
        config.bodyPatch = R"({"big":12345678901234567890, "a" : null})";
        config.network.proxy.kind = ProxyKind::Socks5;
        config.network.proxy.host = u"proxy.example"_s;
        config.network.proxy.port = 1080;
        config.network.proxy.user = u"ada"_s;
        config.network.caFile = ca.fileName();
        config.network.clientCertificateFile = ca.fileName();
        config.network.clientKeyFile = ca.fileName();
        config.network.pinnedSha256 = QByteArray(32, '\xab');
        config.timeouts.connect = std::chrono::milliseconds(1500);
        config.timeouts.idle = std::chrono::seconds(600);
        config.azureDeployment = u"d"_s;
        config.azureApiVersion = u"2024-10-21"_s;
        config.tokenPlace = TokenPlace::FirstMessage;
        config.sendsReferer = true;
        ProviderBook book(m_path);
        const auto added = book.add(config);
        QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
        const auto read = ProviderBook(m_path).find(u"gateway"_s);
        QVERIFY(read);
        QCOMPARE(*read, config);
    }

    void addingTwiceIsRefusedAndReplacingIsNot()
    {
        ProviderBook book(m_path);
        QVERIFY(book.add(gateway()));
        QCOMPARE(book.add(gateway()).error().kind, ErrorKind::InvalidInput);
        auto other = gateway();
        other.baseUrl = u"http://localhost:8080"_s;
        QVERIFY(book.put(other));
        QCOMPARE(book.find(u"gateway"_s)->baseUrl, u"http://localhost:8080"_s);
        QVERIFY(book.remove(u"gateway"_s));
        QVERIFY(!book.find(u"gateway"_s));
        QVERIFY(!book.remove(u"gateway"_s));
    }

    void builtInIsOverriddenAndComesBack()
    {
        ProviderBook book(m_path);
        auto config = builtInProvider(ProviderKind::Ollama);
        config.baseUrl = u"http://ollama.lan:11434"_s;
        QVERIFY(book.add(config));
        QVERIFY(book.isConfigured(u"ollama"_s));
        QCOMPARE(book.find(u"ollama"_s)->baseUrl, u"http://ollama.lan:11434"_s);
        QCOMPARE(book.names(), builtInProviderIds());
        QVERIFY(book.remove(u"ollama"_s));
        QCOMPARE(book.find(u"ollama"_s).value(), builtInProvider(ProviderKind::Ollama));
    }

    void unknownNameTellsTheKnownOnesAndTheNearest()
    {
        const auto found = ProviderBook(m_path).find(u"antropic"_s);
        QVERIFY(!found);
        QVERIFY(found.error().message.contains(u"There are these: openai, "_s));
        QVERIFY(found.error().message.endsWith(u"Did you mean anthropic?"_s));
    }

    void badFieldIsToldInOneSentence_data()
    {
        QTest::addColumn<std::function<void(ProviderConfig &)>>("spoil");
        QTest::addColumn<QString>("says");
        using Spoil = std::function<void(ProviderConfig &)>;
        const auto url = [](const QString &text) {
            return Spoil([text](ProviderConfig &config) { config.baseUrl = text; });
        };
        QTest::newRow("no scheme") << url(u"gateway.example/v1"_s)
                                   << u"base_url: The address “gateway.example/v1” has no scheme"_s;
        QTest::newRow("host and port") << url(u"localhost:8080"_s) << u"has no scheme"_s;
        QTest::newRow("other scheme") << url(u"ftp://gateway.example"_s) << u"neither https:// nor http://"_s;
        QTest::newRow("no host") << url(u"https:///v1"_s) << u"base_url: "_s;
        QTest::newRow("bad port") << url(u"https://gateway.example:99999"_s) << u"its port (1 to 65535) is wrong"_s;
        QTest::newRow("port 0") << url(u"https://gateway.example:0"_s) << u"its port (1 to 65535) is wrong"_s;
        QTest::newRow("password") << url(u"https://me:hidden@gateway.example"_s) << u"holds a user or a password"_s;
        QTest::newRow("fragment") << url(u"https://gateway.example/#x"_s) << u"after “#”"_s;
        QTest::newRow("socket") << url(u"wss://gateway.example"_s) << u"begins with https:// or http://"_s;
        QTest::newRow("missing") << url(QString()) << u"needs an address"_s;
        QTest::newRow("name") << Spoil([](auto &config) { config.id.value = u"My Gateway"_s; })
                              << u"cannot be a provider's name"_s;
        QTest::newRow("kind of a built-in")
            << Spoil([](auto &config) { config.id.value = u"openai"_s; }) << u"cannot be of another kind"_s;
        QTest::newRow("CA") << Spoil([](auto &config) { config.network.caFile = u"/no/such.pem"_s; })
                            << u"ca_file: There is no file “/no/such.pem”"_s;
        QTest::newRow("CA folder") << Spoil([](auto &config) { config.network.caFile = u"/"_s; })
                                   << u"ca_file: “/” cannot be read"_s;
        QTest::newRow("certificate") << Spoil([](auto &config) { config.network.clientKeyFile = u"/etc/passwd"_s; })
                                     << u"together"_s;
        QTest::newRow("fingerprint") << Spoil([](auto &config) { config.network.pinnedSha256 = "short"; })
                                     << u"32 bytes"_s;
        QTest::newRow("patch") << Spoil([](auto &config) { config.bodyPatch = "{oops"; })
                               << u"body_patch: The patch is not JSON"_s;
        QTest::newRow("patch list") << Spoil([](auto &config) { config.bodyPatch = "[1]"; }) << u"not a JSON object"_s;
        QTest::newRow("header") << Spoil([](auto &config) { config.headers = {{u"X Y"_s, Secret(), false}}; })
                                << u"cannot be a header's name"_s;
        QTest::newRow("header line") << Spoil([](auto &config) {
            config.headers = {{u"X-Y"_s, Secret(QByteArray("a\r\nb")), false}};
        }) << u"line end"_s;
        QTest::newRow("open key") << Spoil([](auto &config) {
            config.headers = {{u"Authorization"_s, Secret(QByteArray("Bearer x")), false}};
        }) << u"kept as a secret"_s;
        QTest::newRow("key in query") << Spoil([](auto &config) { config.queryItems = {{u"api_key"_s, u"x"_s}}; })
                                      << u"holds a credential"_s;
        QTest::newRow("proxy") << Spoil([](auto &config) { config.network.proxy.kind = ProxyKind::Http; })
                               << u"proxy: A proxy needs a host"_s;
        QTest::newRow("time-out") << Spoil([](auto &config) { config.timeouts.idle = {}; }) << u"idle_timeout: "_s;
    }

    void badFieldIsToldInOneSentence()
    {
        QFETCH(std::function<void(ProviderConfig &)>, spoil);
        QFETCH(QString, says);
        auto config = gateway();
        spoil(config);
        QVERIFY2(firstProblem(config).contains(says), qPrintable(firstProblem(config)));
        QVERIFY(!firstProblem(config).contains(u"hidden"_s));
        ProviderBook book(m_path);
        QVERIFY(!book.add(config));
        QVERIFY(!QFile::exists(m_path));
    }

    void badProviderInTheFileIsLeftOutAndTold()
    {
        write("{\n  \"good\": {\"kind\": \"ollama\"},\n  \"bad\": {\n    \"kind\": \"openai\",\n    \"fingerprint\": "
              "\"123\"\n  },\n"
              "  \"worse\": 7,\n  \"typo\": {\"kind\": \"olama\"}\n}");
        ProviderBook book(m_path);
        QCOMPARE(book.names().last(), u"good"_s);
        QCOMPARE(book.problems().size(), 3);
        QCOMPARE(book.problems().first().key, u"bad.fingerprint"_s);
        QCOMPARE(book.problems().first().line, 5);
        QVERIFY(book.find(u"bad"_s).error().message.contains(u"64 hexadecimal digits"_s));
        QVERIFY(book.find(u"typo"_s).error().message.contains(u"Did you mean ollama?"_s));
        QVERIFY(book.add(gateway()));
        QVERIFY(read().contains("\"fingerprint\": \"123\""));
    }

    void wrongTypesAreToldForEveryField()
    {
        for (const auto *field : {"preset", "base_url", "model", "headers", "query", "body_patch", "proxy", "ca_file",
                                  "fingerprint", "connect_timeout", "token_place", "sends_referer", "kind"}) {
            write(QByteArray("{\"ollama\": {\"") + field + "\": [[]]}}");
            const ProviderBook book(m_path);
            QVERIFY2(book.problems().size() == 1, field);
            QVERIFY2(!book.find(u"ollama"_s), field);
        }
    }

    void unknownFieldsAreKept()
    {
        write("{\"gateway\": {\"kind\": \"openai-compatible\", \"base_url\": \"http://a\", \"colour\": {\"deep\":[1, "
              "2]}}}");
        ProviderBook book(m_path);
        QVERIFY(book.put(gateway()));
        QVERIFY(read().contains("\"colour\": {\"deep\":[1, 2]}"));
        QVERIFY(read().contains("https://gateway.example/v1/"));
    }

    void brokenFileIsNotOverwritten()
    {
        write("{\"gateway\": ");
        ProviderBook book(m_path);
        QVERIFY(book.fileError());
        QCOMPARE(book.names(), builtInProviderIds());
        QCOMPARE(book.find(u"gateway"_s).error().kind, ErrorKind::Storage);
        QVERIFY(!book.add(gateway()));
        QCOMPARE(read(), QByteArray("{\"gateway\": "));
    }

    void secretHeaderWithItsValueInTheFileIsRefused()
    {
        write("{\"ollama\": {\"headers\": [{\"name\": \"X-Token\", \"secret\": true, \"value\": \"x\"}]}}");
        QVERIFY(ProviderBook(m_path).find(u"ollama"_s).error().message.contains(u"where no secret belongs"_s));
    }

    void nearestNamesAreFound()
    {
        const auto known = builtInProviderIds();
        QCOMPARE(nearestName(u"opnai"_s, known), u"openai"_s);
        QCOMPARE(nearestName(u"OPENAI"_s, known), u"openai"_s);
        QCOMPARE(nearestName(u"gmeini"_s, known), u"gemini"_s);
        QCOMPARE(nearestName(u"openai-comp"_s, known), u"openai-compatible"_s);
        QCOMPARE(nearestName(u"xyz"_s, known), std::nullopt);
        QCOMPARE(nearestName(QString(), known), std::nullopt);
        QCOMPARE(nearestName(QString(100'000, u'a'), known), std::nullopt);
        QCOMPARE(nearestName(u"a"_s, {}), std::nullopt);
    }

    void environmentKeysGoToTheirVendorOnly()
    {
        QProcessEnvironment environment;
        environment.insert(u"OPENAI_API_KEY"_s, u" sk-open \n"_s);
        environment.insert(u"GOOGLE_API_KEY"_s, u"AIza-google"_s);
        environment.insert(u"GROQ_API_KEY"_s, u"gsk_groq"_s);
        environment.insert(u"EMPTY"_s, QString());
        environment.insert(u"HF_TOKEN"_s, u"hf_face"_s);
        const EnvironmentKeys keys(environment,
                                   {{u"groq"_s, {u"GROQ_API_KEY"_s, u"https://api.groq.com/openai/v1"_s}},
                                    {u"huggingface"_s, {u"HF_TOKEN"_s, u"https://router.huggingface.co/v1"_s}},
                                    {u"lmstudio"_s, {{}, u"http://localhost:1234/v1"_s}}});
        const auto found = keys.keyFor(builtInProvider(ProviderKind::OpenAiResponses));
        QVERIFY(found);
        QCOMPARE(found->variable, u"OPENAI_API_KEY"_s);
        QCOMPARE(found->key.reveal().toByteArray(), QByteArray("sk-open"));
        QCOMPARE(keys.keyFor(builtInProvider(ProviderKind::Gemini))->variable, u"GOOGLE_API_KEY"_s);
        QVERIFY(!keys.keyFor(builtInProvider(ProviderKind::Anthropic)));
        QVERIFY(!keys.keyFor(builtInProvider(ProviderKind::OpenAiCompatible)));
        auto groq = gateway();
        groq.preset = u"groq"_s;
        QVERIFY(!keys.keyFor(groq)); // an address of the person's own
        groq.baseUrl.clear();
        QCOMPARE(keys.keyFor(groq)->variable, u"GROQ_API_KEY"_s);
        groq.baseUrl = u"https://api.groq.com/openai/v1"_s; // the vendor's own, written out
        QCOMPARE(keys.keyFor(groq)->variable, u"GROQ_API_KEY"_s);
        groq.preset = u"huggingface"_s; // another vendor's preset at this address
        QVERIFY(!keys.keyFor(groq));
        groq.baseUrl.clear();
        QCOMPARE(keys.keyFor(groq)->variable, u"HF_TOKEN"_s);
        groq.preset = u"lmstudio"_s;
        QVERIFY(!keys.keyFor(groq));
        auto mine = gateway();
        mine.kind = ProviderKind::OpenAiChat;
        QVERIFY(!keys.keyFor(mine));
        QCOMPARE(keys.named(u"EMPTY"_s).error().kind, ErrorKind::InvalidInput);
        QVERIFY(!keys.named(u"sk-given-by-mistake"_s).error().message.contains(u"sk-given"_s));
    }

    void ollamaHostIsReadAsOllamaReadsIt_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("url");
        QTest::newRow("host") << u"box.lan"_s << u"http://box.lan:11434"_s;
        QTest::newRow("port") << u":8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("both") << u"box.lan:8080"_s << u"http://box.lan:8080"_s;
        QTest::newRow("any") << u"0.0.0.0"_s << u"http://127.0.0.1:11434"_s;
        QTest::newRow("url") << u"https://box.lan/ollama"_s << u"https://box.lan/ollama"_s;
        QTest::newRow("IPv6") << u"[::1]:8080"_s << u"http://[::1]:8080"_s;
    }

    void ollamaHostIsReadAsOllamaReadsIt()
    {
        QFETCH(QString, host);
        QFETCH(QString, url);
        QProcessEnvironment environment;
        environment.insert(u"OLLAMA_HOST"_s, host);
        QCOMPARE(EnvironmentKeys(environment).baseUrlFor(ProviderKind::Ollama), url);
        QCOMPARE(EnvironmentKeys(environment).baseUrlFor(ProviderKind::Gemini), std::nullopt);
    }

private:
    void write(const QByteArray &text)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray read() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestProviderBook)
#include "tst_providerbook.moc"
