// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

class QSqlQuery;

namespace oriel {

//! One row of a result, while it is looked at. Columns count from 0; what is NULL reads as empty or 0 where it is not
//! asked for as an optional.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QVariant value(int column) const; //!< as it is
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QString exactText(int column) const; //!< what was written as ExactText
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double number(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QDateTime time(int column) const; //!< UTC

    [[nodiscard]] std::optional<QString> textOrNone(int column) const;
    [[nodiscard]] std::optional<qint64> integerOrNone(int column) const;
    [[nodiscard]] std::optional<QDateTime> timeOrNone(int column) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> durationOrNone(int column) const;
    //! Of all texts and bytes that were taken so far, of rows before it too: in units.
    [[nodiscard]] qsizetype longest() const { return m_longest; }
    template<typename IdType>
    [[nodiscard]] std::optional<IdType> idOrNone(int column) const
    {
        auto value = textOrNone(column);
        return value ? std::optional(IdType{std::move(*value)}) : std::nullopt;
    }

private:
    const QSqlQuery &m_query;
    mutable qsizetype m_longest = 0;
};

} // namespace oriel
