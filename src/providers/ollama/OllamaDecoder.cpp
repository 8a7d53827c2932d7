// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ollama/OllamaDecoder.h"

#include "core/Logging.h"
#include "providers/VendorWords.h"
#include "text/JsonSlice.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qint64 nanosecondsPerSecond = 1'000'000'000;
constexpr qint64 noticeableLoad = 2 * nanosecondsPerSecond; // a model that is loaded already takes some 50 ms

QString imageType(const QByteArray &data)
{
    if (data.startsWith("\xFF\xD8\xFF"))
        return u"image/jpeg"_s;
    if (data.startsWith("RIFF") && data.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    return data.startsWith("GIF8") ? u"image/gif"_s : u"image/png"_s;
}

//! The arguments as they were sent; an object that stands in a string is taken out of it.
QByteArray argumentsOf(const JsonValue &arguments, QByteArrayView raw, const QByteArray &position)
{
    if (arguments.isString())
        return arguments.stringOr().toUtf8();
    if (arguments.isNull())
        return "{}";
    const auto slice = jsonSlice(raw, {"message", "tool_calls", position, "function", "arguments"});
    return slice.isEmpty() ? arguments.minified() : slice.toByteArray();
}

//! Ollama's sentences about a request that is too long have no other mark.
bool tellsContextTooLong(const QString &message)
{
    return message.contains("input length exceeds"_L1, Qt::CaseInsensitive)
        || message.contains("exceeds the context length"_L1, Qt::CaseInsensitive)
        || message.contains("exceed context length"_L1, Qt::CaseInsensitive);
}

} // namespace

Error ollamaError(const HttpHead &head, const JsonValue &root, const ErrorBody &body)
{
    Error error = errorFromBody(head, body);
    if (tellsContextTooLong(error.message)) {
        error.kind = ErrorKind::ContextTooLong;
    } else if (const auto at = error.message.indexOf("does not support "_L1);
               at >= 0 && error.kind == ErrorKind::BadRequest) {
        error.kind = ErrorKind::Unsupported;
        const QString what = error.message.mid(at + 17).section(u' ', 0, 0);
        error.parameter = what == "thinking"_L1 ? u"think"_s : what;
    } else if (error.message.contains("requires more system memory"_L1)) {
        error.shouldRetry = false; // it will not have grown in a second
    }
    if (const QString url = root["signin_url"].stringOr(); !url.isEmpty()) {
        error.kind = ErrorKind::Auth;
        error.message = VendorWords::tr("Ollama asks you to sign in first: run “ollama signin”, or open %1")
                            .arg(redacted(url.left(500)));
    }
    return error;
}

OllamaDecoder::OllamaDecoder(qint64 promptTokens)
    : m_promptTokens(promptTokens)
{
}

void OllamaDecoder::frame(const Frame &frame, EventSink &out)
{
    if (m_isDone || frame.kind != Frame::Kind::Data)
        return;
    const auto data = frame.data.trimmed();
    if (data.isEmpty())
        return;
    const auto root = m_reader.read(data);
    if (root)
        takeRoot(*root, data, out);
    else if (frame.isEnded) // else the connection was cut inside it
        fail(root.error());
}

void OllamaDecoder::whole(QByteArrayView body, EventSink &out)
{
    const auto root = m_reader.read(body);
    if (!root)
        return fail(root.error());
    takeRoot(*root, body, out);
    if (!m_isDone)
        fail(failure(ErrorKind::Protocol, VendorWords::tr("What came is not an answer of Ollama's.")).error());
}

void OllamaDecoder::fail(Error error)
{
    m_error = std::move(error);
    m_isDone = true;
}

