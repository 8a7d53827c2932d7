// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/HistorySearch.h"
#include "viewmodels/ChatController.h"

namespace oriel {

//! \brief Finds words in the conversation on the screen, in what is not loaded too, and goes from one place to the
//! next.
//!
//! A place is one occurrence of the words in a message as it is shown; a message that holds them elsewhere only, in an
//! attached file say, is one place. The newest messages are looked through first, some hundred at a time and on other
//! threads, so that the first place is there at once however long the conversation is; the count grows until all are.
//! Main thread. Tests: tst_findcontroller.
class FindController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged) //!< the bar is open
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(int count READ count NOTIFY foundChanged) //!< places
    Q_PROPERTY(int current READ current NOTIFY foundChanged) //!< from 1; 0 for none
    Q_PROPERTY(QString currentMessage READ currentMessage NOTIFY foundChanged) //!< that the current place is in
    Q_PROPERTY(int currentPlace READ currentPlace NOTIFY foundChanged) //!< which one of that message, from 0
    Q_PROPERTY(QString summary READ summary NOTIFY foundChanged) //!< "3 of 17"; empty while nothing is looked for

public:
    static constexpr int pageLength = 250; //!< messages

    //! \param search  null where nothing is kept: then what is in the transcript is searched. All outlive it.
    FindController(ChatController &chat, HistorySearch *search, QObject *parent = nullptr);
    ~FindController() override;

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int current() const;
    [[nodiscard]] QString currentMessage() const;
    [[nodiscard]] int currentPlace() const { return m_place; }
    [[nodiscard]] QString summary() const;

    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    //! Opens the bar for \a words that were found in \a message, which is or will be shown: its first place is the
    //! current one.
    Q_INVOKABLE void openAt(const QString &words, const QString &message);
    //! Towards the end of the conversation, and from there to its beginning.
    Q_INVOKABLE void next() { go(1); }
    Q_INVOKABLE void previous() { go(-1); }

Q_SIGNALS:
    void activeChanged();
    void wordsChanged();
    void foundChanged();

private:
    //! A message that holds the words.
    struct Found {
        MessageId message;
        int places = 1;
    };

    void activate();
    void forget();
    void searchSoon();
    void search();
    QCoro::Task<void> searchHistory(ConversationId conversation, QString words);
    QCoro::Task<void> searchTranscript(QString words);
    void add(const std::vector<MessageId> &messages, const std::vector<int> &counts);
    void settle(bool isAll);
    void go(int step);
    [[nodiscard]] bool hasPlace() const { return m_at < m_found.size(); }

    ChatController &m_chat;
    HistorySearch *m_search;
    bool m_active = false;
    QString m_words;
    std::vector<Found> m_found; //!< the newest first
    int m_count = 0; //!< places in them
    std::size_t m_at = 0; //!< the message of the current place; behind the last for none
    int m_place = -1; //!< which of its places
    std::optional<MessageId> m_wanted; //!< its first place becomes the current one
    bool m_isSearching = false; //!< there may be more
    bool m_wantsOlder = false; //!< the person goes on to what is not there yet
    QTimer m_pause; //!< in typing
    std::stop_source m_stop; //!< of what is being looked for
};

} // namespace oriel
