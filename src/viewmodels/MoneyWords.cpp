// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/MoneyWords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

QString moneyWords(Money cost)
{
    constexpr Money least{100'000'000};
    const bool isTooLittle = cost > Money() && cost < least;
    const double amount = isTooLittle ? least.usd() : cost.usd();
    return (isTooLittle ? u"<$"_s : u"$"_s) + QLocale().toString(amount, 'f', amount > 0 && amount < 0.1 ? 4 : 2);
}

} // namespace oriel
