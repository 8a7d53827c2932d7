// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/websocket/GatewayDecoder.h"

#include "providers/ErrorBody.h"
#include "providers/openai/OpenAiUsage.h"
#include "providers/VendorWords.h"

using namespace Qt::StringLiterals;

namespace oriel {

void GatewayDecoder::frame(const Frame &frame, EventSink &out)
{
    if (m_isDone || frame.kind != Frame::Kind::Data)
        return;
    const auto root = m_reader.read(frame.data);
    if (!root || !root->isObject())
        return fail(failure(ErrorKind::Protocol, VendorWords::tr("The gateway sent something that is no JSON object."),
                            root ? QString() : root.error().detail)
                        .error());
    const auto type = (*root)["type"].utf8().value_or("");
    if (!m_isAnnounced && (type == "token" || type == "done")) {
        ResponseStarted response{(*root)["id"].stringOr(), (*root)["model"].stringOr(), {}, {}};
        m_isAnnounced = !response.id.isEmpty() || !response.model.isEmpty();
        if (m_isAnnounced)
            out.take(std::move(response));
    }
    if (type == "token") {
        m_prose.text((*root)["content"].utf8().value_or(""), out);
    } else if (type == "done") {
        takeDone(*root, out);
    } else if (type == "error") {
        takeError(*root);
    } else if (type == "ping") {
        m_reply = R"({"type":"pong"})";
        out.take(KeepAlive{});
    } else if (type == "pong") {
        out.take(KeepAlive{});
    }
}

void GatewayDecoder::whole(QByteArrayView body, EventSink &out)
{
    frame(Frame{Frame::Kind::Data, {}, body, true}, out);
}

void GatewayDecoder::takeDone(const JsonValue &root, EventSink &out)
{
    m_isDone = true;
    m_finishReason = root["finish_reason"].stringOr();
    const Usage usage = openAiUsage(root["usage"]);
    if (usage != Usage{})
        out.take(UsageReported{usage});
}

void GatewayDecoder::takeError(const JsonValue &root)
{
    auto body = readErrorBody(root).value_or(ErrorBody{});
    if (body.code == "error"_L1)
        body.code.clear(); // the message's type, not a word of its own
    fail(errorFromBody(HttpHead{}, body));
}

void GatewayDecoder::fail(Error error)
{
    m_error = std::move(error);
    m_isDone = true;
}

Result<Finished> GatewayDecoder::end(EventSink &out)
{
    const bool isWhole = m_isDone && !m_error;
    if (isWhole)
        m_prose.finish(out);
    m_blocks.finishAll(out, isWhole);
    if (m_error)
        return std::unexpected(*m_error);
    if (!isWhole)
        return failure(ErrorKind::StreamTruncated);
    const auto reason = m_finishReason == "length"_L1 ? FinishReason::Length : FinishReason::Complete;
    return Finished{reason, m_finishReason};
}

} // namespace oriel
