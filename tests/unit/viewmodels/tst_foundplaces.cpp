// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/FoundPlaces.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class FoundPlacesTest : public QObject
{
    Q_OBJECT

    static SearchQuery query(const QString &words)
    {
        const auto parsed = parseSearchQuery(words);
        return parsed ? *parsed : SearchQuery();
    }

private Q_SLOTS:
    void whatIsShownIsCounted_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<int>("count");

        QTest::newRow("in every block") << u"sky"_s
                                        << u"# Sky\n\nThe *sky* is a Sky.\n\n```\nsky()\n```\n\n| sky |\n|---|\n| b |"_s
                                        << 5;
        QTest::newRow("not where a link leads") << u"sky"_s << u"the [sea](https://sky.example/sky)"_s << 0;
        QTest::newRow("across letters that look otherwise") << u"skyline "_s << u"the sky**line**"_s << 1;
        QTest::newRow("words that follow one another") << u"pump num"_s << u"The pump number of a pump"_s << 2;
        QTest::newRow("not over the end of a block") << u"\"one two\""_s << u"one\n\ntwo"_s << 0;
        QTest::newRow("a formula has no words") << u"alpha "_s << u"$$\nalpha\n$$"_s << 0;
        QTest::newRow("nothing") << u"sky"_s << QString() << 0;
        QTest::newRow("very many") << u"a "_s << u"a "_s.repeated(20'000) << 20'000;
        QTest::newRow("hostile nesting") << u"sky"_s << u"> "_s.repeated(2000) + u"sky"_s << 1;
    }
    void whatIsShownIsCounted()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, markdown);
        QTEST(countFound(markdown, query(words)), "count");
    }

    void manyAreCountedElsewhere()
    {
        const auto counts = countFoundElsewhere({u"sky sky"_s, {}, u"a sky"_s}, query(u"sky"_s), {});
        QCOMPARE(counts.result(), (std::vector<int>{2, 0, 1}));
    }

    void aStopEndsTheCounting()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(countFoundElsewhere({u"sky"_s}, query(u"sky"_s), stop.get_token()).result().empty());
    }
};

QTEST_GUILESS_MAIN(FoundPlacesTest)
#include "tst_foundplaces.moc"
