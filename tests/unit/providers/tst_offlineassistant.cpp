// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/OfflineAssistant.h"
#include "providers/offline/OfflineSources.h"
#include "providers/offline/PassageCutter.h"
#include "providers/offline/Terms.h"
#include "support/RecordingSink.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

class NoDelay final : public Delay
{
public:
    QCoro::Task<void> wait(std::chrono::milliseconds, std::stop_token) override
    {
        ++waits;
        if (onWait)
            onWait();
        co_return;
    }

    int waits = 0;
    std::function<void()> onWait;
};

FilePart file(const QString &name, const QString &text)
{
    return {name, u"text/plain"_s, text, {}};
}

ChatRequest asking(const QString &question, const std::vector<FilePart> &files = {})
{
    ChatRequest request;
    Message message;
    for (const auto &part : files)
        message.parts.push_back(part);
    message.parts.push_back(TextPart{question, {}});
    request.messages.push_back(message);
    return request;
}

const QString report =
    u"# Report\n\nThe harbour was rebuilt in 1998 by the city.\n\n## Risks\n\n- Flooding of the lower quay.\n"
    "- Corrosion of the steel piles.\n\n## Money\n\nRepairs cost 4.2 million euros a year. Nobody complains.\n"_s;

} // namespace

class tst_OfflineAssistant : public QObject
{
    Q_OBJECT

    QString answer(const ChatRequest &request)
    {
        NoDelay delay;
        OfflineAssistant assistant(delay);
        RecordingSink sink;
        const auto end = QCoro::waitFor(assistant.stream(request, sink, {}));
        m_events = sink.events;
        return end ? sink.builder.message().text() : u"failed"_s;
    }

    std::vector<StreamEvent> m_events;

private Q_SLOTS:
    void aFileWithANumberInItsNameIsNoSourceOfASearch()
    {
        const QString told = answer(asking(u"What are the risks?"_s, {file(u"[7] r.md"_s, report)}));
        QCOMPARE(told,
                 u"- Flooding of the lower quay. ([7] r.md, line 7)\n"
                 "- Corrosion of the steel piles. ([7] r.md, line 8)\n"_s);
    }

    void whatStandsUnderAHeadingAnswersForIt()
    {
        const QString told = answer(asking(u"What are the risks?"_s, {file(u"r.md"_s, report)}));
        QCOMPARE(told,
                 u"- Flooding of the lower quay. (r.md, line 7)\n- Corrosion of the steel piles. (r.md, line 8)\n"_s);
    }

