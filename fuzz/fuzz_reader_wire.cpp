// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/Chunker.h"
#include "knowledge/reading/ReaderWire.h"

#include "Fuzz.h"

using namespace oriel;

//! What a reader process that has been taken over may answer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray frame = fuzz::bytes(data, size).toByteArray();
    FrameReader whole(1 << 20);
    FrameReader inPieces(1 << 20);
    whole.feed(frame);
    for (const char byte : frame)
        inPieces.feed(QByteArrayView(&byte, 1));
    for (auto next = whole.next(); next; next = whole.next())
        fuzz::require(inPieces.next() == next, "the cuts make no difference");
    fuzz::require(!inPieces.next() && inPieces.isBroken() == whole.isBroken(), "nor at the end");
    (void)decodeRequest(frame);
    const auto reply = decodeReply(frame);
    if (!reply)
        return 0;
    fuzz::require(decodeReply(encodeReply(*reply)) == reply, "what is a reply is the same one again");
    const auto *text = std::get_if<StructuredText>(&*reply);
    if (!text)
        return 0;
    for (const auto &chunk : chunksOf(*text, {20, 15}))
        fuzz::require(chunk.start >= 0 && chunk.length > 0 && chunk.start + chunk.length <= text->text.size(),
                      "a passage is inside of the text");
    return 0;
}
