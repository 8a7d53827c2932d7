// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/Bell.h"
#include "chat/TurnSteps.h"
#include "chat/TurnWatcher.h"
#include "domain/ChatProvider.h"
#include "domain/Delay.h"
#include "domain/MessageBuilder.h"
#include "domain/Retriever.h"
#include "domain/TurnStore.h"

#include <memory>
#include <stop_token>

namespace oriel {

//! What is committed, and what is then sent.
struct TurnPlan {
    NewTurn turn;
    ChatRequest request;

    bool operator==(const TurnPlan &) const = default;
};

//! What a turn works with. All outlive it.
struct TurnPorts {
    TurnStore &store;
    const Clock &clock;
    Delay &delay;
    Retriever *retriever = nullptr; //!< none: documents are not looked into
};

//! \brief One turn from the committed question to the saved end. Made and driven by TurnService.
//!
//! | state       | begins with                            | goes on to                         |
//! |-------------|----------------------------------------|------------------------------------|
//! | pending     | begin(): question and answer committed | waiting, streaming, any end        |
//! | waiting     | Waiting or Retrying came               | streaming, any end                 |
//! | streaming   | the first content came                 | waiting, any end                   |
//! | done        | the model ended the answer, whatever its reason                             |
//! | cancelled   | the person stopped it, with words or without                                |
//! | interrupted | the program ended, or the connection went away after words                  |
//! | failed      | any other error, and a connection that went away before the first word      |
//!
//! A question about documents is looked up before it is sent: What was found is a part of the answer
//! from then on.
//!
//! What comes is checkpointed when \c checkpointBytes have come, when a block ends, when a step or the state changes,
//! and \c checkpointInterval after the first word that is not kept yet: with the commit itself no word is older than a
//! second, in silence too. One checkpoint at a time; a failed one is part of the next. A store that is slower than the
//! model stops the reading at \c unsavedBoundBytes. Tests: tst_turncheckpoints, tst_turnservice.
class TurnRun final : public EventSink, public std::enable_shared_from_this<TurnRun>
{
public:
    static constexpr qint64 checkpointBytes = 4096;
    static constexpr std::chrono::milliseconds checkpointInterval{500};
    static constexpr qint64 unsavedBoundBytes = 256 * 1024;

    TurnRun(TurnPlan plan, std::shared_ptr<ChatProvider> provider, TurnPorts ports);

    //! Commits the question and the answer's place.
    QCoro::Task<Result<void>> begin();
    //! Once, after begin() ended well: sends, keeps what comes, and saves the end.
    QCoro::Task<EndedTurn> run();

    //! Asks for an end; the task ends within 50 ms and what came is kept.
    void stop();
    //! Likewise, but it was not the person.
    void stopForProgramEnd();

    void attach(TurnWatcher &watcher);
    void detach(TurnWatcher &watcher);
    void tellEnded(const EndedTurn &turn);
    [[nodiscard]] TurnSoFar soFar() const;
    //! What is to be saved when it was not at the end.
    [[nodiscard]] TurnEnd turnEnd(const MessageNode &answer) const;

    void take(StreamEvent event) override;
    [[nodiscard]] bool isFull() const override;
    QCoro::Task<void> drained() override;

private:
    QCoro::Task<Result<void>> findSources();
    void follow(const StreamEvent &event);
    [[nodiscard]] bool isAnythingUnsaved() const;
    void checkpoint();
    QCoro::Task<void> saveWhatCame(std::shared_ptr<TurnRun> self);
    [[nodiscard]] TurnCheckpoint nextCheckpoint();
    void saved(const Result<void> &result, TurnCheckpoint checkpoint);
    void armTimer();
    QCoro::Task<void> saveLater(std::shared_ptr<TurnRun> self);
    [[nodiscard]] MessageNode endedAnswer(const Result<Finished> &outcome) const;
    [[nodiscard]] std::optional<Usage> usage() const;
    template<typename Tell>
    void tellWatchers(Tell tell);

    NewTurn m_turn;
    ChatRequest m_request;
    std::shared_ptr<ChatProvider> m_provider;
    TurnPorts m_ports;
    std::stop_source m_stop;
    bool m_isProgramEnding = false;

    MessageBuilder m_builder;
    TurnSteps m_steps;
    TurnState m_state = TurnState::Pending;
    std::vector<StreamEvent> m_notices;
    std::chrono::steady_clock::time_point m_startedAt;
    std::optional<std::chrono::milliseconds> m_timeToFirstToken;
    std::vector<TurnWatcher *> m_watchers;

    qint64 m_unsavedBytes = 0;
    bool m_areStepsUnsaved = false;
    bool m_isStateUnsaved = false;
    std::vector<PartGrowth> m_lost; //!< of a checkpoint that failed
    std::optional<Error> m_saveError;
    bool m_isSaving = false;
    bool m_savesAgain = false;
    bool m_isTimerArmed = false;
    bool m_isOver = false; //!< the provider has said its last word
    std::stop_source m_timerStop;
    Bell m_hasSaved;
};

} // namespace oriel
