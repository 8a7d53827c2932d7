// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowOptions.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class WindowOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSaidMeansTheSettings()
    {
        const auto options = WindowOptions::parse({u"oriel"_s});
        QVERIFY(options);
        QCOMPARE(*options, WindowOptions());
    }

    void readsWhatIsSaid()
    {
        const auto options = WindowOptions::parse(
            {u"oriel"_s, u"--provider"_s, u"local"_s, u"--model=tiny"_s, u"--theme"_s, u"dark"_s, u"--demo"_s});
        QVERIFY(options);
        QCOMPARE(options->provider, u"local"_s);
        QCOMPARE(options->model, u"tiny"_s);
        QCOMPARE(*options->theme, u"dark"_s);
        QVERIFY(options->demo && !options->selfTest);
    }

    void whatIsToBeOpenedIsWhole()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto options = WindowOptions::parse(
            {u"oriel"_s, QDir::current().relativeFilePath(file.fileName()), u"oriel://new"_s});
        QVERIFY(options);
        QCOMPARE(options->open, QStringList({file.fileName(), u"oriel://new"_s}));
    }

    void badInputIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown option") << QStringList{u"--colour"_s} << u"colour"_s;
        QTest::newRow("unknown theme") << QStringList{u"--theme"_s, u"pink"_s} << u"pink"_s;
        QTest::newRow("no value") << QStringList{u"--model"_s} << u"model"_s;
        QTest::newRow("empty value") << QStringList{u"--provider="_s} << u"provider"_s;
        QTest::newRow("no file") << QStringList{u"hello"_s} << u"hello"_s;
    }

    void badInputIsNamed()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, named);
        const auto options = WindowOptions::parse(QStringList{u"oriel"_s} + arguments);
        QVERIFY(!options && options.error().kind == ErrorKind::InvalidInput);
        QVERIFY2(options.error().message.contains(named), qPrintable(options.error().message));
    }

    void helpNamesEveryOption()
    {
        for (const auto *option : {"--provider", "--model", "--theme", "--demo", "--self-test", "--version"})
            QVERIFY2(WindowOptions::helpText().contains(QLatin1StringView(option)), option);
    }
};

QTEST_GUILESS_MAIN(WindowOptionsTest)
#include "tst_windowoptions.moc"
