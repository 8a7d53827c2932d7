// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Translations.h"
#include "domain/ErrorWords.h"
#include "net/QtHttpTransport.h"
#include "providers/HttpHealthCheck.h"
#include "providers/Provider.h"

#include "support/Conformance.h"
#include "support/ScriptedHttpServer.h"

#include <QCoroTask>
#include <QLocale>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

//! What a provider has to tell is told in the person's language; what a server said, and what a model reads, stays.
class TestSpokenLanguage final : public QObject
{
    Q_OBJECT

    Translations m_translations;
    std::unique_ptr<ScriptedHttpServer> m_server;
    QString m_address; //!< of the server, below which is its API
    QtHttpTransport m_transport{u"0"_s};

    //! What the person reads of a connection test that failed.
    QString wordsOfCheck(const QString &model = {})
    {
        auto endpoint = endpointAt(ProviderKind::OpenAiCompatible, m_address);
        endpoint.key = Secret("sk-1");
        const auto adapter = makeAdapter(endpoint);
        const Clock clock;
        HttpHealthCheck health(*adapter, endpoint, m_transport, clock);
        const HealthReport report = QCoro::waitFor(health.check(model, {}));
        return report.error ? wordsFor(*report.error, u"work"_s).sentence() : u"all is well"_s;
    }

    static Result<EncodedChat> encoded(ProviderKind kind, const ChatRequest &request)
    {
        return makeAdapter(endpointAt(kind, u"https://host.test"_s))->encodeChat(request, {});
    }

    static QStringList noticesOf(ProviderKind kind, const ChatRequest &request)
    {
        const auto chat = encoded(kind, request);
        QStringList sentences;
        for (const auto &event : chat ? chat->notices : std::vector<StreamEvent>()) {
            if (const auto *notice = std::get_if<Notice>(&event))
                sentences << notice->text;
            else if (const auto *dropped = std::get_if<ParameterDropped>(&event))
                sentences << dropped->reason;
        }
        return sentences;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QCOMPARE(m_translations.speak({u"de"_s}), u"de"_s);
    }
    void init()
    {
        m_server = std::make_unique<ScriptedHttpServer>();
        m_address = m_server->url(u"/v1"_s).toString();
    }

    void aRefusedKey();
    void aServerThatIsNotThere();
    void anAddressWhereThereIsNothing();
    void aModelThatIsNotListed();
    void aPageInTheWay();
    void aFileThatTheProviderDoesNotTake();
    void whatAModelDoesNotTake();
    void aNumberHasItsForm();
    void whatTheModelReadsStaysEnglish();
};

void TestSpokenLanguage::aRefusedKey()
{
    m_server->answer("/v1/models", ScriptedAnswer::whole(R"({"error":{"message":"User not found."}})").status(401));
    QCOMPARE(wordsOfCheck(),
             u"work hat den Schlüssel abgelehnt. Die Meldung lautet: „User not found“. "
             "Den Schlüssel prüfen oder einen anderen setzen."_s);
}

void TestSpokenLanguage::aServerThatIsNotThere()
{
    const QString place = QUrl(m_address).authority();
    m_server.reset();
    QCOMPARE(wordsOfCheck(),
             u"work war nicht zu erreichen. %1 hat die Verbindung abgelehnt. "
             "Adresse und Netzwerk prüfen, dann noch einmal versuchen."_s.arg(place));
}

void TestSpokenLanguage::anAddressWhereThereIsNothing()
{
    m_server->answer("/v1/models", ScriptedAnswer::whole("{}").status(404));
    const QString words = wordsOfCheck();
    QVERIFY2(words.contains(u"Unter %1/models gibt es keine Liste der Modelle"_s.arg(m_address)), qPrintable(words));
}

void TestSpokenLanguage::aModelThatIsNotListed()
{
    m_server->answer("/v1/models", ScriptedAnswer::whole(R"({"data":[{"id":"m1"}]})"));
    m_server->answer("/v1/models", ScriptedAnswer::whole("{}").status(401)); // without the key
    const QString words = wordsOfCheck(u"m2"_s);
    QVERIFY2(words.contains(u"Das Modell m2 steht nicht in der Liste des Anbieters"_s), qPrintable(words));
}

void TestSpokenLanguage::aPageInTheWay()
{
    m_server->answer("/v1/models", ScriptedAnswer::whole("<html><title>Log in</title></html>").status(502));
    const QString words = wordsOfCheck();
    QVERIFY2(words.contains(u"Statt der Antwort des Anbieters kam eine Webseite: „Log in“."_s), qPrintable(words));
}

void TestSpokenLanguage::aFileThatTheProviderDoesNotTake()
{
    ChatRequest request = question(u"m1"_s);
    request.messages.back().parts.emplace_back(FilePart{u"film.mov"_s, u"video/quicktime"_s, {}, "x"});
    const auto chat = encoded(ProviderKind::OpenAiCompatible, request);
    QVERIFY(!chat);
    QCOMPARE(
        wordsFor(chat.error(), u"work"_s).sentence(),
        u"„film.mov“ kann nicht gesendet werden: Dieser Anbieter nimmt Text und Bilder an, nicht video/quicktime."_s);
}

void TestSpokenLanguage::whatAModelDoesNotTake()
{
    ChatRequest request = question(u"claude-sonnet-4-5"_s);
    request.parameters.seed = 7;
    QCOMPARE(noticesOf(ProviderKind::Anthropic, request),
             QStringList{u"Die API von Anthropic hat keinen solchen Parameter."_s});
}

void TestSpokenLanguage::aNumberHasItsForm()
{
    ChatRequest request = question(u"claude-sonnet-4-5"_s);
    request.parameters.reasoningBudgetTokens = 5;
    QCOMPARE(noticesOf(ProviderKind::Anthropic, request),
             QStringList{u"Das Modell denkt mit mindestens 1.024 Token nach."_s});
}

void TestSpokenLanguage::whatTheModelReadsStaysEnglish()
{
    ChatRequest request = question(u"claude-sonnet-4-5"_s);
    Message call = textMessage(Role::Assistant, u"I look it up."_s);
    call.parts.emplace_back(ToolCallPart{u"c1"_s, u"find"_s, "{}", {}, true});
    request.messages.push_back(call);
    request.messages.push_back(textMessage(Role::User, u"And?"_s));
    const auto chat = encoded(ProviderKind::Anthropic, request);
    QVERIFY(chat.has_value());
    QVERIFY2(chat->http.body.contains("The tool was not run."), chat->http.body.constData());
}

QTEST_GUILESS_MAIN(TestSpokenLanguage)
#include "tst_spokenlanguage.moc"
