// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Folding.h"

#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readersTakeTheseForTheSame_data();
    void readersTakeTheseForTheSame();
    void theseStayDifferent_data();
    void theseStayDifferent();
    void blanksBecomeOne();
    void everyCodePointFoldsOnce();
    void everyMarkBetweenOthersFoldsOnce();
    void rangesCoverTheTextInOrder();
    void marksWithoutEndTakeLittleTimeAndSpace();
};

void TestFolding::readersTakeTheseForTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");

    QTest::newRow("case") << u"Hello WORLD 42"_s << u"hello world 42"_s;
    QTest::newRow("German") << u"Straße STRASSE GROẞ Äpfel"_s << u"strasse strasse gross apfel"_s;
    QTest::newRow("French") << u"Élève garçon ŒUVRE"_s << u"eleve garcon oeuvre"_s;
    QTest::newRow("accents apart") << u"E\u0301le\u0300ve"_s << u"eleve"_s;
    QTest::newRow("Polish, Danish, Icelandic") << u"Łódź Ærø Þórður"_s << u"lodz aero thordur"_s;
    QTest::newRow("Turkish") << u"İstanbul ISPARTA ılık"_s << u"istanbul isparta ilik"_s;
    QTest::newRow("Vietnamese") << u"Tiếng Việt Đường"_s << u"tieng viet duong"_s;
    QTest::newRow("Greek") << u"Ἀθῆναι ΟΔΟΣ οδός ᾳ"_s << u"αθηναι οδοσ οδοσ α"_s;
    QTest::newRow("Cyrillic") << u"Ёлка МОСКВА й"_s << u"елка москва и"_s;
    QTest::newRow("Arabic") << u"مُحَمَّد العـــربية أحمد إسلام آية مدرسة على"_s
                            << u"محمد العربيه احمد اسلام ايه مدرسه علي"_s;
    QTest::newRow("Persian") << u"می\u200Cخواهم کتاب"_s << u"ميخواهم كتاب"_s;
    QTest::newRow("Hebrew") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("digits") << u"٣٤ ۳۴ ३४ ３４ ³ ①"_s << u"34 34 34 34 3 1"_s;
    QTest::newRow("wide and half wide") << u"ＡＢＣ ｱｶﾞ ㌔"_s << u"abc アガ キロ"_s;
    QTest::newRow("Hangul in pieces") << u"\u1112\u1161\u11AB\u1100\u116E\u11A8"_s << u"한국"_s;
    QTest::newRow("ligatures") << u"ﬁnd oﬀ Ⅳ ½"_s << u"find off iv 1\u20442"_s;
    QTest::newRow("unseen") << u"co\u00ADop\u200Ber\u200Dation\uFE0F"_s << u"cooperation"_s;
    QTest::newRow("beyond 16 bits") << u"\U00010400\U0001D400\U0001F600"_s << u"\U00010428a\U0001F600"_s;
    QTest::newRow("Devanagari keeps its vowels") << u"हिन्दी"_s << u"हिन्दी"_s;
    QTest::newRow("Thai keeps its vowels and tones") << u"ที่นี่"_s << u"ที่นี่"_s;
    QTest::newRow("lone halves of pairs") << u"a\xD800"_s + u"\u0301\xDC00"_s << u"a\uFFFD\uFFFD"_s;
}

void TestFolding::readersTakeTheseForTheSame()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    QCOMPARE(foldedForComparison(text), folded);
    QCOMPARE(foldedForComparison(folded), folded);
    QCOMPARE(foldedForComparison(text.normalized(QString::NormalizationForm_D)), folded);
    QCOMPARE(foldedForComparison(text.normalized(QString::NormalizationForm_C)), folded);
}

void TestFolding::theseStayDifferent_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("kana with and without voice") << u"か"_s << u"が"_s;
    QTest::newRow("hiragana and katakana") << u"か"_s << u"カ"_s;
    QTest::newRow("Hindi vowels") << u"कि"_s << u"की"_s;
    QTest::newRow("Thai tones") << u"ไม่"_s << u"ไม้"_s;
    QTest::newRow("Hangul finals") << u"하"_s << u"한"_s;
    QTest::newRow("words and their joining") << u"in put"_s << u"input"_s;
}

void TestFolding::theseStayDifferent()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QVERIFY(foldedForComparison(one) != foldedForComparison(other));
}

void TestFolding::blanksBecomeOne()
{
    QCOMPARE(foldedForComparison(u" \t a\n\n b\u3000c\u00A0 "), u"a b c"_s);
    QCOMPARE(foldedForComparison(u""), QString());
    QCOMPARE(foldedForComparison(u" \u00AD "), QString());
}

void TestFolding::everyCodePointFoldsOnce()
{
    for (char32_t character = 0; character <= 0x10FFFF; ++character) {
        const QString once = foldedForComparison(QString::fromUcs4(&character, 1));
        if (foldedForComparison(once) != once)
            QFAIL(qPrintable(QString::number(character, 16)));
    }
}

void TestFolding::everyMarkBetweenOthersFoldsOnce()
{
    // Each could make one character with what is before it, or change the order of what follows it.
    const QString before[] = {u"\xDC00"_s, u"か"_s, u"\u1100"_s, u"가"_s, u"क"_s, u"\u05D0\u05B8"_s};
    const QString after[] = {u"\u3099"_s, u"\u1161"_s, u"\u093C"_s, u"\u0E38"_s};
    for (char32_t character = 0xA0; character < 0x1F000; ++character) {
        if (!QChar::isMark(character) && QChar::decompositionTag(character) == QChar::NoDecomposition
            && QChar::category(character) != QChar::Other_Format)
            continue;
        if (QChar::script(character) == QChar::Script_Han || (character >= 0xAC10 && character <= 0xD7A3))
            continue; // these are all alike
        const QString itself = QString::fromUcs4(&character, 1);
        for (const auto &first : before) {
            for (const auto &last : after) {
                const QString once = foldedForComparison(first + itself + last);
                if (foldedForComparison(once) != once)
                    QFAIL(qPrintable(u"%1 between %2 and %3"_s.arg(QString::number(character, 16), first, last)));
            }
        }
    }
}

void TestFolding::rangesCoverTheTextInOrder()
{
    const QString text = u"Aé e\u0301\u0327x ｶﾞ ½ \u0301 \U0001D400 \u1112\u1161\u11AB กำ ﷺ \xD800 ที่"_s;
    FoldedReader reader(text);
    FoldedCharacter character;
    qsizetype start = 0;
    qsizetype end = 0;
    while (reader.next(character)) {
        const bool isSame = character.start == start && character.end == end; // one character became several
        QVERIFY(isSame || character.start >= end);
        QVERIFY(character.end > character.start && character.end <= text.size());
        start = character.start;
        end = character.end;
    }
    QCOMPARE(end, text.size());
}

void TestFolding::marksWithoutEndTakeLittleTimeAndSpace()
{
    QString text = u"か"_s;
    for (int i = 0; i < 1'000'000; ++i) // sorting these marks would take hours
        text += QChar(i % 2 == 0 ? 0x0E48 : 0x0E38);
    const QString folded = foldedForComparison(text);
    QVERIFY2(folded.size() <= 100, qPrintable(QString::number(folded.size())));
    QCOMPARE(foldedForComparison(folded), folded);
    QCOMPARE(foldedForComparison(u"a"_s + QString(1'000'000, QChar(0x0301)) + u"b"_s), u"ab"_s);
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
