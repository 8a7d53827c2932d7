// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Desktop.h"

#include "chat/MemoryHistory.h"
#include "support/HeldTime.h"
#include "support/ScriptedProviders.h"
#include "viewmodels/ChatController.h"
#include "viewmodels/HandOver.h"
#include "viewmodels/MemorySettings.h"
#include "viewmodels/SettingsController.h"

#include <QApplication>
#include <QMenu>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    test::HeldTime time;
    MemoryHistory history{time};
    test::ScriptedProviders providers;
    TurnService turns{history, providers, time, time};
    MemorySettings settings;
    SettingsController preferences{settings};
    HandOver handOver;
    QQuickWindow window;
    Desktop desktop{window, handOver, history, turns, preferences};
};

//! Of the icon in the tray.
QAction *actionNamed(const QString &text)
{
    const auto widgets = QApplication::topLevelWidgets();
    for (auto *widget : widgets) {
        const auto *menu = qobject_cast<QMenu *>(widget);
        const auto actions = menu ? menu->actions() : QList<QAction *>();
        for (auto *action : actions) {
            if (action->text() == text)
                return action;
        }
    }
    return nullptr;
}

} // namespace

class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowComesForwardWhenItIsWanted()
    {
        Stage stage;
        stage.window.showMinimized();
        stage.handOver.take({});
        QTRY_COMPARE(stage.window.visibility(), QWindow::Windowed);
        stage.window.hide();
        actionNamed(u"Show Oriel"_s)->trigger();
        QTRY_VERIFY(stage.window.isVisible());
    }

    void aMaximizedWindowStaysMaximized()
    {
        Stage stage;
        stage.window.showMaximized();
        stage.window.setWindowStates(stage.window.windowStates() | Qt::WindowMinimized);
        stage.handOver.take({});
        QTRY_COMPARE(stage.window.visibility(), QWindow::Maximized);
    }

    void theIconBeginsANewChat()
    {
        Stage stage;
        const QSignalSpy wanted(&stage.handOver, &HandOver::textWanted);
        actionNamed(u"New chat"_s)->trigger();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toString(), QString());
        QTRY_VERIFY(stage.window.isVisible());
    }

    void theIconQuits()
    {
        const Stage stage;
        QTimer::singleShot(0, [] { actionNamed(u"Quit"_s)->trigger(); });
        QCOMPARE(QApplication::exec(), 0);
    }
};

// QTEST_MAIN would make an application without windows: the tests' header leaves out Qt Gui.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    DesktopTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktop.moc"
