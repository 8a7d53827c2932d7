// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TurnRepository.h"

#include "storage/ConversationRepository.h"
#include "storage/JsonColumn.h"
#include "storage/NodeReader.h"
#include "storage/NodeWriter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TurnRepository", text);
}

std::unexpected<Error> unknownTurn(const TurnId &id)
{
    return failure(ErrorKind::InvalidInput, tr("There is no answer “%1” in the history.").arg(id.value));
}

bool isOthers(const ProcessIdentity &owner)
{
    return owner != thisProcess();
}

bool isOrphan(const ProcessIdentity &owner)
{
    return !isAlive(owner);
}

} // namespace

Result<TurnRecord> TurnRepository::read(const TurnId &id) const
{
    std::optional<TurnRecord> turn;
    qint64 key = 0;
    const auto take = [&](const Row &row) {
        key = row.integer(0);
        turn = TurnRecord{id,
                          ConversationId{row.text(1)},
                          MessageId{row.text(2)},
                          nodeStateFromName(row.text(3)).value_or(NodeState::Done),
                          row.time(4),
                          {}};
    };
    auto done = m_database.each(take,
                                u"SELECT turn.key, c.id, n.id, turn.state, turn.started_at FROM turn"
                                " JOIN conversation c ON c.key = turn.conversation JOIN node n ON n.key = turn.answer"
                                " WHERE turn.id = ?"_s,
                                id);
    if (!done)
        return std::unexpected(done.error());
    if (!turn)
        return unknownTurn(id);
    const auto takeStep = [&turn](const Row &row) {
        turn->steps.push_back({stepKindFromName(row.text(0)).value_or(StepKind::Attempt),
                               {ProviderId{row.text(1)}, row.text(2)},
                               row.time(3),
                               row.timeOrNone(4),
                               row.text(5),
                               valueFromJson<Error>(row.textOrNone(6))});
    };
    done = m_database.each(takeStep,
                           u"SELECT kind, provider, model, started_at, ended_at, cause, error FROM step WHERE turn = ?"
                           " ORDER BY position"_s,
                           key);
    return done ? Result<TurnRecord>(std::move(*turn)) : std::unexpected(done.error());
}

Result<std::optional<TurnRepository::Running>> TurnRepository::find(const TurnId &id) const
{
    std::optional<Running> turn;
    const auto take = [&turn](const Row &row) {
        turn = Running{row.integer(0),
                       row.integer(1),
                       row.integer(2),
                       MessageId{row.text(3)},
                       row.isNull(4) ? std::nullopt : nodeStateFromName(row.text(5)),
                       !row.isNull(6),
                       {row.text(7), row.integer(8), row.integer(9)}};
    };
    const auto done = m_database.each(take,
                                      u"SELECT turn.key, turn.conversation, turn.answer, n.id, turn.ended_at,"
                                      " turn.state, n.usage, owner_boot, owner_process, owner_started"
                                      " FROM turn JOIN node n ON n.key = turn.answer WHERE turn.id = ?"_s,
                                      id);
    return done ? Result<std::optional<Running>>(std::move(turn)) : std::unexpected(done.error());
}

Result<std::vector<TurnRepository::Running>> TurnRepository::running() const
{
    std::vector<Running> turns;
    const auto take = [&turns](const Row &row) {
        turns.push_back({row.integer(0),
                         row.integer(1),
                         row.integer(2),
                         {},
                         std::nullopt,
                         false,
                         {row.text(3), row.integer(4), row.integer(5)}});
    };
    const auto done = m_database.each(take,
                                      u"SELECT key, conversation, answer, owner_boot, owner_process, owner_started"
                                      " FROM turn WHERE ended_at IS NULL"_s);
    return done ? Result<std::vector<Running>>(std::move(turns)) : std::unexpected(done.error());
}

Result<bool> TurnRepository::hasOrphans() const
{
    const auto turns = running();
    if (!turns)
        return std::unexpected(turns.error());
    return std::ranges::any_of(*turns, isOrphan, &Running::owner);
}

Result<bool> TurnRepository::hasOthers() const
{
    const auto turns = running();
    if (!turns)
        return std::unexpected(turns.error());
    return std::ranges::any_of(*turns, isOthers, &Running::owner);
}

