// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileChooser.h"

#include "chat/MemoryHistory.h"
#include "support/HeldTime.h"
#include "support/ScriptedProviders.h"
#include "viewmodels/ComposerController.h"

#include <QApplication>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    test::HeldTime time;
    MemoryHistory history{time};
    test::ScriptedProviders providers;
    TurnService turns{history, providers, time, time};
    ChatController chat{history, turns, ChatPartner{{{{u"here"_s}, u"tiny"_s}, {}, {}}, u"tiny"_s, {}, {}, {}}, time};
    MessageActions actions{chat, history, turns, time};
    ComposerController composer{chat, actions, history};
    QQuickWindow window;
    std::optional<FileChooser> chooser{std::in_place, window, composer};
    QTemporaryDir folder;

    [[nodiscard]] QString file(const QString &name) const
    {
        QFile made(folder.filePath(name));
        (void)made.open(QIODevice::WriteOnly);
        made.write("words");
        return made.fileName();
    }
};

QList<QFileDialog *> dialogs()
{
    QList<QFileDialog *> found;
    const auto widgets = QApplication::topLevelWidgets();
    for (auto *widget : widgets) {
        if (auto *dialog = qobject_cast<QFileDialog *>(widget); dialog && dialog->isVisible())
            found << dialog;
    }
    return found;
}

} // namespace

class FileChooserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenGoesWithTheMessage()
    {
        Stage stage;
        stage.composer.chooseFiles();
        QCOMPARE(dialogs().size(), 1);
        QCOMPARE(dialogs().front()->windowHandle()->transientParent(), &stage.window);
        dialogs().front()->setDirectory(stage.folder.path());
        dialogs().front()->selectFile(stage.file(u"one.txt"_s));
        static_cast<QDialog *>(dialogs().front())->accept();
        QTRY_COMPARE(stage.composer.attachments()->count(), 1);
        stage.composer.chooseFiles(); // where they were chosen last
        QCOMPARE(dialogs().front()->directory().canonicalPath(), QDir(stage.folder.path()).canonicalPath());
    }

    void thereIsOneDialogAtATime()
    {
        Stage stage;
        stage.composer.chooseFiles();
        stage.composer.chooseFiles();
        QCOMPARE(dialogs().size(), 1);
        dialogs().front()->reject();
        QCOMPARE(stage.composer.attachments()->count(), 0);
        QCOMPARE(dialogs().size(), 0);
        stage.composer.chooseFiles();
        QCOMPARE(dialogs().size(), 1);
    }

    void itGoesWithItsWindow()
    {
        Stage stage;
        stage.composer.chooseFiles();
        stage.chooser.reset();
        QCOMPARE(dialogs().size(), 0);
    }
};

// QTEST_MAIN would make an application without windows: the tests' header leaves out Qt Gui.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    FileChooserTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filechooser.moc"
