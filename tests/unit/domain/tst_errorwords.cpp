// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorWords.h"
#include "support/FakeTranslator.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestErrorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasWords_data();
    void everyKindHasWords();
    void everyPhaseHasItsOwnWords();
    void sentencesReadWell_data();
    void sentencesReadWell();
    void upstreamsMarkupIsNotShown_data();
    void upstreamsMarkupIsNotShown();
    void anEndlessMessageIsCut();
    void placeholdersInAMessageStay();
    void theDetailIsNeverShown();
    void whoHasNoNameIsInTheSentence();
    void sentencesOfOtherScriptsReadWell_data();
    void sentencesOfOtherScriptsReadWell();
};

namespace {

Error errorOf(ErrorKind kind, const QString &message = {})
{
    Error error;
    error.kind = kind;
    error.message = message;
    error.status = 400;
    return error;
}

void checkPunctuation(const QString &sentence)
{
    static const QRegularExpression twice(u"[.!?,:;] ?[.!?,:;]|  |\\.”\\.|[!?]”\\."_s);
    QVERIFY2(!twice.match(sentence).hasMatch(), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'”') || sentence.endsWith(u'…') || sentence.endsWith(u'!')
                 || sentence.endsWith(u'?'),
             qPrintable(sentence));
    QVERIFY2(!sentence.contains(u"%1"_s) && !sentence.contains(u"%2"_s), qPrintable(sentence));
}

} // namespace

void TestErrorWords::everyKindHasWords_data()
{
    QTest::addColumn<int>("kind");
    for (int i = 0; i <= int(ErrorKind::InvalidInput); ++i)
        QTest::newRow(errorKindName(ErrorKind(i)).data()) << i;
}

void TestErrorWords::everyKindHasWords()
{
    QFETCH(int, kind);
    const QStringList messages{
        {}, u"No."_s, u"No"_s, u"Really?"_s, u"No!"_s, u" Two.\nLines... "_s, u"ends with a colon:"_s, u"“Quoted.”"_s};
    for (const auto &message : messages) {
        for (const auto &provider : {QString(), u"openai"_s}) {
            auto error = errorOf(ErrorKind(kind), message);
            const auto words = wordsFor(error, provider);
            QVERIFY(!words.headline.isEmpty());
            if (!message.startsWith(u'“') && !message.startsWith(u' '))
                checkPunctuation(words.sentence());
            error.parameter = u"temperature"_s;
            error.retryAfter = std::chrono::milliseconds(1500);
            error.used = 130'000;
            error.limit = 128'000;
            QVERIFY(!wordsFor(error, provider).headline.isEmpty());
        }
    }
}

void TestErrorWords::everyPhaseHasItsOwnWords()
{
    for (const auto kind : {ErrorKind::Network, ErrorKind::Timeout}) {
        for (int i = 0; i <= int(ErrorPhase::Idle); ++i) {
            auto error = errorOf(kind);
            error.phase = ErrorPhase(i);
            checkPunctuation(wordsFor(error, u"openai"_s).sentence());
        }
    }
    auto dns = errorOf(ErrorKind::Network);
    dns.phase = ErrorPhase::Dns;
    QCOMPARE(wordsFor(dns, u"openai"_s).headline, u"The name of openai's server was not found."_s);
}

void TestErrorWords::sentencesReadWell_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("expected");
    QTest::newRow("key")
        << errorOf(ErrorKind::Auth, u"Incorrect API key provided."_s)
        << u"openai refused the key. It said: “Incorrect API key provided”. Check the key, or set another one."_s;
    auto noKey = errorOf(ErrorKind::Auth, u"There is no key for openai."_s);
    noKey.status.reset();
    QTest::newRow("no key") << noKey << u"There is no key for openai."_s;
    auto unset = errorOf(ErrorKind::Auth, u"You did not provide an API key."_s);
    unset.isKeyMissing = true;
    QTest::newRow("unset key")
        << unset
        << u"openai wants a key, and none is set. It said: “You did not provide an API key”. Set "
           "its key, then ask again."_s;
    auto rate = errorOf(ErrorKind::RateLimit);
    rate.retryAfter = std::chrono::milliseconds(1500);
    QTest::newRow("rate") << rate << u"openai got too many requests in a short time. Try again in 2 s."_s;
    rate.retryAfter = std::chrono::milliseconds(0);
    QTest::newRow("rate at once")
        << rate << u"openai got too many requests in a short time. Try again in a moment, or use another model."_s;
    auto context = errorOf(ErrorKind::ContextTooLong);
    context.used = 130'000;
    context.limit = 128'000;
    QTest::newRow("context")
        << context
        << u"The conversation has 130,000 tokens, and the model can read 128,000. Shorten the conversation, "
           "leave documents out, or use a model with a larger context."_s;
    auto network = errorOf(ErrorKind::Network, u"Connection refused"_s);
    network.phase = ErrorPhase::Connect;
    QTest::newRow("network")
        << network
        << u"openai could not be reached. Connection refused. Check the address and the network, then try again."_s;
    QTest::newRow("file") << errorOf(ErrorKind::Storage, u"There is no file “/x”."_s) << u"There is no file “/x”."_s;
    QTest::newRow("file, in Japanese") << errorOf(ErrorKind::Storage, u"ファイルがありません。"_s)
                                       << u"ファイルがありません。"_s;
    QTest::newRow("input") << errorOf(ErrorKind::InvalidInput, u"Allowed are [\"a\", \"b\"]"_s)
                           << u"Allowed are [\"a\", \"b\"]."_s;
    QTest::newRow("question") << errorOf(ErrorKind::BadRequest, u"Did you mean x?"_s)
                              << u"openai did not accept the request. It said: “Did you mean x?”"_s;
    QTest::newRow("stopped") << errorOf(ErrorKind::Cancelled, u"aborted"_s) << u"Stopped."_s;
}

