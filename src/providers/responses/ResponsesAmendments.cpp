// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/responses/ResponsesAmendments.h"

#include "providers/openai/OpenAiAmendments.h"
#include "providers/responses/ResponsesItem.h"
#include "providers/VendorWords.h"
#include "text/JsonSlice.h"
#include "text/JsonValue.h"
#include "text/JsonWriter.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

bool says(const Error &error, QLatin1StringView words)
{
    return error.message.contains(words, Qt::CaseInsensitive);
}

bool isAboutReasoningItems(const Error &error)
{
    return error.code == "invalid_encrypted_content"_L1
        || (says(error, "encrypted content"_L1) && (says(error, "could not be"_L1) || says(error, "verif"_L1)))
        || (says(error, "was provided without its required"_L1)); // "Item 'rs_1' of type 'reasoning' ... following
                                                                  // item"
}

//! Without what only its own writer understands. Reasoning goes first; opaque items only when that did not help.
std::optional<Amendment> withoutReasoning(const ChatRequest &request, const ModelQuirks &quirks)
{
    Amendment amendment{request, quirks, false, std::nullopt};
    bool hadReasoning = false;
    bool hadOpaque = false;
    const auto isOpaque = [](const MessagePart &part) {
        const auto *item = std::get_if<OpaquePart>(&part);
        return item && item->format == responsesFormat;
    };
    for (auto &message : amendment.request.messages) {
        for (auto &part : message.parts) {
            if (auto *thought = std::get_if<ReasoningPart>(&part); thought && !thought->signature.isEmpty()) {
                thought->signature.clear();
                hadReasoning = true;
            }
            hadOpaque = hadOpaque || isOpaque(part);
        }
    }
    if (!hadReasoning && !hadOpaque)
        return std::nullopt;
    if (!hadReasoning) {
        for (auto &message : amendment.request.messages)
            std::erase_if(message.parts, isOpaque);
    }
    amendment.told = Notice{VendorWords::tr(
        "The provider could not use the reasoning of earlier answers: the question was asked again without it.")};
    return amendment;
}

bool isAboutPreviousResponse(const Error &error)
{
    return error.code == "previous_response_not_found"_L1 || error.parameter == "previous_response_id"_L1
        || (says(error, "previous response"_L1) && says(error, "not found"_L1));
}

//! The whole conversation is always sent, so only the reference has to go.
std::optional<Amendment> withoutPreviousResponse(const ChatRequest &request, const ModelQuirks &quirks,
                                                 QByteArrayView providerPatch)
{
    const QByteArray &own = request.parameters.bodyPatch;
    const auto inOwn = jsonSlice(own, {"previous_response_id"});
    const bool isSent = inOwn.isEmpty() ? !jsonSlice(providerPatch, {"previous_response_id"}).isEmpty()
                                        : inOwn != "null";
    if (!isSent)
        return std::nullopt;
    JsonWriter patch;
    patch.beginObject();
    if (const auto members = jsonMembers(own)) {
        for (const auto &member : *members) {
            if (member.key != "previous_response_id"_L1)
                patch.key(member.key.toStdString()).raw(member.value);
        }
    }
    patch.key("previous_response_id").null().endObject();
    Amendment amendment{
        request, quirks, false,
        Notice{VendorWords::tr(
            "The provider has forgotten the response before: the whole conversation was sent instead.")}};
    amendment.request.parameters.bodyPatch = patch.take();
    return amendment;
}

//! A quirk, and what a complaint about it names.
struct Droppable {
    QLatin1StringView quirk;
    QLatin1StringView words;
    QByteArrayView written; //!< in a body that has it
};

constexpr std::array droppables = {
    Droppable{"reasoning.summary"_L1, "reasoning.summary"_L1, R"("summary":"auto")"},
    Droppable{"reasoning.summary"_L1, "reasoning summar"_L1, R"("summary":"auto")"},
    Droppable{"reasoning.effort"_L1, "reasoning.effort"_L1, R"("effort":)"},
    Droppable{"include"_L1, "encrypted content is not supported"_L1, R"("include":[)"},
    Droppable{"include"_L1, "include"_L1, R"("include":[)"},
    Droppable{"max_output_tokens"_L1, "max_output_tokens"_L1, R"("max_output_tokens":)"},
    Droppable{"text"_L1, "text.format"_L1, R"("text":{"format":)"},
    Droppable{"store"_L1, "store"_L1, R"("store":false)"},
};

bool isComplaint(const Error &error)
{
    if (error.kind == ErrorKind::Unsupported)
        return true;
    static constexpr std::array complaints = {"not support"_L1,   "unsupported"_L1, "unknown"_L1,
                                              "unrecognized"_L1,  "unexpected"_L1,  "must be verified"_L1,
                                              "not permitted"_L1, "not allowed"_L1, "extra "_L1};
    return (error.kind == ErrorKind::BadRequest || error.kind == ErrorKind::Server)
        && std::ranges::any_of(complaints, [&error](auto words) { return says(error, words); });
}

std::optional<Amendment> withoutParameter(const ChatRequest &request, const ModelQuirks &quirks, const Error &error,
                                          QByteArrayView body)
{
    for (const auto &[quirk, words, written] : droppables) {
        const bool isNamed = error.parameter ? error.parameter->startsWith(words, Qt::CaseInsensitive)
                                             : says(error, words);
        if (!isNamed || quirks.droppedParameters.contains(quirk) || !body.contains(written))
            continue;
        Amendment amendment{request, quirks, true, std::nullopt};
        amendment.quirks.droppedParameters += quirk;
        // what the first two ask for nobody asked for, and a schema is asked for in words then
        if (quirk != "include"_L1 && quirk != "store"_L1 && quirk != "text"_L1)
            amendment.told = ParameterDropped{quirk, error.message};
        if (quirk == "reasoning.effort"_L1 && error.code == "unsupported_value"_L1)
            amendment.isRemembered = false; // another effort may do
        return amendment;
    }
    return std::nullopt;
}

} // namespace

std::optional<Amendment> amendResponses(const ChatRequest &request, const ModelQuirks &quirks, const Error &error,
                                        QByteArrayView body, QByteArrayView providerPatch)
{
    if (isAboutReasoningItems(error))
        return withoutReasoning(request, quirks);
    if (isAboutPreviousResponse(error))
        return withoutPreviousResponse(request, quirks, providerPatch);
    if (isComplaint(error)) {
        if (auto amendment = withoutParameter(request, quirks, error, body))
            return amendment;
    }
    return amendOpenAiChat(request, quirks, error, body);
}

} // namespace oriel
