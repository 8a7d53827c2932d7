// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/FindController.h"

#include "unit/viewmodels/HistoryStage.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage : test::HistoryStage {
    FindController finder{chat, &history.search()};

    //! What is being read then needs the history still.
    ~Stage()
    {
        finder.close();
        (void)QTest::qWaitFor([this] { return !chat.isLoading(); });
    }

    //! 200 messages, of which each fiftieth is about pumps.
    void keep(const QString &id)
    {
        QStringList texts;
        for (int i = 0; i < 200; ++i)
            texts << (i % 50 == 10 ? u"The pump number %1"_s.arg(i) : u"Something"_s);
        keep(id, texts);
    }
    void keep(const QString &id, const QStringList &texts)
    {
        Conversation conversation;
        conversation.id = {id};
        conversation.model = {{u"here"_s}, u"tiny"_s};
        std::vector<MessageNode> nodes;
        for (int i = 0; i < texts.size(); ++i) {
            MessageNode node;
            node.message = textMessage(Role::User, texts[i]);
            node.message.id = {id + QString::number(i)};
            if (i > 0)
                node.message.parent = MessageId{id + QString::number(i - 1)};
            node.message.createdAt = clock.nowUtc();
            conversation.tip = node.message.id;
            nodes.push_back(std::move(node));
        }
        QVERIFY(QCoro::waitFor(history.conversations().import(conversation, std::move(nodes))));
        chat.open(id);
        QTRY_VERIFY(!chat.isLoading());
    }
    //! Where the person is: in which message, and at which place of it.
    [[nodiscard]] QString place() const
    {
        return finder.currentMessage() + u' ' + QString::number(finder.currentPlace());
    }
    [[nodiscard]] QString textAt(const QSignalSpy &landed)
    {
        return landed.isEmpty() ? QString() : chat.transcript()->textAt(landed.back().at(0).toInt());
    }
};

} // namespace

class TestFindController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotLoadedIsFoundToo();
    void eachPlaceOfAMessageIsGoneTo();
    void whatIsNotInTheShownTextIsOnePlace();
    void moreMessagesThanAPageAreCounted();
    void goingBackWaitsForWhatIsNotCountedYet();
    void goingOnFromTheLastWaitsToo();
    void aSearchOpensAtItsMessage();
    void whatHoldsNoWordIsNotFound();
    void anotherConversationIsNotSearched();
    void withoutAHistoryTheTranscriptIsSearched();
    void theBarClosesWithTheConversation();
};

void TestFindController::whatIsNotLoadedIsFoundToo()
{
    Stage stage;
    stage.keep(u"long"_s);
    QSignalSpy landed(&stage.chat, &ChatController::landed);
    stage.finder.open();
    QCOMPARE(stage.finder.summary(), QString());
    stage.finder.setWords(u"pump"_s);
    QCOMPARE(stage.finder.summary(), u"Searching…"_s);
    QTRY_COMPARE(stage.finder.summary(), u"4 of 4"_s);
    QTRY_COMPARE(stage.textAt(landed), u"The pump number 160"_s);
    stage.finder.previous();
    stage.finder.previous();
    QCOMPARE(stage.finder.summary(), u"2 of 4"_s);
    QTRY_COMPARE(stage.textAt(landed), u"The pump number 60"_s);
    stage.finder.previous();
    stage.finder.previous(); // and round
    QCOMPARE(stage.finder.current(), 4);
    stage.finder.next();
    QCOMPARE(stage.finder.current(), 1);
    QTRY_COMPARE(stage.textAt(landed), u"The pump number 10"_s);
    stage.finder.setWords(u"pump numb"_s); // one place, though these are two words
    QTRY_COMPARE(stage.finder.summary(), u"4 of 4"_s);
    stage.finder.setWords(u"pomp"_s);
    QTRY_COMPARE(stage.finder.summary(), u"Not found"_s);
}

