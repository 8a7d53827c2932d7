// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MessageBuilder.h"
#include "Fuzz.h"
#include "providers/ErrorBody.h"
#include "providers/openai/OpenAiChatDecoder.h"
#include "providers/openai/OpenAiModels.h"

#include <set>

using namespace oriel;

namespace {

//! Holds a decoder to what it promises: blocks are numbered in order, used while open and finished once.
class Judge final : public EventSink
{
public:
    void take(StreamEvent event) override
    {
        if (const auto *started = std::get_if<BlockStarted>(&event)) {
            fuzz::require(started->block == m_next++, "blocks are numbered in order");
            m_open.insert(started->block);
        } else if (const auto *finished = std::get_if<BlockFinished>(&event)) {
            fuzz::require(m_open.erase(finished->block) == 1, "a block is finished once");
        } else if (const auto *text = std::get_if<TextDelta>(&event)) {
            fuzz::require(m_open.contains(text->block), "text goes into an open block");
        } else if (const auto *arguments = std::get_if<ToolArgumentsDelta>(&event)) {
            fuzz::require(m_open.contains(arguments->block), "arguments go into an open block");
        }
        m_builder.take(event);
    }

    void end() const
    {
        fuzz::require(m_open.empty(), "all blocks are finished");
        (void)m_builder.message();
    }

private:
    std::set<int> m_open;
    MessageBuilder m_builder;
    int m_next = 0;
};

void stream(QByteArrayView input, bool splitsThinkTags)
{
    OpenAiChatDecoder decoder(splitsThinkTags);
    Judge judge;
    while (!input.isEmpty()) { // each line is a frame
        const auto lineEnd = input.indexOf('\n');
        Frame frame;
        frame.data = lineEnd < 0 ? input : input.first(lineEnd);
        frame.isEnded = lineEnd >= 0;
        decoder.frame(frame, judge);
        input = lineEnd < 0 ? QByteArrayView() : input.sliced(lineEnd + 1);
    }
    (void)decoder.end(judge);
    judge.end();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto input = fuzz::bytes(data, size);
    stream(input, true);
    stream(input, false);
    OpenAiChatDecoder decoder(true);
    Judge judge;
    decoder.whole(input, judge);
    (void)decoder.end(judge);
    judge.end();
    (void)openAiModels(input);
    (void)errorFromBody(HttpHead{400, {}, {}}, input);
    return 0;
}
