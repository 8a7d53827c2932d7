// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DecoderFuzz.h"
#include "providers/websocket/GatewayDecoder.h"

using namespace oriel;

//! Every line is a message of the gateway's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto input = fuzz::bytes(data, size);
    GatewayDecoder decoder;
    PromiseSink sink;
    while (!input.isEmpty()) {
        const auto lineEnd = input.indexOf('\n');
        decoder.frame(Frame{Frame::Kind::Data, {}, lineEnd < 0 ? input : input.first(lineEnd), true}, sink);
        (void)decoder.takeReply();
        input = lineEnd < 0 ? QByteArrayView() : input.sliced(lineEnd + 1);
    }
    (void)decoder.end(sink);
    sink.checkEnd();
    return 0;
}
