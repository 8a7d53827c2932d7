// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/FrameParser.h"
#include "providers/Adapter.h"

namespace oriel {

//! \brief Feeds the body of an answer to a decoder, whatever the server made of it.
//!
//! The Content-Type may lie: an error comes as JSON with status 200 where a stream was asked for, a stream comes where
//! one piece was asked for, a captive portal answers with HTML. The first byte that is not a blank decides.
class BodyReader
{
public:
    //! \a decoder and \a out outlive this.
    BodyReader(StreamFormat format, HttpHead head, StreamDecoder &decoder, EventSink &out);

    //! Protocol when the body is nobody's, or over its ceiling.
    [[nodiscard]] Result<void> feed(QByteArrayView bytes);
    [[nodiscard]] Result<void> finish();

private:
    void recognize(char first);
    [[nodiscard]] Result<void> keep(QByteArrayView bytes);

    enum class Kind { Unknown, Frames, Whole, Foreign };

    StreamFormat m_format;
    HttpHead m_head;
    StreamDecoder &m_decoder;
    FrameSink m_sink;
    EventSink &m_out;
    Kind m_kind = Kind::Unknown;
    std::unique_ptr<FrameParser> m_parser;
    QByteArray m_kept; //!< of an answer in one piece, or of a foreign one
};

} // namespace oriel
