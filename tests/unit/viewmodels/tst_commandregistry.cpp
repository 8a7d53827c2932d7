// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/CommandRegistry.h"

#include <QAbstractItemModelTester>
#include <QKeySequence>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class CommandRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasANameOfItsOwnAndAtMostOneKey()
    {
        const CommandRegistry registry;
        QSet<QString> ids;
        QSet<QString> names;
        QSet<QString> keys;
        for (const auto &spec : commandTable()) {
            QVERIFY2(!ids.contains(spec.id) && !names.contains(spec.name), qPrintable(spec.id));
            QVERIFY2(!spec.name.isEmpty() && !spec.section.isEmpty(), qPrintable(spec.id));
            ids << spec.id;
            names << spec.name;
            if (spec.key.isEmpty())
                continue;
            QVERIFY2(!keys.contains(spec.key), qPrintable(spec.key));
            keys << spec.key;
            QCOMPARE(QKeySequence::fromString(spec.key, QKeySequence::PortableText).toString(), spec.key);
            QVERIFY2(spec.isFixed || registry.refusal(spec.id, spec.key).isEmpty(), qPrintable(spec.key));
        }
    }

    void sectionsStandTogether()
    {
        QSet<QString> over;
        QString last;
        for (const auto &spec : commandTable()) {
            if (spec.section != last)
                QVERIFY2(!over.contains(spec.section), qPrintable(spec.section));
            over << spec.section;
            last = spec.section;
        }
    }

    void aCommandIsDoneByWhoSaysSo()
    {
        CommandRegistry registry;
        const QAbstractItemModelTester tester(&registry, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy triggered(&registry, &CommandRegistry::triggered);
        QVERIFY(!registry.isDone(u"chat.new"_s));
        QVERIFY(!registry.trigger(u"chat.new"_s));
        registry.setEnabled(u"chat.new"_s, true);
        QVERIFY(registry.trigger(u"chat.new"_s));
        QCOMPARE(triggered.size(), 1);
        registry.setEnabled(u"chat.new"_s, false);
        QVERIFY(registry.isDone(u"chat.new"_s));
        QVERIFY(!registry.trigger(u"chat.new"_s));
        registry.setEnabled(u"no such"_s, true);
        QVERIFY(!registry.trigger(u"no such"_s));
    }

    void aKeyIsChangedAndKept()
    {
        CommandRegistry registry;
        const QAbstractItemModelTester tester(&registry, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy changed(&registry, &CommandRegistry::bindingsChanged);
        QCOMPARE(registry.bindings(), QString());
        QVERIFY(registry.setKey(u"chat.new"_s, u"Ctrl+Shift+N"_s));
        QVERIFY(registry.setKey(u"answer.copy"_s, {}));
        QVERIFY(registry.setKey(u"about"_s, u"F1"_s));
        QCOMPARE(registry.bindings(), u"chat.new=Ctrl+Shift+N answer.copy= about=F1"_s);
        QCOMPARE(changed.size(), 3);
        const CommandRegistry again(registry.bindings());
        QCOMPARE(again.key(u"chat.new"_s), u"Ctrl+Shift+N"_s);
        QCOMPARE(again.key(u"answer.copy"_s), QString());
        QCOMPARE(again.key(u"palette"_s), u"Ctrl+K"_s);
        registry.resetKey(u"answer.copy"_s);
        QCOMPARE(registry.key(u"answer.copy"_s), u"Ctrl+Shift+C"_s);
        registry.resetAll();
        QCOMPARE(registry.bindings(), QString());
    }

    void oddKeysAreKeptToo_data()
    {
        QTest::addColumn<QString>("key");
        for (const auto *key : {"Ctrl+=", "Ctrl+;", "Ctrl+Space", "Ctrl+%", "Ctrl+,", "Ctrl+Volume Up", "Ctrl+Ö"})
            QTest::newRow(key) << QString::fromUtf8(key);
    }
    void oddKeysAreKeptToo()
    {
        QFETCH(const QString, key);
        CommandRegistry registry;
        QVERIFY(registry.takeKey(u"about"_s, key));
        QCOMPARE(CommandRegistry(registry.bindings()).key(u"about"_s), registry.key(u"about"_s));
        QCOMPARE(registry.bindings().count(u"about="_s), 1);
    }

    void twoCommandsNeverHaveOneKey()
    {
        CommandRegistry registry;
        QCOMPARE(registry.owner(u"about"_s, u"ctrl+k"_s), u"palette"_s);
        QVERIFY(registry.refusal(u"about"_s, u"Ctrl+K"_s).isEmpty());
        QVERIFY(!registry.setKey(u"about"_s, u"Ctrl+K"_s));
        QCOMPARE(registry.key(u"about"_s), QString());
        QVERIFY(registry.takeKey(u"about"_s, u"Ctrl+K"_s));
        QCOMPARE(registry.key(u"palette"_s), QString());
        registry.resetKey(u"palette"_s);
        QCOMPARE(registry.key(u"palette"_s), u"Ctrl+K"_s);
        QCOMPARE(registry.key(u"about"_s), QString());
    }

    void keysForWritingAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        for (const auto *key : {"A", "Shift+A", "Return", "Tab", "Shift+Tab", "Backspace", "Ctrl+C", "Ctrl+V", "Ctrl+A",
                                "Ctrl+Z", "Ctrl+Left", "Esc", "nonsense", "Ctrl+K, Ctrl+C"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void keysForWritingAreRefused()
    {
        QFETCH(const QString, key);
        CommandRegistry registry;
        QVERIFY(!registry.refusal(u"about"_s, key).isEmpty());
        QVERIFY(!registry.takeKey(u"about"_s, key));
        QCOMPARE(registry.bindings(), QString());
    }

    void theKeyOfTheLadderStays()
    {
        CommandRegistry registry;
        QVERIFY(!registry.takeKey(u"escape"_s, u"F2"_s));
        QCOMPARE(registry.key(u"escape"_s), u"Esc"_s);
    }

    void whatSettingsSayWronglyIsLeftOut()
    {
        const CommandRegistry registry(u"no.such=F1 chat.new=A chat.next=% palette escape=F9 about=Ctrl+B =F3"_s);
        QCOMPARE(registry.bindings(), u"sidebar= about=Ctrl+B"_s); // one that collides takes the key
    }

    void whatIsPressedIsNamed_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("name");
        QTest::newRow("with Ctrl") << int(Qt::Key_K) << int(Qt::ControlModifier) << u"Ctrl+K"_s;
        QTest::newRow("on the keypad") << int(Qt::Key_5) << int(Qt::ControlModifier | Qt::KeypadModifier)
                                       << u"Ctrl+5"_s;
        QTest::newRow("back") << int(Qt::Key_Backtab) << int(Qt::ShiftModifier) << u"Shift+Tab"_s;
        QTest::newRow("only held") << int(Qt::Key_Control) << int(Qt::ControlModifier) << QString();
    }
    void whatIsPressedIsNamed()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        QTEST(CommandRegistry::pressed(key, modifiers), "name");
    }
};

QTEST_MAIN(CommandRegistryTest)
#include "tst_commandregistry.moc"
