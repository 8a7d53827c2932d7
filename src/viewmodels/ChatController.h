// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/SendTurn.h"
#include "viewmodels/ChatPartner.h"
#include "viewmodels/ConversationKeeper.h"
#include "viewmodels/Outbox.h"
#include "viewmodels/ShownTurn.h"
#include "viewmodels/TranscriptPager.h"
#include "viewmodels/ViewPlaces.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace oriel {

//! \brief The conversation on the screen: which one it is, what is shown of it, and what is asked in it.
//!
//! Main thread. Outlives no port it is given. Begins with a new conversation; a turn goes on when another conversation
//! is opened. After a restore it shows what the store has now; of a conversation that is gone, nothing, until it is
//! there again. Tests: tst_chatcontroller, tst_openconversation, tst_chathistory, tst_restoredhistory.
class ChatController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(oriel::TranscriptModel *transcript READ transcript CONSTANT)
    Q_PROPERTY(QString conversation READ conversationId NOTIFY conversationChanged) //!< empty for a new one
    Q_PROPERTY(QString title READ title NOTIFY titleChanged) //!< empty until there is one
    Q_PROPERTY(QString modelName READ modelName NOTIFY modelNameChanged)
    Q_PROPERTY(QString providerName READ providerName NOTIFY modelNameChanged)
    Q_PROPERTY(QString greeting READ greeting NOTIFY partnerChanged)
    Q_PROPERTY(QString introduction READ introduction NOTIFY partnerChanged)
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY partnerChanged)
    Q_PROPERTY(QString notKept READ notKept CONSTANT)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged) //!< a conversation that will be shown
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY endsChanged) //!< messages before those in the transcript
    Q_PROPERTY(bool hasNewer READ hasNewer NOTIFY endsChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged) //!< an answer is on its way
    Q_PROPERTY(QString status READ status NOTIFY statusChanged) //!< changes once per state, so it can be announced
    Q_PROPERTY(QString progress READ progress NOTIFY progressChanged) //!< the same with seconds, for the eye
    Q_PROPERTY(bool failed READ hasFailed NOTIFY statusChanged) //!< the status is an error
    Q_PROPERTY(QStringList queued READ queued NOTIFY queuedChanged) //!< messages that go out after this answer
    Q_PROPERTY(bool canUndoNewChat READ canUndoNewChat NOTIFY canUndoNewChatChanged)

public:
    ChatController(ConversationStore &store, TurnService &turns, ChatPartner partner, const Clock &clock,
                   QObject *parent = nullptr);

    [[nodiscard]] TranscriptModel *transcript() { return &m_transcript; }
    [[nodiscard]] QString conversationId() const { return m_conversation ? m_conversation->value : QString(); }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString modelName() const { return m_turn.modelName(); }
    [[nodiscard]] QString providerName() const { return m_setup.origin.provider.value; }
    [[nodiscard]] QString greeting() const { return m_partner.greeting; }
    [[nodiscard]] QString introduction() const { return m_partner.introduction; }
    [[nodiscard]] QStringList suggestions() const { return m_partner.suggestions; }
    [[nodiscard]] QString notKept() const { return m_partner.notKept; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] bool hasOlder() const { return m_pager.hasOlder(); }
    [[nodiscard]] bool hasNewer() const { return m_pager.hasNewer(); }
    [[nodiscard]] bool isBusy() const { return m_turn.isBusy(); }
    [[nodiscard]] QString status() const { return m_turn.status(); }
    [[nodiscard]] QString progress() const { return m_turn.progress(); }
    [[nodiscard]] bool hasFailed() const { return m_turn.hasFailed(); }
    [[nodiscard]] QStringList queued() const
    {
        return m_conversation ? m_outbox.waiting(*m_conversation) : QStringList();
    }
    [[nodiscard]] bool canUndoNewChat() const { return m_previous.has_value(); }

    //! Shows a conversation where it was left; the one before goes on by itself.
    Q_INVOKABLE void open(const QString &conversation) { openAt(conversation, {}); }
    //! ... at one of its messages, on whatever branch it is: landed() says when it is there.
    Q_INVOKABLE void openAt(const QString &conversation, const QString &message);
    //! Shows the end of the conversation, also where a far part of it was shown: endShown() says when.
    Q_INVOKABLE void showEnd();
    //! The view nears an end of the transcript.
    Q_INVOKABLE void loadOlder() { m_pager.readOlder(); }
    Q_INVOKABLE void loadNewer() { m_pager.readNewer(); }

    //! Sends \a text, or queues it while an answer is on its way. False for blank text, which stays with the person.
    Q_INVOKABLE bool send(const QString &text) { return sendDraft({text, {}}); }
    bool sendDraft(Draft draft);
    //! Ends the answer that is on its way, at once; what came is kept.
    Q_INVOKABLE void stop() { m_turn.stop(); }
    //! Sends nothing more: the program is about to end.
    void shutDown();
    //! An empty conversation; the one before goes on by itself, and can be had back until something is sent.
    Q_INVOKABLE void newChat();
    Q_INVOKABLE void undoNewChat();
    //! Takes a queued message back: draftReturned() brings it.
    Q_INVOKABLE void takeBack(int queuedMessage);
    //! Who answers in conversations that begin from now on, the one that is shown among them while nothing was said.
    void setPartner(ChatPartner partner);
    [[nodiscard]] const ChatPartner &partner() const { return m_partner; }
    //! Who answers the next question here, and in conversations that are begun now. An empty model is the provider's
    //! default; \a shownAs is what the person calls it.
    Q_INVOKABLE void chooseModel(const QString &provider, const QString &model, const QString &shownAs);
    //! What goes with the questions here from the next one on.
    void adjust(const QString &system, const GenerationParameters &parameters);
    //! Which documents the questions here are about, from the next one on.
    void setDocuments(const DocumentScope &documents);
    //! Where the view is: a message at its top edge, as ScrollAnchor says; an empty one for the end.
    Q_INVOKABLE void keepPlace(const QString &message, int block, double offset);

    [[nodiscard]] const std::optional<ConversationId> &conversation() const { return m_conversation; }
    //! Rises when the person goes to another conversation, and not when a new one gets its id: what was begun for the
    //! one on the screen is for nobody any more then.
    [[nodiscard]] int visit() const { return m_visit; }
    [[nodiscard]] const Outbox &outbox() const { return m_outbox; }
    //! A new conversation is kept from now on, for what the person is writing in it.
    void keepNew();
    //! A use case that asks for an answer.
    using Asking = std::function<QCoro::Task<Result<TurnSoFar>>(TurnWatcher *)>;
    //! Has an answer asked for that takes the place of \a row and of all that follows, \a question before it if there
    //! is one. False when that cannot be now.
    bool answerFrom(int row, const std::optional<Draft> &question, Asking asking);
    //! The message in \a row and what follows become those of the branch that \a version is on.
    QCoro::Task<void> showVersion(int row, MessageId version);
    [[nodiscard]] const Origin &origin() const { return m_setup.origin; }
    [[nodiscard]] const TurnSetup &setup() const { return m_setup; }
    void say(const QString &status) { m_turn.setStatus(status); }
    void sayError(const Error &error) { m_turn.setError(error); }

