// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/FrameParser.h"

#include <QByteArray>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace oriel {

//! What a parser made of a body, as bytes that can be compared.
template<typename Parser, typename NextSize>
QByteArray outcome(QByteArrayView body, NextSize nextSize)
{
    Parser parser;
    QByteArray out;
    const FrameSink sink = [&out](const Frame &frame) {
        out += frame.kind == Frame::Kind::Comment ? 'c' : 'd';
        out += frame.isEnded ? '.' : '~';
        out += QByteArray::number(frame.event.size()) + ' ' + QByteArray::number(frame.data.size()) + ' ';
        out += frame.event;
        out += frame.data;
    };
    bool isGood = true;
    while (isGood && !body.isEmpty()) {
        const auto size = std::min<qsizetype>(body.size(), nextSize());
        // A copy that ends where the piece ends, so that the sanitizer sees a view that has outlived it.
        const std::unique_ptr<char[]> piece(new char[std::size_t(size)]);
        std::copy_n(body.data(), size, piece.get());
        isGood = parser.feed(QByteArrayView(piece.get(), size), sink).has_value();
        body = body.sliced(size);
    }
    isGood = parser.finish(sink).has_value() && isGood;
    return out + (isGood ? "+" : "-");
}

//! The first byte of \a data says how the rest is cut; the cuts may make no difference.
template<typename Parser>
void fuzzFrames(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return;
    const QByteArrayView body(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    std::uint32_t state = data[0];
    const auto whole = outcome<Parser>(body, [&body] { return body.size(); });
    const auto single = outcome<Parser>(body, [] { return qsizetype(1); });
    const auto mixed = outcome<Parser>(body, [&state] {
        state = state * 1664525 + 1013904223; // Numerical Recipes' generator: the same input is cut the same way
        return qsizetype(1 + (state >> 24) % 16);
    });
    if (whole != single || whole != mixed)
        std::abort();
}

} // namespace oriel
