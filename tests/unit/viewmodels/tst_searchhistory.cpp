// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/viewmodels/HistoryStage.h"
#include "viewmodels/SearchController.h"

#include <QCoroTask>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage : test::HistoryStage {
    SearchController search{history.conversations(), &history.search(), clock};

    void talk(const QString &question, const QString &answer)
    {
        const auto asked = provider.requests.size();
        QVERIFY(chat.send(question));
        QTRY_COMPARE(provider.requests.size(), asked + 1);
        provider.say(answer);
        provider.end();
        QTRY_VERIFY(!chat.isBusy());
    }
};

} // namespace

class TestSearchHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidIsFound()
    {
        Stage stage;
        stage.talk(u"Why is the sky blue?"_s, u"Because of Rayleigh scattering."_s);
        stage.search.setWords(u"rayleigh"_s);
        QTRY_COMPARE(stage.search.results()->count(), 1);
        const auto &found = stage.search.results()->results().front();
        QCOMPARE(found.title, u"Why is the sky blue?"_s);
        QVERIFY(found.markedExcerpt.contains(u"<b>Rayleigh</b>"_s));
        QVERIFY(!found.message.value.isEmpty());
    }

    void aNewSearchReplacesTheOneThatRuns()
    {
        Stage stage;
        stage.talk(u"one"_s, u"first"_s);
        stage.talk(u"two"_s, u"second"_s);
        stage.search.setWords(u"first"_s);
        QTRY_VERIFY(!stage.search.isBusy());
        stage.search.setWords(u"second"_s);
        QTRY_VERIFY(!stage.search.isBusy());
        QCOMPARE(stage.search.results()->count(), 1);
        QCOMPARE(stage.search.results()->results().front().excerpt, u"second"_s);
    }

    void itMayGoBeforeItHasFound()
    {
        Stage stage;
        stage.talk(u"one"_s, u"first"_s);
        {
            SearchController search(stage.history.conversations(), &stage.history.search(), stage.clock);
            search.setWords(u"first"_s);
        }
        stage.search.setWords(u"first"_s);
        QTRY_COMPARE(stage.search.results()->count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSearchHistory)
#include "tst_searchhistory.moc"
