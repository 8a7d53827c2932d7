// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/TurnService.h"
#include "domain/ConversationStore.h"
#include "viewmodels/TranscriptModel.h"

#include <QObject>

#include <optional>

namespace oriel {

//! A piece of a conversation as it was read.
struct TranscriptPage {
    Conversation conversation;
    std::vector<MessageNode> nodes; //!< of its path, in order
    bool reachesEnd = true;
    std::optional<ScrollAnchor> place; //!< where the view was left, if that was read

    bool operator==(const TranscriptPage &) const = default;
};

//! What of a conversation is read first.
struct PageWanted {
    std::optional<MessageId> message; //!< what is around it; a message on another branch makes that the one that is
                                      //!< read from now on
    bool whereLeft = false; //!< else what is around the place where the view was left
    std::optional<ScrollAnchor> left; //!< that place, where it is better known than in the store
};

//! \brief Keeps those messages of the conversation on the screen in the transcript that are near the view.
//!
//! A conversation of any length costs a page. Main thread; the rest outlives it. Tests: tst_openconversation.
class TranscriptPager : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageLength = 50; //!< messages
    static constexpr int mostRows = 600; //!< then those at the far end go again

    TranscriptPager(ConversationStore &store, TurnService &turns, TranscriptModel &transcript,
                    QObject *parent = nullptr);

    //! Reads what is \a wanted of a conversation; its end where that is not there, or nothing is wanted. Shows nothing:
    //! see show().
    QCoro::Task<Result<TranscriptPage>> read(ConversationId conversation, PageWanted wanted);
    //! Makes the transcript what was read.
    void show(TranscriptPage page, const Origin &asked);
    //! Makes what stands from \a row on what was read from \a first on.
    void showFrom(int row, TranscriptPage page, const MessageId &first);
    //! What is shown last is the end of the path from now on.
    void endHere() { setEnds(m_hasOlder, false); }
    void clear();

    //! Adds a page at one end; not when nothing is there or it is on its way already.
    void readOlder();
    void readNewer();
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    [[nodiscard]] bool hasNewer() const { return m_hasNewer; }

Q_SIGNALS:
    //! Whether there is more at either end.
    void endsChanged();
    //! The last message of the path is there, after it was not.
    void cameToEnd();

private:
    struct Stretch {
        std::vector<MessageNode> nodes;
        bool isOnPath = true; //!< else the message they should follow is on another branch
        bool reachesEnd = true;
    };

    //! At most a page of what follows \a message on the path that is read.
    QCoro::Task<Result<Stretch>> after(const Conversation &conversation, MessageNode message);
    QCoro::Task<Result<void>> readOn(ConversationId conversation, MessageId message);
    QCoro::Task<void> addOlder();
    QCoro::Task<void> addNewer();
    void setEnds(bool hasOlder, bool hasNewer);

    ConversationStore &m_store;
    TurnService &m_turns;
    TranscriptModel &m_transcript;
    ConversationId m_conversation;
    Origin m_asked;
    std::optional<MessageId> m_first; //!< of what was read, shown or not
    std::optional<MessageId> m_last;
    int m_shown = 0; //!< counts what is shown, so that what was read for another is known
    bool m_hasOlder = false;
    bool m_hasNewer = false;
    bool m_isReading = false;
};

} // namespace oriel
