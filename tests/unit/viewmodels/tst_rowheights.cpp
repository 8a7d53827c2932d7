// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/RowHeights.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace oriel;

class RowHeightsTest : public QObject
{
    Q_OBJECT

    static std::size_t rowAt(const std::vector<double> &heights, double y)
    {
        std::size_t row = 0;
        for (double top = 0; row + 1 < heights.size() && top + heights[row] <= y; ++row)
            top += heights[row];
        return row;
    }

private Q_SLOTS:
    void noRowsHaveNoHeight()
    {
        const RowHeights heights;
        QCOMPARE(heights.total(), 0.0);
        QCOMPARE(heights.rowAt(10), std::size_t(0));
    }

    void whatIsAboveAndBelowHasARow()
    {
        RowHeights heights;
        heights.insert(0, {10, 20, 30});
        QCOMPARE(heights.rowAt(-5), std::size_t(0));
        QCOMPARE(heights.rowAt(9), std::size_t(0));
        QCOMPARE(heights.rowAt(10), std::size_t(1));
        QCOMPARE(heights.rowAt(1000), std::size_t(2));
    }

    void saysTheSameAsAddingUpWhateverWasDone()
    {
        std::mt19937 chance(7); // NOLINT(*-msc51-cpp): the same each time
        RowHeights heights;
        std::vector<double> plain;
        for (int step = 0; step < 400; ++step) {
            const auto place = plain.empty() ? 0 : chance() % (plain.size() + 1);
            if (step % 3 == 0 || plain.size() < 3) {
                const std::vector<double> more(1 + chance() % 5, double(chance() % 50));
                heights.insert(place, more);
                plain.insert(plain.begin() + std::ptrdiff_t(place), more.begin(), more.end());
            } else if (step % 3 == 1) {
                const auto row = chance() % plain.size();
                plain[row] = double(chance() % 50);
                heights.setHeight(row, plain[row]);
            } else if (place < plain.size()) {
                heights.remove(place, 1);
                plain.erase(plain.begin() + std::ptrdiff_t(place));
            }
            QCOMPARE(heights.size(), plain.size());
            for (std::size_t row = 0; row <= plain.size(); ++row)
                QCOMPARE(heights.top(row), std::accumulate(plain.begin(), plain.begin() + std::ptrdiff_t(row), 0.0));
            const double y = double(chance() % 600);
            QCOMPARE(heights.rowAt(y), rowAt(plain, y));
        }
    }

    void aRowOfNoHeightIsNotWhereTheNextOneIs()
    {
        RowHeights heights;
        heights.insert(0, {10, 0, 10});
        QCOMPARE(heights.rowAt(10), std::size_t(2));
        heights.clear();
        QCOMPARE(heights.size(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(RowHeightsTest)
#include "tst_rowheights.moc"
