// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowState.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class WindowStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsFound()
    {
        const QTemporaryDir folder;
        const WindowState state{QRect(-10, 20, 800, 600), true, false};
        QVERIFY(state.write(folder.filePath(u"window.json"_s)));
        QCOMPARE(WindowState::read(folder.filePath(u"window.json"_s)), state);
        QVERIFY(WindowState().write(folder.filePath(u"window.json"_s)));
        QCOMPARE(WindowState::read(folder.filePath(u"window.json"_s)), WindowState());
    }

    void whatCannotBeReadIsTheDefault_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"x\": ");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("a dot") << QByteArray("{\"x\": 1, \"y\": 1, \"width\": 0, \"height\": 5}");
        QTest::newRow("other types") << QByteArray("{\"x\": \"1\", \"width\": [], \"maximized\": 1}");
    }
    void whatCannotBeReadIsTheDefault()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir folder;
        QCOMPARE(WindowState::read(folder.filePath(u"window.json"_s)), WindowState());
        QFile file(folder.filePath(u"window.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(WindowState::read(file.fileName()), WindowState());
    }

    void aWindowIsMadeWithIt()
    {
        const WindowState state{QRect(-10, 20, 800, 600), true, false};
        QCOMPARE(state.properties(),
                 (QVariantMap{
                     {u"sidebarWanted"_s, false}, {u"x"_s, -10}, {u"y"_s, 20}, {u"width"_s, 800}, {u"height"_s, 600}}));
        QCOMPARE(WindowState().properties(), (QVariantMap{{u"sidebarWanted"_s, true}})); // the rest is the window's own
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        const auto written = WindowState().write(folder.filePath(u"no/such/window.json"_s));
        QVERIFY(!written && written.error().kind == ErrorKind::Storage);
    }

    void aWindowComesBackWhereItCanBeSeen_data()
    {
        QTest::addColumn<QRect>("place");
        QTest::addColumn<QRect>("expected"); // null: none
        QTest::newRow("on the first screen") << QRect(100, 100, 800, 600) << QRect(100, 100, 800, 600);
        QTest::newRow("on the second") << QRect(2000, 100, 800, 600) << QRect(2000, 100, 800, 600);
        QTest::newRow("partly out at the side") << QRect(-600, 100, 800, 600) << QRect(-600, 100, 800, 600);
        QTest::newRow("out at the side") << QRect(-750, 100, 800, 600) << QRect();
        QTest::newRow("its title is above") << QRect(100, -50, 800, 600) << QRect();
        QTest::newRow("on a screen that is gone") << QRect(5000, 100, 800, 600) << QRect();
        QTest::newRow("larger than its screen") << QRect(2000, 0, 3000, 2000) << QRect(2000, 0, 1280, 1024);
    }
    void aWindowComesBackWhereItCanBeSeen()
    {
        QFETCH(const QRect, place);
        QFETCH(const QRect, expected);
        const QList<QRect> screens{QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)};
        const auto seen = WindowState{place, false, true}.seenOn(screens);
        QCOMPARE(seen.place.value_or(QRect()), expected);
        QVERIFY(!WindowState().seenOn(screens).place);
    }
};

QTEST_GUILESS_MAIN(WindowStateTest)
#include "tst_windowstate.moc"
