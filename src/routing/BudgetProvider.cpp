// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/BudgetProvider.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("BudgetProvider", text);
}

} // namespace

BudgetProvider::BudgetProvider(std::shared_ptr<ChatProvider> target, ProviderId provider, BudgetRules rules,
                               Ledger &ledger, const Clock &clock, BudgetWarnings &warnings)
    : m_target(std::move(target))
    , m_provider(std::move(provider))
    , m_rules(std::move(rules))
    , m_ledger(ledger)
    , m_clock(clock)
    , m_warnings(warnings)
{
}

void BudgetProvider::warn(const BudgetUse &use, const QDate &today, EventSink &sink) const
{
    const QString period = today.toString(use.period == BudgetPeriod::Day ? u"yyyy-MM-dd"_s : u"yyyy-MM"_s);
    const QString level = use.isUsedUp() ? u"over"_s : u"near"_s;
    const QString limit = QString::number(use.limit.picoUsd);
    if (m_warnings.insert(QStringList{use.provider, period, level, limit}.join(u' ')).second)
        sink.take(Notice{budgetWords(use)});
}

QCoro::Task<Result<Finished>> BudgetProvider::stream(ChatRequest request, EventSink &sink, std::stop_token stop)
{
    if (m_rules.holdFor(m_provider.value)) {
        const QDate today = m_clock.nowUtc().toLocalTime().date();
        SpendingQuestion question{today.startOfDay().toUTC(),
                                  QDate(today.year(), today.month(), 1).startOfDay().toUTC(), m_provider};
        const Result<Spending> spent = co_await m_ledger.spending(std::move(question));
        if (stop.stop_requested())
            co_return failure(ErrorKind::Cancelled);
        if (!spent)
            sink.take(Notice{
                tr("What was spent cannot be read, so the budgets are not looked at. %1").arg(spent.error().message)});
        const auto uses = spent ? budgetsInSight(m_rules, m_provider.value, *spent) : std::vector<BudgetUse>();
        for (const auto &use : uses) {
            if (use.isUsedUp() && m_rules.stopOn(today)) {
                co_return failure(ErrorKind::Budget,
                                  tr("%1 To go on, raise it, or set budget.lifted to %2.")
                                      .arg(budgetWords(use), today.toString(Qt::ISODate)));
            }
            if (request.purpose.feature == Feature::Chat) // nobody sees what is told to the others
                warn(use, today, sink);
        }
    }
    co_return co_await m_target->stream(std::move(request), sink, std::move(stop));
}

} // namespace oriel