Result<void> TurnRepository::begin(const NewTurn &turn, const ProcessIdentity &owner, const QDateTime &now)
{
    const auto there = find(turn.id);
    if (!there)
        return std::unexpected(there.error());
    if (*there && (*there)->answerId == turn.answer.message.id)
        return {};
    if (*there || turn.id.value.isEmpty())
        return failure(ErrorKind::InvalidInput, tr("There is already an answer “%1”.").arg(turn.id.value));
    ConversationRepository conversations(m_database);
    const auto conversation = conversations.key(turn.conversation);
    if (!conversation)
        return std::unexpected(conversation.error());

    // Turn and answer name one another; the references are looked at when all is committed.
    const auto lastKey = m_database.integer(u"SELECT max(key) FROM turn"_s);
    if (!lastKey)
        return std::unexpected(lastKey.error());
    const qint64 key = lastKey->value_or(0) + 1;
    NodeWriter nodes(m_database, m_attachments);
    if (turn.question) {
        if (const auto question = nodes.insert(*conversation, *turn.question, key); !question)
            return std::unexpected(question.error());
    }
    const auto answer = nodes.insert(*conversation, turn.answer, key);
    if (!answer)
        return std::unexpected(answer.error());
    auto done = m_database.run(u"INSERT INTO turn (key, id, conversation, answer, state, started_at, owner_boot,"
                               " owner_process, owner_started) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                               key, turn.id, *conversation, *answer, nodeStateName(turn.answer.state),
                               turn.answer.message.createdAt, owner.boot, owner.process, owner.startedAt);
    if (!done)
        return done;
    if (turn.movesTip) {
        if (done = conversations.setTip(*conversation, *answer); !done)
            return done;
    }
    return conversations.setActive(*conversation, now);
}

Result<void> TurnRepository::checkpoint(const TurnCheckpoint &checkpoint)
{
    const auto turn = find(checkpoint.turn);
    if (!turn)
        return std::unexpected(turn.error());
    if (!*turn)
        return unknownTurn(checkpoint.turn);
    const Running &running = **turn;
    if (running.endedAs || hasEnded(checkpoint.state))
        return {}; // late: end() has all of it, or is about to
    NodeWriter nodes(m_database, m_attachments);
    auto done = nodes.grow(running.answer, checkpoint.growth);
    if (done)
        done = nodes.setState(running.answer, checkpoint.state);
    if (done) {
        done = m_database.run(u"UPDATE turn SET state = ? WHERE key = ?"_s, nodeStateName(checkpoint.state),
                              running.key);
    }
    if (done && !checkpoint.steps.empty())
        done = setSteps(running.key, checkpoint.steps);
    return done ? ConversationRepository(m_database).touch(running.conversation) : done;
}

Result<void> TurnRepository::end(const TurnEnd &end, const QDateTime &now)
{
    const auto turn = find(end.turn);
    if (!turn)
        return std::unexpected(turn.error());
    if (!*turn)
        return unknownTurn(end.turn);
    const Running &running = **turn;
    if (end.answer.message.id != running.answerId || !hasEnded(end.answer.state)) {
        return failure(ErrorKind::InvalidInput,
                       tr("The message “%1” does not belong to this answer.").arg(end.answer.message.id.value));
    }
    // One that was taken for orphaned (its owner was out of sight) gets its true end after all.
    if (running.endedAs && running.endedAs != NodeState::Interrupted)
        return {};
    if (auto steps = setSteps(running.key, end.steps); !steps)
        return steps;
    if (auto ended = setEnded(running, end.answer, now); !ended)
        return ended;
    ConversationRepository conversations(m_database);
    if (end.answer.message.usage && !running.isPaid) {
        if (auto added = conversations.addTokens(running.conversation, *end.answer.message.usage); !added)
            return added;
    }
    return conversations.setActive(running.conversation, now);
}

Result<int> TurnRepository::recover(const QDateTime &now)
{
    const auto turns = running();
    if (!turns)
        return std::unexpected(turns.error());
    int count = 0;
    for (const auto &turn : *turns) {
        if (!isOrphan(turn.owner))
            continue;
        if (auto done = interrupt(turn, now); !done)
            return std::unexpected(done.error());
        ++count;
    }
    return count;
}

Result<void> TurnRepository::interrupt(const Running &turn, const QDateTime &now)
{
    const NodeReader reader(m_database, m_attachments);
    auto path = reader.path(turn.answer, 1, false);
    if (!path)
        return std::unexpected(path.error());
    if (path->nodes.empty())
        return {};
    MessageNode answer = std::move(path->nodes.back());
    answer.state = NodeState::Interrupted;
    answer.endedAt = now;
    if (auto done = setEnded(turn, answer, now); !done)
        return done;
    return ConversationRepository(m_database).touch(turn.conversation);
}

Result<void> TurnRepository::setEnded(const Running &turn, const MessageNode &answer, const QDateTime &now)
{
    if (auto done = NodeWriter(m_database, m_attachments).end(turn.answer, answer); !done)
        return done;
    return m_database.run(u"UPDATE turn SET state = ?, ended_at = ? WHERE key = ?"_s, nodeStateName(answer.state),
                          answer.endedAt.value_or(now), turn.key);
}

Result<void> TurnRepository::setSteps(qint64 turn, const std::vector<TurnStep> &steps)
{
    if (auto gone = m_database.run(u"DELETE FROM step WHERE turn = ?"_s, turn); !gone)
        return gone;
    int position = 0;
    for (const auto &step : steps) {
        auto added = m_database.run(u"INSERT INTO step (turn, position, kind, provider, model, started_at, ended_at,"
                                    " cause, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                    turn, position++, stepKindName(step.kind), step.target.provider, step.target.model,
                                    step.startedAt, step.endedAt, step.cause, jsonText(step.error));
        if (!added)
            return added;
    }
    return {};
}

} // namespace oriel
