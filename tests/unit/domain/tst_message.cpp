// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Message.h"
#include "domain/StreamEvent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndReasoningAreReadApart();
    void textMessageHasOnePart();
    void onlyWhatIsSeenIsContent();
};

void TestMessage::textAndReasoningAreReadApart()
{
    Message message;
    message.parts = {ReasoningPart{u"a"_s, false, {}, {}}, TextPart{u"b"_s, {}}, ToolCallPart{},
                     ReasoningPart{u"c"_s, false, {}, {}}, TextPart{u"d"_s, {}}};
    QCOMPARE(message.text(), u"bd"_s);
    QCOMPARE(message.reasoning(), u"ac"_s);
    QVERIFY(Message().text().isEmpty());
}

void TestMessage::textMessageHasOnePart()
{
    const auto message = textMessage(Role::System, u"x"_s);
    QCOMPARE(message.role, Role::System);
    QCOMPARE(message.parts.size(), 1U);
    QCOMPARE(message.text(), u"x"_s);
}

void TestMessage::onlyWhatIsSeenIsContent()
{
    QVERIFY(isContent(TextDelta{0, u"x"_s}));
    QVERIFY(isContent(ReasoningDelta{0, u"x"_s, false}));
    QVERIFY(isContent(ToolCallStarted{}));
    QVERIFY(isContent(ToolArgumentsDelta{}));
    QVERIFY(isContent(TextReplaced{}));
    QVERIFY(isContent(ImageReceived{}));
    QVERIFY(isContent(AudioReceived{}));
    QVERIFY(!isContent(TextDelta{}));
    QVERIFY(!isContent(ReasoningDelta{}));
    QVERIFY(!isContent(ResponseStarted{}));
    QVERIFY(!isContent(BlockStarted{}));
    QVERIFY(!isContent(UsageReported{}));
    QVERIFY(!isContent(KeepAlive{}));
    QVERIFY(!isContent(Retrying{}));
    QVERIFY(!isContent(Notice{}));
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
