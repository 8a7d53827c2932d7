// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Logging.h"

#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

#include <unistd.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapesOfCredentialsAreTakenOut_data();
    void shapesOfCredentialsAreTakenOut();
    void ordinaryTextStays_data();
    void ordinaryTextStays();
    void redactingTwiceChangesNothing_data() { shapesOfCredentialsAreTakenOut_data(); }
    void redactingTwiceChangesNothing();
    void registeredSecretsAreTakenOutInEverySpelling_data();
    void registeredSecretsAreTakenOutInEverySpelling();
    void base64AroundASecretIsTakenOutAtEveryOffset();
    void shortValuesAreNotRegistered();
    void oneSecretInsideAnotherTearsNothingApart();
    void hostileTextIsReadToItsEnd_data();
    void hostileTextIsReadToItsEnd();
    void aLogLineIsCheap();
    void manyThreadsMayRegisterAndRedact();
    void theLogIsRedactedAndDefused();
    void whatIsLoggedIsAsMuchAsWasAskedFor_data();
    void whatIsLoggedIsAsMuchAsWasAskedFor();
    void aLevelThatIsNoneIsNone();
    void anUnsetLocaleIsNoNews();
    void linesOfManyThreadsDoNotMix();
};

namespace {

//! The redacting log, sent to a file while this lives.
class LogInFile
{
public:
    LogInFile()
        : m_isOpen(m_file.open())
        , m_oldStderr(::dup(STDERR_FILENO))
        , m_oldHandler(qInstallMessageHandler(nullptr))
    {
        ::dup2(m_file.handle(), STDERR_FILENO);
        installRedactingLog();
    }
    ~LogInFile() { restore(); }
    Q_DISABLE_COPY_MOVE(LogInFile)

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    //! What was logged until now; from here on the log goes where it went before.
    QByteArray take()
    {
        restore();
        return m_file.seek(0) ? m_file.readAll() : QByteArray();
    }

private:
    void restore()
    {
        if (m_oldStderr < 0)
            return;
        qInstallMessageHandler(m_oldHandler);
        ::dup2(m_oldStderr, STDERR_FILENO);
        ::close(std::exchange(m_oldStderr, -1));
    }

    QTemporaryFile m_file;
    bool m_isOpen;
    int m_oldStderr;
    QtMessageHandler m_oldHandler;
};

} // namespace

void TestLogging::shapesOfCredentialsAreTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("openai", "Incorrect key: sk-abcdefghijklmnopqrstuvwx.", "Incorrect key: [redacted].");
    row("openai project", "(sk-proj-AbC_dEf-0123456789)", "([redacted])");
    row("openai masked", "provided: sk-abcd****************wxyz. You can", "provided: [redacted]. You can");
    row("anthropic", "sk-ant-api03-AAAAAAAAAAAAAAAA-BB_cc", "[redacted]");
    row("openrouter", "key=sk-or-v1-0123456789abcdef0123456789abcdef", "key=[redacted]");
    row("short with a digit", "sk-test1234", "[redacted]");
    row("google", "url AIzaSyA-1234567890abcdefghijklmnopqrstu done", "url [redacted] done");
    row("google oauth", "ya29.a0AfH6SMBabcdefghijk", "[redacted]");
    row("groq", "gsk_abcdefghijklmnopqrstuvwxyz0123456789", "[redacted]");
    row("xai", "xai-abcdefghijklmnopqrstuvwxyz", "[redacted]");
    row("perplexity", "pplx-0123456789abcdef", "[redacted]");
    row("replicate", "r8_0123456789abcdef0123456789abcdef01234", "[redacted]");
    row("hugging face", "hf_abcdefghijklmnopqrstuvwxyzABCDEFGH", "[redacted]");
    row("nvidia", "nvapi-abcdefghijklm-nop_qrst", "[redacted]");
    row("github", "ghp_0123456789abcdef0123456789abcdef0123", "[redacted]");
    row("two keys", "sk-aaaaaaaa11111111 and gsk_bbbbbbbb22222222", "[redacted] and [redacted]");
    row("bearer header", "Authorization: Bearer abc.def~ghi+jkl/mno=", "Authorization: Bearer [redacted]");
    row("bearer alone", "sent Bearer a1b2c3d4 to it", "sent Bearer [redacted] to it");
    row("bearer lower", "authorization: bearer abc", "authorization: bearer [redacted]");
    row("basic", "Proxy-Authorization: Basic dXNlcjpwYXNz", "Proxy-Authorization: Basic [redacted]");
    row("basic alone", "Basic dXNlcjpwYXNz", "Basic [redacted]");
    row("raw authorization", "Authorization: abcdef", "Authorization: [redacted]");
    row("x-api-key", "x-api-key: 0a1b2c", "x-api-key: [redacted]");
    row("x-api-key upper", "X-API-KEY:0a1b2c", "X-API-KEY:[redacted]");
    row("api-key", "api-key: 0a1b2c, content-type: x", "api-key: [redacted], content-type: x");
    row("goog", "x-goog-api-key: hello", "x-goog-api-key: [redacted]");
    row("json member", R"({"api_key": "abc def", "model": "m"})", R"({"api_key": "[redacted] def", "model": "m"})");
    row("json password", R"({"password":"p4ss","n":1})", R"({"password":"[redacted]","n":1})");
    row("client secret", "client_secret=abc&x=1", "client_secret=[redacted]&x=1");
    row("cookie", "Set-Cookie: session=abc; Path=/\nnext", "Set-Cookie: [redacted]\nnext");
    row("jwt", "got eyJhbGciOiJI.eyJzdWIiOiIx.SflKxwRJ_-x end", "got [redacted] end");
    row("url credentials", "https://user:pass@host/x", "https://[redacted]@host/x");
    row("url credentials with at", "http://user:p@ss@host:80/", "http://[redacted]@host:80/");
    row("url token as user", "socks5://token@host", "socks5://[redacted]@host");
    row("query key", "https://h/v1?key=abc&alt=sse", "https://h/v1?key=[redacted]&alt=sse");
    row("query token", "wss://h/ws?x=1&token=abc#f", "wss://h/ws?x=1&token=[redacted]#f");
    row("query api_key", "GET /?api_key=abc HTTP/1.1", "GET /?api_key=[redacted] HTTP/1.1");
    row("private key", "-----BEGIN RSA PRIVATE KEY-----\nMIIE\nabc=\n-----END RSA PRIVATE KEY-----",
        "-----BEGIN RSA PRIVATE KEY-----[redacted]-----END RSA PRIVATE KEY-----");
    row("in quotes", "\"sk-abcdefgh12345678\"", "\"[redacted]\"");
    row("at the end of a line", "a\nsk-abcdefgh12345678\nb", "a\n[redacted]\nb");
    row("among other letters", "日本sk-abcdefgh12345678語", "日本[redacted]語");
}

void TestLogging::shapesOfCredentialsAreTakenOut()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text), expected);
}

void TestLogging::ordinaryTextStays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "The model gpt-4o-mini-2024-07-18 was not found.",
                             "scikit-learn and sk-learn are the same thing",
                             "disk-usage-statistics-2024",
                             "task-1234567890-abcdefghijkl",
                             "risk-assessment-for-2025-and-later",
                             "hf_hub_download and hf_transfer",
                             "basic authentication is needed",
                             "Bearer authentication, basic knowledge",
                             "max_tokens: 4096, tokens=12",
                             "model xai-grok",
                             "pplx-7b-chat",
                             "https://api.openai.com/v1/chat/completions",
                             "mail me@example.org",
                             "https://host/path@2x.png",
                             "key: value",
                             "the key=value pairs",
                             "Ünïcödé 😀 “quotes”",
                             "claude-sonnet-4-5-20250929",
                             "invalid bearer token",
                             "expires in 5 minutes",
                             "eyJ is a prefix"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestLogging::ordinaryTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void TestLogging::redactingTwiceChangesNothing()
{
    QFETCH(QString, text);
    const QString once = redacted(text);
    QCOMPARE(redacted(once), once);
}

