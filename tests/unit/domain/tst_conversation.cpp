// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Conversation.h"

#include <QTest>
#include <QTimeZone>

using namespace oriel;

class TestConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thirtyIdleMinutesPauseIt();
    void closingAndArchivingGoBeforeIdleness();

private:
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, QTimeZone::utc());
};

void TestConversation::thirtyIdleMinutesPauseIt()
{
    Conversation conversation;
    conversation.activeAt = m_now;
    QCOMPARE(statusOf(conversation, m_now.addSecs(30 * 60 - 1)), ConversationStatus::Active);
    QCOMPARE(statusOf(conversation, m_now.addSecs(30 * 60)), ConversationStatus::Paused);
    QCOMPARE(statusOf(conversation, m_now.addSecs(-3600)), ConversationStatus::Active); // the clock was set back
    conversation.activeAt = m_now.addSecs(30 * 60); // reopened
    QCOMPARE(statusOf(conversation, m_now.addSecs(30 * 60)), ConversationStatus::Active);
}

void TestConversation::closingAndArchivingGoBeforeIdleness()
{
    Conversation conversation;
    conversation.activeAt = m_now.addDays(-1);
    conversation.closedAt = m_now;
    QCOMPARE(statusOf(conversation, m_now), ConversationStatus::Completed);
    conversation.isArchived = true;
    QCOMPARE(statusOf(conversation, m_now), ConversationStatus::Archived);
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
