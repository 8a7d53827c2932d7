// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace oriel {

//! \brief The members of one JSON object, in the order of its file, each value with its own bytes.
//!
//! What Oriel does not know in a file of a person stays as it was written: order, numbers, spaces.
//! Of a name that is there twice the last value counts.
class JsonMembers
{
public:
    struct Member {
        QString name;
        QByteArray value; //!< one JSON value, as written
        int line = 0; //!< in the text, from 1; 0 for what was set since

        bool operator==(const Member &) const = default;
    };

    //! Storage with line and column when \a text is not one JSON object. Nothing but white space is an empty object.
    [[nodiscard]] static Result<JsonMembers> parse(const QByteArray &text);

    [[nodiscard]] const std::vector<Member> &members() const { return m_members; }
    [[nodiscard]] const QStringList &repeatedNames() const { return m_repeatedNames; }
    [[nodiscard]] const Member *find(QStringView name) const;
    //! Undefined when there is none.
    [[nodiscard]] QJsonValue value(QStringView name) const;

    //! In its place when it is there; else after the last member that \a order names earlier; else at the end.
    void set(const QString &name, QByteArray value, const QStringList &order = {});
    void remove(QStringView name);

    //! Indented text; \a depth is the indentation of the object itself.
    [[nodiscard]] QByteArray toText(int depth = 0) const;

    bool operator==(const JsonMembers &) const = default;

private:
    std::vector<Member> m_members;
    QStringList m_repeatedNames;
};

//! One JSON value as text, on one line.
[[nodiscard]] QByteArray jsonText(const QJsonValue &value);
//! Undefined when \a text is not one JSON value.
[[nodiscard]] QJsonValue jsonValue(const QByteArray &text);

} // namespace oriel
