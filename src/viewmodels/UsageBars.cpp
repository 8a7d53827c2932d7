// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/UsageBars.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! What is less could not be told apart in the scale's words; half a request is none.
double leastStep(UsageFigure figure)
{
    switch (figure) {
    case UsageFigure::Cost: return 0.0001;
    case UsageFigure::Speed: return 0.1;
    case UsageFigure::FirstTokenP50:
    case UsageFigure::FirstTokenP95: return 10; // milliseconds, told in hundredths of a second
    default: return 1;
    }
}

//! The distance of the scale's lines: 1, 2 or 5 times a power of ten, so that at most five of it hold \a most.
double stepFor(double most, UsageFigure figure)
{
    constexpr double steps = 5;
    constexpr double ten = 10;
    const double least = most / steps;
    const double power = std::pow(ten, std::floor(std::log10(least)));
    double step = ten * power;
    for (const double times : {5.0, 2.0, 1.0}) {
        if (times * power >= least)
            step = times * power;
    }
    return std::max(step, leastStep(figure));
}

//! \a value on a scale of this \a step, all with as many decimals.
QString scaleWords(double value, double step, UsageFigure figure)
{
    constexpr double cent = 0.01;
    if (figure != UsageFigure::Cost)
        return usageValueWords(value, figure);
    return u'$' + QLocale().toString(value, 'f', step < cent ? 4 : 2);
}

} // namespace

UsageBars UsageBars::of(const UsageModel &table, const QDate &today, std::optional<QDate> from)
{
    const auto figure = table.figure();
    const auto by = table.by();
    const auto &lines = table.lines();
    UsageBars chart;
    std::vector<double> values;
    const auto add = [&](const UsageLine &line, int row) {
        chart.bars.push_back({usageBarName(line, by, table.titles()), usageFigureWords(line, figure), 0, row});
        values.push_back(usageFigure(line, figure).value_or(0));
    };
    if (by == UsageGroup::Day && !lines.empty()) {
        auto day = from.value_or(QDate::fromString(lines.back().group, Qt::ISODate));
        const auto last = std::max(today, QDate::fromString(lines.front().group, Qt::ISODate));
        day = std::max(day, last.addDays(1 - mostDays));
        int row = int(lines.size()) - 1; // the newest stands first
        for (; row >= 0 && QDate::fromString(lines[std::size_t(row)].group, Qt::ISODate) < day; --row)
            ++chart.left;
        for (; day <= last; day = day.addDays(1)) {
            UsageLine none;
            none.group = day.toString(Qt::ISODate);
            if (row >= 0 && lines[std::size_t(row)].group == none.group) {
                add(lines[std::size_t(row)], row);
                --row;
            } else {
                add(none, -1);
            }
        }
    } else if (by != UsageGroup::Day) {
        const int shown = std::min(int(lines.size()), mostNames);
        for (int row = 0; row < shown; ++row)
            add(lines[std::size_t(row)], row);
        chart.left = int(lines.size()) - shown;
    }
    const double most = values.empty() ? 0 : *std::ranges::max_element(values);
    const double step = most > 0 ? stepFor(most, figure) : 1;
    const int steps = most > 0 ? int(std::ceil(most / step)) : 0;
    for (int i = 0; i <= steps; ++i)
        chart.scale << scaleWords(i * step, step, figure);
    if (steps == 0)
        return chart;
    for (std::size_t i = 0; i < values.size(); ++i)
        chart.bars[i].share = values[i] / (steps * step);
    return chart;
}

} // namespace oriel
