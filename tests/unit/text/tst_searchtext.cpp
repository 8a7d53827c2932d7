// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/SearchText.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsEveryScript_data();
    void cutsEveryScript();
    void tokensKnowTheirPlace_data();
    void tokensKnowTheirPlace();
    void longWordsAreCut();
    void aTextWithoutABlankIsOneToken();
    void foldedWordsGiveThemselves();
    void hostileTextsGiveOrderedPlaces();
    void textsOfOneMessageDoNotRunIntoOneAnother();
};

namespace {

struct Cut {
    QString text;
    SearchToken::Kind kind = SearchToken::Kind::Word;
    TextStretch place;
};

std::vector<Cut> cut(QStringView text)
{
    std::vector<Cut> tokens;
    SearchTokenizer tokenizer(text);
    SearchToken token;
    while (tokenizer.next(token))
        tokens.push_back({token.text.toString(), token.kind, token.place});
    return tokens;
}

//! Pieces are in brackets.
QString shown(QStringView text)
{
    QStringList all;
    for (const auto &token : cut(text))
        all << (token.kind == SearchToken::Kind::Piece ? u'[' + token.text + u']' : token.text);
    return all.join(u' ');
}

} // namespace

void TestSearchText::cutsEveryScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("signs only") << u"?! -- \U0001F600 ()"_s << QString();
    QTest::newRow("English") << u"Don't panic: 42 is it."_s << u"don t panic 42 is it"_s;
    QTest::newRow("German") << u"Die Straße, größer"_s << u"die strasse grosser"_s;
    QTest::newRow("Russian") << u"Ещё раз!"_s << u"еще раз"_s;
    QTest::newRow("Greek") << u"Καλημέρα κόσμε"_s << u"καλημερα κοσμε"_s;
    QTest::newRow("Arabic") << u"مرحبًا بالعالم"_s << u"مرحبا بالعالم"_s;
    QTest::newRow("Hebrew") << u"שָׁלוֹם עוֹלָם"_s << u"שלום עולם"_s;
    QTest::newRow("Hindi") << u"नमस्ते दुनिया"_s << u"नमस्ते दुनिया"_s;
    QTest::newRow("Chinese") << u"我在东京。"_s << u"我在 [我] 在东 [在] 东京 [东] [京]"_s;
    QTest::newRow("Chinese, one character") << u"好!"_s << u"好"_s;
    QTest::newRow("Chinese, two characters") << u"你好"_s << u"你好 [你] [好]"_s;
    QTest::newRow("Japanese") << u"東京タワー"_s << u"東京 [東] 京タ [京] タワ [タ] ワー [ワ]"_s;
    QTest::newRow("Korean") << u"한국어를 배워요"_s << u"한국 [한] 국어 [국] 어를 [어] [를] 배워 [배] 워요 [워] [요]"_s;
    QTest::newRow("Thai") << u"กินข้าว"_s << u"กิ ิน นข ข้ ้า าว"_s;
    QTest::newRow("Lao") << u"ລາວ"_s << u"ລາ າວ"_s;
    QTest::newRow("Khmer") << u"ខ្មែរ"_s << u"ខ្ ្ម មែ ែរ"_s;
    QTest::newRow("Myanmar") << u"မြန်"_s << u"မြ ြန န်"_s;
    QTest::newRow("beyond 16 bits") << u"\U00020BB7野家"_s << u"\U00020BB7野 [\U00020BB7] 野家 [野] [家]"_s;
    QTest::newRow("letters beyond 16 bits") << u"\U00010400\U00010401 \U0001D400"_s << u"\U00010428\U00010429 a"_s;
    QTest::newRow("scripts side by side")
        << u"iPhone用ケース3個"_s << u"iphone [phone] 用ケ [用] ケー [ケ] ース [ス] 3 個"_s;
    QTest::newRow("names in code")
        << u"getUserName snake_case HTTPServer std::vector"_s
        << u"getusername [get] [user] [name] snake case httpserver [http] [server] std vector"_s;
    QTest::newRow("addresses") << u"https://example.org/a-b?c=1"_s << u"https example org a b c 1"_s;
    QTest::newRow("lone halves and what is not assigned")
        << u"a\xD800z \xDC00 \U000E0FFF \uFFFF b\u0378"_s << u"a z b"_s;
}

void TestSearchText::cutsEveryScript()
{
    QFETCH(const QString, text);
    QFETCH(const QString, tokens);
    QCOMPARE(shown(text), tokens);
}

