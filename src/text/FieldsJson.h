// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/EnumNames.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <chrono>
#include <concepts>
#include <optional>
#include <utility>

namespace oriel {

//! \file
//! \brief Values to JSON objects and back by their lists of fields (domain/Fields.h). Tests: tst_fieldsjson.
//!
//! What is absent, empty or false is left out. What is missing or of another type when reading stays as it was: a value
//! that an older or newer version wrote is never lost for one field.

namespace detail {

class FieldsWriter
{
public:
    void field(const char *name, const QString &value) { put(name, value, !value.isEmpty()); }
    void field(const char *name, const QByteArray &utf8) { put(name, QString::fromUtf8(utf8), !utf8.isEmpty()); }
    void field(const char *name, bool value) { put(name, value, value); }
    void field(const char *name, const QStringList &value)
    {
        put(name, QJsonArray::fromStringList(value), !value.isEmpty());
    }
    void field(const char *name, const std::optional<std::chrono::milliseconds> &value)
    {
        if (value)
            put(name, qint64(value->count()), true);
    }
    template<typename T>
    void field(const char *name, const std::optional<T> &value)
    {
        if (value)
            put(name, *value, true);
    }
    template<typename Enum>
    void choice(const char *name, const Enum &value, QLatin1StringView (*nameOf)(Enum), Enum)
    {
        put(name, QString(nameOf(value)), true);
    }
    template<typename Enum>
    void choice(const char *name, const std::optional<Enum> &value, QLatin1StringView (*nameOf)(Enum), Enum)
    {
        if (value)
            put(name, QString(nameOf(*value)), true);
    }

    [[nodiscard]] QJsonObject take() { return std::move(m_object); }

private:
    void put(const char *name, const QJsonValue &value, bool isSaid)
    {
        if (isSaid)
            m_object.insert(QLatin1StringView(name), value);
    }

    QJsonObject m_object;
};

class FieldsReader
{
public:
    explicit FieldsReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    void field(const char *name, QString &value) { value = at(name).toString(value); }
    void field(const char *name, QByteArray &utf8)
    {
        if (const auto json = at(name); json.isString())
            utf8 = json.toString().toUtf8();
    }
    void field(const char *name, bool &value) { value = at(name).toBool(value); }
    void field(const char *name, QStringList &value)
    {
        if (!at(name).isArray())
            return;
        value.clear();
        for (const auto &item : at(name).toArray()) {
            if (item.isString())
                value << item.toString();
        }
    }
    void field(const char *name, std::optional<QString> &value)
    {
        if (const auto json = at(name); json.isString())
            value = json.toString();
    }
    void field(const char *name, std::optional<bool> &value)
    {
        if (const auto json = at(name); json.isBool())
            value = json.toBool();
    }
    void field(const char *name, std::optional<double> &value)
    {
        if (const auto json = at(name); json.isDouble())
            value = json.toDouble();
    }
    template<std::integral Integer>
    void field(const char *name, std::optional<Integer> &value)
    {
        const auto json = at(name);
        const auto whole = json.toInteger(0);
        if (whole == json.toInteger(1) && std::in_range<Integer>(whole)) // else it is no whole number
            value = Integer(whole);
    }
    void field(const char *name, std::optional<std::chrono::milliseconds> &value)
    {
        if (const auto json = at(name); json.isDouble())
            value = std::chrono::milliseconds(json.toInteger());
    }
    template<typename Enum>
    void choice(const char *name, Enum &value, QLatin1StringView (*nameOf)(Enum), Enum last)
    {
        value = enumFromName(at(name).toString(), nameOf, last).value_or(value);
    }
    template<typename Enum>
    void choice(const char *name, std::optional<Enum> &value, QLatin1StringView (*nameOf)(Enum), Enum last)
    {
        if (const auto known = enumFromName(at(name).toString(), nameOf, last))
            value = known;
    }

private:
    [[nodiscard]] QJsonValue at(const char *name) const { return m_object.value(QLatin1StringView(name)); }

    const QJsonObject &m_object;
};

} // namespace detail

template<typename Value>
[[nodiscard]] QJsonObject fieldsToJson(const Value &value)
{
    detail::FieldsWriter writer;
    eachField(value, writer);
    return writer.take();
}

//! Fields that \a object does not have keep what a new Value has.
template<typename Value>
[[nodiscard]] Value fieldsFromJson(const QJsonObject &object)
{
    Value value;
    eachField(value, detail::FieldsReader(object));
    return value;
}

} // namespace oriel
