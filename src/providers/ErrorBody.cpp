// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ErrorBody.h"

#include "core/Logging.h"
#include "providers/HttpErrors.h"
#include "providers/VendorWords.h"

#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

bool isStatus(qint64 number)
{
    return number >= 400 && number < 600;
}

//! A code is a word. A number is a status; a sentence (xAI) is neither.
void takeCode(ErrorBody &body, const JsonValue &code)
{
    if (const auto number = code.integer()) {
        if (isStatus(*number))
            body.status = int(*number);
        return;
    }
    const QString word = code.stringOr();
    bool isNumber = false;
    if (const int number = word.toInt(&isNumber); isNumber) {
        if (isStatus(number))
            body.status = number;
        return;
    }
    if (!word.isEmpty() && !word.contains(u' ') && body.code.isEmpty())
        body.code = word;
}

//! google.rpc.RetryInfo: "37s", "1.5s".
std::optional<std::chrono::milliseconds> secondsWithUnit(const JsonValue &delay)
{
    QString text = delay.stringOr();
    if (!text.endsWith(u's'))
        return std::nullopt;
    text.chop(1);
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    if (!ok || !(seconds >= 0) || seconds > 1e6)
        return std::nullopt;
    return std::chrono::milliseconds(qint64(std::ceil(seconds * 1000)));
}

//! FastAPI's list of what is wrong: the first one, with its place.
void takeValidation(ErrorBody &body, const JsonValue &list)
{
    const JsonValue first = list.at(0);
    if (first.isString()) {
        body.message = first.stringOr();
        return;
    }
    QStringList place;
    first["loc"].forEach([&place](const JsonValue &step) {
        if (const auto name = step.string(); name && *name != "body"_L1)
            place += *name;
        else if (const auto index = step.integer())
            place += QString::number(*index);
    });
    body.parameter = place.join(u'.');
    const QString what = first["msg"].string().value_or(first["message"].stringOr());
    body.message = place.isEmpty() ? what : u"%1: %2"_s.arg(body.parameter, what);
    takeCode(body, first["type"]);
}

void takeText(ErrorBody &body, const JsonValue &text)
{
    if (text.isArray())
        takeValidation(body, text);
    else if (text.isObject() && text["detail"].exists())
        takeText(body, text["detail"]);
    else if (text.isObject())
        body.message = text["message"].stringOr();
    else
        body.message = text.stringOr();
}

//! Which of Azure's filters hit: "violence (high), jailbreak".
QString filterHits(const JsonValue &results)
{
    QStringList hits;
    results.forEachMember([&hits](std::string_view name, const JsonValue &result) {
        if (!result["filtered"].boolean().value_or(false) && !result["detected"].boolean().value_or(false))
            return;
        const auto category = QString::fromUtf8(name.data(), qsizetype(name.size()));
        const auto severity = result["severity"].stringOr();
        hits += severity.isEmpty() ? category : u"%1 (%2)"_s.arg(category, severity);
    });
    return hits.join(u", "_s);
}

//! What the upstream behind a router said. "Provider returned error" alone helps nobody.
void takeUpstream(ErrorBody &body, const JsonValue &metadata)
{
    QString said;
    const JsonValue raw = metadata["raw"];
    const QByteArray text = raw.isString() ? raw.stringOr().toUtf8() : raw.isNull() ? QByteArray() : raw.minified();
    JsonReader reader;
    const auto inner = text.trimmed().startsWith('{') || text.trimmed().startsWith('[') ? reader.read(text)
                                                                                        : Result<JsonValue>();
    const auto upstream = inner ? readErrorBody(*inner) : std::nullopt;
    if (upstream) {
        said = upstream->message;
        if (body.code.isEmpty())
            body.code = upstream->code;
        if (body.parameter.isEmpty())
            body.parameter = upstream->parameter;
    } else {
        said = QString::fromUtf8(text);
    }
    QStringList reasons;
    metadata["reasons"].forEach([&reasons](const JsonValue &reason) { reasons += reason.stringOr(); });
    if (said.isEmpty())
        said = reasons.join(u", "_s);
    if (said.isEmpty() || body.message.contains(said))
        return;
    const QString name = metadata["provider_name"].stringOr();
    body.message = name.isEmpty() ? u"%1: %2"_s.arg(body.message, said)
                                  : u"%1 (%2): %3"_s.arg(body.message, name, said);
}

ErrorBody bodyOf(const JsonValue &error)
{
    ErrorBody body;
    takeText(body, error["message"].isNull() ? error["detail"] : error["message"]);
    takeCode(body, error["code"]);
    takeCode(body, error["status"]);
    const JsonValue inner = error["innererror"];
    takeCode(body, error["type"]);
    takeCode(body, inner["code"]);
    if (body.parameter.isEmpty())
        body.parameter = error["param"].stringOr();
    if (const auto hits = filterHits(inner["content_filter_result"]); !hits.isEmpty())
        body.message += u" (%1)"_s.arg(hits);
    if (error["metadata"].isObject())
        takeUpstream(body, error["metadata"]);
    error["details"].forEach([&body](const JsonValue &detail) {
        if (const auto delay = secondsWithUnit(detail["retryDelay"]))
            body.retryAfter = delay;
    });
    body.limit = error["n_ctx"].integer(); // llama.cpp
    body.used = error["n_prompt_tokens"].integer();
    return body;
}

} // namespace

std::optional<ErrorBody> readErrorBody(const JsonValue &root)
{
    if (root.isArray())
        return root.at(0).isObject() ? readErrorBody(root.at(0)) : std::nullopt;

    const JsonValue error = root["error"];
    if (error.isObject())
        return bodyOf(error);
    if (error.isString() || error.isArray()) {
        ErrorBody body;
        takeText(body, error);
        takeCode(body, root["code"]);
        if (const auto seconds = root["estimated_time"].number(); seconds && *seconds >= 0 && *seconds < 1e6)
            body.retryAfter = std::chrono::milliseconds(qint64(*seconds * 1000)); // a model that is being loaded
        return body;
    }
    if (root["object"].utf8() == "error" || root["type"].utf8() == "error")
        return bodyOf(root);
    return std::nullopt;
}

Error errorFromBody(const HttpHead &head, const ErrorBody &body)
{
    HttpHead told = head;
    if (told.status < 400)
        told.status = body.status.value_or(0);
    Error error = errorFromHttp(told, body.code, body.message);
    if (!body.parameter.isEmpty())
        error.parameter = redacted(body.parameter);
    if (error.kind == ErrorKind::ContextTooLong && body.limit) {
        error.limit = body.limit;
        error.used = body.used;
    }
    if (body.retryAfter && !error.retryAfter)
        error.retryAfter = body.retryAfter;
    return error;
}

Error errorFromBody(const HttpHead &head, QByteArrayView body)
{
    JsonReader reader;
    const auto root = reader.read(body);
    if (!root || (!root->isObject() && !root->isArray()))
        return errorFromForeignBody(head, body);
    if (const auto known = readErrorBody(*root))
        return errorFromBody(head, *known);

    ErrorBody loose; // an error by its status alone: whatever in it reads like a sentence
    if (root->operator[]("errors").isArray())
        takeText(loose, (*root)["errors"]);
    else
        loose = bodyOf(root->isArray() ? root->at(0) : *root);
    loose.code.clear();
    Error error = errorFromBody(head, loose);
    if (head.status < 400) {
        error.kind = ErrorKind::Protocol;
        if (error.message.isEmpty())
            error.message = VendorWords::tr("What came is not an answer of this protocol.");
    }
    error.detail = redacted(QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 500))));
    return error;
}

} // namespace oriel