Q_SIGNALS:
    void conversationChanged();
    void titleChanged();
    void modelNameChanged();
    void partnerChanged();
    //! What goes with the next question.
    void setupChanged();
    void loadingChanged();
    void endsChanged();
    void busyChanged();
    void statusChanged();
    void progressChanged();
    void queuedChanged();
    void canUndoNewChatChanged();
    //! \a row is what was looked for: the view goes there and marks it.
    void landed(int row);
    //! The transcript holds the end of the conversation, and the person wants to see it.
    void endShown();
    //! The transcript stands where it was left: \a row at the top edge, as ScrollAnchor says.
    void placeFound(int row, int block, double offset);
    //! What stands from \a row on becomes something else, and did: the view holds the row where it is.
    void replacing(int row);
    void replaced(int row);
    //! \a draft was not sent and goes back in front of what stands in the composer.
    void draftReturned(const oriel::ConversationId &conversation, const oriel::Draft &draft);
    //! The new conversation on the screen has got this id.
    void conversationMade(const oriel::ConversationId &conversation);
    void conversationRead(const oriel::Conversation &conversation);
    //! What waits to be kept is another: see Outbox::unkept().
    void unkeptChanged(const oriel::ConversationId &conversation);

private:
    QCoro::Task<void> ask(ConversationId conversation, Draft draft, TurnWatcher *watcher);
    void begin(Conversation made);
    QCoro::Task<void> askInstead(ConversationId conversation, std::optional<Draft> question, Asking asking);
    QCoro::Task<void> readVersions(ConversationId conversation, MessageId answer);
    QCoro::Task<void> show(ConversationId conversation, PageWanted wanted, std::optional<Error> error = std::nullopt);
    void shown(TranscriptPage page, const std::optional<MessageId> &place);
    QCoro::Task<void> readTitle(ConversationId conversation);
    void historyChanged(const HistoryChange &change);
    void turnBegan(const ConversationId &conversation);
    void turnEnded(const ConversationId &conversation, NodeState state);
    void putAway(const Error &error);
    void showMessage(const MessageId &message);
    void openAgain();
    void leave();
    void setConversation(std::optional<ConversationId> conversation, const QString &title);
    void setOrigin(const Origin &origin, const QString &modelName);
    void setLoading(bool loading);
    [[nodiscard]] int lastRow() const { return m_transcript.rowCount() - 1; }

    ConversationStore &m_store;
    TurnService &m_turns;
    SendTurn m_send;
    ChatPartner m_partner;
    TurnSetup m_setup; //!< of the conversation on the screen
    const Clock &m_clock;
    TranscriptModel m_transcript;
    ShownTurn m_turn;
    TranscriptPager m_pager;
    ConversationKeeper m_keeper;
    ViewPlaces m_places;
    Outbox m_outbox;
    std::optional<ConversationId> m_conversation; //!< that is shown; none until something was sent
    QString m_title;
    std::optional<ConversationId> m_previous; //!< that newChat() put away
    std::optional<ConversationId> m_gone; //!< that was shown until a restore
    int m_reading = 0; //!< counts what is read, so that the last one is shown
    int m_visit = 0;
    bool m_isLoading = false;
    bool m_isOutdated = false; //!< what is being read
    HistorySubscription m_watch;
};

} // namespace oriel
