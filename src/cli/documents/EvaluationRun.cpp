// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/EvaluationRun.h"

#include "core/PrivateFiles.h"
#include "text/JsonValue.h"
#include "text/JsonWriter.h"

#include <QDir>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr double noDifference = 1e-9;
constexpr double half = 0.5;
constexpr double mostOfAll = 0.95;

void writeFigures(JsonWriter &json, const RankingFigures &figures, std::string_view reciprocalRank)
{
    json.member("precision", figures.precision).member("recall", figures.recall).member("ndcg", figures.ndcg);
    json.member(reciprocalRank, figures.reciprocalRank);
}

void writeSettings(JsonWriter &json, const EvaluationRun &run)
{
    json.member("date", run.at.toString(Qt::ISODateWithMs)).member("version", run.version);
    json.key("collections").beginArray();
    for (const auto &collection : run.collections) {
        json.beginObject().member("name", collection.name).member("documents", collection.documents);
        json.member("chunks", collection.chunks).member("chunk_tokens", collection.chunkTokens);
        json.member("chunk_overlap_percent", collection.overlapPercent).endObject();
    }
    json.endArray().member("questions", run.questions.size()).member("answered", run.answered());
    writeFigures(json, run.figures(), "mrr");
    json.key("latency_ms").beginObject().member("p50", run.latency(half)).member("p95", run.latency(mostOfAll));
    json.endObject();
}

RankingFigures figuresFrom(const JsonValue &json)
{
    return {json["precision"].number().value_or(0), json["recall"].number().value_or(0),
            json["ndcg"].number().value_or(0), json["reciprocal_rank"].number().value_or(0)};
}

} // namespace

RankingFigures EvaluationRun::figures() const
{
    std::vector<RankingFigures> all;
    all.reserve(questions.size());
    for (const auto &question : questions)
        all.push_back(question.figures);
    return meanOf(all);
}

double EvaluationRun::latency(double part) const
{
    std::vector<double> all;
    all.reserve(questions.size());
    for (const auto &question : questions)
        all.push_back(question.milliseconds);
    return percentileOf(std::move(all), part);
}

qsizetype EvaluationRun::answered() const
{
    return std::ranges::count_if(questions, &EvaluatedQuestion::isAnswered);
}

RunComparison compared(const EvaluationRun &now, const EvaluationRun &before)
{
    std::map<QString, double> known;
    for (const auto &question : before.questions)
        known[question.id] = question.figures.ndcg;
    RunComparison comparison;
    for (const auto &question : now.questions) {
        const auto was = known.find(question.id);
        if (was == known.end())
            continue;
        comparison.better += question.figures.ndcg > was->second + noDifference ? 1 : 0;
        comparison.worse += question.figures.ndcg < was->second - noDifference ? 1 : 0;
    }
    return comparison;
}

QByteArray runJson(const EvaluationRun &run, const std::optional<EvaluationRun> &before)
{
    JsonWriter json;
    json.beginObject().member("key", QString::fromLatin1(run.key)).member("k", run.depth);
    writeSettings(json, run);
    json.key("unknown").beginArray();
    for (const auto &name : run.unknown)
        json.value(name);
    json.endArray().key("before");
    if (before) {
        const auto comparison = compared(run, *before);
        json.beginObject();
        writeSettings(json, *before);
        json.member("better", comparison.better).member("worse", comparison.worse).endObject();
    } else {
        json.null();
    }
    json.key("results").beginArray();
    for (const auto &question : run.questions) {
        json.beginLine().beginObject().member("id", question.id).member("answered", question.isAnswered);
        writeFigures(json, question.figures, "reciprocal_rank");
        json.member("latency_ms", question.milliseconds).endObject();
    }
    json.endArray().endObject();
    return json.take() + '\n';
}

std::optional<EvaluationRun> runFromJson(QByteArrayView text)
{
    JsonReader reader;
    const auto json = reader.read(text);
    if (!json)
        return std::nullopt;
    EvaluationRun run;
    run.at = QDateTime::fromString((*json)["date"].stringOr(), Qt::ISODateWithMs);
    run.version = (*json)["version"].stringOr();
    run.key = (*json)["key"].stringOr().toLatin1();
    run.depth = int((*json)["k"].integer().value_or(0));
    (*json)["collections"].forEach([&run](const JsonValue &collection) {
        run.collections.push_back({collection["name"].stringOr(), collection["documents"].integer().value_or(0),
                                   collection["chunks"].integer().value_or(0),
                                   int(collection["chunk_tokens"].integer().value_or(0)),
                                   int(collection["chunk_overlap_percent"].integer().value_or(0))});
    });
    (*json)["unknown"].forEach([&run](const JsonValue &name) { run.unknown << name.stringOr(); });
    (*json)["results"].forEach([&run](const JsonValue &result) {
        run.questions.push_back({result["id"].stringOr(), figuresFrom(result),
                                 result["answered"].boolean().value_or(false),
                                 result["latency_ms"].number().value_or(0)});
    });
    if (!run.at.isValid() || run.key.isEmpty() || run.questions.empty())
        return std::nullopt;
    return run;
}

Result<QString> keepRun(const EvaluationRun &run, const QString &folder)
{
    if (auto made = makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    QString path = u"%1/%2-%3.json"_s.arg(folder, run.at.toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s),
                                          QString::fromLatin1(run.key));
    if (auto written = writePrivateFile(path, runJson(run, {})); !written)
        return std::unexpected(written.error());
    return path;
}

std::optional<EvaluationRun> lastRun(const QByteArray &key, const QString &folder)
{
    const QDir runs(folder);
    const auto names = runs.entryList({u"*-%1.json"_s.arg(QString::fromLatin1(key))}, QDir::Files,
                                      QDir::Name | QDir::Reversed);
    for (const auto &name : names) {
        const auto content = readFile(runs.filePath(name));
        auto run = content ? runFromJson(*content) : std::nullopt;
        if (run && run->key == key)
            return run;
    }
    return std::nullopt;
}

} // namespace oriel
