// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/EditTurn.h"
#include "chat/RegenerateTurn.h"
#include "TurnStage.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

struct VersionsStage : TurnStage {
    EditTurn edit{history, service, time};
    RegenerateTurn regenerate{history, service, time};

    void answer(const QString &text)
    {
        provider().say(text);
        provider().end();
        waitForEnd();
    }
    QStringList versionsOf(const MessageId &id)
    {
        QStringList texts;
        const auto versions = QCoro::waitFor(history.versions(id));
        for (const auto &node : versions->nodes)
            texts << node.message.text();
        return texts;
    }
};

} // namespace

class TestTurnVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherAnswerIsASibling();
    void aFailedQuestionIsAskedAgain();
    void anEditedQuestionIsASiblingWithItsOwnAnswer();
    void theFirstQuestionCanBeEdited();
    void anAnswerCannotBeEdited();
    void onlyQuestionsAreAnsweredAgain();
    void theOtherBranchStays();
};

void TestTurnVersions::anotherAnswerIsASibling()
{
    VersionsStage stage;
    const auto first = stage.exchange(u"why?"_s, u"so"_s);
    QVERIFY(QCoro::waitFor(stage.regenerate.run(stage.conversation, first.message.id, &stage.watcher)));
    QCOMPARE(stage.sent(), QStringList({u"why?"_s})); // the first answer is not sent
    stage.answer(u"or so"_s);
    const auto second = stage.last();
    QCOMPARE(second.message.text(), u"or so"_s);
    QCOMPARE(second.message.parent, first.message.parent);
    QCOMPARE(second.version, 1);
    QCOMPARE(second.versionCount, 2);
    QCOMPARE(stage.versionsOf(first.message.id), QStringList({u"so"_s, u"or so"_s})); // and not lost
}

void TestTurnVersions::aFailedQuestionIsAskedAgain()
{
    VersionsStage stage;
    const auto turn = stage.ask(u"why?"_s);
    stage.provider().end(std::unexpected(errorOf(ErrorKind::ContextTooLong)));
    stage.waitForEnd();
    QVERIFY(QCoro::waitFor(stage.regenerate.run(stage.conversation, *turn->answer.message.parent)));
    QCOMPARE(stage.sent(), QStringList({u"why?"_s})); // this time it is what is asked
    stage.answer(u"so"_s);
    QCOMPARE(stage.path().size(), 2u);
    QCOMPARE(stage.last().message.text(), u"so"_s);
}

void TestTurnVersions::anEditedQuestionIsASiblingWithItsOwnAnswer()
{
    VersionsStage stage;
    stage.exchange(u"one"_s, u"1"_s);
    stage.exchange(u"two"_s, u"2"_s);
    const auto edited = stage.path()[2].message.id;
    QVERIFY(QCoro::waitFor(stage.edit.run(stage.conversation, edited, TurnStage::words(u"three"_s))));
    QCOMPARE(stage.sent(), QStringList({u"one"_s, u"1"_s, u"three"_s}));
    stage.answer(u"3"_s);
    const auto path = stage.path();
    QCOMPARE(path.size(), 4u);
    QCOMPARE(path[2].message.text(), u"three"_s);
    QCOMPARE(path[2].message.parent, path[1].message.id);
    QCOMPARE(path[3].message.text(), u"3"_s);
    QCOMPARE(stage.versionsOf(edited), QStringList({u"two"_s, u"three"_s}));
}

void TestTurnVersions::theFirstQuestionCanBeEdited()
{
    VersionsStage stage;
    stage.exchange(u"one"_s, u"1"_s);
    const auto edited = stage.path()[0].message.id;
    QVERIFY(QCoro::waitFor(stage.edit.run(stage.conversation, edited, TurnStage::words(u"two"_s))));
    QCOMPARE(stage.sent(), QStringList({u"two"_s}));
    stage.answer(u"2"_s);
    QVERIFY(!stage.path()[0].message.parent);
    QCOMPARE(stage.path()[0].versionCount, 2);
}

void TestTurnVersions::anAnswerCannotBeEdited()
{
    VersionsStage stage;
    const auto answer = stage.exchange(u"one"_s, u"1"_s);
    const auto turn = QCoro::waitFor(stage.edit.run(stage.conversation, answer.message.id, TurnStage::words(u"x"_s)));
    QVERIFY(!turn && turn.error().kind == ErrorKind::InvalidInput);
    const auto blank = QCoro::waitFor(
        stage.edit.run(stage.conversation, *answer.message.parent, TurnStage::words(u" "_s)));
    QVERIFY(!blank && blank.error().kind == ErrorKind::InvalidInput);
    QCOMPARE(stage.provider().requests.size(), 1u);
}

void TestTurnVersions::onlyQuestionsAreAnsweredAgain()
{
    VersionsStage stage;
    stage.exchange(u"one"_s, u"1"_s);
    const auto turn = QCoro::waitFor(stage.regenerate.run(stage.conversation, MessageId{u"nobody"_s}));
    QVERIFY(!turn && turn.error().kind == ErrorKind::InvalidInput);
    QCOMPARE(stage.provider().requests.size(), 1u);
}

void TestTurnVersions::theOtherBranchStays()
{
    VersionsStage stage;
    const auto first = stage.exchange(u"one"_s, u"1"_s);
    stage.exchange(u"two"_s, u"2"_s);
    QVERIFY(QCoro::waitFor(stage.regenerate.run(stage.conversation, first.message.id)));
    stage.answer(u"uno"_s);
    QCOMPARE(stage.path().size(), 2u);
    const auto newest = QCoro::waitFor(stage.history.newestBelow(first.message.id));
    PathQuery query;
    query.conversation = stage.conversation;
    query.end = *newest;
    QCOMPARE(QCoro::waitFor(stage.history.path(query))->nodes.back().message.text(), u"2"_s);
}

QTEST_GUILESS_MAIN(TestTurnVersions)
#include "tst_turnversions.moc"
