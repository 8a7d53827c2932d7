// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonWriter.h"

#include <QLocale>

#include <simdjson.h>
#include <cmath>

namespace oriel {

namespace {

void appendEscaped(QByteArray &out, QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        out += utf8.sliced(plainFrom, i - plainFrom);
        plainFrom = i + 1;
        switch (byte) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        }
    }
    out += utf8.sliced(plainFrom);
    out += '"';
}

} // namespace

void JsonWriter::separate()
{
    if (m_needsComma)
        m_text += ',';
    breakLine();
    m_needsComma = true;
}

void JsonWriter::breakLine()
{
    if (std::exchange(m_needsLine, false))
        m_text += '\n';
}

JsonWriter &JsonWriter::beginLine()
{
    m_needsLine = true;
    return *this;
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_text += '{';
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    breakLine();
    m_text += '}';
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_text += '[';
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    breakLine();
    m_text += ']';
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    appendEscaped(m_text, QByteArrayView(name.data(), qsizetype(name.size())));
    m_text += ':';
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::value(QStringView text)
{
    return utf8Value(text.toUtf8());
}

JsonWriter &JsonWriter::value(QLatin1StringView text)
{
    return value(QString(text));
}

JsonWriter &JsonWriter::value(bool flag)
{
    return raw(flag ? "true" : "false");
}

JsonWriter &JsonWriter::value(double number)
{
    return raw(std::isfinite(number) ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest) : "null");
}

JsonWriter &JsonWriter::integer(quint64 number)
{
    return raw(QByteArray::number(number));
}

JsonWriter &JsonWriter::integer(qint64 number)
{
    return raw(QByteArray::number(number));
}

JsonWriter &JsonWriter::utf8Value(QByteArrayView utf8)
{
    separate();
    if (simdjson::validate_utf8(utf8.data(), std::size_t(utf8.size())))
        appendEscaped(m_text, utf8);
    else
        appendEscaped(m_text, QString::fromUtf8(utf8).toUtf8());
    return *this;
}

JsonWriter &JsonWriter::null()
{
    return raw("null");
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_text += json.isEmpty() ? QByteArrayView("null") : json;
    return *this;
}

JsonWriter &JsonWriter::base64(QByteArrayView bytes)
{
    separate();
    m_text += '"';
    m_text += QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64();
    m_text += '"';
    return *this;
}

} // namespace oriel