void TestFindController::eachPlaceOfAMessageIsGoneTo()
{
    Stage stage;
    stage.keep(u"c"_s,
               {u"A *pump*, and a pump."_s, u"none"_s, u"| pump |\n|---|\n| x |\n\nthe pumps"_s,
                u"[no](https://pump.example)"_s});
    QSignalSpy landed(&stage.chat, &ChatController::landed);
    stage.finder.open();
    stage.finder.setWords(u"pump"_s);
    QTRY_COMPARE(stage.finder.summary(), u"5 of 5"_s); // of the last it is the whole message
    QCOMPARE(stage.place(), u"c3 0"_s);
    stage.finder.previous();
    QCOMPARE(stage.finder.summary(), u"4 of 5"_s);
    QCOMPARE(stage.place(), u"c2 1"_s);
    stage.finder.previous();
    QCOMPARE(stage.place(), u"c2 0"_s);
    stage.finder.previous();
    QCOMPARE(stage.place(), u"c0 1"_s);
    QCOMPARE(stage.finder.current(), 2);
    const auto before = landed.count();
    stage.finder.previous(); // the view hears of each place, also in the same message
    QCOMPARE(stage.place(), u"c0 0"_s);
    QCOMPARE(landed.count(), before + 1);
    stage.finder.previous(); // and round
    QCOMPARE(stage.finder.summary(), u"5 of 5"_s);
    QCOMPARE(stage.place(), u"c3 0"_s);
    stage.finder.next();
    QCOMPARE(stage.finder.summary(), u"1 of 5"_s);
    stage.finder.next();
    stage.finder.next();
    QCOMPARE(stage.place(), u"c2 0"_s);
    QCOMPARE(stage.finder.summary(), u"3 of 5"_s);
    stage.finder.close();
    QCOMPARE(stage.place(), u" -1"_s);
}

void TestFindController::whatIsNotInTheShownTextIsOnePlace()
{
    Stage stage;
    stage.keep(u"c"_s, {u"[no](https://pump.example/pump)"_s, u"pump"_s});
    stage.finder.open();
    stage.finder.setWords(u"pump"_s);
    QTRY_COMPARE(stage.finder.summary(), u"2 of 2"_s);
    stage.finder.previous();
    QCOMPARE(stage.place(), u"c0 0"_s);
}

void TestFindController::moreMessagesThanAPageAreCounted()
{
    Stage stage;
    QStringList texts;
    for (int i = 0; i < 3 * FindController::pageLength + 1; ++i)
        texts << u"a pump and a pump"_s;
    stage.keep(u"c"_s, texts);
    stage.finder.open();
    stage.finder.setWords(u"pump"_s);
    const auto all = int(2 * texts.size());
    QTRY_COMPARE(stage.finder.summary(), u"%1 of %1"_s.arg(QLocale().toString(all)));
    QCOMPARE(stage.finder.current(), all);
    stage.finder.next();
    QCOMPARE(stage.place(), u"c0 0"_s);
    QCOMPARE(stage.finder.current(), 1);
    stage.finder.next();
    stage.finder.next();
    QCOMPARE(stage.place(), u"c1 0"_s);
    QCOMPARE(stage.finder.current(), 3);
}

void TestFindController::goingBackWaitsForWhatIsNotCountedYet()
{
    Stage stage;
    QStringList texts;
    for (int i = 0; i < 2 * FindController::pageLength; ++i)
        texts << u"a pump"_s;
    stage.keep(u"c"_s, texts);
    stage.finder.open();
    QStringList partial;
    connect(&stage.finder, &FindController::foundChanged, this, [&] {
        if (stage.finder.count() != FindController::pageLength || !partial.isEmpty())
            return;
        partial << stage.finder.summary();
        for (int i = 0; i < FindController::pageLength + 1; ++i) // to the first that is known, and on
            stage.finder.previous();
    });
    stage.finder.setWords(u"pump"_s);
    QTRY_COMPARE(stage.finder.count(), int(texts.size()));
    QCOMPARE(partial.size(), 1);
    QTRY_COMPARE(stage.finder.current(), FindController::pageLength);
    QCOMPARE(stage.place(), u"c%1 0"_s.arg(FindController::pageLength - 1));
}

