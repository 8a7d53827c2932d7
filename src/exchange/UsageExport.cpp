// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/UsageExport.h"

#include "text/JsonWriter.h"

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! A figure by its name in JSON and CSV; monostate is "not known".
struct Figure {
    const char *name;
    std::variant<std::monostate, qint64, double> value;
};

decltype(Figure::value) milliseconds(const std::optional<std::chrono::milliseconds> &time)
{
    if (time)
        return qint64(time->count());
    return {};
}

std::vector<Figure> figuresOf(const UsageLine &line)
{
    decltype(Figure::value) speed;
    if (line.tokensPerSecond)
        speed = *line.tokensPerSecond;
    return {
        {"requests", line.requests},
        {"retries", line.retries},
        {"errors", line.errors},
        {"cached", line.cached},
        {"prompt_tokens", line.promptTokens},
        {"cached_tokens", line.cachedTokens},
        {"cache_write_tokens", line.cacheWriteTokens},
        {"completion_tokens", line.completionTokens},
        {"reasoning_tokens", line.reasoningTokens},
        {"cost_usd", line.cost.usd()},
        {"estimated_cost_usd", line.estimatedCost.usd()},
        {"unpriced", line.unpriced},
        {"first_token_p50_ms", milliseconds(line.firstTokenP50)},
        {"first_token_p95_ms", milliseconds(line.firstTokenP95)},
        {"tokens_per_second", speed},
    };
}

void writeMembers(JsonWriter &json, const UsageLine &line)
{
    for (const auto &[name, value] : figuresOf(line)) {
        json.key(name);
        if (const auto *whole = std::get_if<qint64>(&value))
            json.value(*whole);
        else if (const auto *decimal = std::get_if<double>(&value))
            json.value(*decimal);
        else
            json.null();
    }
}

QString csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool isPlain = std::ranges::none_of(text, [](QChar sign) { return u"\",\r\n"_s.contains(sign); });
    return isPlain ? text : u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

QString figureText(const Figure &figure)
{
    if (const auto *whole = std::get_if<qint64>(&figure.value))
        return QString::number(*whole);
    const auto *decimal = std::get_if<double>(&figure.value);
    return decimal ? QString::number(*decimal, 'g', QLocale::FloatingPointShortest) : QString();
}

} // namespace

QByteArray usageJson(const UsageReport &report, const UsageQuestion &question)
{
    JsonWriter json;
    json.beginObject().key("since");
    if (question.since)
        json.value(question.since->toString(Qt::ISODateWithMs));
    else
        json.null();
    json.member("by", usageGroupName(question.by)).key("lines").beginArray();
    for (const auto &line : report.lines) {
        json.beginObject().member("line", line.group);
        writeMembers(json, line);
        json.endObject();
    }
    json.endArray().key("total").beginObject();
    writeMembers(json, report.total);
    json.endObject().endObject();
    return json.take();
}

QString usageCsv(const UsageReport &report, UsageGroup by)
{
    QStringList headings{QString(usageGroupName(by))};
    for (const auto &figure : figuresOf({}))
        headings << QString::fromLatin1(figure.name);
    QString text = headings.join(u',') + u"\r\n"_s;
    for (const auto &line : report.lines) {
        QStringList cells{csvCell(line.group)};
        for (const auto &figure : figuresOf(line))
            cells << figureText(figure);
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text;
}

} // namespace oriel
