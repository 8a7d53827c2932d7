// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/NodeRows.h"

#include "core/EnumNames.h"
#include "storage/JsonColumn.h"
#include "storage/SqlValue.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Counts the siblings of n for which \a place holds.
QString countSiblings(const QString &place)
{
    const QString worth =
        u" AND NOT (s.state = 'failed' AND NOT EXISTS (SELECT 1 FROM part WHERE part.node = s.key)))"_s;
    return u"CASE WHEN n.parent IS NULL"
           " THEN (SELECT count(*) FROM node s WHERE s.conversation = n.conversation AND s.parent IS NULL AND "_s
        + place + worth + u" ELSE (SELECT count(*) FROM node s WHERE s.parent = n.parent AND "_s + place + worth
        + u" END"_s;
}

} // namespace

QVariantList nodeEndValues(const MessageNode &node)
{
    const auto &origin = node.message.origin;
    return {
        toSql(nodeStateName(node.state)),
        toSql(node.endedAt),
        origin ? toSql(origin->provider) : toSql(std::nullopt),
        origin ? toSql(origin->model) : toSql(std::nullopt),
        toSql(node.requestId),
        node.finishReason ? toSql(finishReasonName(*node.finishReason)) : toSql(std::nullopt),
        toSql(node.providerReason),
        toSql(node.timeToFirstToken),
        toSql(node.latency),
        toSql(jsonText(node.message.usage)),
        toSql(jsonText(node.error)),
    };
}

const QString &selectChosenNodes()
{
    static const QString sql = u"SELECT n.key, n.id, p.id, n.role, n.created_at, c.id, n.depth, "_s
        + countSiblings(u"s.key < n.key"_s) + u", "_s + countSiblings(u"s.key > n.key"_s)
        + u", n.state, n.ended_at, n.provider, n.model, n.request_id, n.finish_reason, n.provider_reason,"
          " n.first_token_ms, n.latency_ms, n.usage, n.error"
          " FROM chosen CROSS JOIN node n ON n.key = chosen.key"
          " LEFT JOIN node p ON p.key = n.parent LEFT JOIN node c ON c.key = n.continues"_s;
    return sql;
}

MessageNode nodeFromRow(const Row &row)
{
    MessageNode node;
    node.message.id = MessageId{row.text(1)};
    node.message.parent = row.idOrNone<MessageId>(2);
    node.message.role = roleFromName(row.text(3)).value_or(Role::User);
    node.message.createdAt = row.time(4);
    node.continues = row.idOrNone<MessageId>(5);
    node.depth = int(row.integer(6));
    node.version = int(row.integer(7));
    node.versionCount = node.version + 1 + int(row.integer(8));
    node.state = nodeStateFromName(row.text(9)).value_or(NodeState::Done); // of a newer version's: leave it alone
    node.endedAt = row.timeOrNone(10);
    if (!row.isNull(11) || !row.isNull(12))
        node.message.origin = Origin{ProviderId{row.text(11)}, row.text(12)};
    node.requestId = row.text(13);
    node.finishReason = enumFromName(row.text(14), finishReasonName, FinishReason::Cancelled);
    node.providerReason = row.text(15);
    node.timeToFirstToken = row.durationOrNone(16);
    node.latency = row.durationOrNone(17);
    node.message.usage = valueFromJson<Usage>(row.textOrNone(18));
    node.error = valueFromJson<Error>(row.textOrNone(19));
    return node;
}

} // namespace oriel
