// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ChatController.h"

#include "viewmodels/TranscriptRows.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

ChatController::ChatController(ConversationStore &store, TurnService &turns, ChatPartner partner, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_turns(turns)
    , m_send(store, turns, clock)
    , m_regenerate(store, turns, clock)
    , m_partner(std::move(partner))
    , m_setup(m_partner.setup)
    , m_clock(clock)
    , m_turn(turns, m_transcript, clock)
    , m_pager(store, turns, m_transcript)
{
    m_turn.setPartner(m_setup.origin, m_partner.modelName);
    connect(&m_turn, &ShownTurn::busyChanged, this, &ChatController::busyChanged);
    connect(&m_turn, &ShownTurn::statusChanged, this, &ChatController::statusChanged);
    connect(&m_turn, &ShownTurn::progressChanged, this, &ChatController::progressChanged);
    connect(&m_turn, &ShownTurn::modelNamed, this, &ChatController::modelNameChanged);
    connect(&m_turn, &ShownTurn::over, this, &ChatController::turnIsOver);
    connect(&m_pager, &TranscriptPager::endsChanged, this, &ChatController::endsChanged);
    connect(&m_pager, &TranscriptPager::cameToEnd, this, [this] {
        if (m_conversation)
            m_turn.attach(*m_conversation); // its row is there now
    });
    m_watch = store.watch([this](const HistoryChange &change) { historyChanged(change); });
}

bool ChatController::send(const QString &text)
{
    if (text.trimmed().isEmpty())
        return false;
    if (m_pager.hasNewer() && !m_isLoading)
        showEnd(); // it follows the last message, which is not there yet
    if (isBusy() || m_isLoading) {
        m_queued << text;
        Q_EMIT queuedChanged();
        return true;
    }
    if (std::exchange(m_previous, std::nullopt))
        Q_EMIT canUndoNewChatChanged();
    m_gone.reset();
    std::optional<Conversation> made;
    if (!m_conversation) {
        made = newConversation(m_setup, {TextPart{text, {}}}, m_clock);
        setConversation(made->id, made->title);
    }
    m_transcript.forbidRetry(lastRow()); // only the last answer can be asked for again
    m_transcript.append(questionRow(text));
    m_turn.expect(*m_conversation);
    ask(*m_conversation, text, std::move(made));
    return true;
}

void ChatController::retry(int row)
{
    if (isBusy() || m_isLoading || row != lastRow() || row < 0 || !m_transcript.row(row).canRetry)
        return;
    const auto question = m_transcript.row(row).question;
    if (m_transcript.row(row).text.isEmpty())
        m_transcript.removeLast();
    else
        m_transcript.forbidRetry(row);
    m_turn.expect(*m_conversation);
    askAgain(*m_conversation, question);
}

QCoro::Task<void> ChatController::ask(ConversationId conversation, QString text, std::optional<Conversation> made)
{
    if (made) {
        const auto kept = co_await m_store.create(std::move(*made));
        if (!kept) {
            giveBack(conversation, text, kept.error());
            if (m_conversation == conversation)
                setConversation(std::nullopt, {});
            co_return;
        }
    }
    co_await keepChoice(conversation);
    std::vector<MessagePart> question{TextPart{text, {}}};
    const auto turn = co_await m_send.run(conversation, std::move(question), m_turn.watcher());
    if (!turn)
        giveBack(conversation, text, turn.error());
}

QCoro::Task<void> ChatController::askAgain(ConversationId conversation, MessageId question)
{
    co_await keepChoice(conversation);
    const auto turn = co_await m_regenerate.run(conversation, question, m_turn.watcher());
    if (turn || m_conversation != conversation)
        co_return;
    MessageNode failed; // shown where the answer would be, kept nowhere
    failed.message.parent = question;
    failed.message.role = Role::Assistant;
    failed.state = NodeState::Failed;
    failed.error = turn.error();
    m_transcript.update(lastRow(), answerRow(failed, authorName(modelName()), m_setup.origin));
    m_turn.giveUp(turn.error());
}

//! Nothing was sent: the words go back to the person.
void ChatController::giveBack(const ConversationId &conversation, const QString &text, const Error &error)
{
    Q_EMIT draftReturned(text);
    if (m_conversation != conversation)
        return m_turn.setError(error); // the person looks at another one by now
    m_transcript.removeLast(2);
    m_turn.giveUp(error);
}

void ChatController::turnIsOver(bool wentWell)
{
    if (!wentWell) {
        returnQueue(); // what was meant to follow an answer may no longer be meant without it
    } else if (!m_queued.isEmpty()) {
        const auto next = m_queued.takeFirst();
        Q_EMIT queuedChanged();
        send(next);
    }
}

void ChatController::returnQueue()
{
    if (m_queued.isEmpty())
        return;
    const auto all = std::exchange(m_queued, {}).join(u"\n\n"_s);
    Q_EMIT queuedChanged();
    Q_EMIT draftReturned(all);
}

void ChatController::takeBack(int queuedMessage)
{
    if (queuedMessage < 0 || queuedMessage >= m_queued.size())
        return;
    const auto text = m_queued.takeAt(queuedMessage);
    Q_EMIT queuedChanged();
    Q_EMIT draftReturned(text);
}

void ChatController::shutDown()
{
    m_queued.clear();
}

void ChatController::newChat()
{
    if (!m_conversation && m_transcript.rowCount() == 0 && !m_isLoading)
        return;
    m_turn.leave();
    ++m_reading;
    setLoading(false);
    returnQueue();
    m_previous = m_conversation;
    setConversation(std::nullopt, {});
    m_setup = m_partner.setup;
    setOrigin(m_setup.origin, m_partner.modelName);
    m_pager.clear();
    m_turn.setStatus(tr("Ready"));
    Q_EMIT canUndoNewChatChanged();
}

void ChatController::undoNewChat()
{
    if (m_previous && !isBusy() && !m_isLoading)
        open(m_previous->value);
}

void ChatController::openAt(const QString &conversation, const QString &message)
{
    const ConversationId wanted{conversation};
    const auto place = message.isEmpty() ? std::nullopt : std::optional(MessageId{message});
    if (wanted == m_conversation && !m_isLoading) {
        const int row = place ? m_transcript.rowOf(*place) : -1;
        if (row >= 0)
            Q_EMIT landed(row);
        else if (place)
            show(wanted, place);
        return;
    }
    if (wanted != m_conversation) {
        m_turn.leave();
        returnQueue();
        if (std::exchange(m_previous, std::nullopt))
            Q_EMIT canUndoNewChatChanged();
        m_gone.reset();
        m_pager.clear();
        setConversation(wanted, {});
        m_turn.setStatus(tr("Ready"));
    }
    show(wanted, place);
}

void ChatController::showEnd()
{
    if (m_conversation && m_pager.hasNewer())
        show(*m_conversation, std::nullopt);
    else
        Q_EMIT endShown();
}

//! What the store has of it, and from then on what comes.
QCoro::Task<void> ChatController::show(ConversationId conversation, std::optional<MessageId> place)
{
    const QPointer<ChatController> alive(this);
    const int reading = ++m_reading;
    setLoading(true);
    Result<TranscriptPage> page;
    do {
        m_isOutdated = false;
        page = co_await m_pager.read(conversation, place);
        if (!alive || reading != m_reading)
            co_return; // another one is wanted by now
    } while (m_isOutdated);
    setLoading(false);
    if (!page)
        co_return putAway(page.error());
    shown(std::move(*page), place);
}

void ChatController::shown(TranscriptPage page, const std::optional<MessageId> &place)
{
    if (std::exchange(m_gone, std::nullopt))
        m_turn.setStatus(tr("Ready"));
    const auto &conversation = page.conversation;
    const auto id = conversation.id;
    m_setup = {conversation.model, conversation.system, conversation.parameters};
    setOrigin(m_setup.origin, m_setup.origin == m_partner.setup.origin ? m_partner.modelName : m_setup.origin.model);
    setConversation(id, conversation.title);
    const bool reachesEnd = page.reachesEnd;
    m_pager.show(std::move(page), m_setup.origin);
    m_turn.attach(id);
    if (const int row = place ? m_transcript.rowOf(*place) : -1; row >= 0)
        Q_EMIT landed(row);
    else
        Q_EMIT endShown();
    if (!isBusy() && reachesEnd)
        turnIsOver(true);
}

void ChatController::historyChanged(const HistoryChange &change)
{
    if (change.isEverything) { // restored from a backup, say
        m_isOutdated = m_isLoading;
        if (isBusy() || m_isLoading)
            return; // an answer that is on its way stays with the person, whatever the store has
        if (!m_conversation && m_gone)
            setConversation(m_gone, {});
        if (m_conversation)
            show(*m_conversation, std::nullopt);
    } else if (m_conversation
               && std::ranges::find(change.conversations, *m_conversation) != change.conversations.end()) {
        readTitle(*m_conversation);
    }
}

QCoro::Task<void> ChatController::readTitle(ConversationId conversation)
{
    const QPointer<ChatController> alive(this);
    const auto known = co_await m_store.conversation(conversation);
    if (alive && known && m_conversation == conversation)
        setConversation(conversation, known->title);
}

//! The conversation cannot be shown; one that is not there any more may come back.
void ChatController::putAway(const Error &error)
{
    if (error.kind == ErrorKind::InvalidInput) {
        m_gone = m_conversation;
        setConversation(std::nullopt, {});
        m_pager.clear();
        m_turn.setStatus(tr("The conversation is not in the history any more"));
    } else {
        m_turn.setError(error);
    }
    returnQueue();
}

void ChatController::setPartner(ChatPartner partner)
{
    m_partner = std::move(partner);
    Q_EMIT partnerChanged();
    if (m_conversation || m_isLoading || m_transcript.rowCount() > 0)
        return;
    m_setup = m_partner.setup;
    setOrigin(m_setup.origin, m_partner.modelName);
}

void ChatController::chooseModel(const QString &provider, const QString &model, const QString &shownAs)
{
    const Origin origin{ProviderId{provider}, model};
    m_partner.setup.origin = origin;
    m_partner.modelName = shownAs.isEmpty() ? model : shownAs;
    m_setup.origin = origin;
    setOrigin(origin, m_partner.modelName);
    if (!m_conversation)
        return;
    m_chosen = origin;
    keepChoice(*m_conversation);
}

//! Before anything is asked, so that the question goes to who was chosen.
QCoro::Task<void> ChatController::keepChoice(ConversationId conversation)
{
    if (!m_chosen || m_conversation != conversation)
        co_return;
    const QPointer<ChatController> alive(this);
    const auto chosen = m_chosen;
    ConversationChange change;
    change.model = chosen;
    const auto kept = co_await m_store.change(conversation, std::move(change));
    if (alive && kept && m_chosen == chosen)
        m_chosen.reset();
}

void ChatController::copyMessage(int row)
{
    if (const auto text = m_transcript.textAt(row); !text.isEmpty())
        Q_EMIT copied(text);
}

void ChatController::copyLastAnswer()
{
    for (int row = lastRow(); row >= 0; --row) {
        if (!m_transcript.row(row).isMine && !m_transcript.row(row).text.isEmpty())
            return copyMessage(row);
    }
}

void ChatController::copyDetails(int row)
{
    if (row >= 0 && row <= lastRow() && !m_transcript.row(row).errorDetails.isEmpty())
        Q_EMIT copied(m_transcript.row(row).errorDetails);
}

void ChatController::setConversation(std::optional<ConversationId> conversation, const QString &title)
{
    const bool isAnother = m_conversation != conversation;
    if (isAnother)
        m_chosen.reset();
    m_conversation = std::move(conversation);
    if (isAnother)
        Q_EMIT conversationChanged();
    if (m_title == title)
        return;
    m_title = title;
    Q_EMIT titleChanged();
}

void ChatController::setOrigin(const Origin &origin, const QString &modelName)
{
    m_turn.setPartner(origin, modelName.isEmpty() ? origin.provider.value : modelName);
    Q_EMIT modelNameChanged();
}

void ChatController::setLoading(bool loading)
{
    if (m_isLoading == loading)
        return;
    m_isLoading = loading;
    Q_EMIT loadingChanged();
}

} // namespace oriel
