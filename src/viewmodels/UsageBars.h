// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/UsageModel.h"

#include <QDate>

namespace oriel {

//! One bar of the chart.
struct UsageBar {
    QString name; //!< short; of one line
    QString text; //!< the figure
    double share = 0; //!< of the scale's top, 0 to 1; 0 where there is no answer
    int row = -1; //!< of the model; -1: a day without requests

    bool operator==(const UsageBar &) const = default;
};

//! \brief What the chart of a usage report shows. Pure; main thread. Tests: tst_usagebars.
struct UsageBars {
    std::vector<UsageBar> bars; //!< days the oldest first and none left out, all else as in the table
    QStringList scale; //!< what stands beside the lines at equal distances, from 0 to the top
    int left = 0; //!< lines of the table that have no bar

    static constexpr int mostDays = 90;
    static constexpr int mostNames = 10;

    //! Of the table as it is shown.
    //! \param from  the first day that was asked for; absent: that of the first line
    [[nodiscard]] static UsageBars of(const UsageModel &table, const QDate &today, std::optional<QDate> from);

    bool operator==(const UsageBars &) const = default;
};

} // namespace oriel
