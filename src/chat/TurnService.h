// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/TurnRun.h"
#include "domain/ChatProviders.h"

#include <QObject>

#include <map>

namespace oriel {

//! \brief The turns that run now: one a conversation, any number of conversations. Outlives every view of them.
//!
//! Main thread; the ports outlive it. The use cases (SendTurn, ...) plan turns, this has them written. An answer that
//! could not be saved at its end stays here, is part of what is sent, and is saved as soon as the store takes it: it is
//! tried every \c retryInterval, before the next turn begins, and when somebody asks. Tests: tst_turnservice.
class TurnService : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds retryInterval{10};

    TurnService(TurnStore &store, ChatProviders &providers, const Clock &clock, Delay &delay,
                QObject *parent = nullptr);
    ~TurnService() override;

    //! From now on questions about documents are answered from what it finds; without one nobody looks. Outlives this.
    void setRetriever(Retriever *retriever) { m_retriever = retriever; }

    //! \brief Commits what \a plan holds, then sends it. The turn goes on by itself when the task has ended.
    //!
    //! \param watcher  there from the start; may be null
    //! \return the turn as it begins; else nothing was sent: InvalidInput when an answer is being written in the
    //!         conversation, Cancelled when the program is ending, or why it could not be kept
    QCoro::Task<Result<TurnSoFar>> start(TurnPlan plan, TurnWatcher *watcher);

    [[nodiscard]] bool isRunning(const ConversationId &conversation) const { return m_running.contains(conversation); }
    [[nodiscard]] bool isIdle() const { return m_running.empty(); }
    //! False when no turn runs there; what there is to see is in the store then.
    bool attach(const ConversationId &conversation, TurnWatcher &watcher);
    void detach(TurnWatcher &watcher);
    [[nodiscard]] std::optional<TurnSoFar> soFar(const ConversationId &conversation) const;
    //! What came is kept.
    void stop(const ConversationId &conversation);
    //! The program ends: all are stopped and saved, and none begins any more. Wait for idle(), but not for ever.
    void stopAll();

    //! Answers that could not be saved at their end take the place of what the store has of them.
    void amend(std::vector<MessageNode> &path) const;
    [[nodiscard]] bool hasUnsaved() const { return !m_unsaved.empty(); }
    //! Tries to save them again; why not, when not all could be.
    QCoro::Task<Result<void>> saveUnsaved();

    //! InvalidInput, in words: an answer is being written there.
    [[nodiscard]] static std::unexpected<Error> isStillWriting();

Q_SIGNALS:
    void began(const oriel::ConversationId &conversation);
    //! After every watcher has been told.
    void ended(const oriel::ConversationId &conversation, oriel::NodeState state);
    //! The answer was not saved at its end, and is now.
    void savedLate(const oriel::MessageId &answer);
    //! The last turn that ran has ended.
    void idle();

private:
    QCoro::Task<void> finish(std::shared_ptr<TurnRun> run, ConversationId conversation);
    QCoro::Task<void> keepTrying(std::shared_ptr<bool> isAlive);

    TurnStore &m_store;
    ChatProviders &m_providers;
    const Clock &m_clock;
    Delay &m_delay;
    Retriever *m_retriever = nullptr;
    std::map<ConversationId, std::shared_ptr<TurnRun>> m_running;
    std::vector<TurnEnd> m_unsaved;
    bool m_isSavingAgain = false;
    bool m_isTrying = false;
    bool m_isEnding = false;
    Bell m_savedAgain;
    std::stop_source m_over;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};

} // namespace oriel
