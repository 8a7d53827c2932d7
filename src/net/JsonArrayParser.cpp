// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/JsonArrayParser.h"

#include "net/NetWords.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

Result<void> JsonArrayParser::feed(QByteArrayView bytes, const FrameSink &sink)
{
    m_sink = &sink;
    NextOfTwo stringSigns(bytes, '"', '\\');
    const char *const end = bytes.end();
    const char *at = bytes.begin();
    m_begin = at;
    while (at != end && m_place != Place::AfterArray && m_place != Place::Broken) {
        switch (m_place) {
        case Place::InContainer: at = inContainer(at, end); break;
        case Place::InString: at = inString(at, end, stringSigns); break;
        case Place::InScalar: at = inScalar(at, end); break;
        default: at = between(at); break;
        }
    }
    if (m_place == Place::InContainer || m_place == Place::InString || m_place == Place::InScalar) {
        if (m_kept.size() + (end - m_begin) > lineCeilingBytes) {
            m_problem = NetWords::tr("The answer holds an element of more than 16 MB.");
            m_place = Place::Broken;
        } else {
            m_kept.append(QByteArrayView(m_begin, end));
        }
    }
    return m_place == Place::Broken ? refuse() : Result<void>();
}

Result<void> JsonArrayParser::finish(const FrameSink &sink)
{
    if (m_place == Place::Broken)
        return refuse();
    if (!m_kept.isEmpty())
        sink({Frame::Kind::Data, {}, m_kept, false});
    *this = {};
    return {};
}

//! One byte outside the elements.
const char *JsonArrayParser::between(const char *at)
{
    const char c = *at;
    if (isBlank(c))
        return at + 1;
    switch (m_place) {
    case Place::BeforeArray:
        if (c == '[') {
            m_place = Place::FirstElement;
        } else if (!QByteArrayView("\xEF\xBB\xBF").contains(c)) {
            m_problem = NetWords::tr("The answer was to be a JSON array and is none.");
            m_place = Place::Broken;
        }
        return at + 1;
    case Place::FirstElement:
    case Place::NextElement:
        if (c == ']' && m_place == Place::FirstElement)
            m_place = Place::AfterArray;
        else
            begin(at);
        return at + 1;
    default:
        if (c == ',') {
            m_place = Place::NextElement;
        } else if (c == ']') {
            m_place = Place::AfterArray;
        } else {
            m_problem = NetWords::tr("In the answer's JSON array a comma is missing.");
            m_place = Place::Broken;
        }
        return at + 1;
    }
}

void JsonArrayParser::begin(const char *at)
{
    m_begin = at;
    m_depth = 0;
    switch (*at) {
    case '{':
    case '[':
        m_depth = 1;
        m_place = Place::InContainer;
        break;
    case '"': m_place = Place::InString; break;
    case ',':
    case ']':
    case '}':
    case ':':
        m_problem = NetWords::tr("In the answer's JSON array an element is missing.");
        m_place = Place::Broken;
        break;
    default: m_place = Place::InScalar; break;
    }
}

const char *JsonArrayParser::inContainer(const char *at, const char *end)
{
    for (; at != end; ++at) {
        switch (*at) {
        case '"': m_place = Place::InString; return at + 1;
        case '{':
        case '[':
            if (++m_depth > depthLimit) {
                m_problem = NetWords::tr("The answer is nested too deeply.");
                m_place = Place::Broken;
                return at;
            }
            break;
        case '}':
        case ']':
            if (--m_depth == 0) {
                endElement(at + 1);
                return at + 1;
            }
            break;
        default: break;
        }
    }
    return end;
}

const char *JsonArrayParser::inString(const char *at, const char *end, NextOfTwo &signs)
{
    if (std::exchange(m_isEscaped, false))
        return at + 1;
    at = signs.from(at);
    if (at == end)
        return end;
    if (*at == '\\')
        m_isEscaped = true;
    else if (m_depth > 0)
        m_place = Place::InContainer;
    else
        endElement(at + 1);
    return at + 1;
}

const char *JsonArrayParser::inScalar(const char *at, const char *end)
{
    while (at != end && *at != ',' && *at != ']' && !isBlank(*at))
        ++at;
    if (at != end)
        endElement(at);
    return at;
}

void JsonArrayParser::endElement(const char *end)
{
    m_place = Place::AfterElement;
    QByteArrayView element(m_begin, end);
    if (m_kept.size() + element.size() > lineCeilingBytes) {
        m_problem = NetWords::tr("The answer holds an element of more than 16 MB.");
        m_place = Place::Broken;
        return;
    }
    if (!m_kept.isEmpty()) {
        m_kept.append(element);
        element = m_kept;
    }
    (*m_sink)({Frame::Kind::Data, {}, element, true});
    m_kept.clear();
}

Result<void> JsonArrayParser::refuse()
{
    m_kept.clear();
    return failure(ErrorKind::Protocol, m_problem);
}

} // namespace oriel