void OllamaDecoder::takeRoot(const JsonValue &root, QByteArrayView raw, EventSink &out)
{
    if (const auto error = readErrorBody(root))
        return fail(ollamaError(HttpHead{}, root, *error));
    if (!m_isAnnounced) {
        m_model = root["model"].stringOr();
        m_isAnnounced = !m_model.isEmpty();
        if (m_isAnnounced)
            out.take(ResponseStarted{{}, m_model, {}, root["remote_host"].stringOr()});
    }
    takeMessage(root["message"], raw, out);
    if (root["done"].boolean().value_or(false))
        takeDone(root, out);
}

void OllamaDecoder::takeMessage(const JsonValue &message, QByteArrayView raw, EventSink &out)
{
    m_prose.reasoning(message["thinking"].utf8().value_or(""), out);
    m_prose.text(message["content"].utf8().value_or(""), out);
    if (const auto images = message["images"]; images.size() > 0)
        takeImages(images, out);
    if (const auto calls = message["tool_calls"]; calls.size() > 0)
        takeCalls(calls, raw, out);
}

//! Each call comes whole.
void OllamaDecoder::takeCalls(const JsonValue &calls, QByteArrayView raw, EventSink &out)
{
    m_prose.close(out);
    int position = 0;
    calls.forEach([this, &position, raw, &out](const JsonValue &call) {
        const QByteArray index = QByteArray::number(position++);
        const JsonValue function = call["function"];
        const QString name = function["name"].stringOr();
        if (name.isEmpty())
            return;
        QString id = call["id"].stringOr();
        if (id.isEmpty())
            id = u"call_%1"_s.arg(m_callCount);
        ++m_callCount;
        const int block = m_blocks.start(BlockKind::ToolCall, out);
        out.take(ToolCallStarted{block, std::move(id), name});
        out.take(ToolArgumentsDelta{block, argumentsOf(function["arguments"], raw, index), false});
        m_blocks.finish(block, out);
    });
}

void OllamaDecoder::takeImages(const JsonValue &images, EventSink &out)
{
    m_prose.close(out);
    images.forEach([this, &out](const JsonValue &image) {
        const auto base64 = image.utf8().value_or("");
        const auto data = QByteArray::fromBase64(QByteArray::fromRawData(base64.data(), qsizetype(base64.size())));
        if (data.isEmpty())
            return;
        const int block = m_blocks.start(BlockKind::Image, out);
        out.take(ImageReceived{block, ImagePart{imageType(data), data, {}}});
        m_blocks.finish(block, out);
    });
}

void OllamaDecoder::takeDone(const JsonValue &root, EventSink &out)
{
    m_isDone = true;
    m_doneReason = root["done_reason"].stringOr();
    if (m_doneReason == "load"_L1) {
        out.take(LoadingModel{m_model});
        return;
    }
    Usage usage;
    usage.prompt = root["prompt_eval_count"].integer();
    usage.completion = root["eval_count"].integer();
    if (usage.prompt || usage.completion) {
        usage.isEstimated = !usage.prompt;
        usage.prompt = usage.prompt.value_or(m_promptTokens);
        if (usage.completion)
            usage.total = *usage.prompt + *usage.completion;
        out.take(UsageReported{usage});
    }
    if (const auto load = root["load_duration"].integer().value_or(0); load >= noticeableLoad) {
        const auto seconds = (load + nanosecondsPerSecond / 2) / nanosecondsPerSecond;
        out.take(Notice{VendorWords::tr("The server read %1 from disk first, which took %2 s.")
                            .arg(m_model, QString::number(seconds))});
    }
}

Result<Finished> OllamaDecoder::end(EventSink &out)
{
    const bool isWhole = m_isDone && !m_error;
    if (isWhole)
        m_prose.finish(out);
    m_blocks.finishAll(out, isWhole);
    if (m_error)
        return std::unexpected(*m_error);
    if (!isWhole)
        return failure(ErrorKind::StreamTruncated);
    if (m_doneReason == "length"_L1)
        return Finished{FinishReason::Length, m_doneReason};
    return Finished{m_callCount > 0 ? FinishReason::ToolCall : FinishReason::Complete, m_doneReason};
}

} // namespace oriel
