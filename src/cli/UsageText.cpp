// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/UsageText.h"

#include "cli/ColumnText.h"
#include "cli/VisibleText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! "$1.2345"; estimates and what is not known are marked.
QString costText(const UsageLine &line)
{
    QString text = u'$' + QString::number(line.cost.usd(), 'f', 4);
    if (line.estimatedCost > Money())
        text.prepend(u'~');
    if (line.unpriced > 0)
        text += u'+';
    return text;
}

QString secondsText(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? QString::number(double(time->count()) / 1000, 'f', 2) : u"-"_s;
}

QStringList cellsOf(const UsageLine &line, const QString &name)
{
    return {name,
            QString::number(line.requests),
            QString::number(line.errors),
            QString::number(line.promptTokens),
            QString::number(line.completionTokens),
            costText(line),
            secondsText(line.firstTokenP50),
            secondsText(line.firstTokenP95),
            line.tokensPerSecond ? QString::number(*line.tokensPerSecond, 'f', 1) : u"-"_s};
}

QString nameOf(const UsageLine &line)
{
    return line.group.isEmpty() ? u"(none)"_s : visibleText(line.group.simplified());
}

} // namespace

QString usageTable(const UsageReport &report, UsageGroup by)
{
    std::vector<QStringList> rows{{QString(usageGroupName(by)), u"requests"_s, u"errors"_s, u"tokens in"_s, u"out"_s,
                                   u"cost"_s, u"first p50"_s, u"p95 s"_s, u"tokens/s"_s}};
    for (const auto &line : report.lines)
        rows.push_back(cellsOf(line, nameOf(line)));
    rows.push_back(cellsOf(report.total, u"in all"_s));
    std::vector<int> widths(std::size_t(rows.front().size()));
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row.at(qsizetype(i))));
    }
    QString text;
    for (const auto &row : rows) {
        text += inColumns(row.front(), widths.front());
        for (std::size_t i = 1; i < widths.size(); ++i)
            text += u"  "_s + row.at(qsizetype(i)).rightJustified(widths[i]);
        text += u'\n';
    }
    if (report.total.unpriced > 0)
        text += u"+ and what requests cost whose price is not known: %1\n"_s.arg(report.total.unpriced);
    return text;
}

} // namespace oriel
