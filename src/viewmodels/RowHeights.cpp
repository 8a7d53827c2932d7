// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/RowHeights.h"

#include <bit>

namespace oriel {

namespace {

constexpr std::size_t lowestBit(std::size_t number)
{
    return number & (~number + 1);
}

} // namespace

void RowHeights::setHeight(std::size_t row, double height)
{
    const double more = height - m_heights.at(row);
    m_heights[row] = height;
    for (auto i = row + 1; i <= m_sums.size(); i += lowestBit(i))
        m_sums[i - 1] += more;
}

double RowHeights::top(std::size_t row) const
{
    double sum = 0;
    for (auto i = row; i > 0; i -= lowestBit(i))
        sum += m_sums[i - 1];
    return sum;
}

std::size_t RowHeights::rowAt(double y) const
{
    std::size_t row = 0;
    for (auto step = std::bit_floor(m_sums.size()); step > 0; step /= 2) {
        if (row + step < m_sums.size() && m_sums[row + step - 1] <= y) {
            row += step;
            y -= m_sums[row - 1];
        }
    }
    return row;
}

void RowHeights::clear()
{
    m_heights.clear();
    m_sums.clear();
}

void RowHeights::insert(std::size_t row, const std::vector<double> &heights)
{
    m_heights.insert(m_heights.begin() + std::ptrdiff_t(row), heights.begin(), heights.end());
    sumFrom(row);
}

void RowHeights::remove(std::size_t row, std::size_t count)
{
    const auto first = m_heights.begin() + std::ptrdiff_t(row);
    m_heights.erase(first, first + std::ptrdiff_t(count));
    sumFrom(row);
}

//! What is before \a row stands as it is: a sum holds nothing that comes after it.
void RowHeights::sumFrom(std::size_t row)
{
    m_sums.resize(row);
    for (auto i = row + 1; i <= m_heights.size(); ++i)
        m_sums.push_back(m_heights[i - 1] + top(i - 1) - top(i - lowestBit(i)));
}

} // namespace oriel
