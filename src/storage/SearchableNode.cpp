// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchableNode.h"

#include "storage/PartRows.h"

using namespace Qt::StringLiterals;

namespace oriel {

Result<std::vector<SearchableNode>> readSearchableNodes(Database &database, const QString &chosen,
                                                        const QVariantList &values)
{
    const QString sql = u"WITH chosen(key) AS (%1) SELECT n.key, n.conversation, n.role, n.model, %2 FROM chosen"
                        " CROSS JOIN node n ON n.key = chosen.key LEFT JOIN part ON part.node = n.key"
                        " WHERE n.state NOT IN ('pending', 'waiting', 'streaming')"
                        " ORDER BY n.key DESC, part.position"_s.arg(chosen, QLatin1StringView(partColumns));
    std::vector<SearchableNode> nodes;
    const auto take = [&nodes](const Row &row) {
        if (nodes.empty() || nodes.back().key != row.integer(0)) {
            nodes.push_back(
                {row.integer(0), row.integer(1), roleFromName(row.text(2)).value_or(Role::User), row.text(3), {}});
        }
        if (!row.isNull(4))
            nodes.back().parts.push_back(partFromRow(row, 4));
    };
    if (auto done = database.eachOf(take, sql, values); !done)
        return std::unexpected(done.error());
    return nodes;
}

} // namespace oriel