void TestErrorWords::sentencesReadWell()
{
    QFETCH(Error, error);
    QFETCH(QString, expected);
    QCOMPARE(wordsFor(error, u"openai"_s).sentence(), expected);
}

void TestErrorWords::upstreamsMarkupIsNotShown_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("cause");
    QTest::newRow("object") << u"{\"error\":{\"message\":\"x\"}}"_s << QString();
    QTest::newRow("array") << u"[{\"error\":1}]"_s << QString();
    QTest::newRow("page") << u"<!DOCTYPE html><html><body>Bad gateway</body></html>"_s << QString();
    QTest::newRow("tag") << u"<h1>502</h1>"_s << QString();
    QTest::newRow("behind words") << u"Error 400: {\"error\": 1}"_s << u"It said: “Error 400”."_s;
    QTest::newRow("blanks") << u" \n { \"a\" : 1 }"_s << QString();
    QTest::newRow("only stops") << u"..."_s << QString();
    QTest::newRow("a stop in Chinese") << u"请求过多。"_s << u"It said: “请求过多”."_s;
    QTest::newRow("a question in Arabic") << u"هل هذا صحيح؟"_s << u"It said: “هل هذا صحيح؟”"_s;
    QTest::newRow("smaller than") << u"max_tokens must be < 4096"_s << u"It said: “max_tokens must be < 4096”."_s;
    QTest::newRow("brackets") << u"messages[0].content is missing"_s << u"It said: “messages[0].content is missing”."_s;
}

void TestErrorWords::upstreamsMarkupIsNotShown()
{
    QFETCH(QString, message);
    QFETCH(QString, cause);
    QCOMPARE(wordsFor(errorOf(ErrorKind::BadRequest, message)).cause, cause);
}

void TestErrorWords::anEndlessMessageIsCut()
{
    const auto words = wordsFor(errorOf(ErrorKind::Server, QString(1'000'000, u'x')));
    QVERIFY(words.cause.size() < 700);
    QVERIFY(words.cause.contains(u"…”"_s));
}

void TestErrorWords::placeholdersInAMessageStay()
{
    QCOMPARE(wordsFor(errorOf(ErrorKind::BadRequest, u"%1 of %2 %n"_s), u"%1"_s).sentence(),
             u"%1 did not accept the request. It said: “%1 of %2 %n”."_s);
}

void TestErrorWords::theDetailIsNeverShown()
{
    for (int i = 0; i <= int(ErrorKind::InvalidInput); ++i) {
        auto error = errorOf(ErrorKind(i));
        error.detail = u"hidden"_s;
        QVERIFY(!wordsFor(error).sentence().contains(u"hidden"_s));
    }
}

void TestErrorWords::whoHasNoNameIsInTheSentence()
{
    for (int i = 0; i <= int(ErrorKind::InvalidInput); ++i) {
        auto error = errorOf(ErrorKind(i));
        for (int phase = -1; phase <= int(ErrorPhase::Idle); ++phase) {
            error.phase = phase < 0 ? std::nullopt : std::optional(ErrorPhase(phase));
            const auto headline = wordsFor(error).headline;
            QVERIFY2(headline.lastIndexOf(u"The provider"_s) <= 0, qPrintable(headline));
        }
    }
    QCOMPARE(wordsFor(errorOf(ErrorKind::Network)).headline, u"The connection to the provider was lost."_s);
}

void TestErrorWords::sentencesOfOtherScriptsReadWell_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("expected");
    QTest::newRow("our own, Chinese") << errorOf(ErrorKind::Storage, u"磁盘已满。"_s) << u"磁盘已满。"_s;
    QTest::newRow("our own, Japanese") << errorOf(ErrorKind::InvalidInput, u"アドレスが空です。"_s)
                                       << u"アドレスが空です。"_s;
    QTest::newRow("our own, Arabic question")
        << errorOf(ErrorKind::InvalidInput, u"هل تقصد ollama؟"_s) << u"هل تقصد ollama؟"_s;
    auto refused = errorOf(ErrorKind::Network, u"localhost:11434 拒绝了连接。"_s);
    refused.phase = ErrorPhase::Connect;
    QTest::newRow("a cause") << refused << u"无法连接 openai。localhost:11434 拒绝了连接。请检查地址和网络。"_s;
    QTest::newRow("a quotation") << errorOf(ErrorKind::Auth, u"密钥无效。"_s)
                                 << u"openai 拒绝了密钥。对方说：“密钥无效”。请检查密钥。"_s;
    QTest::newRow("a question quoted") << errorOf(ErrorKind::Auth, u"密钥呢？"_s)
                                       << u"openai 拒绝了密钥。对方说：“密钥呢？”请检查密钥。"_s;
    QTest::newRow("a colon quoted") << errorOf(ErrorKind::Auth, u"密钥无效："_s)
                                    << u"openai 拒绝了密钥。对方说：“密钥无效”。请检查密钥。"_s;
}

void TestErrorWords::sentencesOfOtherScriptsReadWell()
{
    const FakeTranslator translator(
        {{u"%1 refused the key."_s, u"%1 拒绝了密钥。"_s},
         {u"%1 could not be reached."_s, u"无法连接 %1。"_s},
         {u"It said: “%1”."_s, u"对方说：“%1”。"_s},
         {u"It said: “%1”"_s, u"对方说：“%1”"_s},
         {u"Check the key, or set another one."_s, u"请检查密钥。"_s},
         {u"Check the address and the network, then try again."_s, u"请检查地址和网络。"_s}});
    QFETCH(Error, error);
    QFETCH(QString, expected);
    QCOMPARE(wordsFor(error, u"openai"_s).sentence(), expected);
}

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
