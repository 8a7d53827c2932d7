// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "domain/FinishReason.h"
#include "domain/Message.h"
#include "domain/Usage.h"

#include <chrono>
#include <variant>

namespace oriel {

//! \file
//! \brief The one closed set of events that every provider's stream is turned into.
//!
//! Blocks are numbered by the order in which they were started, from 0; deltas may interleave. The end is not an event:
//! it is what the task of ChatProvider::stream() returns, so there is exactly one.

struct ResponseStarted {
    QString id; //!< the provider's id of the response; may be empty
    QString model; //!< that answers, which may not be the one that was asked for
    QString requestId;
    QString upstream; //!< who answers behind a router (OpenRouter's "provider"); may be empty

    bool operator==(const ResponseStarted &) const = default;
};

enum class BlockKind { Text, Reasoning, RedactedReasoning, ToolCall, ServerTool, Image, Audio };

struct BlockStarted {
    int block = 0;
    BlockKind kind = BlockKind::Text;

    bool operator==(const BlockStarted &) const = default;
};

struct TextDelta {
    int block = 0;
    QString text;

    bool operator==(const TextDelta &) const = default;
};

struct ReasoningDelta {
    int block = 0;
    QString text;
    bool isSummary = false;

    bool operator==(const ReasoningDelta &) const = default;
};

//! The opaque signature of a block (or the whole of a redacted one), byte for byte. Replaces one that came before.
struct SignatureReceived {
    int block = 0;
    QByteArray signature;

    bool operator==(const SignatureReceived &) const = default;
};

//! Follows the BlockStarted of a tool call, once its id and name are known.
struct ToolCallStarted {
    int block = 0;
    QString id;
    QString name;

    bool operator==(const ToolCallStarted &) const = default;
};

struct ToolArgumentsDelta {
    int block = 0;
    QByteArray json; //!< a fragment, or with \c replaces all of it
    bool replaces = false; //!< the provider sent the whole again, and it goes before what came in pieces

    bool operator==(const ToolArgumentsDelta &) const = default;
};

//! The block has all it will have. \c isComplete is false for a tool call that was cut inside its arguments.
struct BlockFinished {
    int block = 0;
    bool isComplete = true;

    bool operator==(const BlockFinished &) const = default;
};

//! The whole text of a block, sent when deltas were lost on the way: it replaces them.
struct TextReplaced {
    int block = 0;
    QString text;

    bool operator==(const TextReplaced &) const = default;
};

struct CitationReceived {
    int block = 0; //!< the text block that it belongs to
    CitationPart citation;

    bool operator==(const CitationReceived &) const = default;
};

struct ImageReceived {
    int block = 0;
    ImagePart image;

    bool operator==(const ImageReceived &) const = default;
};

struct AudioReceived {
    int block = 0;
    AudioPart audio; //!< a piece; the pieces' data and transcripts follow one another

    bool operator==(const AudioReceived &) const = default;
};

//! A piece of the provider's own that must go back unchanged. Stands in the message where it came in the stream.
struct OpaqueReceived {
    OpaquePart item;

    bool operator==(const OpaqueReceived &) const = default;
};

//! Cumulative: replaces the one before. Never added up.
struct UsageReported {
    Usage usage;

    bool operator==(const UsageReported &) const = default;
};

//! The provider's verdict about content, in its own words. Not an end by itself.
struct SafetyReported {
    QString category;
    QString text;

    bool operator==(const SafetyReported &) const = default;
};

struct KeepAlive {
    bool operator==(const KeepAlive &) const = default;
};

//! Oriel waits before it asks: for a limit, for a place in a queue.
struct Waiting {
    QString cause;
    std::optional<QDateTime> until; //!< UTC

    bool operator==(const Waiting &) const = default;
};

struct Retrying {
    int attempt = 1; //!< the one to come; the first retry is 1
    Error error; //!< why
    std::chrono::milliseconds delay{0};

    bool operator==(const Retrying &) const = default;
};

//! Another target answers than the one that was asked.
struct Switched {
    Origin from;
    Origin to;
    Error reason;

    bool operator==(const Switched &) const = default;
};

//! A parameter that the model does not take was left out and the request sent again.
struct ParameterDropped {
    QString parameter; //!< the provider's name of it
    QString reason; //!< the provider's own words; may be empty

    bool operator==(const ParameterDropped &) const = default;
};

//! A local server is reading the model from disk.
struct LoadingModel {
    QString model;

    bool operator==(const LoadingModel &) const = default;
};

struct ServedFromCache {
    std::chrono::seconds age{0};

    bool operator==(const ServedFromCache &) const = default;
};

//! Before anybody is asked it is looked up what the person's documents say.
struct SearchingDocuments {
    bool isReading = false; //!< they are still being read in, which is waited for

    bool operator==(const SearchingDocuments &) const = default;
};

//! The passages of the person's documents that the answer will be made from; none when nothing was found.
struct SourcesFound {
    std::vector<Source> sources;

    bool operator==(const SourcesFound &) const = default;
};

//! Something that the person should know and that fits nothing else: one sentence.
struct Notice {
    QString text;

    bool operator==(const Notice &) const = default;
};

//! One of these. That it is copied, moved and compared is compiled once, and not in each file that has an event.
struct StreamEvent
    : std::variant<ResponseStarted, BlockStarted, TextDelta, ReasoningDelta, SignatureReceived, ToolCallStarted,
                   ToolArgumentsDelta, BlockFinished, TextReplaced, CitationReceived, ImageReceived, AudioReceived,
                   OpaqueReceived, UsageReported, SafetyReported, KeepAlive, Waiting, Retrying, Switched,
                   ParameterDropped, LoadingModel, ServedFromCache, SearchingDocuments, SourcesFound, Notice> {
    using variant::variant;
    using variant::operator=;

    StreamEvent();
    StreamEvent(const StreamEvent &other);
    StreamEvent(StreamEvent &&other) noexcept;
    StreamEvent &operator=(const StreamEvent &other);
    StreamEvent &operator=(StreamEvent &&other) noexcept;
    ~StreamEvent();

    bool operator==(const StreamEvent &other) const;
    bool operator<(const StreamEvent &other) const = delete; // Qt asks; a variant says that it has one
};

//! How an answer ended.
struct Finished {
    FinishReason reason = FinishReason::Complete;
    QString providerReason; //!< the provider's own word: "end_turn", "STOP"; may be empty

    bool operator==(const Finished &) const = default;
};

//! Whether the person sees anything of \a event as part of the answer. After the first such event nothing is retried.
[[nodiscard]] bool isContent(const StreamEvent &event);

} // namespace oriel
