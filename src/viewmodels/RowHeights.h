// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace oriel {

//! \brief The heights of rows that stand one below the other, and where each of them begins.
//!
//! Every question takes the logarithm of how many there are, and so does a change of a height or at the end; a change
//! in the middle takes all of them once. Plain value. Tests: tst_rowheights.
class RowHeights
{
public:
    [[nodiscard]] std::size_t size() const { return m_heights.size(); }
    [[nodiscard]] double height(std::size_t row) const { return m_heights.at(row); }
    void setHeight(std::size_t row, double height);

    //! Where \a row begins; size() is the end of all.
    [[nodiscard]] double top(std::size_t row) const;
    [[nodiscard]] double total() const { return top(size()); }
    //! The row at \a y: the first one above them, the last one below. 0 where there are none.
    [[nodiscard]] std::size_t rowAt(double y) const;

    void clear();
    void insert(std::size_t row, const std::vector<double> &heights);
    void remove(std::size_t row, std::size_t count);

private:
    void sumFrom(std::size_t row);

    // A Fenwick tree (Fenwick 1994, "A new data structure for cumulative frequency tables"): m_sums[i] is the sum of
    // the heights that end at i and are as many as the lowest bit of i + 1 says.
    std::vector<double> m_heights;
    std::vector<double> m_sums;
};

} // namespace oriel
