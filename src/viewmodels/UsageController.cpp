// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/UsageController.h"

#include "core/EnumNames.h"
#include "core/Sentences.h"
#include "domain/ErrorWords.h"

#include <QPointer>
#include <QVariantMap>

#include <limits>

using namespace Qt::StringLiterals;

namespace oriel {

UsageController::UsageController(Ledger &ledger, ConversationStore &conversations, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_conversations(conversations)
    , m_clock(clock)
{
}

QLatin1StringView UsageController::rangeName(Range range)
{
    switch (range) {
    case Range::Week: return "week"_L1;
    case Range::Days: return "days"_L1;
    case Range::Month: return "month"_L1;
    case Range::All: return "all"_L1;
    }
    Q_UNREACHABLE();
}

QVariantList UsageController::ranges()
{
    const auto option = [](Range range, const QString &text) {
        return QVariantMap{{u"value"_s, QString(rangeName(range))}, {u"text"_s, text}};
    };
    return {option(Range::Week, tr("7 days")), option(Range::Days, tr("30 days")),
            option(Range::Month, tr("This month")), option(Range::All, tr("All"))};
}

QVariantList UsageController::groups()
{
    QVariantList all;
    for (const auto group :
         {UsageGroup::Day, UsageGroup::Model, UsageGroup::Provider, UsageGroup::Feature, UsageGroup::Conversation})
        all << QVariantMap{{u"value"_s, QString(usageGroupName(group))}, {u"text"_s, usageGroupTitle(group)}};
    return all;
}

QString UsageController::range() const
{
    return rangeName(m_range);
}

void UsageController::setRange(const QString &range)
{
    const auto wanted = enumFromName(range, rangeName, Range::All);
    if (!wanted || *wanted == m_range)
        return;
    m_range = *wanted;
    Q_EMIT changed();
    load();
}

void UsageController::setBy(const QString &by)
{
    const auto wanted = enumFromName(by, usageGroupName, UsageGroup::Conversation);
    if (!wanted || *wanted == m_by)
        return;
    m_by = *wanted;
    Q_EMIT changed();
    load();
}

void UsageController::setFigure(const QString &figure)
{
    const auto wanted = enumFromName(figure, usageFigureName, usageFigures.back());
    if (!wanted || *wanted == m_figure)
        return;
    m_figure = *wanted;
    show(m_table.titles());
}

std::optional<QDate> UsageController::firstDay() const
{
    constexpr int week = 7;
    constexpr int days = 30;
    switch (m_range) {
    case Range::Week: return today().addDays(1 - week);
    case Range::Days: return today().addDays(1 - days);
    case Range::Month: return QDate(today().year(), today().month(), 1);
    case Range::All: return std::nullopt;
    }
    Q_UNREACHABLE();
}

void UsageController::load()
{
    read();
}

QCoro::Task<void> UsageController::read()
{
    const QPointer<UsageController> alive(this);
    const int number = ++m_asked;
    UsageQuestion question;
    question.by = m_by;
    if (const auto day = firstDay())
        question.since = day->startOfDay().toUTC();
    UsageQuestion asked = question;
    Result<UsageReport> report = co_await m_ledger.usage(std::move(asked));
    if (!alive || number != m_asked)
        co_return;
    QHash<QString, QString> titles;
    if (report && question.by == UsageGroup::Conversation) {
        auto known = co_await readTitles();
        if (!alive || number != m_asked)
            co_return;
        if (known)
            titles = std::move(*known);
        else
            report = std::unexpected(known.error());
    }
    if (!report) { // nothing of another time stands under this one
        m_report = {};
        m_question = std::move(question);
        m_isLoaded = false;
        show({});
        co_return tell(wordsFor(report.error()).sentence(), true);
    }
    m_report = std::move(*report);
    m_question = std::move(question);
    m_outcome.clear();
    m_hasFailed = false;
    m_isLoaded = true;
    show(std::move(titles));
}

QCoro::Task<Result<QHash<QString, QString>>> UsageController::readTitles()
{
    QHash<QString, QString> titles;
    ConversationStore &conversations = m_conversations;
    for (const auto &[archived, deleted] : {std::pair(false, false), {true, false}, {false, true}}) {
        ConversationFilter filter;
        filter.archived = archived;
        filter.deleted = deleted;
        filter.isBrief = true;
        filter.limit = std::numeric_limits<int>::max();
        const auto list = co_await conversations.list(std::move(filter));
        if (!list)
            co_return std::unexpected(list.error());
        for (const auto &conversation : list->conversations)
            titles.insert(conversation.id.value, conversation.title);
    }
    co_return Result<QHash<QString, QString>>(std::move(titles));
}

void UsageController::show(QHash<QString, QString> titles)
{
    m_table.show(m_report.lines, m_question.by, m_figure, std::move(titles));
    const auto from = m_question.since ? std::optional(m_question.since->toLocalTime().date()) : std::nullopt;
    m_bars = UsageBars::of(m_table, today(), from);
    Q_EMIT changed();
}

QVariantList UsageController::totals() const
{
    QVariantList all;
    for (const auto figure : usageFigures)
        all << QVariantMap{{u"value"_s, QString(usageFigureName(figure))},
                           {u"title"_s, usageFigureTitle(figure)},
                           {u"text"_s, usageFigureWords(m_report.total, figure)}};
    return all;
}

QVariantList UsageController::bars() const
{
    QVariantList all;
    for (const auto &bar : m_bars.bars)
        all << QVariantMap{{u"name"_s, bar.name}, {u"text"_s, bar.text}, {u"share"_s, bar.share}, {u"row"_s, bar.row}};
    return all;
}

QString UsageController::chartTitle() const
{
    const QString figure = usageFigureTitle(m_figure);
    switch (m_question.by) {
    case UsageGroup::Day: return tr("%1, by day").arg(figure);
    case UsageGroup::Model: return tr("%1, by model").arg(figure);
    case UsageGroup::Provider: return tr("%1, by provider").arg(figure);
    case UsageGroup::Feature: return tr("%1, by purpose").arg(figure);
    case UsageGroup::Conversation: return tr("%1, by conversation").arg(figure);
    }
    Q_UNREACHABLE();
}

QString UsageController::chartNote() const
{
    if (m_bars.left == 0)
        return {};
    return m_question.by == UsageGroup::Day
        ? tr("The chart shows the last %Ln days, the table all.", nullptr, UsageBars::mostDays)
        : tr("The chart shows the %Ln largest, the table all.", nullptr, UsageBars::mostNames);
}

QString UsageController::note() const
{
    QStringList sentences;
    if (m_report.total.unpriced > 0)
        sentences << tr("The price of %Ln requests is not known: they are not in the cost.", nullptr,
                        int(std::min<qint64>(m_report.total.unpriced, std::numeric_limits<int>::max())));
    if (m_report.total.estimatedCost > Money())
        sentences << tr("A part of the cost is estimated.");
    return inOneParagraph(sentences);
}

void UsageController::tell(const QString &outcome, bool failed)
{
    m_outcome = outcome;
    m_hasFailed = failed;
    Q_EMIT changed();
}

} // namespace oriel