void TestLogging::registeredSecretsAreTakenOutInEverySpelling_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("spelled");
    const QByteArray odd = "correct horse/battery+\"staple\"=ä";
    QTest::newRow("as it is") << odd << odd;
    QTest::newRow("percent") << odd << odd.toPercentEncoding();
    QTest::newRow("percent lower") << odd
                                   << odd.toPercentEncoding()
                                          .replace("%2F", "%2f")
                                          .replace("%2B", "%2b")
                                          .replace("%3D", "%3d")
                                          .replace("%C3%A4", "%c3%a4");
    QUrl url(u"http://h/"_s);
    url.setQuery(u"k="_s + QString::fromUtf8(odd.toPercentEncoding()));
    QTest::newRow("QUrl") << odd << url.toEncoded().mid(int(qstrlen("http://h/?k=")));
    QTest::newRow("form") << odd << odd.toPercentEncoding().replace("%20", "+");
    QTest::newRow("base64") << odd << odd.toBase64();
    QTest::newRow("base64url") << odd << odd.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QTest::newRow("in JSON") << odd << QByteArray(odd).replace('"', "\\\"");
    QTest::newRow("no shape") << QByteArray("0123456789abcdef0123456789abcdef")
                              << QByteArray("0123456789abcdef0123456789abcdef");
}

void TestLogging::registeredSecretsAreTakenOutInEverySpelling()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, spelled);
    redactFromNowOn(secret);
    QCOMPARE(redacted(u"<"_s + QString::fromUtf8(spelled) + u"> "_s + QString::fromUtf8(spelled)),
             u"<[redacted]> [redacted]"_s);
}

void TestLogging::base64AroundASecretIsTakenOutAtEveryOffset()
{
    const QByteArray secret = "pw-of-the-gateway-42";
    redactFromNowOn(secret);
    for (int before = 0; before < 7; ++before) {
        for (int after = 0; after < 4; ++after) {
            const QByteArray whole = QByteArray(before, 'u') + secret + QByteArray(after, 'z');
            QCOMPARE(redacted(u"("_s + QString::fromLatin1(whole.toBase64()) + u")"_s), u"([redacted])"_s);
        }
    }
}

void TestLogging::shortValuesAreNotRegistered()
{
    redactFromNowOn("model");
    redactFromNowOn("");
    redactFromNowOn("       ");
    QCOMPARE(redacted(u"the model"_s), u"the model"_s);
}

void TestLogging::oneSecretInsideAnotherTearsNothingApart()
{
    redactFromNowOn("inner-secret-value");
    redactFromNowOn("outer:inner-secret-value:outer");
    QCOMPARE(redacted(u"outer:inner-secret-value:outer"_s), u"[redacted]"_s);
    QCOMPARE(redacted(u"inner-secret-value"_s), u"[redacted]"_s);
}

void TestLogging::hostileTextIsReadToItsEnd_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"eyJ", "eyJaaaaaa.", "sk-", "sk-a", "://", "://a:", "Bearer ", "Basic a", "?key=", "a@",
          "authorization:", "cookie:", "\"password\" ", "-----BEGIN ", "-----BEGIN PRIVATE KEY-----", "[redacted]",
          "x-api-key", "\n", "Authorization: Bearer Basic "})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void TestLogging::hostileTextIsReadToItsEnd()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(1'000'000 / piece.size());
    QVERIFY(!redacted(text).isEmpty()); // what looks at all of it again for each piece would not end
}

void TestLogging::aLogLineIsCheap()
{
    const QString line = u"POST https://api.openai.com/v1/chat/completions 200 in 312 ms, 14 kB, request req_0123"_s;
    QBENCHMARK
    {
        (void)redacted(line);
    }
}

void TestLogging::manyThreadsMayRegisterAndRedact()
{
    std::vector<std::jthread> threads;
    std::atomic<int> leaks = 0;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([i, &leaks] {
            for (int round = 0; round < 20; ++round) {
                const QByteArray secret = "thread-secret-" + QByteArray::number(i * 100 + round + 10'000);
                redactFromNowOn(secret);
                leaks += redacted(u"a %1 b"_s.arg(QString::fromLatin1(secret))) != u"a [redacted] b"_s;
            }
        });
    }
    threads.clear();
    QCOMPARE(leaks.load(), 0);
}

