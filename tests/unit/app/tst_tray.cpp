// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Tray.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnIconNothingIsShownAtIt()
    {
        Tray tray;
        QVERIFY(!tray.showMessage(u"a"_s, u"The answer is ready"_s, u"Pumps"_s));
    }

    void anIconThatIsOffShowsNothing()
    {
        Tray tray;
        tray.setOn(true);
        tray.setOn(false);
        QVERIFY(!tray.showMessage(u"a"_s, u"The answer is ready"_s, u"Pumps"_s));
    }

    void eachEntryOfItsMenuSaysWhatIsWanted_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QByteArray>("signal");
        QTest::newRow("show") << u"Show Oriel"_s << QByteArray(SIGNAL(raiseWanted()));
        QTest::newRow("new") << u"New chat"_s << QByteArray(SIGNAL(newChatWanted()));
        QTest::newRow("quit") << u"Quit"_s << QByteArray(SIGNAL(quitWanted()));
    }

    void eachEntryOfItsMenuSaysWhatIsWanted()
    {
        QFETCH(const QString, entry);
        QFETCH(const QByteArray, signal);
        const Tray tray;
        const QSignalSpy wanted(&tray, signal.constData());
        QStringList entries;
        const auto widgets = QApplication::topLevelWidgets();
        for (auto *widget : widgets) {
            const auto *menu = qobject_cast<QMenu *>(widget);
            const auto actions = menu ? menu->actions() : QList<QAction *>();
            for (auto *action : actions) {
                entries << action->text();
                if (action->text() == entry)
                    action->trigger();
            }
        }
        QVERIFY2(entries.contains(entry), qPrintable(entries.join(u' ')));
        QCOMPARE(wanted.count(), 1);
    }
};

// QTEST_MAIN would make an application without windows: the tests' header leaves out Qt Gui.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TrayTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tray.moc"
