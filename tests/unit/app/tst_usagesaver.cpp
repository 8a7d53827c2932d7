// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/UsageSaver.h"

#include "chat/MemoryHistory.h"
#include "exchange/UsageExport.h"
#include "support/HeldTime.h"
#include "support/ListedLedger.h"

#include <QApplication>
#include <QFile>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    test::HeldTime time;
    MemoryHistory history{time};
    test::ListedLedger ledger;
    UsageController usage{ledger, history, time};
    QQuickWindow window;
    UsageSaver saver{window, usage};
    QTemporaryDir folder;

    Stage()
    {
        UsageLine line;
        line.group = u"here/tiny"_s;
        line.requests = 2;
        ledger.report->lines = {line};
        ledger.report->total.requests = 2;
        usage.setBy(u"model"_s);
    }
    void accept(const QString &name, const std::function<void()> &before = [] {})
    {
        const auto widgets = QApplication::topLevelWidgets();
        for (auto *widget : widgets) {
            auto *dialog = qobject_cast<QFileDialog *>(widget);
            if (!dialog || !dialog->isVisible())
                continue;
            QCOMPARE(dialog->windowHandle()->transientParent(), &window);
            dialog->setDirectory(folder.path());
            dialog->selectFile(name);
            before();
            static_cast<QDialog *>(dialog)->accept();
        }
    }
    [[nodiscard]] QByteArray saved(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class UsageSaverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownIsSavedAsTheTerminalPrintsIt()
    {
        Stage stage;
        stage.usage.save(u"csv"_s);
        stage.accept(u"all.csv"_s);
        QTRY_VERIFY(!stage.usage.outcome().isEmpty());
        QVERIFY(!stage.usage.hasFailed());
        QCOMPARE(stage.saved(u"all.csv"_s), usageCsv(*stage.ledger.report, UsageGroup::Model).toUtf8());
        stage.usage.tell({}, false);
        stage.usage.save(u"json"_s);
        stage.accept(u"all.json"_s);
        QTRY_VERIFY(!stage.usage.outcome().isEmpty());
        QCOMPARE(stage.saved(u"all.json"_s), usageJson(*stage.ledger.report, stage.usage.question()) + '\n');
    }

    void whatCannotBeWrittenIsSaid()
    {
        Stage stage;
        stage.usage.save(u"csv"_s);
        stage.accept(u"all.csv"_s, [&stage] { stage.folder.remove(); });
        QTRY_VERIFY(stage.usage.hasFailed());
        QVERIFY(!stage.usage.outcome().isEmpty());
    }
};

// QTEST_MAIN would make an application without windows: the tests' header leaves out Qt Gui.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    UsageSaverTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_usagesaver.moc"
