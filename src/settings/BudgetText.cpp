// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/BudgetText.h"

#include "settings/ProviderRules.h"
#include "settings/Words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oriel {

Result<std::map<QString, Budget>> providerBudgetsFromText(const QString &text)
{
    static const QRegularExpression space(u"\\s+"_s);
    static const QRegularExpression one(u"^(.+)\\.(day|month)=([0-9.]+)$"_s);
    std::map<QString, Budget> budgets;
    for (const auto &word : text.split(space, Qt::SkipEmptyParts)) {
        const auto match = one.match(word);
        bool isNumber = false;
        const double dollars = match.captured(3).toDouble(&isNumber);
        const auto money = Money::fromUsd(dollars);
        if (!isNumber || !money || !checkProviderName(match.captured(1))) {
            return failure(ErrorKind::InvalidInput,
                           Words::tr("“%1” is no budget like openai.day=2.").arg(word.left(80)));
        }
        Budget &budget = budgets[match.captured(1)];
        (match.captured(2) == "day"_L1 ? budget.day : budget.month) = *money;
    }
    return budgets;
}

} // namespace oriel
