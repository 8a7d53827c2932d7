// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/index/LexicalTerms.h"

#include <QSet>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestLexicalTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endingsAreTakenOff_data();
    void endingsAreTakenOff();
    void namesAreFoundWholeAndByTheirParts_data();
    void namesAreFoundWholeAndByTheirParts();
    void scriptsWithoutBlanksBecomePairs();
    void placesAreThoseOfTheText();
    void aLanguageWithoutRulesLeavesWordsAsTheyAre();

private:
    [[nodiscard]] static QSet<QByteArray> termsOf(const QString &text, const QString &language = u"en"_s)
    {
        QSet<QByteArray> terms;
        for (const auto &term : lexicalTerms(text, Stemmer(language)))
            terms << term.term;
        return terms;
    }
};

void TestLexicalTerms::endingsAreTakenOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("English") << u"en"_s << u"Resetting"_s << u"resets"_s;
    QTest::newRow("German") << u"de"_s << u"Häuser"_s << u"Hauses"_s;
    QTest::newRow("French") << u"fr"_s << u"continuité"_s << u"continuités"_s;
    QTest::newRow("Russian") << u"ru"_s << u"красивый"_s << u"красивая"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"الكتاب"_s << u"كتاب"_s;
}

void TestLexicalTerms::endingsAreTakenOff()
{
    QFETCH(const QString, language);
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QCOMPARE(termsOf(one, language), termsOf(other, language));
    QCOMPARE(termsOf(one, language).size(), 1);
}

void TestLexicalTerms::namesAreFoundWholeAndByTheirParts_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("written");
    QTest::newRow("camelCase by a part") << u"user"_s << u"getUserName()"_s;
    QTest::newRow("snake_case by a part") << u"user"_s << u"get_user_name"_s;
    QTest::newRow("snake_case as camelCase") << u"getUserName"_s << u"get_user_name"_s;
    QTest::newRow("a part number without its dash") << u"AB1234"_s << u"The AB-1234 valve"_s;
    QTest::newRow("a part number with one") << u"AB-1234"_s << u"The AB1234 valve"_s;
    QTest::newRow("e-mail") << u"email"_s << u"Send an e-mail."_s;
    QTest::newRow("accents") << u"resume"_s << u"Résumé"_s;
}

void TestLexicalTerms::namesAreFoundWholeAndByTheirParts()
{
    QFETCH(const QString, asked);
    QFETCH(const QString, written);
    QVERIFY(termsOf(asked).intersects(termsOf(written)));
}

void TestLexicalTerms::scriptsWithoutBlanksBecomePairs()
{
    QVERIFY(termsOf(u"人工智能"_s, u"zh"_s).contains(u"智能"_s.toUtf8()));
    QVERIFY(termsOf(u"智能"_s, {}).intersects(termsOf(u"人工智能正在"_s, u"zh"_s)));
    QVERIFY(!termsOf(u"รีเซ็ต"_s, u"th"_s).isEmpty());
}

void TestLexicalTerms::placesAreThoseOfTheText()
{
    const QString text = u"The AB-1234 valve"_s;
    for (const auto &term : lexicalTerms(text, Stemmer(u"en"_s))) {
        if (term.kind == LexicalTerm::Kind::Compound)
            QCOMPARE(text.sliced(term.place.start, term.place.length), u"AB-1234"_s);
    }
}

void TestLexicalTerms::aLanguageWithoutRulesLeavesWordsAsTheyAre()
{
    QVERIFY(!Stemmer(u"xx"_s).hasRules());
    QVERIFY(!Stemmer(QString()).hasRules());
    QCOMPARE(termsOf(u"resets"_s, u"xx"_s), QSet<QByteArray>{"resets"});
}

QTEST_APPLESS_MAIN(TestLexicalTerms)
#include "tst_lexicalterms.moc"