void TestFindController::goingOnFromTheLastWaitsToo()
{
    Stage stage;
    stage.keep(u"c"_s, QStringList(2 * FindController::pageLength, u"a pump"_s));
    stage.finder.open();
    std::optional<QString> whileSearching;
    connect(&stage.finder, &FindController::foundChanged, this, [&] {
        if (stage.finder.count() != FindController::pageLength || whileSearching)
            return;
        whileSearching.emplace();
        stage.finder.next();
        stage.finder.next(); // the first of all is not known yet
        whileSearching = stage.place();
    });
    stage.finder.setWords(u"pump"_s);
    QTRY_COMPARE(stage.finder.count(), 2 * FindController::pageLength);
    QCOMPARE(whileSearching.value_or(QString()), u"c%1 0"_s.arg(2 * FindController::pageLength - 1));
    QTRY_COMPARE(stage.finder.current(), stage.finder.count());
    stage.finder.next();
    QCOMPARE(stage.place(), u"c0 0"_s);
}

void TestFindController::aSearchOpensAtItsMessage()
{
    Stage stage;
    stage.keep(u"c"_s, {u"A pump."_s, u"none"_s, u"pump, pump"_s, u"pump"_s});
    QSignalSpy landed(&stage.chat, &ChatController::landed);
    stage.chat.openAt(u"c"_s, u"c2"_s);
    stage.finder.openAt(u"pump"_s, u"c2"_s);
    QVERIFY(stage.finder.isActive());
    QCOMPARE(stage.finder.words(), u"pump"_s);
    QCOMPARE(stage.place(), u"c2 0"_s); // at once: the view marks it when it is there
    QTRY_COMPARE(stage.finder.summary(), u"2 of 4"_s);
    QCOMPARE(stage.place(), u"c2 0"_s);
    QCOMPARE(landed.count(), 1);
    stage.finder.next();
    QCOMPARE(stage.place(), u"c2 1"_s);
    stage.finder.openAt(u"pump"_s, u"c0"_s);
    QTRY_COMPARE(stage.finder.summary(), u"1 of 4"_s);
    stage.finder.openAt(u"pump"_s, u"elsewhere"_s);
    QTRY_COMPARE(stage.finder.summary(), u"4 of 4"_s);
}

void TestFindController::whatHoldsNoWordIsNotFound()
{
    Stage stage;
    stage.keep(u"long"_s);
    stage.finder.open();
    stage.finder.setWords(u"?!"_s);
    QTRY_COMPARE(stage.finder.summary(), u"Not found"_s);
    stage.finder.next();
    QCOMPARE(stage.finder.current(), 0);
    stage.finder.setWords(u"   "_s);
    QCOMPARE(stage.finder.summary(), QString());
}

void TestFindController::anotherConversationIsNotSearched()
{
    Stage stage;
    stage.keep(u"one"_s);
    stage.keep(u"two"_s);
    stage.finder.open();
    stage.finder.setWords(u"pump"_s);
    QTRY_COMPARE(stage.finder.count(), 4);
}

void TestFindController::withoutAHistoryTheTranscriptIsSearched()
{
    Stage stage;
    stage.keep(u"long"_s);
    FindController finder(stage.chat, nullptr);
    finder.open();
    finder.setWords(u"Pump numb"_s);
    QTRY_COMPARE(finder.count(), 1);
    finder.setWords(u"pump nothing"_s);
    QTRY_COMPARE(finder.summary(), u"Not found"_s);
}

void TestFindController::theBarClosesWithTheConversation()
{
    Stage stage;
    stage.keep(u"long"_s);
    stage.finder.open();
    stage.finder.setWords(u"pump"_s);
    stage.chat.newChat();
    QVERIFY(!stage.finder.isActive());
    QCOMPARE(stage.finder.count(), 0);
}

QTEST_GUILESS_MAIN(TestFindController)
#include "tst_findcontroller.moc"
