// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/BodyReader.h"

#include "net/EventStreamParser.h"
#include "net/JsonArrayParser.h"
#include "net/JsonLinesParser.h"
#include "providers/HttpErrors.h"
#include "providers/VendorWords.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype wholeCeilingBytes = 64 * 1024 * 1024;
constexpr qsizetype foreignCeilingBytes = 64 * 1024; // enough for the title of an error page

//! Index of the first byte that is neither a blank nor part of a byte order mark, or -1.
qsizetype firstSign(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!QByteArrayView(" \t\r\n\xEF\xBB\xBF").contains(bytes[i]))
            return i;
    }
    return -1;
}

} // namespace

BodyReader::BodyReader(StreamFormat format, HttpHead head, StreamDecoder &decoder, EventSink &out)
    : m_format(format)
    , m_head(std::move(head))
    , m_decoder(decoder)
    , m_sink([this](const Frame &frame) {
        if (frame.kind == Frame::Kind::Comment)
            m_out.take(KeepAlive{});
        else if (!m_decoder.isDone())
            m_decoder.frame(frame, m_out);
    })
    , m_out(out)
{
}

void BodyReader::recognize(char first)
{
    if (first == '{' && m_format != StreamFormat::JsonLines) {
        m_kind = Kind::Whole;
    } else if (first == '{') {
        m_kind = Kind::Frames;
        m_parser = std::make_unique<JsonLinesParser>();
    } else if (first == '[') {
        m_kind = Kind::Frames;
        m_parser = std::make_unique<JsonArrayParser>();
    } else if (QByteArrayView("deir:").contains(first)) { // data, event, id, retry, a comment
        m_kind = Kind::Frames;
        m_parser = std::make_unique<EventStreamParser>();
    } else {
        m_kind = Kind::Foreign;
    }
}

Result<void> BodyReader::keep(QByteArrayView bytes)
{
    if (m_kind == Kind::Whole && m_kept.size() + bytes.size() > wholeCeilingBytes)
        return failure(ErrorKind::Protocol, VendorWords::tr("The answer is longer than 64 MB."));
    if (m_kind == Kind::Foreign)
        bytes = bytes.first(std::min(bytes.size(), foreignCeilingBytes - m_kept.size()));
    m_kept += bytes;
    return {};
}

Result<void> BodyReader::feed(QByteArrayView bytes)
{
    if (m_kind == Kind::Unknown) {
        const auto sign = firstSign(bytes);
        if (sign < 0)
            return {}; // blanks before the first sign mean nothing in any of the formats
        recognize(bytes[sign]);
        bytes = bytes.sliced(sign);
    }
    if (m_kind == Kind::Frames)
        return m_parser->feed(bytes, m_sink);
    return keep(bytes);
}

Result<void> BodyReader::finish()
{
    switch (m_kind) {
    case Kind::Unknown: return {}; // an empty body: the decoder has seen no end mark and says so
    case Kind::Frames: return m_parser->finish(m_sink);
    case Kind::Whole: m_decoder.whole(m_kept, m_out); return {};
    case Kind::Foreign: return std::unexpected(errorFromForeignBody(m_head, m_kept));
    }
    Q_UNREACHABLE();
}

} // namespace oriel
