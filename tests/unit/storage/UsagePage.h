// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ledger.h"

#include <QFile>
#include <QRegularExpression>

#include <array>
#include <map>

namespace oriel::test {

//! \file
//! \brief What docs/usage.md says, for those that hold it to it: ORIEL_DOCS is its folder.

inline QString usagePage()
{
    QFile file(QStringLiteral(ORIEL_DOCS "/usage.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

//! The page's queries by the name of their figure.
inline std::map<QString, QString> documentedQueries()
{
    std::map<QString, QString> queries;
    static const QRegularExpression query(QStringLiteral("^`(\\w+)`[^\\n]*\\n\\n```sql\\n(.*?)```"),
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    for (const auto &match : query.globalMatch(usagePage()))
        queries.emplace(match.captured(1), match.captured(2).trimmed());
    return queries;
}

//! The page's SQL of a line, by the word of --by.
inline QString documentedGroup(UsageGroup group)
{
    const QRegularExpression row(QStringLiteral("^\\| `%1` \\| `([^\\n]*)` \\|$").arg(usageGroupName(group)),
                                 QRegularExpression::MultilineOption);
    return row.match(usagePage()).captured(1).replace(QStringLiteral("\\|"), QStringLiteral("|"));
}

inline constexpr std::array usageGroups{UsageGroup::Day, UsageGroup::Model, UsageGroup::Provider, UsageGroup::Feature,
                                        UsageGroup::Conversation};

} // namespace oriel::test
