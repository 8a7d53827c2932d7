// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/RetentionController.h"

#include "domain/ErrorWords.h"

#include <QPointer>

namespace oriel {

RetentionController::RetentionController(HistoryKeeper *keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
}

void RetentionController::load()
{
    if (m_keeper)
        doLoad();
}

QCoro::Task<void> RetentionController::doLoad()
{
    const QPointer<RetentionController> self(this);
    const Result<RetentionRules> rules = co_await m_keeper->retention();
    if (!self)
        co_return;
    if (!rules)
        co_return setError(wordsFor(rules.error()).sentence());
    m_days = 0;
    m_folders.clear();
    for (const auto &rule : rules->rules) {
        if (rule.folder.isEmpty())
            m_days = rule.days.value_or(0);
        else if (rule.days)
            m_folders << tr("%1: %Ln days", nullptr, *rule.days).arg(rule.folder);
        else
            m_folders << tr("%1: for ever").arg(rule.folder);
    }
    Q_EMIT rulesChanged();
}

void RetentionController::keepFor(int days)
{
    if (!m_keeper || days < 0)
        return;
    Retention rule;
    if (days > 0)
        rule.days = days;
    doKeepFor(std::move(rule));
}

QCoro::Task<void> RetentionController::doKeepFor(Retention rule)
{
    const QPointer<RetentionController> self(this);
    const Result<void> done = co_await m_keeper->setRetention(std::move(rule));
    if (!self)
        co_return;
    setError(done ? QString() : wordsFor(done.error()).sentence());
    load();
}

void RetentionController::setError(const QString &error)
{
    if (error != std::exchange(m_error, error))
        Q_EMIT errorChanged();
}

} // namespace oriel
