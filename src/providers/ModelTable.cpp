// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ModelTable.h"

#include "core/Logging.h"
#include "text/JsonValue.h"

#include <QDate>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Whether \a rest, which follows a known id, names the same model still.
bool isRevision(QStringView rest)
{
    if (rest.startsWith(u':') || rest.startsWith(u'@'))
        return true;
    if (!rest.startsWith(u'-'))
        return false;
    const auto word = rest.sliced(1);
    for (const auto name : {"latest"_L1, "preview"_L1, "exp"_L1}) {
        if (word == name || (word.startsWith(name) && word.size() > name.size() && word[name.size()] == u'-'))
            return true;
    }
    const auto *const end = std::ranges::find_if(word, [](QChar sign) { return !sign.isDigit(); });
    const auto digits = end - word.begin();
    return digits >= 3 && (end == word.end() || *end == u'-');
}

template<typename Value>
void fill(std::optional<Value> &known, const std::optional<Value> &told)
{
    if (!known)
        known = told;
}

std::optional<Money> rateOf(const JsonValue &dollarsPerMillion)
{
    const auto dollars = dollarsPerMillion.number();
    return dollars ? Money::fromUsdPerMillion(*dollars) : std::nullopt;
}

std::optional<TokenRates> ratesOf(const JsonValue &json)
{
    const auto input = rateOf(json["input"]);
    if (!input)
        return std::nullopt;
    return TokenRates{*input, rateOf(json["output"]).value_or(Money()), rateOf(json["cachedInput"]),
                      rateOf(json["cacheWrite"]), rateOf(json["cacheWriteHour"])};
}

std::optional<ModelPrice> priceOf(const JsonValue &json, const JsonValue &group)
{
    const auto rates = ratesOf(json);
    if (!rates)
        return std::nullopt;
    ModelPrice price{*rates};
    const JsonValue longPrompt = json["longPrompt"];
    if (const auto longRates = ratesOf(longPrompt))
        price.longPrompt = LongPromptRates{longPrompt["above"].integer().value_or(0), *longRates};
    if (const auto percent = group["batchPercent"].integer(); percent && *percent > 0 && *percent <= 100)
        price.batchPercent = int(*percent);
    return price;
}

ModelTable::Entry entryOf(const JsonValue &json, const JsonValue &group)
{
    const auto inherited = [&json, &group](std::string_view name) {
        return json[name].string().value_or(group[name].stringOr());
    };
    ModelTable::Entry entry;
    entry.info.id = json["id"].stringOr();
    entry.info.displayName = json["name"].stringOr();
    entry.info.contextTokens = json["context"].integer();
    entry.info.maxOutputTokens = json["output"].integer();
    entry.info.vision = json["vision"].boolean();
    entry.info.tools = json["tools"].boolean();
    entry.info.reasoning = json["reasoning"].boolean();
    entry.info.structuredOutput = json["structured"].boolean();
    entry.info.embedding = json["embedding"].boolean();
    entry.info.price = priceOf(json["price"], group);
    json["refuses"].forEach([&entry](const JsonValue &name) { entry.refused += name.stringOr(); });
    entry.source = inherited("source");
    entry.asOf = inherited("asOf");
    return entry;
}

} // namespace

Result<ModelTable> ModelTable::parse(QByteArrayView json)
{
    JsonReader reader;
    const auto root = reader.read(json);
    if (!root || !(*root)["groups"].isArray())
        return failure(ErrorKind::InvalidInput, u"The table of models is not JSON with an array \"groups\"."_s);
    ModelTable table;
    QString wrong;
    (*root)["groups"].forEach([&table, &wrong](const JsonValue &group) {
        group["models"].forEach([&table, &wrong, &group](const JsonValue &model) {
            Entry entry = entryOf(model, group);
            const bool isGood = !entry.info.id.isEmpty() && !entry.source.isEmpty()
                && QDate::fromString(entry.asOf, Qt::ISODate).isValid();
            if (!isGood && wrong.isEmpty())
                wrong = u"Model \"%1\" has no id, source or date."_s.arg(entry.info.id);
            table.m_entries.push_back(std::move(entry));
        });
    });
    if (!wrong.isEmpty())
        return failure(ErrorKind::InvalidInput, wrong);
    return table;
}

const ModelTable &ModelTable::builtIn()
{
    static const ModelTable table = [] {
        QFile file(u":/oriel/models.json"_s);
        auto parsed = file.open(QIODevice::ReadOnly) ? parse(file.readAll())
                                                     : failure(ErrorKind::Storage, file.errorString());
        if (!parsed)
            qCCritical(lcProviders) << "models.json:" << parsed.error().message;
        return parsed.value_or(ModelTable());
    }();
    return table;
}

const ModelTable::Entry *ModelTable::findBare(QStringView model) const
{
    const Entry *best = nullptr;
    for (const auto &entry : m_entries) {
        const QString &id = entry.info.id;
        if (model == id)
            return &entry;
        const bool isPrefix = model.startsWith(id) && isRevision(model.sliced(id.size()));
        if (isPrefix && (best == nullptr || id.size() > best->info.id.size()))
            best = &entry;
    }
    return best;
}

const ModelTable::Entry *ModelTable::find(QStringView model) const
{
    for (;;) {
        if (const auto *entry = findBare(model))
            return entry;
        const auto slash = model.indexOf(u'/');
        if (slash < 0)
            return nullptr;
        model = model.sliced(slash + 1);
    }
}

void ModelTable::complete(ModelInfo &info) const
{
    const Entry *entry = find(info.id);
    if (entry == nullptr)
        return;
    const ModelInfo &known = entry->info;
    if (info.displayName.isEmpty())
        info.displayName = known.displayName;
    fill(info.contextTokens, known.contextTokens);
    fill(info.maxOutputTokens, known.maxOutputTokens);
    fill(info.vision, known.vision);
    fill(info.tools, known.tools);
    fill(info.reasoning, known.reasoning);
    fill(info.structuredOutput, known.structuredOutput);
    fill(info.embedding, known.embedding);
    fill(info.price, known.price);
}

} // namespace oriel
