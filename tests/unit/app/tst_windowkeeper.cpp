// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowKeeper.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

//! As Main.qml is.
class Window : public QQuickWindow
{
    Q_OBJECT
    Q_PROPERTY(bool sidebarWanted READ isSidebarWanted WRITE setSidebarWanted NOTIFY sidebarWantedChanged)

public:
    [[nodiscard]] bool isSidebarWanted() const { return m_sidebarWanted; }
    void setSidebarWanted(bool wanted)
    {
        m_sidebarWanted = wanted;
        Q_EMIT sidebarWantedChanged();
    }

Q_SIGNALS:
    void sidebarWantedChanged();

private:
    bool m_sidebarWanted = true;
};

struct Stage {
    QTemporaryDir folder;
    QString file = folder.filePath(u"window.json"_s);
    Window window;
    WindowState state{QRect(50, 60, 500, 400), false, true};
    std::optional<WindowKeeper> keeper;

    Stage()
    {
        window.setGeometry(*state.place);
        window.show();
        (void)QTest::qWaitFor([this] { return window.isExposed(); });
        state.place = window.geometry();
        keeper.emplace(window, file, state);
    }
    //! As it is at the end.
    WindowState end()
    {
        keeper.reset();
        return WindowState::read(file);
    }
};

} // namespace

class WindowKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyChangedIsNotWritten()
    {
        Stage stage;
        stage.end();
        QVERIFY(!QFileInfo::exists(stage.file));
    }

    void whereTheWindowWasIsKeptAtTheEnd()
    {
        Stage stage;
        const QSignalSpy changed(&stage.window, &QWindow::heightChanged);
        stage.window.setGeometry(10, 20, 700, 600);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(stage.end().place, QRect(10, 20, 700, 600));
    }

    void itIsKeptSoonAfterAChangeToo()
    {
        Stage stage;
        stage.window.setSidebarWanted(false);
        QTRY_VERIFY(QFileInfo::exists(stage.file));
        QVERIFY(!WindowState::read(stage.file).hasSidebar);
    }

    void aMaximizedWindowRemembersWhereItWas()
    {
        Stage stage;
        const auto place = stage.window.geometry();
        stage.window.showMaximized();
        QTRY_COMPARE(stage.window.visibility(), QWindow::Maximized);
        const auto kept = stage.end();
        QVERIFY(kept.isMaximized);
        QCOMPARE(kept.place, place);
    }

    void aMinimizedWindowIsNotKeptSo()
    {
        Stage stage;
        stage.window.showMinimized();
        QTRY_COMPARE(stage.window.visibility(), QWindow::Minimized);
        stage.window.setSidebarWanted(false);
        const auto kept = stage.end();
        QVERIFY(!kept.isMaximized);
        QCOMPARE(kept.place, stage.state.place);
    }

    void aFileThatCannotBeWrittenStopsNobody()
    {
        Stage stage;
        stage.file = stage.folder.filePath(u"no/such/folder/window.json"_s);
        stage.keeper.reset();
        stage.keeper.emplace(stage.window, stage.file, stage.state);
        stage.window.setSidebarWanted(false);
        stage.end();
        QVERIFY(!QFileInfo::exists(stage.file));
    }
};

// QTEST_MAIN would make an application without windows: the tests' header leaves out Qt Gui.
int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    WindowKeeperTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowkeeper.moc"
