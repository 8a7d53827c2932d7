// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/ConversationFinder.h"
#include "storage/History.h"
#include "support/HeldClock.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

const QString paris = u"0197a1b2-c3d4-7000-8000-000000000001"_s;
const QString parisAgain = u"0197a1b2-c3d4-7111-8000-000000000001"_s;
const QString rome = u"0197ffff-0000-7000-8000-000000000001"_s;

} // namespace

class tst_ConversationFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<History>(m_folder->filePath(u"data"_s), m_clock);
    }
    void cleanup()
    {
        m_history.reset();
        m_folder.reset();
    }

    void aBeginningThatOnlyOneHasIsEnough()
    {
        keepAll();
        for (const auto &word : {u"0197f"_s, u"0197FFFF-0"_s, u"0197ffff00007"_s, rome})
            QCOMPARE(find(word).value().id.value, rome);
        QCOMPARE(find(u"0197a1b2c3d4711"_s).value().id.value, parisAgain);
    }

    void aBeginningOfSeveralNamesThem()
    {
        keepAll();
        const auto found = find(u"0197A1"_s);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(found.error().message,
                 u"Several conversations have an id that begins with \"0197A1\": "
                 "0197a1b2-c3d4-70 (Trip to Paris), 0197a1b2-c3d4-71 (Paris again)."_s);
    }

    void moreCandidatesThanASentenceHoldsAreNotListed()
    {
        for (int i = 0; i < 9; ++i)
            keep(u"aa%1"_s.arg(i), u"T%1"_s.arg(i));
        const auto message = find(u"aa"_s).error().message;
        QVERIFY2(message.endsWith(u"aa4 (T4) and more."_s), qPrintable(message));
    }

    void whatIsUnknownIsSaidAndATitleHelps()
    {
        keepAll();
        QCOMPARE(find(u"beef"_s).error().message,
                 u"There is no conversation with the id \"beef\". See oriel-cli conversations list."_s);
        QCOMPARE(find(u"rome"_s).error().message,
                 u"There is no conversation with the id \"rome\". Did you mean 0197ffff (Rome)?"_s);
        QCOMPARE(find(QString()).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(find(u"-"_s).error().kind, ErrorKind::InvalidInput);
    }

    void lastIsTheOneThatWasLastUsedPinnedOrNot()
    {
        QCOMPARE(find(u"last"_s).error().message, u"There are no conversations yet."_s);
        keepAll();
        QCOMPARE(find(u"last"_s).value().id.value, rome);
        ConversationChange pin;
        pin.isPinned = true;
        QVERIFY(QCoro::waitFor(m_history->conversations().change({paris}, pin)));
        QCOMPARE(find(u"last"_s).value().id.value, rome);
        QVERIFY(QCoro::waitFor(m_history->conversations().change({rome}, pin)));
        QCOMPARE(find(u"last"_s).value().id.value, rome);
    }

    void deletedOnesAreFoundByTheirIdAndAreNotTheLast()
    {
        keepAll();
        QVERIFY(QCoro::waitFor(m_history->conversations().remove({{rome}})));
        QVERIFY(find(rome).value().deletedAt.has_value());
        QCOMPARE(find(u"last"_s).value().id.value, parisAgain);
    }

    void severalAreFoundInOrderAndEachOnce()
    {
        keepAll();
        ConversationFinder finder(m_history->conversations());
        const auto found = QCoro::waitFor(finder.findAll({rome, u"0197a1b2-c3d4-71"_s, u"last"_s}));
        QVERIFY(found);
        QCOMPARE(found->conversations.size(), std::size_t(2));
        QCOMPARE(found->conversations.front().id.value, rome);
        QVERIFY(!QCoro::waitFor(finder.findAll({rome, u"beef"_s})));
    }

    void aTitleIsOneLineAndNeverEmpty()
    {
        QCOMPARE(shownTitle(u" a\nb "_s), u"a b"_s);
        QCOMPARE(shownTitle(u" "_s), u"(no title)"_s);
    }

private:
    Result<Conversation> find(const QString &word)
    {
        ConversationFinder finder(m_history->conversations());
        return QCoro::waitFor(finder.find(word));
    }

    //! Used one minute after the one before.
    void keep(const QString &id, const QString &title)
    {
        Conversation conversation;
        conversation.id.value = id;
        conversation.title = title;
        conversation.createdAt = m_clock.nowUtc().addSecs(60 * ++m_kept);
        conversation.activeAt = conversation.createdAt;
        QVERIFY(QCoro::waitFor(m_history->conversations().create(conversation)));
    }

    void keepAll()
    {
        keep(paris, u"Trip to Paris"_s);
        keep(parisAgain, u"Paris again"_s);
        keep(rome, u"Rome"_s);
    }

    HeldClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    int m_kept = 0;
};

QTEST_GUILESS_MAIN(tst_ConversationFinder)
#include "tst_conversationfinder.moc"
