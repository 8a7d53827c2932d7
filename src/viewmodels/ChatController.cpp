// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ChatController.h"

#include "viewmodels/TranscriptRows.h"

#include <QPointer>

#include <algorithm>

namespace oriel {

ChatController::ChatController(ConversationStore &store, TurnService &turns, ChatPartner partner, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_turns(turns)
    , m_send(store, turns, clock)
    , m_partner(std::move(partner))
    , m_setup(m_partner.setup)
    , m_clock(clock)
    , m_turn(turns, m_transcript, clock)
    , m_pager(store, turns, m_transcript)
    , m_keeper(store)
    , m_places(store)
{
    m_turn.setPartner(m_setup.origin, m_partner.modelName);
    connect(&m_turn, &ShownTurn::busyChanged, this, &ChatController::busyChanged);
    connect(&m_turn, &ShownTurn::statusChanged, this, &ChatController::statusChanged);
    connect(&m_turn, &ShownTurn::progressChanged, this, &ChatController::progressChanged);
    connect(&m_turn, &ShownTurn::modelNamed, this, &ChatController::modelNameChanged);
    connect(&turns, &TurnService::ended, this, &ChatController::turnEnded);
    connect(&turns, &TurnService::began, this, &ChatController::turnBegan);
    connect(&m_outbox, &Outbox::changed, this, [this](const ConversationId &conversation) {
        if (conversation == m_conversation)
            Q_EMIT queuedChanged();
        Q_EMIT unkeptChanged(conversation);
    });
    connect(&m_pager, &TranscriptPager::endsChanged, this, &ChatController::endsChanged);
    connect(&m_pager, &TranscriptPager::cameToEnd, this, [this] {
        if (m_conversation)
            m_turn.attach(*m_conversation); // its row is there now
    });
    m_watch = store.watch([this](const HistoryChange &change) { historyChanged(change); });
}

bool ChatController::sendDraft(Draft draft)
{
    if (draft.isBlank())
        return false;
    if (m_pager.hasNewer() && !m_isLoading)
        showEnd(); // it follows the last message, which is not there yet
    if (isBusy() || m_isLoading) {
        m_outbox.add(*m_conversation, std::move(draft));
        return true;
    }
    if (std::exchange(m_previous, std::nullopt))
        Q_EMIT canUndoNewChatChanged();
    m_gone.reset();
    if (!m_conversation)
        begin(newConversation(m_setup, draft.parts(), m_clock));
    m_transcript.forbidRetry(lastRow()); // only the last answer can be asked for again
    m_transcript.append(questionRow(draft.text, namesOf(draft.attachments), picturesOf(draft.attachments)));
    m_turn.expect(*m_conversation);
    ask(*m_conversation, std::move(draft), m_turn.watcher());
    return true;
}

//! Asks, and gives the words back when that cannot be. Without \a watcher the person looks at another conversation.
QCoro::Task<void> ChatController::ask(ConversationId conversation, Draft draft, TurnWatcher *watcher)
{
    const QPointer<ChatController> alive(this);
    m_outbox.setOnItsWay(conversation, draft);
    std::optional<Error> error;
    const auto kept = co_await m_keeper.keep(conversation);
    if (kept) {
        if (alive && m_conversation == conversation && m_title.isEmpty() && lastRow() <= 1) {
            const auto title = co_await m_keeper.keepTitle(conversation, draft);
            if (alive && m_conversation == conversation)
                setConversation(conversation, title);
        }
        auto question = draft.parts();
        const auto turn = co_await m_send.run(conversation, std::move(question), watcher);
        if (!turn)
            error = turn.error();
    } else {
        error = kept.error();
    }
    if (!alive)
        co_return;
    m_outbox.setOnItsWay(conversation, {});
    if (!error)
        co_return;
    Q_EMIT draftReturned(conversation, draft);
    if (m_conversation != conversation || !watcher || lastRow() < 1) {
        m_turn.setError(*error); // the person looks at another one by now
        co_return;
    }
    m_transcript.removeLast(2);
    m_turn.giveUp(*error);
    turnEnded(conversation, NodeState::Failed);
}

void ChatController::keepNew()
{
    if (m_conversation || m_isLoading)
        return;
    begin(newConversation(m_setup, {}, m_clock));
    m_keeper.keep(*m_conversation);
}

void ChatController::begin(Conversation made)
{
    const auto id = made.id;
    const auto title = made.title;
    m_keeper.setUnkept(std::move(made));
    Q_EMIT conversationMade(id);
    setConversation(id, title);
}

bool ChatController::answerFrom(int row, const std::optional<Draft> &question, Asking asking)
{
    if (isBusy() || m_isLoading || !m_conversation || row < 0 || row > lastRow() + 1)
        return false;
    m_transcript.removeLast(lastRow() + 1 - row);
    m_pager.endHere();
    if (question)
        m_transcript.append(
            questionRow(question->text, namesOf(question->attachments), picturesOf(question->attachments)));
    m_turn.expect(*m_conversation);
    askInstead(*m_conversation, question, std::move(asking));
    return true;
}

QCoro::Task<void> ChatController::askInstead(ConversationId conversation, std::optional<Draft> question, Asking asking)
{
    const QPointer<ChatController> alive(this);
    if (question)
        m_outbox.setOnItsWay(conversation, *question);
    co_await m_keeper.keep(conversation);
    const auto turn = co_await asking(m_turn.watcher());
    if (!alive)
        co_return;
    if (question)
        m_outbox.setOnItsWay(conversation, {});
    if (turn) {
        readVersions(conversation, turn->answer.message.id);
        co_return;
    }
    if (question)
        Q_EMIT draftReturned(conversation, *question);
    if (m_conversation != conversation)
        co_return;
    m_turn.giveUp(turn.error());
    PageWanted end;
    show(conversation, std::move(end), turn.error());
    turnEnded(conversation, NodeState::Failed);
}

//! How many versions there are of a new answer and of its question.
QCoro::Task<void> ChatController::readVersions(ConversationId conversation, MessageId answer)
{
    const QPointer<ChatController> alive(this);
    PathQuery query;
    query.conversation = conversation;
    query.end = std::move(answer);
    query.limit = 2;
    const auto path = co_await m_store.path(std::move(query));
    if (!alive || !path || m_conversation != conversation)
        co_return;
    for (const auto &node : path->nodes)
        m_transcript.setVersion(m_transcript.rowOf(node.message.id), node.version, node.versionCount);
}

QCoro::Task<void> ChatController::showVersion(int row, MessageId version)
{
    const QPointer<ChatController> alive(this);
    const auto conversation = *m_conversation;
    const auto shownNow = m_transcript.row(row).message;
    setLoading(true);
    const int reading = ++m_reading;
    PageWanted wanted;
    wanted.message = version;
    auto page = co_await m_pager.read(conversation, std::move(wanted));
    if (!alive || reading != m_reading)
        co_return;
    setLoading(false);
    if (!page)
        co_return m_turn.setError(page.error());
    const int at = m_transcript.rowOf(shownNow);
    if (at < 0)
        co_return;
    Q_EMIT replacing(at);
    m_pager.showFrom(at, std::move(*page), version);
    m_turn.attach(conversation);
    Q_EMIT replaced(at);
}

//! Somebody else's turn: a message that waited, or another view's.
void ChatController::turnBegan(const ConversationId &conversation)
{
    if (conversation != m_conversation || isBusy())
        return;
    if (m_isLoading)
        m_isOutdated = true;
    else if (m_pager.hasNewer())
        m_turn.attach(conversation);
    else
        show(conversation, PageWanted());
}

void ChatController::turnEnded(const ConversationId &conversation, NodeState state)
{
    if (!m_outbox.hasWaiting(conversation) || (conversation == m_conversation && m_isLoading))
        return; // what waits goes out when everything is shown
    if (state != NodeState::Done) { // what was meant to follow an answer may no longer be meant without it
        const auto all = m_outbox.takeAll(conversation);
        Q_EMIT draftReturned(conversation, all);
    } else if (conversation != m_conversation || m_pager.hasNewer()) {
        ask(conversation, m_outbox.take(conversation), nullptr);
    } else {
        sendDraft(m_outbox.take(conversation));
    }
}

void ChatController::takeBack(int queuedMessage)
{
    if (!m_conversation)
        return;
    if (const auto draft = m_outbox.take(*m_conversation, queuedMessage); !draft.isBlank())
        Q_EMIT draftReturned(*m_conversation, draft);
}

void ChatController::shutDown()
{
    m_places.save();
    m_outbox.clear(); // its words are in the saved drafts
}

void ChatController::leave()
{
    m_places.save();
    m_turn.leave();
    ++m_reading;
    ++m_visit;
    setLoading(false);
}

void ChatController::newChat()
{
    if (!m_conversation && m_transcript.rowCount() == 0 && !m_isLoading)
        return;
    const bool wasEmpty = m_transcript.rowCount() == 0;
    leave();
    m_previous = wasEmpty ? std::nullopt : m_conversation;
    setConversation(std::nullopt, {});
    m_setup = m_partner.setup;
    setOrigin(m_setup.origin, m_partner.modelName);
    m_pager.clear();
    m_turn.setStatus(tr("Ready"));
    Q_EMIT canUndoNewChatChanged();
}

void ChatController::undoNewChat()
{
    if (!m_previous)
        return;
    const auto previous = m_previous->value;
    open(previous);
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
            showMessage(*place);
        return;
    }
    if (wanted != m_conversation) {
        leave();
        if (std::exchange(m_previous, std::nullopt))
            Q_EMIT canUndoNewChatChanged();
        m_gone.reset();
        setConversation(wanted, {}); // before the transcript, so that a view keeps nothing of the one for the other
        m_pager.clear();
        m_turn.setStatus(tr("Ready"));
    }
    PageWanted page;
    page.message = place;
    page.whereLeft = true;
    page.left = m_places.of(wanted);
    show(wanted, std::move(page));
}

void ChatController::showMessage(const MessageId &message)
{
    PageWanted page;
    page.message = message;
    show(*m_conversation, std::move(page));
}

void ChatController::openAgain()
{
    PageWanted page;
    page.whereLeft = true;
    page.left = m_places.of(*m_conversation);
    show(*m_conversation, std::move(page));
}

void ChatController::showEnd()
{
    if (m_conversation && m_pager.hasNewer())
        show(*m_conversation, PageWanted());
    else
        Q_EMIT endShown();
}

//! What the store has of it, and from then on what comes.
QCoro::Task<void> ChatController::show(ConversationId conversation, PageWanted wanted, std::optional<Error> error)
{
    const QPointer<ChatController> alive(this);
    const int reading = ++m_reading;
    setLoading(true);
    co_await m_keeper.keepChoice(conversation);
    if (!alive || reading != m_reading)
        co_return; // another one is wanted by now
    Result<TranscriptPage> page;
    do {
        m_isOutdated = false;
        PageWanted first = wanted;
        page = co_await m_pager.read(conversation, std::move(first));
        if (!alive || reading != m_reading)
            co_return;
    } while (m_isOutdated);
    setLoading(false);
    if (!page)
        co_return putAway(page.error());
    shown(std::move(*page), wanted.message);
    if (error)
        m_turn.setError(*error);
}

void ChatController::shown(TranscriptPage page, const std::optional<MessageId> &place)
{
    if (std::exchange(m_gone, std::nullopt))
        m_turn.setStatus(tr("Ready"));
    const auto &conversation = page.conversation;
    const auto id = conversation.id;
    m_setup = {conversation.model, conversation.system, conversation.parameters, conversation.documents};
    if (const auto chosen = m_keeper.choice(id)) // goes with the next question, though it could not be kept
        m_setup = *chosen;
    setOrigin(m_setup.origin, m_setup.origin == m_partner.setup.origin ? m_partner.modelName : m_setup.origin.model);
    setConversation(id, conversation.title);
    const Conversation known = conversation;
    const auto left = page.place;
    m_places.learn(id, known.scroll);
    m_pager.show(std::move(page), m_setup.origin);
    m_turn.attach(id);
    Q_EMIT conversationRead(known);
    if (const int row = place ? m_transcript.rowOf(*place) : -1; row >= 0)
        Q_EMIT landed(row);
    else if (const int at = left ? m_transcript.rowOf(left->message) : -1; at >= 0)
        Q_EMIT placeFound(at, left->block, left->offset);
    else
        Q_EMIT endShown();
    if (!isBusy())
        turnEnded(id, NodeState::Done);
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
            openAgain();
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
    const auto gone = m_conversation;
    if (error.kind == ErrorKind::InvalidInput) {
        m_gone = m_conversation;
        ++m_visit;
        setConversation(std::nullopt, {});
        m_pager.clear();
        m_turn.setStatus(tr("The conversation is not in the history any more"));
    } else {
        m_turn.setError(error);
    }
    if (gone)
        turnEnded(*gone, NodeState::Failed);
}

void ChatController::setPartner(ChatPartner partner)
{
    const auto before = std::exchange(m_partner, std::move(partner)).setup;
    Q_EMIT partnerChanged();
    if (m_conversation || m_isLoading || m_transcript.rowCount() > 0)
        return;
    const bool isAdjusted = m_setup.system != before.system || m_setup.parameters != before.parameters
        || !m_setup.documents.isEmpty();
    if (isAdjusted) // what the person set here goes before what is set for all
        m_setup.origin = m_partner.setup.origin;
    else
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
    if (m_conversation && !m_isLoading) // else the setup is still that of the conversation before
        m_keeper.choose(*m_conversation, m_setup);
}

void ChatController::adjust(const QString &system, const GenerationParameters &parameters)
{
    if (m_isLoading || (m_setup.system == system && m_setup.parameters == parameters))
        return;
    m_setup.system = system;
    m_setup.parameters = parameters;
    if (m_conversation)
        m_keeper.choose(*m_conversation, m_setup);
    Q_EMIT setupChanged();
}

void ChatController::setDocuments(const DocumentScope &documents)
{
    if (m_isLoading || m_setup.documents == documents)
        return;
    m_setup.documents = documents;
    if (m_conversation)
        m_keeper.choose(*m_conversation, m_setup);
    Q_EMIT setupChanged();
}

void ChatController::keepPlace(const QString &message, int block, double offset)
{
    if (!m_conversation || m_isLoading || m_transcript.rowCount() == 0)
        return;
    m_places.set(*m_conversation, {MessageId{message}, block, offset});
}

void ChatController::setConversation(std::optional<ConversationId> conversation, const QString &title)
{
    const bool isAnother = m_conversation != conversation;
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
    Q_EMIT setupChanged();
}

void ChatController::setLoading(bool loading)
{
    if (m_isLoading == loading)
        return;
    m_isLoading = loading;
    Q_EMIT loadingChanged();
}

} // namespace oriel
