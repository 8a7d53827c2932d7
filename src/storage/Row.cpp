// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Row.h"

#include "storage/SqlValue.h"

#include <QSqlQuery>
#include <QTimeZone>

#include <algorithm>
#include <cstring>

namespace oriel {

namespace {

//! Whether SQLite gives \a text back as it is: it takes a byte order mark off and replaces the two units that are no
//! characters.
bool isKept(const QString &text)
{
    const auto isSpecial = [](QChar unit) { return unit.unicode() >= 0xfffe; };
    return text.isEmpty()
        || (text.isValidUtf16() && text.front() != QChar::ByteOrderMark && std::ranges::none_of(text, isSpecial));
}

} // namespace

QVariant toSql(const ExactText &exact)
{
    if (isKept(exact.text))
        return toSql(exact.text);
    return QByteArray(reinterpret_cast<const char *>(exact.text.utf16()),
                      exact.text.size() * qsizetype(sizeof(char16_t)));
}

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

QVariant Row::value(int column) const
{
    QVariant value = m_query.value(column);
    if (value.userType() == QMetaType::QString)
        m_longest = std::max(m_longest, value.toString().size());
    else if (value.userType() == QMetaType::QByteArray)
        m_longest = std::max(m_longest, value.toByteArray().size());
    return value;
}

QString Row::text(int column) const
{
    return value(column).toString();
}

QString Row::exactText(int column) const
{
    const QVariant exact = value(column);
    if (exact.userType() != QMetaType::QByteArray)
        return exact.toString();
    const QByteArray units = exact.toByteArray();
    QString text(units.size() / qsizetype(sizeof(char16_t)), Qt::Uninitialized);
    std::memcpy(text.data(), units.constData(), std::size_t(text.size()) * sizeof(char16_t));
    return text;
}

QByteArray Row::bytes(int column) const
{
    return value(column).toByteArray();
}

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double Row::number(int column) const
{
    return m_query.value(column).toDouble();
}

QDateTime Row::time(int column) const
{
    static const QTimeZone utc = QTimeZone::utc();
    return QDateTime::fromMSecsSinceEpoch(integer(column), utc);
}

std::optional<QString> Row::textOrNone(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<qint64> Row::integerOrNone(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QDateTime> Row::timeOrNone(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

std::optional<std::chrono::milliseconds> Row::durationOrNone(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(std::chrono::milliseconds(integer(column)));
}

} // namespace oriel
