// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/OpenAiAmendments.h"

#include "text/JsonValue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! What may be left out without the answer being about something else. Longer names first: they are looked for in
//! texts.
constexpr std::array droppable = {
    "max_completion_tokens"_L1,
    "frequency_penalty"_L1,
    "presence_penalty"_L1,
    "reasoning_effort"_L1,
    "enable_thinking"_L1,
    "thinking_budget"_L1,
    "response_format"_L1,
    "stream_options"_L1,
    "temperature"_L1,
    "random_seed"_L1,
    "max_tokens"_L1,
    "reasoning"_L1,
    "thinking"_L1,
    "include_usage"_L1,
    "usage"_L1,
    "top_p"_L1,
    "top_k"_L1,
    "stop"_L1,
    "seed"_L1,
};

//! Words of a complaint about a parameter, where no code tells.
constexpr std::array complaints = {
    "unsupported"_L1,   "not support"_L1,  "unrecognized"_L1,      "unknown"_L1,
    "unexpected"_L1,    "extra inputs"_L1, "extra fields"_L1,      "additional properties"_L1,
    "not permitted"_L1, "not allowed"_L1,  "invalid parameter"_L1, "not available"_L1,
    "deprecated"_L1,
};

bool isComplaint(const Error &error)
{
    if (error.kind == ErrorKind::Unsupported)
        return true;
    const bool isRequest = error.kind == ErrorKind::BadRequest || error.kind == ErrorKind::Server;
    return isRequest && std::ranges::any_of(complaints, [&error](auto word) {
               return error.message.contains(word, Qt::CaseInsensitive);
           });
}

bool isWordSign(QChar sign)
{
    return sign.isLetterOrNumber() || sign == u'_';
}

//! Where \a name stands in \a text as a word of its own, or -1.
qsizetype findWord(QStringView text, QLatin1StringView name)
{
    for (auto at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const auto after = at + name.size();
        if ((at == 0 || !isWordSign(text[at - 1])) && (after == text.size() || !isWordSign(text[after])))
            return at;
    }
    return -1;
}

//! The parameter that \a error is about: the one it names, else the one that its text names first.
QString parameterOf(const Error &error)
{
    const QString named = error.parameter.value_or(QString());
    for (const auto name : droppable) {
        if (findWord(named, name) >= 0)
            return name;
    }
    QString first;
    qsizetype firstAt = -1;
    for (const auto name : droppable) {
        const auto at = findWord(error.message, name);
        if (at >= 0 && (firstAt < 0 || at < firstAt)) {
            first = name;
            firstAt = at;
        }
    }
    return first == "include_usage"_L1 ? u"stream_options"_s : first;
}

bool isAboutDeveloperRole(const Error &error, QByteArrayView body)
{
    return body.contains(R"("role":"developer")") && error.message.contains("developer"_L1);
}

bool isAboutSchemaStrictness(const Error &error, QByteArrayView body)
{
    return error.kind == ErrorKind::BadRequest && body.contains(R"("strict":true)")
        && (error.message.contains("invalid schema"_L1, Qt::CaseInsensitive) || error.code == "invalid_json_schema"_L1);
}

} // namespace

std::optional<Amendment> amendOpenAiChat(const ChatRequest &request, const ModelQuirks &quirks, const Error &error,
                                         QByteArrayView body)
{
    Amendment amendment{request, quirks, true, std::nullopt};
    auto &dropped = amendment.quirks.droppedParameters;
    if (isAboutSchemaStrictness(error, body)) {
        dropped += u"strict"_s;
        amendment.isRemembered = false; // another schema may do
        amendment.told = ParameterDropped{u"strict"_s, error.message};
        return amendment;
    }
    if (!isComplaint(error))
        return std::nullopt;
    if (isAboutDeveloperRole(error, body)) {
        dropped += u"developer"_s;
        return amendment;
    }
    const QString parameter = parameterOf(error);
    JsonReader reader;
    const auto root = reader.read(body);
    if (parameter.isEmpty() || dropped.contains(parameter) || !root || !(*root)[parameter.toStdString()].exists())
        return std::nullopt;

    dropped += parameter;
    const bool isLength = parameter == "max_tokens"_L1 || parameter == "max_completion_tokens"_L1;
    const bool hasOtherName = isLength
        && !(dropped.contains("max_tokens"_L1) && dropped.contains("max_completion_tokens"_L1));
    const bool isAskedInWords = parameter == "response_format"_L1;
    if (!hasOtherName && !isAskedInWords && parameter != "stream_options"_L1 && parameter != "usage"_L1)
        amendment.told = ParameterDropped{parameter, error.message};
    // Another effort or format may do; a temperature has one good value only, so it is as good as not taken.
    if (error.code == "unsupported_value"_L1
        && (parameter == "reasoning_effort"_L1 || parameter == "response_format"_L1))
        amendment.isRemembered = false;
    return amendment;
}

} // namespace oriel
