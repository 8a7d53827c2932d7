// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonValue.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr std::size_t maximumDepth = 512;
constexpr auto padding = qsizetype(simdjson::SIMDJSON_PADDING);

//! The value of the four hex digits at \a at, or -1.
int hexQuad(QByteArrayView text, qsizetype at)
{
    if (at + 4 > text.size())
        return -1;
    bool ok = false;
    const int value = text.sliced(at, 4).toByteArray().toInt(&ok, 16);
    return ok ? value : -1;
}

//! \a text with halves of surrogate pairs in escapes replaced, and its bytes made valid UTF-8.
QByteArray repaired(QByteArrayView text)
{
    QByteArray out = QString::fromUtf8(text).toUtf8();
    for (qsizetype i = 0; i + 1 < out.size(); ++i) {
        if (out.at(i) != '\\')
            continue;
        if (out.at(i + 1) != 'u') {
            ++i; // the escaped character, which may be a backslash
            continue;
        }
        const int unit = hexQuad(out, i + 2);
        const bool isHigh = unit >= 0xD800 && unit < 0xDC00;
        const bool isLow = unit >= 0xDC00 && unit < 0xE000;
        const bool hasPartner = isHigh && QByteArrayView(out).sliced(i).size() >= 12 && out.at(i + 6) == '\\'
            && out.at(i + 7) == 'u' && (hexQuad(out, i + 8) & 0xFC00) == 0xDC00;
        if (hasPartner)
            i += 11;
        else if (isHigh || isLow)
            out.replace(i + 2, 4, "FFFD");
    }
    return out;
}

} // namespace

bool JsonValue::isNull() const
{
    return !m_exists || m_element.is_null();
}

bool JsonValue::isObject() const
{
    return m_exists && m_element.is_object();
}

bool JsonValue::isArray() const
{
    return m_exists && m_element.is_array();
}

bool JsonValue::isString() const
{
    return m_exists && m_element.is_string();
}

JsonValue JsonValue::operator[](std::string_view key) const
{
    simdjson::dom::element value;
    if (!m_exists || !m_element.is_object() || m_element.at_key(key).get(value) != simdjson::SUCCESS)
        return {};
    return JsonValue(value);
}

JsonValue JsonValue::at(std::size_t index) const
{
    simdjson::dom::element value;
    if (!m_exists || !m_element.is_array() || m_element.at(index).get(value) != simdjson::SUCCESS)
        return {};
    return JsonValue(value);
}

std::size_t JsonValue::size() const
{
    std::size_t count = 0; // simdjson's own size() saturates
    forEach([&count](const JsonValue &) { ++count; });
    forEachMember([&count](std::string_view, const JsonValue &) { ++count; });
    return count;
}

std::optional<std::string_view> JsonValue::utf8() const
{
    std::string_view text;
    if (!m_exists || m_element.get_string().get(text) != simdjson::SUCCESS)
        return std::nullopt;
    return text;
}

std::optional<QString> JsonValue::string() const
{
    const auto text = utf8();
    return text ? std::optional(QString::fromUtf8(text->data(), qsizetype(text->size()))) : std::nullopt;
}

QString JsonValue::stringOr(const QString &fallback) const
{
    return string().value_or(fallback);
}

std::optional<qint64> JsonValue::integer() const
{
    int64_t whole = 0;
    if (m_exists && m_element.get_int64().get(whole) == simdjson::SUCCESS)
        return whole;
    double real = 0; // some servers write counts as 12.0
    if (m_exists && m_element.get_double().get(real) == simdjson::SUCCESS && real == double(qint64(real)))
        return qint64(real);
    return std::nullopt;
}

std::optional<double> JsonValue::number() const
{
    double real = 0;
    if (!m_exists || m_element.get_double().get(real) != simdjson::SUCCESS)
        return std::nullopt;
    return real;
}

std::optional<bool> JsonValue::boolean() const
{
    bool value = false;
    if (!m_exists || m_element.get_bool().get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

QByteArray JsonValue::minified() const
{
    return m_exists ? QByteArray::fromStdString(simdjson::minify(m_element)) : QByteArray();
}

simdjson::error_code JsonReader::parse(QByteArrayView text, simdjson::dom::element &root)
{
    if (m_padded.size() < text.size() + padding)
        m_padded.resize(text.size() + text.size() / 2 + padding); // grows seldom
    std::memcpy(m_padded.data(), text.data(), std::size_t(text.size()));
    std::memset(m_padded.data() + text.size(), 0, std::size_t(padding));
    return m_parser.parse(m_padded.constData(), std::size_t(text.size()), false).get(root);
}

Result<JsonValue> JsonReader::read(QByteArrayView text)
{
    if (m_parser.max_depth() != maximumDepth) {
        if (m_parser.allocate(m_parser.capacity(), maximumDepth) != simdjson::SUCCESS)
            return failure(ErrorKind::Protocol, {}, u"no memory for the JSON parser"_s);
    }
    simdjson::dom::element root;
    auto error = parse(text, root);
    if (error == simdjson::UTF8_ERROR || error == simdjson::STRING_ERROR)
        error = parse(repaired(text), root);
    if (error != simdjson::SUCCESS) {
        return failure(ErrorKind::Protocol, {},
                       u"not JSON (%1): %2"_s.arg(QLatin1StringView(simdjson::error_message(error)),
                                                  QString::fromUtf8(text.first(qMin(text.size(), qsizetype(200))))));
    }
    return JsonValue(root);
}

} // namespace oriel
