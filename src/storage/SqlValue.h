// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"

#include <QByteArray>
#include <QDateTime>
#include <QLatin1StringView>
#include <QString>
#include <QVariant>

#include <chrono>
#include <concepts>
#include <optional>

namespace oriel {

//! \file
//! \brief Values as SQLite's columns hold them. Only std::nullopt is NULL: an empty text or array is not.

//! Text that comes back unit for unit, also where it is no well-formed UTF-16 (a pair cut in the middle) or holds what
//! SQLite would change: such a one is a BLOB of its units. For columns of any type.
struct ExactText {
    QString text;
};

[[nodiscard]] inline QVariant toSql(std::nullopt_t)
{
    return {};
}
[[nodiscard]] inline QVariant toSql(const QString &text)
{
    if (text.isEmpty())
        return QString(QLatin1StringView(""));
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}
[[nodiscard]] inline QVariant toSql(QLatin1StringView text)
{
    return toSql(QString(text));
}
[[nodiscard]] QVariant toSql(const ExactText &exact);
[[nodiscard]] inline QVariant toSql(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray("") : bytes;
}
template<std::integral Integer>
[[nodiscard]] QVariant toSql(Integer value)
{
    return qlonglong(value);
}
[[nodiscard]] inline QVariant toSql(double value)
{
    return value;
}
[[nodiscard]] inline QVariant toSql(const QDateTime &utc)
{
    return qlonglong(utc.toMSecsSinceEpoch());
}
[[nodiscard]] inline QVariant toSql(std::chrono::milliseconds duration)
{
    return qlonglong(duration.count());
}
template<typename Tag>
[[nodiscard]] QVariant toSql(const Id<Tag> &id)
{
    return toSql(id.value);
}
template<typename T>
[[nodiscard]] QVariant toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : toSql(std::nullopt);
}

} // namespace oriel
