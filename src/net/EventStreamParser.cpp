// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/EventStreamParser.h"

#include "net/NetWords.h"
#include "net/NextOfTwo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
constexpr qsizetype roomToKeepBytes = 64 * 1024; // a buffer that had to grow beyond this is given back

void empty(QByteArray &buffer)
{
    if (buffer.capacity() > roomToKeepBytes)
        buffer.clear();
    else
        buffer.resize(0); // keeps its room
}

void assign(QByteArray &buffer, QByteArrayView bytes)
{
    empty(buffer);
    buffer.append(bytes);
}

QByteArrayView withoutLeadingBlank(QByteArrayView value)
{
    return value.startsWith(' ') ? value.sliced(1) : value;
}

} // namespace

Result<void> EventStreamParser::feed(QByteArrayView bytes, const FrameSink &sink)
{
    if (m_isBroken)
        return refuse();
    if (bytes.isEmpty())
        return {};
    if (std::exchange(m_skipsLineFeed, false) && bytes.front() == '\n')
        bytes = bytes.sliced(1);

    NextOfTwo lineEnds(bytes, '\n', '\r');
    const char *const end = bytes.end();
    const char *at = bytes.begin();
    while (at != end) {
        const char *const lineEnd = lineEnds.from(at);
        const QByteArrayView part(at, lineEnd);
        if (lineEnd == end) {
            keepViews();
            return keepLine(part) ? Result<void>() : refuse();
        }
        if (m_isLineBegun) {
            if (!keepLine(part) || !takeLine(m_line, sink))
                return refuse();
            m_isLineBegun = false;
        } else if (!takeLine(part, sink)) {
            return refuse();
        }
        at = lineEnd + 1;
        if (*lineEnd == '\r') {
            m_skipsLineFeed = at == end;
            if (at != end && *at == '\n')
                ++at;
        }
    }
    keepViews();
    return {};
}

Result<void> EventStreamParser::finish(const FrameSink &sink)
{
    if (m_isBroken)
        return refuse();
    // Of a line that was cut only data and comments are worth something; half a name, id or number would be a wrong
    // one.
    QByteArrayView line = m_isLineBegun ? QByteArrayView(m_line) : QByteArrayView();
    if (m_isFirstLine && line.startsWith(byteOrderMark))
        line = line.sliced(byteOrderMark.size());
    if ((line.startsWith("data:") || line.startsWith(':')) && !takeLine(line, sink))
        return refuse();
    dispatch(sink, false);
    m_eventId = m_lastEventId; // of the last event that has ended
    m_isLineBegun = false;
    m_isFirstLine = true;
    m_skipsLineFeed = false;
    return {};
}

bool EventStreamParser::takeLine(QByteArrayView line, const FrameSink &sink)
{
    if (line.size() > lineCeilingBytes)
        return false;
    if (std::exchange(m_isFirstLine, false) && line.startsWith(byteOrderMark))
        line = line.sliced(byteOrderMark.size());
    if (line.isEmpty()) {
        m_lastEventId = m_eventId;
        dispatch(sink, true);
        return true;
    }
    if (line.startsWith("data:")) // nearly every line
        return addData(withoutLeadingBlank(line.sliced(5)));

    const auto colon = line.indexOf(':');
    if (colon == 0) {
        sink({Frame::Kind::Comment, {}, withoutLeadingBlank(line.sliced(1)), true});
        return true;
    }
    return colon < 0 ? takeField(line, {}) : takeField(line.first(colon), withoutLeadingBlank(line.sliced(colon + 1)));
}

bool EventStreamParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data")
        return addData(value);
    if (name == "event") {
        m_event = value;
    } else if (name == "id") {
        if (!value.contains('\0'))
            m_eventId = value.toByteArray();
    } else if (name == "retry") {
        const bool isNumber = !value.isEmpty()
            && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
        bool isInRange = false;
        const auto milliseconds = value.toByteArray().toLongLong(&isInRange);
        if (isNumber && isInRange)
            m_retry = std::chrono::milliseconds(milliseconds);
    }
    return true;
}

bool EventStreamParser::addData(QByteArrayView value)
{
    const auto size = m_dataLines == 0 ? value.size() : m_data.size() + 1 + value.size();
    if (size > lineCeilingBytes)
        return false;
    if (m_dataLines++ == 0) {
        m_data = value;
        return true;
    }
    if (m_data.data() != m_keptData.constData())
        assign(m_keptData, m_data);
    m_keptData += '\n';
    m_keptData += value;
    m_data = m_keptData;
    return true;
}

void EventStreamParser::dispatch(const FrameSink &sink, bool isEnded)
{
    if (m_dataLines > 0)
        sink({Frame::Kind::Data, m_event, m_data, isEnded});
    m_dataLines = 0;
    m_data = {};
    m_event = {};
}

bool EventStreamParser::keepLine(QByteArrayView part)
{
    if (!m_isLineBegun)
        empty(m_line);
    m_isLineBegun = true;
    if (m_line.size() + part.size() > lineCeilingBytes)
        return false;
    m_line += part;
    return true;
}

//! What the views point to is about to go.
void EventStreamParser::keepViews()
{
    if (m_dataLines > 0 && m_data.data() != m_keptData.constData()) {
        assign(m_keptData, m_data);
        m_data = m_keptData;
    }
    if (!m_event.isEmpty() && m_event.data() != m_keptEvent.constData()) {
        assign(m_keptEvent, m_event);
        m_event = m_keptEvent;
    }
}

Result<void> EventStreamParser::refuse()
{
    m_isBroken = true;
    m_line.clear();
    m_keptData.clear();
    return failure(ErrorKind::Protocol, NetWords::tr("The answer holds a line or an event of more than 16 MB."));
}

} // namespace oriel
