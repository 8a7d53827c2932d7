// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonValue.h"

#include "text/JsonScanner.h"

#include <QStringConverter>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr std::size_t maximumDepth = JsonScanner::maximumDepth;
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
constexpr auto padding = qsizetype(simdjson::SIMDJSON_PADDING);

int hexDigit(char byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    const char lower = char(byte | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

//! The unit of the escape "\\uXXXX" at \a at, or -1.
int escapedUnit(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    int unit = 0;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

bool isHighSurrogate(int unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowSurrogate(int unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

//! Whether \a text has an escape of half a surrogate pair, which simdjson passes on as broken UTF-8.
bool mayHaveSurrogates(std::string_view text)
{
    return text.find("\\ud") != text.npos || text.find("\\uD") != text.npos;
}

//! The number \a token in a way that simdjson can read: what no number type holds becomes null. What is no number
//! stays.
QByteArray readableNumber(const QByteArray &token)
{
    JsonScanner scanner(token);
    if (!scanner.skipValue() || !scanner.isAtEnd())
        return token;
    bool isInRange = false;
    (void)token.toDouble(&isInRange);
    if (!isInRange)
        return "null";
    const bool isWhole = !token.contains('.') && !token.contains('e') && !token.contains('E');
    return isWhole && token.size() > 18 ? token + "e0" : token;
}

//! \a text, whose bytes are valid UTF-8, with halves of surrogate pairs and numbers out of range replaced. Linear.
QByteArray repairedTokens(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    bool inString = false;
    for (qsizetype i = 0; i < text.size();) {
        const char byte = text[i];
        qsizetype length = 1;
        if (!inString && (byte == '-' || (byte >= '0' && byte <= '9'))) {
            while (i + length < text.size() && QByteArrayView("0123456789+-.eE").contains(text[i + length]))
                ++length;
            out += readableNumber(text.sliced(i, length).toByteArray());
        } else if (inString && byte == '\\') {
            const int unit = escapedUnit(text, i);
            const bool isPair = isHighSurrogate(unit) && isLowSurrogate(escapedUnit(text, i + 6));
            length = isPair ? 12 : unit >= 0 ? 6 : qMin(qsizetype(2), text.size() - i);
            if (!isPair && (isHighSurrogate(unit) || isLowSurrogate(unit)))
                out += "\\uFFFD";
            else
                out += text.sliced(i, length);
        } else {
            inString = inString != (byte == '"');
            out += byte;
        }
        i += length;
    }
    return out;
}

QByteArrayView withoutByteOrderMark(QByteArrayView text)
{
    return text.startsWith(byteOrderMark) ? text.sliced(byteOrderMark.size()) : text;
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
    if (!text)
        return std::nullopt;
    const QByteArrayView bytes(text->data(), qsizetype(text->size()));
    if (!bytes.startsWith(byteOrderMark))
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom); // here it is a letter
    return QString(decoder(bytes));
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
    if (m_exists && m_element.get_double().get(real) == simdjson::SUCCESS && std::abs(real) < 0x1p63
        && real == std::trunc(real))
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
    std::copy(text.begin(), text.end(), m_padded.data()); // not memcpy(): an empty view may be null
    std::memset(m_padded.data() + text.size(), 0, std::size_t(padding));
    return m_parser.parse(m_padded.constData(), std::size_t(text.size()), false).get(root);
}

Result<JsonValue> JsonReader::read(QByteArrayView text)
{
    if (m_parser.max_depth() != maximumDepth) {
        if (m_parser.allocate(m_parser.capacity(), maximumDepth) != simdjson::SUCCESS)
            return failure(ErrorKind::Protocol, {}, u"no memory for the JSON parser"_s);
    }
    text = withoutByteOrderMark(text);
    simdjson::dom::element root;
    auto error = mayHaveSurrogates({text.data(), std::size_t(text.size())}) ? simdjson::STRING_ERROR
                                                                            : parse(text, root);
    if (error != simdjson::SUCCESS) // what it says of half a pair or of a large number differs between its versions
        error = parse(repairedTokens(QString::fromUtf8(text).toUtf8()), root);
    if (error != simdjson::SUCCESS) {
        return failure(ErrorKind::Protocol, {},
                       u"not JSON (%1): %2"_s.arg(QLatin1StringView(simdjson::error_message(error)),
                                                  QString::fromUtf8(text.first(qMin(text.size(), qsizetype(200))))));
    }
    return JsonValue(root);
}

} // namespace oriel
