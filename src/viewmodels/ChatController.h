// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/NewConversation.h"
#include "chat/RegenerateTurn.h"
#include "chat/SendTurn.h"
#include "viewmodels/TranscriptModel.h"
#include "viewmodels/TurnProgress.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace oriel {

//! Who is talked with, and the words that say so before the first message.
struct ChatPartner {
    TurnSetup setup;
    QString modelName; //!< as it is shown
    QString greeting; //!< headline of an empty conversation
    QString introduction; //!< a sentence or two under it
    QStringList suggestions; //!< questions that work; may be empty
    QString notKept = {}; //!< why conversations end with the window; empty when they are kept
};

//! \brief One conversation between a person and a provider: what the window shows of it and can do with it.
//!
//! Main thread. Outlives no port it is given, and goes when no question is being kept. Opens on a new conversation; a
//! turn goes on without it. The words of an answer reach the transcript at most 30 times a second. After a restore it
//! shows what the store has now; of a conversation that is gone, nothing, until it is there again.
//! Tests: tst_chatcontroller, tst_chathistory, tst_restoredhistory.
class ChatController : public QObject, private TurnWatcher
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(oriel::TranscriptModel *transcript READ transcript CONSTANT)
    Q_PROPERTY(QString modelName READ modelName NOTIFY modelNameChanged)
    Q_PROPERTY(QString providerName READ providerName CONSTANT)
    Q_PROPERTY(QString greeting READ greeting CONSTANT)
    Q_PROPERTY(QString introduction READ introduction CONSTANT)
    Q_PROPERTY(QStringList suggestions READ suggestions CONSTANT)
    Q_PROPERTY(QString notKept READ notKept CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged) //!< an answer is on its way
    Q_PROPERTY(QString status READ status NOTIFY statusChanged) //!< changes once per state, so it can be announced
    Q_PROPERTY(QString progress READ progress NOTIFY progressChanged) //!< the same with seconds, for the eye
    Q_PROPERTY(bool failed READ hasFailed NOTIFY statusChanged) //!< the status is an error
    Q_PROPERTY(QStringList queued READ queued NOTIFY queuedChanged) //!< messages that go out after this answer
    Q_PROPERTY(bool canUndoNewChat READ canUndoNewChat NOTIFY canUndoNewChatChanged)

public:
    ChatController(ConversationStore &store, TurnService &turns, ChatPartner partner, const Clock &clock,
                   QObject *parent = nullptr);
    ~ChatController() override;

    [[nodiscard]] TranscriptModel *transcript() { return &m_transcript; }
    [[nodiscard]] QString modelName() const { return m_partner.modelName; }
    [[nodiscard]] QString providerName() const { return m_partner.setup.origin.provider.value; }
    [[nodiscard]] QString greeting() const { return m_partner.greeting; }
    [[nodiscard]] QString introduction() const { return m_partner.introduction; }
    [[nodiscard]] QStringList suggestions() const { return m_partner.suggestions; }
    [[nodiscard]] QString notKept() const { return m_partner.notKept; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString status() const { return m_status; }
    [[nodiscard]] QString progress() const { return m_progressWords; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] QStringList queued() const { return m_queued; }
    [[nodiscard]] bool canUndoNewChat() const { return m_previous.has_value(); }

    //! Sends \a text, or queues it while an answer is on its way. False for blank text, which stays with the person.
    Q_INVOKABLE bool send(const QString &text);
    //! Ends the answer that is on its way, at once; what came is kept.
    Q_INVOKABLE void stop();
    //! Sends nothing more: the program is about to end.
    void shutDown();
    //! Asks the question of the failed or stopped answer in \a row again. Words that had come stay where they are.
    Q_INVOKABLE void retry(int row);
    //! An empty conversation; the one before goes on by itself, and can be had back until something is sent.
    Q_INVOKABLE void newChat();
    Q_INVOKABLE void undoNewChat();
    //! Takes a queued message back: draftReturned() brings it.
    Q_INVOKABLE void takeBack(int queuedMessage);
    Q_INVOKABLE void copyMessage(int row);
    Q_INVOKABLE void copyLastAnswer();
    Q_INVOKABLE void copyDetails(int row);

Q_SIGNALS:
    void modelNameChanged();
    void busyChanged();
    void statusChanged();
    void progressChanged();
    void queuedChanged();
    void canUndoNewChatChanged();
    //! \a text was not sent and goes back in front of what stands in the composer.
    void draftReturned(const QString &text);
    //! \a text is for the clipboard.
    void copied(const QString &text);

private:
    void began(const TurnSoFar &turn) override;
    void take(const StreamEvent &event) override;
    void savingChanged(const std::optional<Error> &error) override;
    void ended(const EndedTurn &turn) override;

    void begin();
    QCoro::Task<void> ask(QString text);
    QCoro::Task<void> askAgain(MessageId question);
    QCoro::Task<void> show(ConversationId conversation);
    void lookAnew();
    void putAway(const Error &error);
    void giveBack(const ConversationId &conversation, const QString &text, const Error &error);
    void savedLate(const MessageId &answer);
    void leaveTurn();
    void endTurn(bool wentWell);
    void returnQueue();
    void flush();
    void tick();

    void setBusy(bool busy);
    void setStatus(const QString &status, bool failed = false);
    void setError(const Error &error);
    void setProgress(const QString &words);
    [[nodiscard]] int lastRow() const { return m_transcript.rowCount() - 1; }

    ConversationStore &m_store;
    TurnService &m_turns;
    SendTurn m_send;
    RegenerateTurn m_regenerate;
    ChatPartner m_partner;
    const Clock &m_clock;
    TranscriptModel m_transcript;
    std::optional<ConversationId> m_conversation; //!< that is shown; none until something was sent
    std::optional<ConversationId> m_previous; //!< that newChat() put away
    std::optional<ConversationId> m_gone; //!< that was shown until a restore
    HistorySubscription m_watch;

    TurnProgress m_progress;
    QString m_pending; //!< words that are not in the transcript yet
    QTimer m_flushPause; //!< runs for the least time between two updates of the view
    QTimer m_ticker; //!< for the seconds, while an answer is on its way
    bool m_busy = false;
    bool m_failed = false;
    bool m_stopWhenBegun = false;
    bool m_isLoading = false; //!< a conversation that will be shown
    bool m_isOutdated = false; //!< what is being loaded
    QString m_saveNote; //!< what the last row says of an answer that is not saved
    QString m_status;
    QString m_progressWords;
    QStringList m_queued;
};

} // namespace oriel
