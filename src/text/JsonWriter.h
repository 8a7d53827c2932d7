// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <concepts>
#include <string_view>
#include <utility>

namespace oriel {

//! \brief Writes one JSON text, member by member, and can splice in bytes that somebody else wrote.
//!
//! Qt's and others' JSON documents sort members and spell numbers anew; what must go back byte for byte (signatures,
//! schemas, tool arguments, opaque items) cannot pass through them.
//!
//! \code
//! JsonWriter json;
//! json.beginObject();
//! json.member("model", model);
//! json.key("schema").raw(schema);
//! json.endObject();
//! \endcode
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view name);

    JsonWriter &value(QStringView text);
    JsonWriter &value(const QString &text) { return value(QStringView(text)); }
    JsonWriter &value(QLatin1StringView text);
    JsonWriter &value(const char *utf8) { return utf8Value(utf8); }
    JsonWriter &value(bool flag);
    JsonWriter &value(double number); //!< NaN and infinities become null
    JsonWriter &value(std::integral auto number)
        requires(!std::same_as<decltype(number), bool>)
    {
        if constexpr (std::unsigned_integral<decltype(number)>)
            return integer(quint64(number));
        else
            return integer(qint64(number));
    }
    JsonWriter &utf8Value(QByteArrayView utf8); //!< bytes that are not UTF-8 become U+FFFD
    JsonWriter &null();
    //! One JSON value as it stands. The caller knows that it is one; empty becomes null.
    JsonWriter &raw(QByteArrayView json);
    //! \a bytes as a string of base64.
    JsonWriter &base64(QByteArrayView bytes);

    template<typename Value>
    JsonWriter &member(std::string_view name, const Value &content)
    {
        return key(name).value(content);
    }
    //! Writes nothing when \a content is absent.
    template<typename Value>
    JsonWriter &optionalMember(std::string_view name, const Value &content)
    {
        return content ? member(name, *content) : *this;
    }

    //! What comes next, be it an end, stands on a line of its own.
    JsonWriter &beginLine();

    //! The text so far; whole once every begin has had its end.
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] QByteArray take()
    {
        m_needsComma = false;
        return std::exchange(m_text, {});
    }

    //! The text so far, so that a long one need not be held; it goes on where it was.
    [[nodiscard]] QByteArray takeSoFar() { return std::exchange(m_text, {}); }

private:
    JsonWriter &integer(qint64 number);
    JsonWriter &integer(quint64 number);
    void separate();
    void breakLine();

    QByteArray m_text;
    bool m_needsComma = false;
    bool m_needsLine = false;
};

} // namespace oriel
