// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/MessageActions.h"

#include "text/MarkdownBlocks.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

QString quoteOf(const QString &text)
{
    QStringList lines = text.trimmed().split(u'\n');
    for (auto &line : lines)
        line.prepend(line.isEmpty() ? u">"_s : u"> "_s);
    return lines.join(u'\n');
}

QString lastCodeOf(const QString &markdown)
{
    const auto blocks = readMarkdown(markdown);
    const auto code = std::find_if(blocks.rbegin(), blocks.rend(), [](const MarkdownBlock &block) {
        return std::holds_alternative<CodeBlock>(block.content);
    });
    return code == blocks.rend() ? QString() : std::get<CodeBlock>(code->content).text;
}

MessageActions::MessageActions(ChatController &chat, ConversationStore &store, TurnService &turns, const Clock &clock,
                               Speaker *speaker, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_transcript(*chat.transcript())
    , m_store(store)
    , m_regenerate(store, turns, clock)
    , m_continue(store, turns, clock)
    , m_edit(store, turns, clock)
    , m_branch(store, clock)
    , m_reader(speaker)
{
    connect(&m_reader, &ReadAloud::failed, &chat, &ChatController::say);
    connect(&chat, &ChatController::conversationChanged, &m_reader, &ReadAloud::stop);
}

const TranscriptRow *MessageActions::rowAt(int row) const
{
    return row >= 0 && row < m_transcript.rowCount() ? &m_transcript.row(row) : nullptr;
}

void MessageActions::copy(int row)
{
    if (const auto text = m_transcript.textAt(row); !text.isEmpty())
        Q_EMIT copied(text);
}

int MessageActions::lastAnswer() const
{
    int row = m_transcript.rowCount() - 1;
    while (row >= 0 && (m_transcript.row(row).isMine || m_transcript.row(row).text.isEmpty()))
        --row;
    return row;
}

void MessageActions::copyLastAnswer()
{
    copy(lastAnswer());
}

void MessageActions::read(int row)
{
    if (const auto *shown = rowAt(row); shown && !shown->message.value.isEmpty())
        m_reader.toggle(shown->message, m_transcript.textAt(row));
}

void MessageActions::readLastAnswer()
{
    if (m_reader.message().isEmpty())
        read(lastAnswer());
    else
        m_reader.stop();
}

void MessageActions::copyLastCode()
{
    for (int row = m_transcript.rowCount() - 1; row >= 0; --row) {
        if (m_transcript.row(row).isMine)
            continue;
        if (const auto code = lastCodeOf(m_transcript.row(row).text); !code.isEmpty()) {
            Q_EMIT copied(code);
            return;
        }
    }
    m_chat.say(tr("There is no code to copy here"));
}

void MessageActions::copyDetails(int row)
{
    if (const auto *shown = rowAt(row); shown && !shown->errorDetails.isEmpty())
        Q_EMIT copied(shown->errorDetails);
}

void MessageActions::regenerate(int row)
{
    const auto *shown = rowAt(row);
    const auto conversation = m_chat.conversation();
    if (!shown || shown->isMine || shown->question.value.isEmpty() || !conversation)
        return;
    const auto question = shown->question;
    m_chat.answerFrom(row, std::nullopt, [this, conversation = *conversation, question](TurnWatcher *watcher) {
        return m_regenerate.run(conversation, question, watcher);
    });
}

void MessageActions::regenerateLast()
{
    if (!m_chat.hasNewer())
        regenerate(m_transcript.rowCount() - 1);
}

void MessageActions::continueAnswer(int row)
{
    const auto *shown = rowAt(row);
    const auto conversation = m_chat.conversation();
    if (!shown || !shown->canContinue || !conversation)
        return;
    const auto partial = shown->message;
    m_chat.answerFrom(row, std::nullopt, [this, conversation = *conversation, partial](TurnWatcher *watcher) {
        return m_continue.run(conversation, partial, watcher);
    });
}

void MessageActions::edit(int row)
{
    const auto *shown = rowAt(row);
    if (shown && shown->isMine && !shown->message.value.isEmpty() && m_chat.conversation())
        readForEdit(*m_chat.conversation(), shown->message);
}

void MessageActions::editLast()
{
    for (int row = m_transcript.rowCount() - 1; row >= 0; --row) {
        if (m_transcript.row(row).isMine)
            return edit(row);
    }
}

QCoro::Task<void> MessageActions::readForEdit(ConversationId conversation, MessageId message)
{
    const QPointer<MessageActions> alive(this);
    PathQuery query;
    query.conversation = conversation;
    query.end = std::move(message);
    query.limit = 1;
    query.withAttachments = true;
    const auto path = co_await m_store.path(std::move(query));
    if (!alive || m_chat.conversation() != conversation)
        co_return;
    if (!path)
        m_chat.sayError(path.error());
    else if (!path->nodes.empty())
        Q_EMIT editWanted(path->nodes.front().message);
}

bool MessageActions::askInstead(const MessageId &edited, const Draft &draft)
{
    const int row = m_transcript.rowOf(edited);
    const auto conversation = m_chat.conversation();
    if (row < 0 || !conversation || draft.isBlank())
        return false;
    return m_chat.answerFrom(row, draft,
                             [this, conversation = *conversation, edited, parts = draft.parts()](TurnWatcher *watcher) {
                                 auto question = parts;
                                 return m_edit.run(conversation, edited, std::move(question), watcher);
                             });
}

void MessageActions::showVersion(int row, int step)
{
    const auto *shown = rowAt(row);
    if (shown && shown->versionCount > 1 && !shown->message.value.isEmpty() && !m_chat.isLoading())
        findVersion(shown->message, step);
}

QCoro::Task<void> MessageActions::findVersion(MessageId message, int step)
{
    const QPointer<MessageActions> alive(this);
    const auto versions = co_await m_store.versions(message);
    if (!alive)
        co_return;
    if (!versions)
        co_return m_chat.sayError(versions.error());
    const auto &nodes = versions->nodes;
    const auto at = std::ranges::find(nodes, message, [](const MessageNode &node) { return node.message.id; });
    const auto wanted = (at - nodes.begin()) + step;
    const int row = m_transcript.rowOf(message);
    if (at == nodes.end() || wanted < 0 || wanted >= std::ptrdiff_t(nodes.size()) || row < 0)
        co_return;
    m_chat.showVersion(row, nodes[std::size_t(wanted)].message.id);
}

void MessageActions::branch(int row)
{
    if (const auto *shown = rowAt(row); shown && !shown->message.value.isEmpty() && m_chat.conversation())
        makeBranch(*m_chat.conversation(), shown->message);
}

QCoro::Task<void> MessageActions::makeBranch(ConversationId conversation, MessageId last)
{
    const QPointer<MessageActions> alive(this);
    const auto made = co_await m_branch.run(std::move(conversation), std::move(last));
    if (!alive)
        co_return;
    if (!made)
        co_return m_chat.sayError(made.error());
    m_chat.open(made->id.value);
    m_chat.say(tr("This is a new conversation that begins like the other one"));
}

void MessageActions::quote(int row, const QString &words)
{
    const auto text = words.isEmpty() ? m_transcript.textAt(row) : words;
    if (!text.trimmed().isEmpty())
        Q_EMIT quoted(quoteOf(text));
}

} // namespace oriel
