// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Spending.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace oriel {

//! What may be spent. Absent: as much as it takes.
struct Budget {
    std::optional<Money> day; //!< from midnight to midnight on this machine
    std::optional<Money> month;

    bool operator==(const Budget &) const = default;
};

//! The person's budgets.
struct BudgetRules {
    Budget all; //!< of all providers together
    std::map<QString, Budget> providers; //!< by their ids
    bool stops = true; //!< false: they only warn
    QDate liftedUntil; //!< until the end of this day they only warn; null: they are not lifted

    bool operator==(const BudgetRules &) const = default;

    //! Whether any of them holds for \a provider.
    [[nodiscard]] bool holdFor(const QString &provider) const;
    //! Whether one that is used up stops on \a today.
    [[nodiscard]] bool stopOn(const QDate &today) const { return stops && !(liftedUntil >= today); }
};

enum class BudgetPeriod { Day, Month };

//! One budget that is nearly or wholly used up.
struct BudgetUse {
    QString provider; //!< empty: of all of them
    BudgetPeriod period = BudgetPeriod::Day;
    Money limit;
    Money spent;

    bool operator==(const BudgetUse &) const = default;
    [[nodiscard]] bool isUsedUp() const { return spent >= limit; }
};

//! Those of \a rules that hold for \a provider and of which four fifths are used, the ones that are used up first.
//! Tests: tst_budget.
[[nodiscard]] std::vector<BudgetUse> budgetsInSight(const BudgetRules &rules, const QString &provider,
                                                    const Spending &spending);

//! "Today's budget of $5.00 is used up: $5.02 were spent."
[[nodiscard]] QString budgetWords(const BudgetUse &use);

} // namespace oriel
