// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/FrameParser.h"

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <functional>
#include <memory>

namespace oriel::test {

//! A frame that outlives the feed.
struct HeldFrame {
    QByteArray data;
    QByteArray event = {};
    Frame::Kind kind = Frame::Kind::Data;
    bool isEnded = true;

    bool operator==(const HeldFrame &) const = default;
};

//! What a parser made of a body: its frames, and whether it refused the body (with Protocol).
struct Parsed {
    QList<HeldFrame> frames;
    bool isRefused = false;

    bool operator==(const Parsed &) const = default;
};

inline Parsed parse(FrameParser &parser, const QList<QByteArray> &pieces)
{
    Parsed parsed;
    const FrameSink sink = [&parsed](const Frame &frame) {
        parsed.frames.push_back({frame.data.toByteArray(), frame.event.toByteArray(), frame.kind, frame.isEnded});
    };
    for (const auto &piece : pieces) {
        // A copy that ends where the piece ends, so that the sanitizer sees a view that has outlived it.
        const std::unique_ptr<char[]> bytes(new char[std::size_t(piece.size())]);
        std::ranges::copy(piece, bytes.get());
        if (const auto fed = parser.feed(QByteArrayView(bytes.get(), piece.size()), sink); !fed) {
            parsed.isRefused = fed.error().kind == ErrorKind::Protocol && !fed.error().message.isEmpty();
            break;
        }
    }
    const auto finished = parser.finish(sink);
    if (!finished)
        parsed.isRefused = finished.error().kind == ErrorKind::Protocol;
    return parsed;
}

//! \brief Parses \a body cut in two at every byte, fed byte by byte, and cut at random (fixed seeds).
//! \return the first way of cutting whose outcome is not \a expected, in words; empty when there is none.
inline QString firstDifference(const std::function<std::unique_ptr<FrameParser>()> &makeParser, const QByteArray &body,
                               const Parsed &expected)
{
    const auto differs = [&](const QList<QByteArray> &pieces) { return parse(*makeParser(), pieces) != expected; };
    for (qsizetype cut = 0; cut <= body.size(); ++cut) {
        if (differs({body.first(cut), body.sliced(cut)}))
            return QStringLiteral("cut at %1").arg(cut);
    }
    QList<QByteArray> single;
    for (const char byte : body)
        single.push_back(QByteArray(1, byte));
    if (differs(single))
        return QStringLiteral("byte by byte");
    for (quint32 seed = 1; seed <= 50; ++seed) {
        QRandomGenerator random(seed);
        QList<QByteArray> pieces;
        for (qsizetype at = 0; at < body.size();) {
            const auto size = std::min<qsizetype>(body.size() - at, random.bounded(1, 12));
            pieces.push_back(body.sliced(at, size));
            at += size;
        }
        if (differs(pieces))
            return QStringLiteral("cut at random, seed %1").arg(seed);
    }
    return {};
}

} // namespace oriel::test