    void questionsFindTheirSentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a number") << report << u"When was the harbour rebuilt?"_s << u"rebuilt in 1998"_s;
        QTest::newRow("another form of the word") << report << u"How much do the repairs cost?"_s << u"4.2 million"_s;
        QTest::newRow("German") << u"Die Brücke wurde 1901 gebaut. Das Museum öffnet um neun Uhr."_s
                                << u"Wann öffnet das Museum?"_s << u"neun Uhr"_s;
        QTest::newRow("accents") << u"Le café ferme à minuit. La gare est loin."_s << u"Quand ferme le cafe ?"_s
                                 << u"minuit"_s;
        QTest::newRow("Chinese") << u"北京是中国的首都。上海的人口超过两千万。"_s << u"上海有多少人口？"_s
                                 << u"两千万"_s;
        QTest::newRow("Japanese") << u"東京タワーの高さは333メートルです。富士山は遠い。"_s << u"東京タワーの高さは？"_s
                                  << u"333"_s;
        QTest::newRow("Korean") << u"서울의 인구는 천만 명이다. 부산은 항구 도시다."_s << u"서울 인구는 얼마입니까?"_s
                                << u"천만"_s;
        QTest::newRow("code")
            << u"int readFile(QString path)\n{\n    return open(path);\n}\n\nvoid paint()\n{\n    draw();\n}\n"_s
            << u"Where do we read a file?"_s << u"readFile"_s;
        QTest::newRow("an FAQ")
            << u"How do I return a parcel?\nUse the form on our page.\n\nHow do I pay?\nBy card.\n"_s
            << u"How can I return a parcel?"_s << u"Use the form"_s;
        QTest::newRow("a table")
            << u"# Exit status\n\n| Status | Meaning |\n|---|---|\n| 3 | key refused |\n| 4 | rate |\n"_s
            << u"Which status means that the key was refused?"_s << u"| 3 | key refused |"_s;
        QTest::newRow("columns") << u"ssh\t22/tcp\nsmtp\t25/tcp\nhttp\t80/tcp\n"_s << u"Where is ssh?"_s << u"22/tcp"_s;
        QTest::newRow("a log") << u"2026-01-01 start\n2026-01-02 disk sda1 is full\n2026-01-03 stop\n"_s
                               << u"Which disk is full?"_s << u"sda1"_s;
    }
    void questionsFindTheirSentence()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, question);
        QFETCH(const QString, expected);
        const QString told = answer(asking(question, {file(u"text"_s, text)}));
        QVERIFY2(told.contains(expected), qPrintable(told));
        QVERIFY2(told.size() < text.size() + 60, qPrintable(told));
    }

    void whatNothingAnswersIsSaid()
    {
        QCOMPARE(answer(asking(u"Who won the chess championship?"_s, {file(u"r.md"_s, report)})),
                 u"Nothing answers this in what I read: r.md."_s);
        QVERIFY(answer(asking(u"Hello"_s)).contains(u"offline assistant"_s));
        QVERIFY(answer(asking(u"What?"_s, {file(u"x.pdf"_s, {})})).contains(u"x.pdf"_s));
    }

    void aSummaryQuotesEveryDocument()
    {
        const QString one =
            u"Lions are large cats of Africa. Lions live in groups called prides. The weather was mild that day."_s;
        const QString two =
            u"Ships carry most goods of the world. Large ships carry containers with goods. He sneezed."_s;
        const QString told = answer(asking(u"Summarize this."_s, {file(u"one"_s, one), file(u"two"_s, two)}));
        QVERIFY(told.contains(u"(one, line 1)"_s));
        QVERIFY(told.contains(u"(two, line 1)"_s));
        QVERIFY(!told.contains(u"sneezed"_s));
        QVERIFY(answer(asking(u"总结一下"_s, {file(u"one"_s, one)})).contains(u"Lions"_s));
    }

    void everyQuotationIsACitation()
    {
        const QString told = answer(asking(u"What does it cost?"_s, {file(u"r.md"_s, report)}));
        int citations = 0;
        for (const auto &event : m_events) {
            if (const auto *received = std::get_if<CitationReceived>(&event)) {
                ++citations;
                QCOMPARE(received->citation.title, u"r.md, line 12"_s);
                const auto cited = told.mid(*received->citation.start,
                                            *received->citation.end - *received->citation.start);
                QVERIFY(cited.contains(received->citation.quote));
            }
        }
        QCOMPARE(citations, 1);
    }

    void aLongMessageCarriesItsOwnText()
    {
        const QString text = u"The well is thirty metres deep. "_s + u"Nothing happens here at all. "_s.repeated(30)
            + u"\n\nHow deep is the well?"_s;
        const auto taken = offlineQuestion(asking(text));
        QCOMPARE(taken.question, u"How deep is the well?"_s);
        QVERIFY(answer(asking(text)).contains(u"thirty metres"_s));
    }

    void whatWasSaidBeforeIsASource()
    {
        ChatRequest request;
        request.messages.push_back(textMessage(Role::User, u"My cat is called Minka."_s));
        request.messages.push_back(textMessage(Role::User, u"What is my cat called?"_s));
        QVERIFY(answer(request).contains(u"Minka"_s));
    }

    void aStopEndsTheReading()
    {
        NoDelay delay;
        std::stop_source stop;
        delay.onWait = [&] {
            if (delay.waits == 3)
                stop.request_stop();
        };
        OfflineAssistant assistant(delay);
        RecordingSink sink;
        const QString text = u"One sentence about nothing much. "_s.repeated(100'000);
        const auto end = QCoro::waitFor(
            assistant.stream(asking(u"Why?"_s, {file(u"big"_s, text)}), sink, stop.get_token()));
        QCOMPARE(end.error().kind, ErrorKind::Cancelled);
        QCOMPARE(delay.waits, 3);
        QVERIFY(sink.events.empty());
    }

    void passagesKnowTheirLine()
    {
        const auto passages = passagesOf(u"# A\n\nOne. Two\nlines. Three.\n\n```\ncode();\nmore();\n```\n1. item\n"_s);
        QStringList told;
        for (const auto &passage : passages)
            told << QString::number(passage.line) + u' ' + passage.text;
        QCOMPARE(told,
                 (QStringList{u"1 A"_s, u"3 One."_s, u"3 Two lines."_s, u"4 Three."_s, u"7 code();\nmore();"_s,
                              u"10 item"_s}));
        QCOMPARE(passages.at(1).heading, u"A"_s);
    }

    void oddTextsAreCut()
    {
        QVERIFY(passagesOf({}).empty());
        QVERIFY(passagesOf(u"\n\n   \n"_s).empty());
        QCOMPARE(passagesOf(u"### Deep\n# Top\n"_s).size(), std::size_t(2));
        QCOMPARE(passagesOf(u"```\nnever closed"_s).size(), std::size_t(1));
        QVERIFY(passagesOf(QString(1'000'000, u'x')).size() > 10);
    }

    void wordsAreCompared()
    {
        QCOMPARE(termsOf(u"Risks"), termsOf(u"risk"));
        QCOMPARE(termsOf(u"Payments"), termsOf(u"pay"));
        QCOMPARE(termsOf(u"violate"), termsOf(u"violations"));
        QCOMPARE(termsOf(u"create"), termsOf(u"creation"));
        QCOMPARE(termsOf(u"Größe"), termsOf(u"GRÖSSE"));
        QVERIFY(questionTerms(u"Please summarize this document.").isEmpty());
        QVERIFY(questionTerms(u"Fasse das bitte zusammen").isEmpty());
        QVERIFY(termsOf(u"readFile").contains(u"fil"_s));
        QVERIFY(asksForNumber(u"How many are there?"_s));
    }
};

QTEST_GUILESS_MAIN(tst_OfflineAssistant)
#include "tst_offlineassistant.moc"
