// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/StructuredOutput.h"

#include "domain/MessageBuilder.h"
#include "providers/AnswerRelay.h"
#include "providers/VendorWords.h"
#include "text/JsonExtract.h"
#include "text/JsonSchema.h"

#include <set>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Keeps the text of an answer and lets everything else pass.
class TextHoldingSink final : public EventSink
{
public:
    explicit TextHoldingSink(EventSink &sink)
        : m_sink(sink)
    {
    }

    void take(StreamEvent event) override
    {
        m_builder.take(event);
        if (!isText(event))
            m_sink.take(std::move(event));
    }
    [[nodiscard]] bool isFull() const override { return m_sink.isFull(); }
    QCoro::Task<void> drained() override { return m_sink.drained(); }

    [[nodiscard]] Message message() const { return m_builder.message(); }

private:
    bool isText(const StreamEvent &event)
    {
        if (const auto *started = std::get_if<BlockStarted>(&event); started && started->kind == BlockKind::Text)
            return m_textBlocks.insert(started->block).second;
        if (const auto *finished = std::get_if<BlockFinished>(&event))
            return m_textBlocks.contains(finished->block);
        return std::holds_alternative<TextDelta>(event) || std::holds_alternative<TextReplaced>(event);
    }

    EventSink &m_sink;
    MessageBuilder m_builder;
    std::set<int> m_textBlocks;
};

void handOut(const QString &text, AnswerRelay &out)
{
    if (text.isEmpty())
        return;
    out.beginNextRequest();
    out.take(BlockStarted{0, BlockKind::Text});
    out.take(TextDelta{0, text});
    out.take(BlockFinished{0, true});
}

//! The JSON of \a answer that follows \a schema, or what is wrong with it.
Result<QByteArray> checked(const QString &answer, const QByteArray &schema)
{
    const auto json = extractJson(answer);
    if (!json)
        return failure(ErrorKind::Protocol, VendorWords::tr("The answer holds no JSON."));
    if (auto follows = checkAgainstSchema(*json, schema); !follows)
        return std::unexpected(follows.error());
    return *json;
}

} // namespace

void askForSchemaInWords(ChatRequest &request)
{
    if (!request.system.isEmpty())
        request.system += u"\n\n"_s;
    request.system += u"Answer with one JSON value that follows this JSON schema, and with nothing else: no words "
                      "before or after it, no code fence.\n\n"_s
        + QString::fromUtf8(request.parameters.responseSchema);
}

StructuredOutput::StructuredOutput(ChatProvider &target, SchemaCarrier carrier)
    : m_target(target)
    , m_carrier(carrier)
{
}

QCoro::Task<Result<Finished>> StructuredOutput::stream(ChatRequest request, EventSink &sink, std::stop_token stop)
{
    const QByteArray schema = request.parameters.responseSchema;
    if (schema.isEmpty())
        co_return co_await m_target.stream(std::move(request), sink, std::move(stop));
    if (m_carrier == SchemaCarrier::Words) {
        askForSchemaInWords(request);
        request.parameters.responseSchema.clear();
    }

    AnswerRelay relay(sink, false);
    QString firstText; //!< what came stands, also when the second round brings nothing
    for (int round = 1;; ++round) {
        TextHoldingSink holding(relay);
        Result<Finished> end = co_await m_target.stream(request, holding, stop);
        const Message answer = holding.message();
        if (!end || end->reason != FinishReason::Complete) { // cut, stopped or a tool call: what came is handed out as
                                                             // it is
            handOut(answer.text().isEmpty() ? firstText : answer.text(), relay);
            co_return end;
        }
        auto json = checked(answer.text(), schema);
        if (json) {
            handOut(QString::fromUtf8(*json), relay);
            co_return end;
        }
        if (round == 2) {
            handOut(answer.text(), relay);
            Error error = json.error();
            error.message = VendorWords::tr("The model's answer does not follow the JSON schema, twice: %1")
                                .arg(error.message);
            co_return std::unexpected(std::move(error));
        }
        relay.take(Notice{VendorWords::tr("The answer did not follow the JSON schema and is asked for once more: %1")
                              .arg(json.error().message)});
        relay.beginNextRequest();
        firstText = answer.text();
        if (!answer.parts.empty())
            request.messages.push_back(answer);
        request.messages.push_back(textMessage(
            Role::User,
            u"That does not follow the JSON schema: %1 Answer again with the corrected JSON value and nothing else."_s
                .arg(json.error().message)));
    }
}

} // namespace oriel