void TestSearchText::tokensKnowTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("written");

    QTest::newRow("word") << u"so: Straße!"_s << u"strasse"_s << u"Straße"_s;
    QTest::newRow("accents apart") << u"un E\u0301le\u0300ve."_s << u"eleve"_s << u"E\u0301le\u0300ve"_s;
    QTest::newRow("last accent") << u"cafe\u0301 noir"_s << u"cafe"_s << u"cafe\u0301"_s;
    QTest::newRow("unseen inside") << u"ein Do\u00ADnau-"_s << u"donau"_s << u"Do\u00ADnau"_s;
    QTest::newRow("pair") << u"去东京了"_s << u"东京"_s << u"东京"_s;
    QTest::newRow("pair beyond 16 bits") << u"吃\U00020BB7野"_s << u"\U00020BB7野"_s << u"\U00020BB7野"_s;
    QTest::newRow("half wide kana") << u"a ｶﾞｽ"_s << u"ガス"_s << u"ｶﾞｽ"_s;
    QTest::newRow("one that became many") << u"ﷺ"_s << u"الله"_s << u"ﷺ"_s;
    QTest::newRow("piece") << u"x.getUserName()"_s << u"user"_s << u"User"_s;
    QTest::newRow("last piece") << u"x.getUserName()"_s << u"name"_s << u"Name"_s;
    QTest::newRow("piece of capitals") << u"anHTTPServer"_s << u"http"_s << u"HTTP"_s;
}

void TestSearchText::tokensKnowTheirPlace()
{
    QFETCH(const QString, text);
    QFETCH(const QString, token);
    QFETCH(const QString, written);
    for (const auto &each : cut(text)) {
        if (each.text == token) {
            QCOMPARE(text.sliced(each.place.start, each.place.length), written);
            return;
        }
    }
    QFAIL(qPrintable(u"not found in: "_s + shown(text)));
}

void TestSearchText::longWordsAreCut()
{
    const QString word(64, u'x');
    QCOMPARE(shown(word), word);
    QCOMPARE(shown(word + u"yz tail"_s), word + u" tail"_s);
    const QString pairs = QString(63, u'x') + u"\U00010428"_s; // of which half would fit
    QCOMPARE(shown(pairs), QString(63, u'x'));
    const QString germanOne(40, QChar(u'ß'));
    QCOMPARE(shown(germanOne), QString(64, u's'));
    QString camel;
    for (int i = 0; i < 100; ++i)
        camel += i % 2 == 0 ? u'A' : u'b';
    QCOMPARE(cut(camel).size(), std::size_t(1 + 32));
}

void TestSearchText::aTextWithoutABlankIsOneToken()
{
    const auto tokens = cut(QString(10'000'000, u'a'));
    QCOMPARE(tokens.size(), std::size_t(1));
    QCOMPARE(tokens.front().text.size(), SearchTokenizer::maximumLength);
    QCOMPARE(tokens.front().place, (TextStretch{0, SearchTokenizer::maximumLength}));

    std::size_t pairs = 0;
    const QString chinese(1'000'000, u'中');
    SearchTokenizer tokenizer(chinese);
    SearchToken token;
    while (tokenizer.next(token))
        pairs += token.kind == SearchToken::Kind::Pair ? 1 : 0;
    QCOMPARE(pairs, std::size_t(999'999));
}

void TestSearchText::foldedWordsGiveThemselves()
{
    const QString text = u"Die STRASSE Ёлка Ærø हिन्दी ﬁnd ½ مُحَمَّد ३४ 漢字 한국 \U00010400\U00010401 getUserName"_s;
    for (const auto &token : cut(text)) {
        const auto again = cut(token.text);
        QVERIFY(!again.empty());
        QCOMPARE(again.front().text, token.text);
        QCOMPARE(again.front().place, (TextStretch{0, token.text.size()}));
    }
}

void TestSearchText::hostileTextsGiveOrderedPlaces()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (int i = 0; i < 300; ++i) {
            switch (random.bounded(6)) {
            case 0: text += QChar(ushort(random.bounded(0x10000))); break;
            case 1: text += QChar(ushort(0xD800 + random.bounded(0x800))); break;
            case 2: text += QChar(ushort(0x0300 + random.bounded(0x70))); break;
            case 3: text += QChar(ushort(0x0E00 + random.bounded(0x60))); break;
            case 4: text += QChar(ushort(0x1100 + random.bounded(0x100))); break;
            default: text += QChar(ushort(u'A' + random.bounded(60))); break;
            }
        }
        qsizetype lastEnd = 0;
        for (const auto &token : cut(text)) {
            QVERIFY(!token.text.isEmpty() && token.text.size() <= SearchTokenizer::maximumLength);
            QVERIFY(token.text.isValidUtf16());
            QVERIFY(!token.text.contains(u' '));
            const auto end = token.place.start + token.place.length;
            QVERIFY(token.place.start >= 0 && token.place.length > 0 && end <= text.size());
            if (token.kind != SearchToken::Kind::Piece) {
                QVERIFY(end >= lastEnd);
                lastEnd = end;
            }
        }
    }
}

void TestSearchText::textsOfOneMessageDoNotRunIntoOneAnother()
{
    IndexWords index;
    appendIndexWords(index, u"One getName");
    appendIndexWords(index, u"...");
    appendIndexWords(index, u"two");
    QCOMPARE(index, (IndexWords{u"one getname \uE000 two "_s, u"get name "_s}));
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
