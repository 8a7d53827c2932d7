// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ColumnText.h"
#include "cli/conversations/ConversationTable.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-03-10T12:00:00Z"_s, Qt::ISODate);

Conversation trip()
{
    Conversation conversation;
    conversation.id.value = u"0197a1b2-c3d4-7000-8000-000000000001"_s;
    conversation.title = u"Trip to Paris"_s;
    conversation.model = {ProviderId{u"openai"_s}, u"gpt-5"_s};
    conversation.activeAt = now.addSecs(-120);
    conversation.messageCount = 12;
    return conversation;
}

QString line(const Conversation &conversation, std::optional<int> columns = {})
{
    return ConversationTable(ShortIds({conversation.id}), now, QTimeZone::utc(), columns).line(conversation);
}

} // namespace

class tst_ConversationTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineTellsWhatIsKnown()
    {
        QCOMPARE(line(trip()).simplified(), u"0197a1b2 2 min ago 12 active gpt-5 Trip to Paris"_s);
        auto other = trip();
        other.isPinned = true;
        other.title.clear();
        other.model.model.clear();
        other.folder = u"Work"_s;
        other.tags = {u"a"_s, u"b c"_s};
        QCOMPARE(line(other).simplified(), u"* 0197a1b2 2 min ago 12 active openai (no title) [Work] #a #b c"_s);
    }

    void statusIsToldAndADeletedOneIsDeleted()
    {
        auto conversation = trip();
        conversation.activeAt = now.addSecs(-3600);
        QVERIFY(line(conversation).contains(u" paused "_s));
        conversation.closedAt = now;
        QVERIFY(line(conversation).contains(u" completed "_s));
        conversation.isArchived = true;
        QVERIFY(line(conversation).contains(u" archived "_s));
        conversation.deletedAt = now;
        QVERIFY(line(conversation).contains(u" deleted "_s));
    }

    void columnsStandBelowOneAnother()
    {
        auto wide = trip();
        wide.model.model = u"模型一二三四五六七八九十"_s;
        auto plain = trip();
        plain.messageCount = 100'000;
        const auto before = [](const QString &text) { return columnsOf(text.left(text.indexOf(u"Trip"_s))); };
        QCOMPARE(before(line(wide)), before(line(plain)));
        const auto header = ConversationTable(ShortIds({wide.id}), now, QTimeZone::utc(), {}).header();
        QCOMPARE(header.indexOf(u"TITLE"_s), line(plain).indexOf(u"Trip"_s));
    }

    void aTerminalsLineIsCutAtItsEnd()
    {
        auto conversation = trip();
        conversation.title = u"天"_s.repeated(200);
        const auto cut = line(conversation, 100);
        QVERIFY(cut.endsWith(u"…\n"_s));
        QVERIFY(columnsOf(cut.chopped(1)) <= 100);
        QVERIFY(line(conversation).contains(conversation.title));
    }

    void aNarrowTerminalShowsTheTitleFirst()
    {
        const auto shown = [](int columns) { return line(trip(), columns).simplified(); };
        QCOMPARE(shown(110), u"0197a1b2 2 min ago 12 active gpt-5 Trip to Paris"_s);
        QCOMPARE(shown(80), u"0197a1b2 2 min ago 12 active Trip to Paris"_s);
        QCOMPARE(shown(70), u"0197a1b2 2 min ago active Trip to Paris"_s);
        QCOMPARE(shown(60), u"0197a1b2 2 min ago Trip to Paris"_s);
    }

    void whatOthersWroteCannotSteerTheTerminal()
    {
        auto conversation = trip();
        conversation.title = u"a\x1b[2Jb\nc"_s;
        conversation.folder = u"\u009bx"_s;
        const auto text = line(conversation);
        QVERIFY(!text.contains(u'\x1b') && !text.contains(u'\u009b'));
        QCOMPARE(text.count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(tst_ConversationTable)
#include "tst_conversationtable.moc"
