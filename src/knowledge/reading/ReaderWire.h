// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/reading/SourceFile.h"
#include "knowledge/StructuredText.h"

#include <variant>

namespace oriel {

//! \file
//! \brief What a program and its reader process say to one another: frames of four bytes of length, least first, and so
//! many bytes. Whoever reads a frame trusts nothing in it. Tests: tst_readerwire, fuzz_reader_wire.

//! Read this file.
struct ReadRequest {
    QString path;
    ReadLimits limits;
    int seconds = 60; //!< of processor time

    bool operator==(const ReadRequest &) const = default;
};

//! All documents of the file have come, or what went wrong.
struct ReadEnd {
    std::optional<ReadProblem> problem;

    bool operator==(const ReadEnd &) const = default;
};

using ReadReply = std::variant<StructuredText, ReadEnd>;

[[nodiscard]] QByteArray encodeRequest(const ReadRequest &request);
[[nodiscard]] std::optional<ReadRequest> decodeRequest(const QByteArray &frame);
[[nodiscard]] QByteArray encodeReply(const ReadReply &reply);
//! Nothing for what is no reply, or a text that is not consistent.
[[nodiscard]] std::optional<ReadReply> decodeReply(const QByteArray &frame);

//! \a content with its length before it.
[[nodiscard]] QByteArray framed(const QByteArray &content);

//! Takes bytes in cuts of any kind and gives the frames in them.
class FrameReader
{
public:
    explicit FrameReader(qint64 largestFrameBytes)
        : m_largest(largestFrameBytes)
    {
    }

    void feed(QByteArrayView bytes) { m_buffer.append(bytes); }
    [[nodiscard]] std::optional<QByteArray> next();
    //! Whether a frame announced itself as larger than any may be: nothing that follows can be read.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    qint64 m_largest;
    QByteArray m_buffer;
    bool m_isBroken = false;
};

} // namespace oriel
