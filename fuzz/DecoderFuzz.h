// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MessageBuilder.h"
#include "Fuzz.h"
#include "providers/BodyReader.h"

#include <set>

namespace oriel {

//! Ends the program when a decoder does not keep its promise: blocks are numbered from 0 in order, finished once, none
//! left open.
class PromiseSink final : public EventSink
{
public:
    void take(StreamEvent event) override
    {
        if (const auto *started = std::get_if<BlockStarted>(&event)) {
            fuzz::require(started->block == m_next++, "blocks are numbered in order");
            m_open.insert(started->block);
        } else if (const auto *finished = std::get_if<BlockFinished>(&event)) {
            fuzz::require(m_open.erase(finished->block) == 1, "a block is finished once");
        }
        m_builder.take(event);
    }

    void checkEnd() const
    {
        fuzz::require(m_open.empty(), "every block is finished by the end");
        (void)m_builder.message();
    }

private:
    MessageBuilder m_builder;
    std::set<int> m_open;
    int m_next = 0;
};

//! The first byte of \a data says how the body is cut, the rest is an answer in \a format.
template<typename Decoder>
void fuzzDecoder(const std::uint8_t *data, std::size_t size, StreamFormat format = StreamFormat::EventStream)
{
    if (size == 0)
        return;
    QByteArrayView body = fuzz::bytes(data + 1, size - 1);
    const auto piece = qsizetype(data[0]) + 1;
    Decoder decoder;
    PromiseSink sink;
    BodyReader reader(format, {}, decoder, sink);
    bool isGood = true;
    while (isGood && !body.isEmpty()) {
        const auto step = std::min(piece, body.size());
        isGood = reader.feed(body.first(step)).has_value();
        body = body.sliced(step);
    }
    if (isGood)
        (void)reader.finish();
    (void)decoder.end(sink);
    sink.checkEnd();
}

} // namespace oriel
