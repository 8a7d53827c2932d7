// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/TurnService.h"
#include "viewmodels/TranscriptModel.h"
#include "viewmodels/TurnProgress.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace oriel {

//! \brief The answer that is written in the conversation on the screen: its row, what it is doing, what became of it.
//!
//! Main thread. The words of the answer reach the transcript at most 30 times a second; where its row is not in the
//! transcript, only the status follows it. The turn goes on without it. Tests: tst_chatcontroller.
class ShownTurn : public QObject, private TurnWatcher
{
    Q_OBJECT

public:
    //! All outlive it.
    ShownTurn(TurnService &turns, TranscriptModel &transcript, const Clock &clock, QObject *parent = nullptr);
    ~ShownTurn() override;

    //! Who answers, for the words about it.
    void setPartner(Origin asked, QString modelName);
    [[nodiscard]] const QString &modelName() const { return m_modelName; }
    [[nodiscard]] const Origin &asked() const { return m_asked; }

    //! An answer in \a conversation is about to be asked for; its row waits at the end of the transcript.
    void expect(const ConversationId &conversation);
    //! For the use case that asks.
    [[nodiscard]] TurnWatcher *watcher() { return this; }
    //! It could not be asked for. Its row is the caller's.
    void giveUp(const Error &error);
    //! Follows the turn that runs in \a conversation, if one does.
    void attach(const ConversationId &conversation);
    //! The turn goes on without being looked at.
    void leave();
    //! Ends the answer at once; what came is kept.
    void stop();

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const QString &status() const { return m_status; }
    [[nodiscard]] const QString &progress() const { return m_progressWords; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    void setStatus(const QString &status, bool failed = false);
    void setError(const Error &error);

Q_SIGNALS:
    void busyChanged();
    void statusChanged();
    void progressChanged();
    //! A provider that was asked for no model in particular told which one answers.
    void modelNamed(const QString &model);

private:
    void began(const TurnSoFar &turn) override;
    void take(const StreamEvent &event) override;
    void savingChanged(const std::optional<Error> &error) override;
    void ended(const EndedTurn &turn) override;

    void savedLate(const MessageId &answer);
    void replace(int at, TranscriptRow row);
    void flush();
    void tick();
    void endReasoning();
    void rest();
    void setBusy(bool busy);
    void setProgress(const QString &words);
    //! Of the answer; -1 when it is not in the transcript.
    [[nodiscard]] int row() const;

    TurnService &m_turns;
    TranscriptModel &m_transcript;
    const Clock &m_clock;
    Origin m_asked;
    QString m_modelName;
    std::optional<ConversationId> m_conversation; //!< whose turn is looked at or expected
    MessageId m_answer; //!< empty until the turn began
    TurnProgress m_progress;
    QString m_pending; //!< words that are not in the transcript yet
    QString m_pendingReasoning; //!< the same, of what the model thinks
    std::optional<TurnProgress::Time> m_thinksSince;
    QString m_thought; //!< "Thought for 12 s"; empty while it is not known
    QTimer m_flushPause; //!< runs for the least time between two updates of the view
    QTimer m_ticker; //!< for the seconds, while an answer is on its way
    bool m_busy = false;
    bool m_failed = false;
    bool m_stopWhenBegun = false;
    QString m_saveNote; //!< what the row says of an answer that is not saved
    QString m_status;
    QString m_progressWords;
};

} // namespace oriel
