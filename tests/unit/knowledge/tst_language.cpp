// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/Language.h"
#include "knowledge/SmallWords.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsInItsLanguage_data();
    void aTextIsInItsLanguage();
    void smallWordsSayNothing();
};

void TestLanguage::aTextIsInItsLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"The pump is reset by holding the button for ten seconds, and then it starts again."_s
                             << u"en"_s;
    QTest::newRow("German")
        << u"Die Pumpe wird zurückgesetzt, indem man den Knopf zehn Sekunden hält, und startet dann neu."_s << u"de"_s;
    QTest::newRow("French")
        << u"La pompe est réinitialisée en maintenant le bouton pendant dix secondes, puis elle redémarre."_s
        << u"fr"_s;
    QTest::newRow("Spanish")
        << u"La bomba se reinicia al mantener pulsado el botón durante diez segundos y luego arranca de nuevo."_s
        << u"es"_s;
    QTest::newRow("Russian")
        << u"Насос сбрасывается нажатием на кнопку в течение десяти секунд, и затем он запускается снова."_s << u"ru"_s;
    QTest::newRow("Arabic") << u"تتم إعادة ضبط المضخة بالضغط على الزر"_s << u"ar"_s;
    QTest::newRow("Chinese") << u"按住按钮十秒钟即可重置水泵"_s << u"zh"_s;
    QTest::newRow("Japanese") << u"ボタンを十秒間押すとポンプがリセットされます"_s << u"ja"_s;
    QTest::newRow("Thai") << u"กดปุ่มค้างไว้สิบวินาทีเพื่อรีเซ็ตปั๊ม"_s << u"th"_s;
    QTest::newRow("numbers") << u"12 34 56 78"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("names of code") << u"getUserName setUserName resetPump XmlHttpRequest parseInt"_s << QString();
}

void TestLanguage::aTextIsInItsLanguage()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    QCOMPARE(guessedLanguage(text), language);
}

void TestLanguage::smallWordsSayNothing()
{
    for (const auto &word : {u"what"_s, u"the"_s, u"wie"_s, u"fur"_s, u"que"_s, u"не"_s})
        QVERIFY2(isSmallWord(word), qPrintable(word));
    for (const auto &word : {u"pump"_s, u"reset"_s, u"10"_s, QString()})
        QVERIFY2(!isSmallWord(word), qPrintable(word));
}

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
