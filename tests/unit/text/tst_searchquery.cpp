// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/SearchQuery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsBecomeTerms_data();
    void wordsBecomeTerms();
    void aQueryWithoutAWordIsRefused_data();
    void aQueryWithoutAWordIsRefused();
    void aQueryOfABookIsRefused();
    void placesAreThoseThatAReaderSees_data();
    void placesAreThoseThatAReaderSees();
    void wordsThatFollowOneAnotherOccurOnce_data();
    void wordsThatFollowOneAnotherOccurOnce();
    void placesEndAtTheLimit();
    void phrasesThatNearlyRepeatAreFound();
    void longPhrasesInLongTextsTakeLittleTime();
};

namespace {

//! Terms with "|" between them; "+" between the tokens of a phrase; "*" after a beginning.
QString shown(const SearchQuery &query)
{
    QStringList terms;
    for (const auto &term : query.terms)
        terms << term.tokens.join(u'+') + (term.isBeginning ? u"*"_s : QString());
    return terms.join(u'|');
}

//! \a text with its places in brackets.
QString marked(const QString &text, const std::vector<TextStretch> &places)
{
    QString all;
    qsizetype at = 0;
    for (const auto &place : places) {
        all += text.sliced(at, place.start - at) + u'[' + text.sliced(place.start, place.length) + u']';
        at = place.start + place.length;
    }
    return all + text.sliced(at);
}

} // namespace

void TestSearchQuery::wordsBecomeTerms_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("terms");

    QTest::newRow("one, which may go on") << u"hel"_s << u"hel*"_s;
    QTest::newRow("one, ended by a blank") << u"hel "_s << u"hel"_s;
    QTest::newRow("one, ended by a sign") << u"hel."_s << u"hel"_s;
    QTest::newRow("too short to go on") << u"h"_s << u"h"_s;
    QTest::newRow("one letter beyond 16 bits is short") << u"\U00010400"_s << u"\U00010428"_s;
    QTest::newRow("all, the last may go on") << u"Foo  BAR ba"_s << u"foo|bar|ba*"_s;
    QTest::newRow("each once") << u"foo Foo FOO "_s << u"foo"_s;
    QTest::newRow("quotes") << u"x \"foo bar\" y "_s << u"x|foo+bar|y"_s;
    QTest::newRow("quotes at the end are whole") << u"\"foo ba\""_s << u"foo+ba"_s;
    QTest::newRow("open quote may go on") << u"\"foo ba"_s << u"foo+ba*"_s;
    QTest::newRow("typographic quotes") << u"„foo bar“ “a b”"_s << u"foo+bar|a+b"_s;
    QTest::newRow("empty quotes") << u"\"\" foo \"!\" "_s << u"foo"_s;
    QTest::newRow("cut words are phrases") << u"node.js snake_case don't "_s << u"node+js|snake+case|don+t"_s;
    QTest::newRow("cut last word") << u"std::vec"_s << u"std+vec*"_s;
    QTest::newRow("Chinese") << u"东京"_s << u"东京"_s;
    QTest::newRow("Chinese phrase") << u"东京塔 高"_s << u"东京+京塔|高"_s;
    QTest::newRow("scripts side by side") << u"iPhone用ケース"_s << u"iphone+用ケ+ケー+ース"_s;
    QTest::newRow("a single character may be half of a pair") << u"第3章"_s << u"第|3|章"_s;
    QTest::newRow("Thai") << u"ข้าว"_s << u"ข้+้า+าว"_s;
    QTest::newRow("capitals inside give no pieces") << u"getName "_s << u"getname"_s;
    QTest::newRow("what SQLite would read as a command")
        << u"foo AND -bar* OR NEAR(x) col:y ^z "_s << u"foo|and|bar|or|near+x|col+y|z"_s;
}

void TestSearchQuery::wordsBecomeTerms()
{
    QFETCH(const QString, words);
    QFETCH(const QString, terms);
    const auto query = parseSearchQuery(words);
    QVERIFY(query);
    QCOMPARE(shown(*query), terms);
}

void TestSearchQuery::aQueryWithoutAWordIsRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"  \t "_s;
    QTest::newRow("signs") << u"\"\" -- ?"_s;
    QTest::newRow("a picture") << u"\U0001F600"_s;
    QTest::newRow("an accent alone") << u"\u0301"_s;
}

void TestSearchQuery::aQueryWithoutAWordIsRefused()
{
    QFETCH(const QString, words);
    const auto query = parseSearchQuery(words);
    QVERIFY(!query);
    QCOMPARE(query.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!query.error().message.isEmpty());
}

void TestSearchQuery::aQueryOfABookIsRefused()
{
    QString words;
    for (int i = 0; i < SearchQuery::maximumTokens; ++i)
        words += u"w%1 "_s.arg(i);
    QVERIFY(parseSearchQuery(words));
    const auto query = parseSearchQuery(words + u"more"_s);
    QVERIFY(!query);
    QCOMPARE(query.error().kind, ErrorKind::InvalidInput);
}

