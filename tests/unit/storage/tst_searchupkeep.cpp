// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchUpkeep.h"

#include "storage/ConversationRepository.h"
#include "storage/NodeWriter.h"
#include "storage/SearchIndex.h"
#include "storage/SqlHistorySearch.h"
#include "support/HeldClock.h"
#include "unit/storage/HistoryValues.h"

#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSearchUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIndexOfAnotherFoldingIsMadeAnewInTheBackground();
    void piecesAreMergedWhenNothingIsWritten();

private:
    HeldClock m_clock;
};

namespace {

//! Messages of one conversation, each in a transaction of its own.
void write(const QString &folder, const Clock &clock, int count)
{
    HistoryThreads threads(folder, clock);
    for (int i = 0; i < count; ++i) {
        std::function<Result<void>(Database &)> work = [&threads, i](Database &database) -> Result<void> {
            qint64 conversation = 1;
            if (i == 0)
                conversation = valueOf(ConversationRepository(database).insert(conversationNamed(u"c"_s)));
            const auto key = NodeWriter(database, threads.attachments())
                                 .insert(conversation, nodeNamed(u"n%1"_s.arg(i), {}, Role::User, u"word"_s, i),
                                         std::nullopt);
            return key ? Result<void>() : std::unexpected(key.error());
        };
        awaitDone(threads.write<void>(std::move(work)));
    }
    threads.finish();
}

HistoryHits searchIn(HistoryThreads &threads)
{
    SqlHistorySearch search(threads);
    HistoryQuery query;
    query.words = u"word "_s;
    query.limit = 1000;
    return await(search.search(std::move(query), {}));
}

qint64 pieces(HistoryThreads &threads)
{
    std::function<Result<qint64>(Database &)> work = [](Database &database) -> Result<qint64> {
        return valueOf(database.integer(u"SELECT count(DISTINCT segid) FROM search_idx"_s)).value_or(0);
    };
    return await(threads.read<qint64>(std::move(work)));
}

} // namespace

void TestSearchUpkeep::anIndexOfAnotherFoldingIsMadeAnewInTheBackground()
{
    const QTemporaryDir folder;
    write(folder.path(), m_clock, 500);
    HistoryThreads threads(folder.path(), m_clock);
    std::function<Result<void>(Database &)> age = [](Database &database) {
        return database.run(u"UPDATE search_state SET folding = 1, indexed_from = 0"_s);
    };
    awaitDone(threads.write<void>(std::move(age)));
    QVERIFY(searchIn(threads).isIncomplete); // no upkeep looks after it yet
    SearchUpkeep upkeep(threads, 0ms);
    upkeep.wake();
    QTRY_VERIFY([&] {
        const auto hits = searchIn(threads);
        return !hits.isIncomplete && hits.hits.size() == 500;
    }());
    threads.finish();
}

void TestSearchUpkeep::piecesAreMergedWhenNothingIsWritten()
{
    const QTemporaryDir folder;
    write(folder.path(), m_clock, 60);
    HistoryThreads threads(folder.path(), m_clock);
    QVERIFY(pieces(threads) > 20); // no upkeep looks after it yet
    SearchUpkeep upkeep(threads, 0ms);
    upkeep.wake();
    QTRY_VERIFY(pieces(threads) < 10);
    threads.finish();
}

QTEST_GUILESS_MAIN(TestSearchUpkeep)
#include "tst_searchupkeep.moc"
