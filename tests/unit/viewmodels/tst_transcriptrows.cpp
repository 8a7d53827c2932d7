// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TranscriptRows.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

const Origin asked{{u"here"_s}, u"tiny"_s};

MessageNode node(Role role, const QString &text, NodeState state = NodeState::Done)
{
    MessageNode made;
    made.message = text.isEmpty() ? Message{} : textMessage(role, text);
    made.message.role = role;
    made.message.id.value = text + u" id"_s;
    made.state = state;
    if (role == Role::Assistant)
        made.message.origin = asked;
    return made;
}

} // namespace

class TestTranscriptRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathIsShownInOrder()
    {
        auto answer = node(Role::Assistant, u"so"_s);
        answer.message.parent = MessageId{u"why? id"_s};
        const auto rows = transcriptRows({node(Role::User, u"why?"_s), answer}, asked);
        QCOMPARE(rows.size(), 2u);
        QVERIFY(rows[0].isMine && !rows[1].isMine);
        QCOMPARE(rows[0].text, u"why?"_s);
        QCOMPARE(rows[0].author, u"You"_s);
        QCOMPARE(rows[1].text, u"so"_s);
        QCOMPARE(rows[1].author, u"Assistant · tiny"_s);
        QCOMPARE(rows[1].question, rows[0].message);
        QVERIFY(!rows[1].canRetry);
    }

    void onlyTheLastAnswerCanBeAskedForAgain()
    {
        const auto rows = transcriptRows({node(Role::Assistant, u"half"_s, NodeState::Cancelled),
                                          node(Role::Assistant, u"half"_s, NodeState::Interrupted)},
                                         asked);
        QVERIFY(!rows[0].canRetry && rows[1].canRetry);
    }

    void whatIsStillWrittenIsWaitingOrGrowing()
    {
        QVERIFY(answerRow(node(Role::Assistant, {}, NodeState::Pending), {}, asked).state
                == TranscriptRow::State::Waiting);
        const auto growing = answerRow(node(Role::Assistant, u"half"_s, NodeState::Streaming), {}, asked);
        QVERIFY(growing.state == TranscriptRow::State::Growing && !growing.canRetry && growing.note.isEmpty());
    }

    void anErrorIsACardInWords()
    {
        auto failed = node(Role::Assistant, {}, NodeState::Failed);
        failed.error = Error{};
        failed.error->kind = ErrorKind::ContextTooLong;
        const auto row = answerRow(failed, {}, asked, {u"Good to know."_s});
        QVERIFY(!row.error.headline.isEmpty() && row.errorDetails.contains(u"context_too_long"_s));
        QVERIFY(row.error.advice.endsWith(u"sent without this one."_s));
        QCOMPARE(row.note, u"Good to know."_s);
        failed.message = textMessage(Role::Assistant, u"half"_s);
        QVERIFY(!answerRow(failed, {}, asked).error.advice.endsWith(u"sent without this one."_s));
    }
};

QTEST_GUILESS_MAIN(TestTranscriptRows)
#include "tst_transcriptrows.moc"
