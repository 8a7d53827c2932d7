// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/UsageWords.h"

#include "viewmodels/ConversationListModel.h"
#include "viewmodels/MoneyWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

const QString noAnswer = u"–"_s;

QString tr(const char *text)
{
    return QCoreApplication::translate("UsageWords", text);
}

std::optional<double> milliseconds(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? std::optional(double(time->count())) : std::nullopt;
}

//! A count, which may be of billions.
QString countWords(double count)
{
    constexpr double million = 1e6;
    constexpr double billion = 1e9;
    const QLocale locale;
    const auto digits = [&locale](double value) { return locale.toString(value, 'f', value < 100 ? 2 : 0); };
    if (count < million)
        return locale.toString(qint64(count));
    //: %1 million: as short as it is written in a table, "1.25 M".
    return count < billion ? tr("%1 M").arg(digits(count / million))
                           //: %1 times 10^9, as short as it is written in a table: "1.25 bn".
                           : tr("%1 bn").arg(digits(count / billion));
}

QString featureTitle(const QString &name)
{
    if (name == featureName(Feature::Chat))
        return tr("Answers");
    if (name == featureName(Feature::Title))
        return tr("Titles of conversations");
    if (name == featureName(Feature::Embedding))
        return tr("Search by meaning");
    return name.simplified();
}

QString conversationTitle(const QString &id, const QHash<QString, QString> &titles)
{
    if (id.isEmpty())
        return tr("No conversation, or one that is gone");
    return ConversationListModel::titleWords(titles.value(id));
}

QString nameOf(const UsageLine &line, UsageGroup by, const QHash<QString, QString> &titles, QLocale::FormatType date)
{
    switch (by) {
    case UsageGroup::Day: return QLocale().toString(QDate::fromString(line.group, Qt::ISODate), date);
    case UsageGroup::Model:
    case UsageGroup::Provider: return line.group.simplified();
    case UsageGroup::Feature: return featureTitle(line.group);
    case UsageGroup::Conversation: return conversationTitle(line.group, titles);
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1StringView usageFigureName(UsageFigure figure)
{
    switch (figure) {
    case UsageFigure::Cost: return "cost"_L1;
    case UsageFigure::Requests: return "requests"_L1;
    case UsageFigure::PromptTokens: return "prompt_tokens"_L1;
    case UsageFigure::CompletionTokens: return "completion_tokens"_L1;
    case UsageFigure::FirstTokenP50: return "first_token_p50_ms"_L1;
    case UsageFigure::FirstTokenP95: return "first_token_p95_ms"_L1;
    case UsageFigure::Speed: return "tokens_per_second"_L1;
    case UsageFigure::Errors: return "errors"_L1;
    case UsageFigure::Retries: return "retries"_L1;
    case UsageFigure::Cached: return "cached"_L1;
    }
    Q_UNREACHABLE();
}

QString usageFigureTitle(UsageFigure figure)
{
    switch (figure) {
    case UsageFigure::Cost: return tr("Cost");
    case UsageFigure::Requests: return tr("Requests");
    case UsageFigure::PromptTokens: return tr("Tokens in");
    case UsageFigure::CompletionTokens: return tr("Tokens out");
    //: Time to first token, of which one half of the answers are below.
    case UsageFigure::FirstTokenP50: return tr("First token, p50");
    //: Time to first token, of which 95 % of the answers are below.
    case UsageFigure::FirstTokenP95: return tr("First token, p95");
    case UsageFigure::Speed: return tr("Tokens per second");
    case UsageFigure::Errors: return tr("Errors");
    case UsageFigure::Retries: return tr("Retries");
    case UsageFigure::Cached: return tr("From the cache");
    }
    Q_UNREACHABLE();
}

std::optional<double> usageFigure(const UsageLine &line, UsageFigure figure)
{
    switch (figure) {
    case UsageFigure::Cost: return line.cost.usd();
    case UsageFigure::Requests: return double(line.requests);
    case UsageFigure::PromptTokens: return double(line.promptTokens);
    case UsageFigure::CompletionTokens: return double(line.completionTokens);
    case UsageFigure::FirstTokenP50: return milliseconds(line.firstTokenP50);
    case UsageFigure::FirstTokenP95: return milliseconds(line.firstTokenP95);
    case UsageFigure::Speed: return line.tokensPerSecond;
    case UsageFigure::Errors: return double(line.errors);
    case UsageFigure::Retries: return double(line.retries);
    case UsageFigure::Cached: return double(line.cached);
    }
    Q_UNREACHABLE();
}

QString usageValueWords(double value, UsageFigure figure)
{
    constexpr double picoUsd = 1e12;
    constexpr double second = 1000;
    const QLocale locale;
    switch (figure) {
    case UsageFigure::Cost: return moneyWords(Money{qint64(std::llround(value * picoUsd))});
    case UsageFigure::FirstTokenP50:
    //: A time in seconds: "0.42 s".
    case UsageFigure::FirstTokenP95: return tr("%1 s").arg(locale.toString(value / second, 'f', 2));
    case UsageFigure::Speed: return locale.toString(value, 'f', 1);
    case UsageFigure::Requests:
    case UsageFigure::PromptTokens:
    case UsageFigure::CompletionTokens:
    case UsageFigure::Errors:
    case UsageFigure::Retries:
    case UsageFigure::Cached: return countWords(value);
    }
    Q_UNREACHABLE();
}

QString usageFigureWords(const UsageLine &line, UsageFigure figure)
{
    const auto value = usageFigure(line, figure);
    if (!value)
        return noAnswer;
    if (figure != UsageFigure::Cost)
        return usageValueWords(*value, figure);
    if (line.cost == Money() && line.unpriced > 0)
        return noAnswer;
    return (line.estimatedCost > Money() ? u"~"_s : QString()) + moneyWords(line.cost)
        + (line.unpriced > 0 ? u"+"_s : QString());
}

QString usageGroupTitle(UsageGroup group)
{
    switch (group) {
    case UsageGroup::Day: return tr("Day");
    case UsageGroup::Model: return tr("Model");
    case UsageGroup::Provider: return tr("Provider");
    case UsageGroup::Feature: return tr("Purpose");
    case UsageGroup::Conversation: return tr("Conversation");
    }
    Q_UNREACHABLE();
}

QString usageLineName(const UsageLine &line, UsageGroup by, const QHash<QString, QString> &titles)
{
    return nameOf(line, by, titles, QLocale::LongFormat);
}

QString usageBarName(const UsageLine &line, UsageGroup by, const QHash<QString, QString> &titles)
{
    return nameOf(line, by, titles, QLocale::ShortFormat);
}

} // namespace oriel
