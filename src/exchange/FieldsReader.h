// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/EnumNames.h"
#include "core/Id.h"
#include "text/JsonValue.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <concepts>
#include <functional>
#include <optional>
#include <utility>

namespace oriel {

//! A time as FieldsStreamWriter and others write it (ISO 8601), UTC; invalid when it is none.
[[nodiscard]] QDateTime timeFromText(const JsonValue &json);

//! \brief Reads what FieldsStreamWriter wrote, by the same list of fields.
//!
//! What is missing or of another type stays as it was. Names that are not in the list are told at the end.
class FieldsStreamReader
{
public:
    explicit FieldsStreamReader(JsonValue object)
        : m_object(object)
    {
    }

    void field(const char *name, QString &value)
    {
        if (const auto text = at(name).string())
            value = *text;
    }
    void field(const char *name, QByteArray &value);
    void field(const char *name, bool &value) { value = at(name).boolean().value_or(value); }
    void field(const char *name, double &value) { value = at(name).number().value_or(value); }
    void field(const char *name, int &value)
    {
        if (const auto whole = at(name).integer(); whole && std::in_range<int>(*whole))
            value = int(*whole);
    }
    void field(const char *name, QStringList &value);
    void field(const char *name, QDateTime &value)
    {
        if (auto time = timeFromText(at(name)); time.isValid())
            value = std::move(time);
    }
    template<typename Tag>
    void field(const char *name, Id<Tag> &value)
    {
        field(name, value.value);
    }
    void field(const char *name, std::optional<std::chrono::milliseconds> &value)
    {
        if (const auto whole = at(name).integer())
            value = std::chrono::milliseconds(*whole);
    }
    void field(const char *name, std::optional<QString> &value)
    {
        if (auto text = at(name).string())
            value = std::move(text);
    }
    void field(const char *name, std::optional<bool> &value)
    {
        if (const auto flag = at(name).boolean())
            value = flag;
    }
    void field(const char *name, std::optional<double> &value)
    {
        if (const auto number = at(name).number())
            value = number;
    }
    template<std::integral Integer>
    void field(const char *name, std::optional<Integer> &value)
    {
        if (const auto whole = at(name).integer(); whole && std::in_range<Integer>(*whole))
            value = Integer(*whole);
    }
    template<typename T>
        requires std::same_as<T, QDateTime> || requires(T id) { id.value; }
    void field(const char *name, std::optional<T> &value)
    {
        T read{};
        field(name, read);
        if (!(read == T{}))
            value = std::move(read);
    }
    void number(const char *name, int &value, int) { field(name, value); }
    void flag(const char *name, bool &value, bool) { field(name, value); }
    void hash(const char *name, QByteArray &value)
    {
        if (const auto hex = at(name).utf8())
            value = QByteArray::fromHex(QByteArray(hex->data(), qsizetype(hex->size())));
    }

    template<typename Enum>
    void choice(const char *name, Enum &value, QLatin1StringView (*nameOf)(Enum), Enum last)
    {
        value = enumFromName(at(name).stringOr(), nameOf, last).value_or(value);
    }
    template<typename Enum>
    void choice(const char *name, std::optional<Enum> &value, QLatin1StringView (*nameOf)(Enum), Enum last)
    {
        if (const auto known = enumFromName(at(name).stringOr(), nameOf, last))
            value = known;
    }

    template<typename Value>
    void object(const char *name, Value &value)
    {
        if (const auto json = at(name); json.isObject())
            readInside(name, json, value);
    }
    template<typename Value>
    void object(const char *name, std::optional<Value> &value)
    {
        if (const auto json = at(name); json.isObject())
            readInside(name, json, value.emplace());
    }

    //! The caller reads the member \a name itself.
    void expect(const char *name) { (void)at(name); }
    //! Calls \a tell with the name of each member that nobody asked for ("usage.of_tomorrow").
    void tellUnknown(const std::function<void(const QString &)> &tell) const;

private:
    [[nodiscard]] JsonValue at(const char *name);
    template<typename Value>
    void readInside(const char *name, JsonValue json, Value &value)
    {
        FieldsStreamReader inside(json);
        eachField(value, inside);
        inside.tellUnknown(
            [this, name](const QString &unknown) { m_unknownInside << QLatin1StringView(name) + u'.' + unknown; });
    }

    JsonValue m_object;
    std::vector<const char *> m_asked; //!< found or not
    std::size_t m_found = 0;
    QStringList m_unknownInside;
};

} // namespace oriel
