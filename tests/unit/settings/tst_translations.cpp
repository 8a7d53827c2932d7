// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Translations.h"
#include "settings/Settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcessEnvironment>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

QString tokens(int count)
{
    return QCoreApplication::translate("AnswerWords", "%Ln tokens", nullptr, count);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLanguageThatThereIsACatalogueForIsSpoken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("its name") << QStringList{u"de"_s} << u"de"_s;
        QTest::newRow("a country's") << QStringList{u"de-AT"_s} << u"de"_s;
        QTest::newRow("as the environment writes it") << QStringList{u"de_DE"_s} << u"de"_s;
        QTest::newRow("one script of several") << QStringList{u"zh-Hans-SG"_s} << u"zh_CN"_s;
        QTest::newRow("another script") << QStringList{u"zh-Hant-TW"_s} << u"en"_s;
        QTest::newRow("the second") << QStringList{u"eo"_s, u"de"_s, u"en"_s} << u"de"_s;
        QTest::newRow("English sooner than a translation") << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
        QTest::newRow("none") << QStringList() << u"en"_s;
        QTest::newRow("unknown ones") << QStringList{u"eo"_s, u"xx"_s, u""_s} << u"en"_s;
    }
    void theFirstLanguageThatThereIsACatalogueForIsSpoken()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, spoken);
        Translations translations;
        QCOMPARE(translations.speak(wanted), spoken);
    }

    void aPersonCanChooseEachLanguageThatThereIs()
    {
        QStringList choices = findSetting(setting::language.name.toString())->choices;
        QVERIFY(choices.removeOne(u"system"_s));
        QCOMPARE(choices, Translations::languages());

        QFile page(QStringLiteral(ORIEL_SOURCE_DIR "/qml/Settings/AppearancePage.qml"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString view = QString::fromUtf8(page.readAll());
        for (const auto &language : Translations::languages())
            QVERIFY2(view.contains(u"{value: \"%1\", text: \""_s.arg(language)), qPrintable(language));
    }

    void eachLanguageHasTheFormOfANumber_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("words");
        QTest::newRow("English, none") << u"en"_s << 0 << u"0 tokens"_s;
        QTest::newRow("English, one") << u"en"_s << 1 << u"1 token"_s;
        QTest::newRow("English, two") << u"en"_s << 2 << u"2 tokens"_s;
        QTest::newRow("Spanish, one") << u"es"_s << 1 << u"1 token"_s;
        QTest::newRow("Spanish, none") << u"es"_s << 0 << u"0 tokens"_s;
        QTest::newRow("French, none") << u"fr"_s << 0 << u"0 jeton"_s;
        QTest::newRow("French, two") << u"fr"_s << 2 << u"2 jetons"_s;
        QTest::newRow("Chinese, one") << u"zh_CN"_s << 1 << u"1 个 Token"_s;
        QTest::newRow("Japanese, two") << u"ja"_s << 2 << u"2 トークン"_s;
        QTest::newRow("Arabic, none") << u"ar"_s << 0 << u"لا رموز"_s;
        QTest::newRow("Arabic, one") << u"ar"_s << 1 << u"رمز واحد"_s;
        QTest::newRow("Arabic, two") << u"ar"_s << 2 << u"رمزان"_s;
        QTest::newRow("Arabic, a few") << u"ar"_s << 7 << u"7 رموز"_s;
        QTest::newRow("Arabic, many") << u"ar"_s << 11 << u"11 رمزًا"_s;
        QTest::newRow("Arabic, a hundred") << u"ar"_s << 100 << u"100 رمز"_s;
    }
    void eachLanguageHasTheFormOfANumber()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        QFETCH(QString, words);
        Translations translations;
        QCOMPARE(translations.speak({language}), language);
        QCOMPARE(tokens(count), words);
    }

    void aLanguageThatIsSpokenNextTakesThePlaceOfTheLast()
    {
        const auto close = [] { return QCoreApplication::translate("AboutBox", "Close"); };
        {
            Translations translations;
            translations.speak({u"de"_s});
            QCOMPARE(close(), u"Schließen"_s);
            translations.speak({u"en"_s});
            QCOMPARE(close(), u"Close"_s);
            translations.speak({u"de"_s});
        }
        QCOMPARE(close(), u"Close"_s);
    }

    void theEnvironmentOfTheSourcesAsksForNoLanguage()
    {
        QProcessEnvironment environment;
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"LANG"_s, u"de_DE.UTF-8"_s);
        QCOMPARE(preferredLanguages(environment), QStringList());
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
