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

    bool operator==(const TranscriptPage &) const = default;
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

    //! \brief Reads the end of a conversation, or what is around \a place.
    //!
    //! A place on another branch makes that branch the one that is read from now on; one that is no more there is the
    //! end. Shows nothing: see show().
    QCoro::Task<Result<TranscriptPage>> read(ConversationId conversation, std::optional<MessageId> place);
    //! Makes the transcript what was read.
    void show(TranscriptPage page, const Origin &asked);
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
