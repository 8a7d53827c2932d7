// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "text/JsonWriter.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <concepts>
#include <optional>

namespace oriel {

//! A time as it stands in files: "2026-11-24T10:00:00.123Z".
[[nodiscard]] QString timeText(const QDateTime &time);

//! \brief Writes the fields of a value (domain/Fields.h, exchange/ConversationFields.h) as members of a JSON object.
//!
//! What is absent, empty, zero or false is left out. Bytes that are not UTF-8 become {"base64": "..."}.
//! text/FieldsJson.h does the same for QJsonObject, which a file of a gigabyte cannot pass through.
class FieldsStreamWriter
{
public:
    enum class Empties { LeaveOut, Write };

    explicit FieldsStreamWriter(JsonWriter &json, Empties empties = Empties::LeaveOut)
        : m_json(json)
        , m_empties(empties)
    {
    }

    void field(const char *name, const QString &value)
    {
        if (!value.isEmpty() || m_empties == Empties::Write)
            m_json.member(name, value);
    }
    void field(const char *name, const QByteArray &bytes);
    void field(const char *name, bool value) { flag(name, value, false); }
    void field(const char *name, double value)
    {
        if (value != 0)
            m_json.member(name, value);
    }
    void field(const char *name, int value)
    {
        if (value != 0)
            m_json.member(name, value);
    }
    void field(const char *name, const QStringList &value);
    void field(const char *name, const QDateTime &value)
    {
        if (value.isValid())
            m_json.member(name, timeText(value));
    }
    template<typename Tag>
    void field(const char *name, const Id<Tag> &value)
    {
        field(name, value.value);
    }
    void field(const char *name, const std::optional<std::chrono::milliseconds> &value)
    {
        if (value)
            m_json.member(name, qint64(value->count()));
    }
    void field(const char *name, const std::optional<QString> &value)
    {
        if (value)
            m_json.member(name, *value);
    }
    template<typename T>
        requires std::integral<T> || std::same_as<T, double>
    void field(const char *name, const std::optional<T> &value)
    {
        if (value)
            m_json.member(name, *value);
    }
    template<typename T>
        requires std::same_as<T, QDateTime> || requires(T id) { id.value; }
    void field(const char *name, const std::optional<T> &value)
    {
        if (value)
            field(name, *value);
    }
    //! Left out when it is \a usual.
    void number(const char *name, int value, int usual)
    {
        if (value != usual)
            m_json.member(name, value);
    }
    void flag(const char *name, bool value, bool usual)
    {
        if (value != usual)
            m_json.member(name, value);
    }
    void hash(const char *name, const QByteArray &bytes)
    {
        if (!bytes.isEmpty())
            m_json.key(name).utf8Value(bytes.toHex());
    }

    template<typename Enum>
    void choice(const char *name, const Enum &value, QLatin1StringView (*nameOf)(Enum), Enum)
    {
        m_json.member(name, nameOf(value));
    }
    template<typename Enum>
    void choice(const char *name, const std::optional<Enum> &value, QLatin1StringView (*nameOf)(Enum), Enum)
    {
        if (value)
            m_json.member(name, nameOf(*value));
    }

    template<typename Value>
    void object(const char *name, const Value &value)
    {
        if (value == Value{})
            return;
        m_json.key(name).beginObject();
        eachField(value, FieldsStreamWriter(m_json, Empties::Write)); // an empty field may differ from a new Value's
        m_json.endObject();
    }
    template<typename Value>
    void object(const char *name, const std::optional<Value> &value)
    {
        if (!value)
            return;
        m_json.key(name).beginObject();
        eachField(*value, FieldsStreamWriter(m_json));
        m_json.endObject();
    }

private:
    JsonWriter &m_json;
    Empties m_empties;
};

} // namespace oriel
