// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/BranchConversation.h"
#include "chat/ContinueTurn.h"
#include "chat/EditTurn.h"
#include "chat/RegenerateTurn.h"
#include "viewmodels/ChatController.h"
#include "viewmodels/ReadAloud.h"

namespace oriel {

//! \brief What a person can do with a message: copy, edit, another answer, another version, a branch.
//!
//! Nothing is overwritten: an edit and another answer are versions beside what was there. Rows are the transcript's;
//! one for which something makes no sense is left alone. Main thread. Tests: tst_messageactions.
class MessageActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(oriel::ReadAloud *reader READ reader CONSTANT)

public:
    //! All outlive it. \a speaker is null where nothing can be read aloud.
    MessageActions(ChatController &chat, ConversationStore &store, TurnService &turns, const Clock &clock,
                   Speaker *speaker = nullptr, QObject *parent = nullptr);

    [[nodiscard]] ReadAloud *reader() { return &m_reader; }

    Q_INVOKABLE void copy(int row);
    Q_INVOKABLE void copyLastAnswer();
    //! The last block of code of the last answer that has one.
    Q_INVOKABLE void copyLastCode();
    Q_INVOKABLE void copyDetails(int row);
    //! Reads the message aloud, or ends that.
    Q_INVOKABLE void read(int row);
    Q_INVOKABLE void readLastAnswer();
    //! Another answer to the question that \a row answers, in its place.
    Q_INVOKABLE void regenerate(int row);
    Q_INVOKABLE void regenerateLast();
    //! The answer in \a row goes on where it stopped.
    Q_INVOKABLE void continueAnswer(int row);
    //! The person wants to change what they asked: editWanted().
    Q_INVOKABLE void edit(int row);
    Q_INVOKABLE void editLast();
    //! Asks \a draft in place of an earlier question. False when that cannot be now.
    bool askInstead(const MessageId &edited, const Draft &draft);
    //! The version \a step after the one in \a row, or before it.
    Q_INVOKABLE void showVersion(int row, int step);
    //! What stands up to \a row becomes a conversation of its own, which is opened.
    Q_INVOKABLE void branch(int row);
    //! Puts the message, or \a words of it, into the composer as a quote.
    Q_INVOKABLE void quote(int row, const QString &words = {});

Q_SIGNALS:
    void copied(const QString &text); //!< for the clipboard
    void editWanted(const oriel::Message &question);
    void quoted(const QString &markdown);

private:
    QCoro::Task<void> readForEdit(ConversationId conversation, MessageId message);
    QCoro::Task<void> findVersion(MessageId message, int step);
    QCoro::Task<void> makeBranch(ConversationId conversation, MessageId last);
    [[nodiscard]] const TranscriptRow *rowAt(int row) const;
    [[nodiscard]] int lastAnswer() const; //!< its row; -1 for none

    ChatController &m_chat;
    TranscriptModel &m_transcript;
    ConversationStore &m_store;
    RegenerateTurn m_regenerate;
    ContinueTurn m_continue;
    EditTurn m_edit;
    BranchConversation m_branch;
    ReadAloud m_reader;
};

//! Each line of \a text as a line of a quote.
[[nodiscard]] QString quoteOf(const QString &text);

//! The last block of code in \a markdown, without its fence; empty for none.
[[nodiscard]] QString lastCodeOf(const QString &markdown);

} // namespace oriel
