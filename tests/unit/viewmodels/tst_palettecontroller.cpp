// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/MemoryHistory.h"
#include "support/HeldTime.h"
#include "viewmodels/PaletteController.h"

#include <QAbstractItemModelTester>
#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    test::HeldTime time;
    MemoryHistory history{time};
    CommandRegistry commands;
    PaletteController palette{history, commands, time};
    QAbstractItemModelTester tester{palette.entries(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    Stage()
    {
        for (const auto *id : {"chat.new", "settings", "palette"})
            commands.setEnabled(QString::fromLatin1(id), true);
    }
    void add(const QString &id, const QString &title, int minutes)
    {
        Conversation made;
        made.id = {id};
        made.title = title;
        made.activeAt = time.start.addSecs(60 * minutes);
        QCoro::waitFor(history.create(std::move(made)));
    }
    [[nodiscard]] QStringList ids()
    {
        QStringList ids;
        for (const auto &entry : palette.entries()->entries())
            ids << entry.id;
        return ids;
    }
};

} // namespace

class PaletteControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatCanBeDoneNowAndWhatWasLastTalkedAbout()
    {
        Stage stage;
        for (int i = 0; i < 12; ++i)
            stage.add(u"c%1"_s.arg(i), u"about %1"_s.arg(i), i);
        stage.palette.open();
        QCOMPARE(stage.ids().mid(0, 4), QStringList({u"chat.new"_s, u"settings"_s, u"c11"_s, u"c10"_s}));
        QCOMPARE(stage.palette.entries()->count(), 2 + PaletteController::recentShown);
        QCOMPARE(stage.palette.entries()->entries()[0].detail, u"Ctrl+N"_s);
        stage.palette.close();
        QCOMPARE(stage.palette.entries()->count(), 0);
    }

    void findsCommandsAndConversationsByTheirLetters()
    {
        Stage stage;
        stage.add(u"old"_s, u"Settling the pump question"_s, 1);
        stage.add(u"new"_s, u"Poems"_s, 2);
        stage.palette.open();
        stage.palette.setWords(u"sett"_s);
        QCOMPARE(stage.ids(), QStringList({u"settings"_s, u"old"_s}));
        QCOMPARE(stage.palette.entries()->entries()[0].markedName, u"<b>Sett</b>ings"_s);
        stage.palette.setWords(u"nothing like it"_s);
        QCOMPARE(stage.ids(), QStringList());
        stage.palette.open(); // begins anew
        QCOMPARE(stage.palette.words(), QString());
    }

    void whatIsChosenIsDone()
    {
        Stage stage;
        stage.add(u"a"_s, u"Poems"_s, 1);
        const QSignalSpy done(&stage.commands, &CommandRegistry::triggered);
        const QSignalSpy chosen(&stage.palette, &PaletteController::conversationChosen);
        stage.palette.open();
        stage.palette.choose(0);
        QCOMPARE(done.size(), 1);
        QCOMPARE(done[0][0].toString(), u"chat.new"_s);
        stage.palette.choose(2);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), u"a"_s);
        stage.palette.choose(3);
        stage.palette.choose(-1);
        QCOMPARE(done.size() + chosen.size(), 2);
    }

    void tenThousandConversationsAreAllFound()
    {
        Stage stage;
        for (int i = 0; i < 10'000; ++i)
            stage.add(u"c%1"_s.arg(i), u"Question %1"_s.arg(i), i);
        stage.palette.open();
        stage.palette.setWords(u"4711"_s);
        QCOMPARE(stage.ids().first(), u"c4711"_s);
        QVERIFY(stage.palette.entries()->count() <= PaletteController::mostShown);
    }
};

QTEST_MAIN(PaletteControllerTest)
#include "tst_palettecontroller.moc"