void TestSearchQuery::placesAreThoseThatAReaderSees_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");

    QTest::newRow("words") << u"fox lazy "_s << u"The [fox] and the [lazy] dog. [FOX] foxes"_s;
    QTest::newRow("beginning") << u"fo"_s << u"The [fox] and [foxes], a [fo]"_s;
    QTest::newRow("beginning with accents")
        << u"ele"_s << u"un [E\u0301le\u0300ve] [élan] elan"_s.replace(u"[élan]"_s, u"élan"_s);
    QTest::newRow("phrase") << u"\"the lazy dog\""_s << u"the lazy cat, [the lazy,\n dog], the the"_s;
    QTest::newRow("phrase with a beginning") << u"\"lazy do"_s << u"[lazy dog] [lazy dogs] lazy cat do"_s;
    QTest::newRow("Chinese") << u"东京"_s << u"我在[东京]。[东京]塔"_s;
    QTest::newRow("Chinese phrase") << u"东京塔"_s << u"在[东京塔]上，东京的塔"_s;
    QTest::newRow("one character") << u"塔"_s << u"东京[塔]。[塔]"_s;
    QTest::newRow("Thai") << u"ข้าว"_s << u"กิน[ข้าว]แล้ว"_s;
    QTest::newRow("piece of a name") << u"user "_s << u"x.get[User]Name(), [user]_id, users"_s;
    QTest::newRow("beginning of a piece") << u"use"_s << u"x.get[User]Name() [use]"_s;
    QTest::newRow("places do not overlap") << u"东京 京塔 "_s << u"[东京塔]"_s;
    QTest::newRow("none") << u"cat"_s << u"dog"_s;
}

void TestSearchQuery::placesAreThoseThatAReaderSees()
{
    QFETCH(const QString, words);
    QFETCH(const QString, text);
    const auto query = parseSearchQuery(words);
    QVERIFY(query);
    const QString plain = QString(text).remove(u'[').remove(u']');
    QCOMPARE(marked(plain, findPlaces(plain, *query, 100)), text);
}

void TestSearchQuery::wordsThatFollowOneAnotherOccurOnce_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");

    QTest::newRow("one word") << u"pump"_s << u"a [pump], [pump] [pumps]"_s;
    QTest::newRow("in order") << u"pump numb"_s << u"The [pump\nnumber] 10, a [pump], a [number] [pump]"_s;
    QTest::newRow("with a comma") << u"pump numb"_s << u"[pump], [number]"_s;
    QTest::newRow("three") << u"a b c "_s << u"[a b c] x [a b] x [b c] x [a] [c]"_s;
    QTest::newRow("many") << u"a b "_s << u"[a b] [a b] [a] [a b] [b]"_s;
    QTest::newRow("far apart") << u"a b "_s << u"[a]            [b]"_s;
    QTest::newRow("within a name") << u"get name "_s << u"x.[get]User[Name]() [getName]"_s;
    QTest::newRow("phrases") << u"\"a b\" \"c d\""_s << u"[a b c d] [c d] [a b]"_s;
    QTest::newRow("none") << u"cat"_s << u"dog"_s;
}

void TestSearchQuery::wordsThatFollowOneAnotherOccurOnce()
{
    QFETCH(const QString, words);
    QFETCH(const QString, text);
    const auto query = parseSearchQuery(words);
    QVERIFY(query);
    const QString plain = QString(text).remove(u'[').remove(u']');
    QCOMPARE(marked(plain, findOccurrences(plain, *query, 100)), text);
}

void TestSearchQuery::placesEndAtTheLimit()
{
    const auto query = parseSearchQuery(u"a ");
    QVERIFY(query);
    QCOMPARE(findPlaces(u"a a a a a", *query, 3).size(), std::size_t(3));
    QCOMPARE(findPlaces(u"a a a", *query, 3).size(), std::size_t(3));
    QCOMPARE(findPlaces(u"a a a", *query, 0).size(), std::size_t(0));
}

void TestSearchQuery::phrasesThatNearlyRepeatAreFound()
{
    const auto query = parseSearchQuery(u"\"a b a b c\"");
    QVERIFY(query);
    const QString text = u"a b a b a b c a b a c"_s;
    QCOMPARE(marked(text, findPlaces(text, *query, 9)), u"a b [a b a b c] a b a c"_s);
}

void TestSearchQuery::longPhrasesInLongTextsTakeLittleTime()
{
    const auto query = parseSearchQuery(u"\""_s + u"a "_s.repeated(200) + u"b\""_s);
    QVERIFY(query);
    const QString text = u"a "_s.repeated(1'000'000) + u"b"_s; // a careless search would compare 200 million times
    const auto places = findPlaces(text, *query, 9);
    QCOMPARE(places.size(), std::size_t(1));
    QCOMPARE(places.front().length, qsizetype(401));
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
