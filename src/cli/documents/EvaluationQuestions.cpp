// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/EvaluationQuestions.h"

#include "cli/documents/DocsOptions.h"
#include "core/PrivateFiles.h"
#include "text/JsonWriter.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qint64 fileCeilingBytes = 1024 * 1024 * 1024;
constexpr qsizetype keyLetters = 16;
constexpr double highestGrade = 1e6; // sums of more could overflow

//! What is wrong with it.
std::expected<std::map<QString, double>, QString> relevantOf(const JsonValue &json)
{
    std::map<QString, double> relevant;
    bool isGood = json.isArray() || json.isObject();
    json.forEach([&](const JsonValue &name) {
        const QString document = idText(name);
        isGood = isGood && !document.isEmpty();
        relevant[document] = 1;
    });
    json.forEachMember([&](std::string_view name, const JsonValue &grade) {
        isGood = isGood && grade.number() && *grade.number() <= highestGrade;
        if (const double given = grade.number().value_or(0); given > 0)
            relevant[QString::fromUtf8(name)] = given;
    });
    if (!isGood)
        return std::unexpected(
            u"its \"relevant\" is neither a list of documents nor an object of documents with grades."_s);
    if (relevant.empty())
        return std::unexpected(u"its \"relevant\" names no document that bears on the question."_s);
    return relevant;
}

std::expected<EvaluationQuestion, QString> questionOf(const JsonValue &json, int line)
{
    if (!json.isObject())
        return std::unexpected(u"it is no object."_s);
    const auto words = json["question"].string();
    if (!words || words->trimmed().isEmpty())
        return std::unexpected(u"it has no \"question\"."_s);
    if (!json["relevant"].exists())
        return std::unexpected(u"it has no \"relevant\"."_s);
    auto relevant = relevantOf(json["relevant"]);
    if (!relevant)
        return std::unexpected(relevant.error());
    const QString id = idText(json["id"]);
    return EvaluationQuestion{id.isEmpty() ? QString::number(line) : id, *words, std::move(*relevant)};
}

} // namespace

Result<std::vector<EvaluationQuestion>> readEvaluationQuestions(const QString &path)
{
    const auto content = readFile(path, fileCeilingBytes);
    if (!content)
        return std::unexpected(content.error());
    std::vector<EvaluationQuestion> questions;
    std::map<QString, int> lines; // of the ids
    JsonReader reader;
    int number = 0;
    for (const auto &line : content->split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto wrong = [&path, number](const QString &what, const QString &detail = {}) {
            return failure(ErrorKind::InvalidInput, u"%1, line %2: %3"_s.arg(path).arg(number).arg(what), detail);
        };
        const auto json = reader.read(line);
        if (!json)
            return wrong(u"this is not JSON."_s, json.error().detail);
        auto question = questionOf(*json, number);
        if (!question)
            return wrong(question.error());
        if (const auto [known, isNew] = lines.try_emplace(question->id, number); !isNew)
            return wrong(u"line %1 has the id \"%2\" as well."_s.arg(known->second).arg(question->id));
        questions.push_back(std::move(*question));
    }
    if (questions.empty())
        return failure(ErrorKind::InvalidInput, u"%1: the file holds no questions."_s.arg(path));
    return questions;
}

QStringList relevantNames(const std::vector<EvaluationQuestion> &questions)
{
    std::set<QString> names;
    for (const auto &question : questions) {
        for (const auto &[name, grade] : question.relevant)
            names.insert(name);
    }
    return {names.begin(), names.end()};
}

QByteArray comparisonKey(const std::vector<EvaluationQuestion> &questions, int depth)
{
    std::vector<QByteArray> lines;
    for (const auto &question : questions) {
        JsonWriter json;
        json.beginArray().value(question.id).value(question.words).beginObject();
        for (const auto &[name, grade] : question.relevant)
            json.key(name.toStdString()).value(grade);
        json.endObject().endArray();
        lines.push_back(json.take());
    }
    std::ranges::sort(lines);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &line : lines)
        hash.addData(line + '\n');
    hash.addData(QByteArray::number(depth));
    return hash.result().toHex().first(keyLetters);
}

} // namespace oriel
