// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Budget.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Budget", text);
}

QString dollars(Money money)
{
    const double amount = money.usd();
    return u'$' + QLocale().toString(amount, 'f', amount > 0 && amount < 0.1 ? 4 : 2);
}

//! Four fifths of it.
bool isNearlyUsed(const BudgetUse &use)
{
    return use.spent.picoUsd >= use.limit.picoUsd - use.limit.picoUsd / 5;
}

} // namespace

bool BudgetRules::holdFor(const QString &provider) const
{
    const auto own = providers.find(provider);
    return all != Budget{} || (own != providers.end() && own->second != Budget{});
}

std::vector<BudgetUse> budgetsInSight(const BudgetRules &rules, const QString &provider, const Spending &spending)
{
    std::vector<BudgetUse> uses;
    const auto add = [&uses](const QString &of, BudgetPeriod period, const std::optional<Money> &limit, Money spent) {
        const BudgetUse use{of, period, limit.value_or(Money()), spent};
        if (!limit || !isNearlyUsed(use))
            return;
        const auto place = use.isUsedUp() ? std::ranges::find_if_not(uses, &BudgetUse::isUsedUp) : uses.end();
        uses.insert(place, use);
    };
    add({}, BudgetPeriod::Day, rules.all.day, spending.dayInAll);
    add({}, BudgetPeriod::Month, rules.all.month, spending.monthInAll);
    if (const auto own = rules.providers.find(provider); own != rules.providers.end()) {
        add(provider, BudgetPeriod::Day, own->second.day, spending.dayAtProvider);
        add(provider, BudgetPeriod::Month, own->second.month, spending.monthAtProvider);
    }
    return uses;
}

QString budgetWords(const BudgetUse &use)
{
    const QString limit = dollars(use.limit);
    const QString spent = dollars(use.spent);
    const bool isDay = use.period == BudgetPeriod::Day;
    if (use.provider.isEmpty() && use.isUsedUp()) {
        return (isDay ? tr("Today's budget of %1 is used up: %2 were spent.")
                      : tr("This month's budget of %1 is used up: %2 were spent."))
            .arg(limit, spent);
    }
    if (use.provider.isEmpty()) {
        return (isDay ? tr("%2 of today's budget of %1 are spent.") : tr("%2 of this month's budget of %1 are spent."))
            .arg(limit, spent);
    }
    if (use.isUsedUp()) {
        return (isDay ? tr("Today's budget of %1 for %3 is used up: %2 were spent.")
                      : tr("This month's budget of %1 for %3 is used up: %2 were spent."))
            .arg(limit, spent, use.provider);
    }
    return (isDay ? tr("%2 of today's budget of %1 for %3 are spent.")
                  : tr("%2 of this month's budget of %1 for %3 are spent."))
        .arg(limit, spent, use.provider);
}

} // namespace oriel
