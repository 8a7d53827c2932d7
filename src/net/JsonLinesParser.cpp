// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/JsonLinesParser.h"

#include "net/NetWords.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace oriel {

Result<void> JsonLinesParser::feed(QByteArrayView bytes, const FrameSink &sink)
{
    if (m_isBroken)
        return refuse();
    while (!bytes.isEmpty()) {
        const auto *lineEnd = static_cast<const char *>(std::memchr(bytes.data(), '\n', std::size_t(bytes.size())));
        if (!lineEnd)
            return keep(bytes) ? Result<void>() : refuse();
        const QByteArrayView part(bytes.data(), lineEnd);
        bytes = bytes.sliced(part.size() + 1);
        if (m_line.isEmpty()) {
            if (!takeLine(part, sink, true))
                return refuse();
        } else {
            if (!keep(part) || !takeLine(m_line, sink, true))
                return refuse();
            m_line.clear();
        }
    }
    return {};
}

Result<void> JsonLinesParser::finish(const FrameSink &sink)
{
    if (m_isBroken || !takeLine(m_line, sink, false))
        return refuse();
    m_line.clear();
    m_isFirstLine = true;
    return {};
}

bool JsonLinesParser::takeLine(QByteArrayView line, const FrameSink &sink, bool isEnded)
{
    if (line.size() > lineCeilingBytes)
        return false;
    if (std::exchange(m_isFirstLine, false) && line.startsWith("\xEF\xBB\xBF"))
        line = line.sliced(3);
    if (line.endsWith('\r'))
        line.chop(1);
    if (!line.trimmed().isEmpty())
        sink({Frame::Kind::Data, {}, line, isEnded});
    return true;
}

bool JsonLinesParser::keep(QByteArrayView part)
{
    if (m_line.size() + part.size() > lineCeilingBytes)
        return false;
    m_line += part;
    return true;
}

Result<void> JsonLinesParser::refuse()
{
    m_isBroken = true;
    m_line.clear();
    return failure(ErrorKind::Protocol, NetWords::tr("The answer holds a line of more than 16 MB."));
}

} // namespace oriel
