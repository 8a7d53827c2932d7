// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "text/FieldsJson.h"

#include <QJsonDocument>

namespace oriel {

//! \file
//! \brief Values of domain/Fields.h as JSON columns; absent is NULL.

template<typename Value>
[[nodiscard]] QString jsonText(const Value &value)
{
    return QString::fromUtf8(QJsonDocument(fieldsToJson(value)).toJson(QJsonDocument::Compact));
}

template<typename Value>
[[nodiscard]] std::optional<QString> jsonText(const std::optional<Value> &value)
{
    return value ? std::optional(jsonText(*value)) : std::nullopt;
}

//! What cannot be read is a new Value: one bad column loses no conversation.
template<typename Value>
[[nodiscard]] Value valueFromJson(const QString &json)
{
    static const QString ofNone = jsonText(Value()); // what most have, and a list of conversations has thousands
    if (json.isEmpty() || json == ofNone)
        return Value();
    return fieldsFromJson<Value>(QJsonDocument::fromJson(json.toUtf8()).object());
}

template<typename Value>
[[nodiscard]] std::optional<Value> valueFromJson(const std::optional<QString> &json)
{
    return json ? std::optional(valueFromJson<Value>(*json)) : std::nullopt;
}

} // namespace oriel
