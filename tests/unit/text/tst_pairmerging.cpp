// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/PairMerging.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace oriel::detail;

namespace {

//! What pairs of numbers become, made up.
class MadeUpMerges
{
public:
    explicit MadeUpMerges(quint32 seed)
    {
        QRandomGenerator random(seed);
        for (quint32 rank = 0; rank < 60; ++rank) {
            const auto left = random.bounded(3U + rank / 2);
            const auto right = random.bounded(3U + rank / 2);
            m_merges.try_emplace({left, right}, PairMerge{rank, 3 + rank});
        }
    }

    PairMerge operator()(const PairSymbol &left, const PairSymbol &right) const
    {
        const auto found = m_merges.find({left.id, right.id});
        return found == m_merges.end() ? PairMerge() : found->second;
    }

private:
    std::map<std::pair<quint32, quint32>, PairMerge> m_merges;
};

//! As the method is described: look at all pairs, merge the leftmost of the lowest rank, begin anew.
std::vector<PairSymbol> plainlyMerged(std::vector<PairSymbol> symbols, const MadeUpMerges &merged)
{
    for (;;) {
        PairMerge best;
        std::size_t at = 0;
        for (std::size_t i = 0; i + 1 < symbols.size(); ++i) {
            if (const auto merge = merged(symbols[i], symbols[i + 1]); merge.rank < best.rank) {
                best = merge;
                at = i;
            }
        }
        if (best.rank == PairMerge::never)
            return symbols;
        symbols[at] = {symbols[at].start, symbols[at].length + symbols[at + 1].length, best.id};
        symbols.erase(symbols.begin() + std::ptrdiff_t(at) + 1);
    }
}

} // namespace

class TestPairMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortAndLongPiecesAreMergedAsDescribed();
};

void TestPairMerging::shortAndLongPiecesAreMergedAsDescribed()
{
    QRandomGenerator random(3);
    PairMerging merging; // its memory is used again
    for (quint32 round = 0; round < 400; ++round) {
        const MadeUpMerges merged(round);
        std::vector<PairSymbol> symbols(std::size_t(random.bounded(round % 4 == 0 ? 500 : 100)));
        for (quint32 i = 0; i < symbols.size(); ++i)
            symbols[i] = {i, 1, random.bounded(3U)};
        const auto expected = plainlyMerged(symbols, merged);
        const std::size_t left = merging.run(symbols, merged);
        QCOMPARE(left, expected.size());
        for (std::size_t i = 0; i < left; ++i) {
            QCOMPARE(symbols[i].start, expected[i].start);
            QCOMPARE(symbols[i].length, expected[i].length);
            QCOMPARE(symbols[i].id, expected[i].id);
        }
    }
}

QTEST_GUILESS_MAIN(TestPairMerging)
#include "tst_pairmerging.moc"