void TestLogging::theLogIsRedactedAndDefused()
{
    LogInFile file;
    QVERIFY(file.isOpen());
    qCWarning(lcNet) << "refused:" << u"Authorization: Bearer sk-abcdefgh12345678"_s;
    qCWarning(lcCore).noquote() << u"\x1b[2Jgone\r"_s;
    qCDebug(lcCore) << "not shown";
    const QByteArray log = file.take();
    QVERIFY2(log.contains("Authorization: Bearer [redacted]"), log.constData());
    QVERIFY2(log.contains("oriel.net"), log.constData());
    QVERIFY(!log.contains("sk-abc"));
    QVERIFY(!log.contains('\x1b') && !log.contains('\r'));
    QVERIFY(!log.contains("not shown"));
    QCOMPARE(log.count('\n'), 2);
}

void TestLogging::whatIsLoggedIsAsMuchAsWasAskedFor_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("debug") << u"debug"_s << QStringList{u"debugging"_s, u"informing"_s, u"warning"_s, u"failing"_s};
    QTest::newRow("info") << u"info"_s << QStringList{u"informing"_s, u"warning"_s, u"failing"_s};
    QTest::newRow("warning") << u"warning"_s << QStringList{u"warning"_s, u"failing"_s};
    QTest::newRow("error") << u"error"_s << QStringList{u"failing"_s};
}

void TestLogging::whatIsLoggedIsAsMuchAsWasAskedFor()
{
    QFETCH(const QString, level);
    QFETCH(const QStringList, expected);
    LogInFile file;
    QVERIFY(file.isOpen());
    logFrom(*logLevelFromName(level));
    qCDebug(lcNet) << "debugging";
    qCInfo(lcNet) << "informing";
    qCWarning(lcNet) << "warning";
    qCCritical(lcNet) << "failing";
    logFrom(LogLevel::Info);
    QStringList logged;
    for (const auto &line : file.take().trimmed().split('\n'))
        logged << QString::fromUtf8(line.split(' ').last());
    QCOMPARE(logged, expected);
}

void TestLogging::aLevelThatIsNoneIsNone()
{
    QCOMPARE(logLevelFromName(u"loud"), std::nullopt);
    QCOMPARE(logLevelFromName(u""), std::nullopt);
}

void TestLogging::anUnsetLocaleIsNoNews()
{
    LogInFile file;
    QVERIFY(file.isOpen());
    qWarning("Detected locale \"C\" with character encoding \"ANSI_X3.4-1968\", which is not UTF-8.\nQt depends on "
             "a UTF-8 locale, and has switched to \"C.UTF-8\" instead.");
    qWarning("Detected locale \"de_DE\" with character encoding \"ISO-8859-1\", which is not UTF-8.");
    const QByteArray log = file.take();
    QVERIFY2(log.endsWith(" Detected locale \"de_DE\" with character encoding \"ISO-8859-1\", which is not UTF-8.\n"),
             log.constData());
    QCOMPARE(log.count('\n'), 1);
}

void TestLogging::linesOfManyThreadsDoNotMix()
{
    LogInFile file;
    QVERIFY(file.isOpen());
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([i] {
            for (int round = 0; round < 50; ++round)
                qCWarning(lcNet).noquote() << QString(60 + i, QChar(u'a' + i)) << "key=sk-abcdefgh12345678";
        });
    }
    threads.clear();
    const QList<QByteArray> lines = file.take().trimmed().split('\n');
    QCOMPARE(lines.size(), 200);
    for (int i = 0; i < 4; ++i) {
        const QByteArray whole = " oriel.net: " + QByteArray(60 + i, char('a' + i)) + " key=[redacted]";
        QCOMPARE(std::ranges::count_if(lines, [&whole](const auto &line) { return line.endsWith(whole); }), 50);
    }
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
