// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Adapter.h"

#include <functional>
#include <vector>

namespace oriel::test {

//! \brief One answer of a provider: its bytes, and all that must become of them.
//!
//! Compared are normalized() events: adjacent deltas of one block joined, keep-alives left out, of usage reports the
//! last.
struct Fixture {
    ChatRequest request;
    std::vector<QByteArray> frames; //!< each whole, with its end mark: "data: {...}\n\n" or "{...}\n"
    StreamFormat format = StreamFormat::EventStream;
    std::size_t decisiveFrames = 0; //!< with so many frames the answer has ended as it should; 0: with all of them
    std::vector<StreamEvent> events;
    Result<Finished> end = Finished{};
    std::vector<MessagePart> parts;
    std::optional<Usage> usage;
    QByteArray replayBody; //!< body of the next request, with this answer and "go on" in it; empty: not compared
    QByteArray errorFrame; //!< what the provider sends when it fails in mid-stream; empty: form left out
    ErrorKind errorKind = ErrorKind::Server; //!< that errorFrame tells
};

using AdapterMaker = std::function<std::unique_ptr<Adapter>(const Endpoint &endpoint)>;

//! \brief Runs \a fixture in every form: whole, byte by byte, at random cuts, cut off at every frame, with CRLF, with
//! comments between the frames, with the error at every frame; over a real socket whole, and cancelled at every frame.
//!
//! \return empty, or what went wrong in which form: `QCOMPARE(runConformance(make, fixture), QString())`
[[nodiscard]] QString runConformance(const AdapterMaker &make, const Fixture &fixture);

//! See Fixture.
[[nodiscard]] std::vector<StreamEvent> normalized(std::vector<StreamEvent> events);

//! For messages of failed tests: the events, one a line.
[[nodiscard]] QString describe(const std::vector<StreamEvent> &events);

//! A request with one question of the person's.
[[nodiscard]] ChatRequest question(const QString &model, const QString &text = QStringLiteral("Hi"));

//! An endpoint without a key at \a baseUrl.
[[nodiscard]] Endpoint endpointAt(ProviderKind kind, const QString &baseUrl);

} // namespace oriel::test
