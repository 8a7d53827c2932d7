// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/reading/TextDecoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestTextDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsReadInItsCharacterSet_data();
    void aTextIsReadInItsCharacterSet();
    void whatIsDeclaredGoesBeforeAGuess();
    void bytesThatAreNoTextAreRefused();
    void lineEndsBecomeOfOneKind();
};

void TestTextDecoding::aTextIsReadInItsCharacterSet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("charset");
    const QString german =
        u"Die Größe der Häuser überrascht; über Straßen und Brücken führt der Weg. Ähnliches gilt für Öl."_s;
    const QString russian =
        u"Съешь же ещё этих мягких французских булок, да выпей чаю. Это предложение нужно для проверки."_s;
    const QString japanese =
        u"これは日本語の文章です。文字コードを正しく判別できるかどうかを確認します。東京は日本の首都です。"_s;
    QTest::newRow("UTF-8") << german << QByteArray("UTF-8");
    QTest::newRow("Latin-1") << german << QByteArray("ISO-8859-1");
    QTest::newRow("Cyrillic of Windows") << russian << QByteArray("windows-1251");
    QTest::newRow("KOI8-R") << russian << QByteArray("KOI8-R");
    QTest::newRow("Shift JIS") << japanese << QByteArray("Shift_JIS");
    QTest::newRow("EUC-JP") << japanese << QByteArray("EUC-JP");
    QTest::newRow("UTF-16 with its mark") << german << QByteArray("UTF-16");
}

void TestTextDecoding::aTextIsReadInItsCharacterSet()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, charset);
    QStringEncoder encoder(charset.constData(), QStringConverter::Flag::WriteBom);
    QVERIFY(encoder.isValid());
    const QByteArray bytes = encoder.encode(text);
    const auto decoded = decodedText(bytes);
    QVERIFY(decoded);
    QCOMPARE(*decoded, text);
}

void TestTextDecoding::whatIsDeclaredGoesBeforeAGuess()
{
    QCOMPARE(decodedText("\xd0\xd2\xc9", "KOI8-R").value_or(QString()), u"при"_s);
}

void TestTextDecoding::bytesThatAreNoTextAreRefused()
{
    const auto fault = [](const QByteArray &bytes) {
        const auto text = decodedText(bytes);
        return text ? std::nullopt : std::optional(text.error().fault);
    };
    QCOMPARE(fault(QByteArray("\x7f"
                              "ELF\x02\x01\x01\0\0\0",
                              10)),
             std::optional(ReadFault::Binary));
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise += char(i * 37 % 31 + 1);
    QCOMPARE(fault(noise), std::optional(ReadFault::Binary));
}

void TestTextDecoding::lineEndsBecomeOfOneKind()
{
    QCOMPARE(decodedText("a\r\nb\rc\nd").value_or(QString()), u"a\nb\nc\nd"_s);
}

QTEST_APPLESS_MAIN(TestTextDecoding)
#include "tst_textdecoding.moc"
