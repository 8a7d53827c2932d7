// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/HistorySearch.h"
#include "viewmodels/ChatController.h"

namespace oriel {

//! \brief Finds words in the conversation on the screen, in what is not loaded too, and goes from one place to the
//! next.
//!
//! Main thread. Tests: tst_findcontroller.
class FindController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged) //!< the bar is open
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(int count READ count NOTIFY foundChanged) //!< messages that hold the words
    Q_PROPERTY(int current READ current NOTIFY foundChanged) //!< from 1; 0 for none
    Q_PROPERTY(QString summary READ summary NOTIFY foundChanged) //!< "3 of 17"; empty while nothing is looked for

public:
    static constexpr int mostFound = 1000;

    //! \param search  null where nothing is kept: then what is in the transcript is searched. All outlive it.
    FindController(ChatController &chat, HistorySearch *search, QObject *parent = nullptr);
    ~FindController() override;

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] int count() const { return int(m_found.size()); }
    [[nodiscard]] int current() const { return m_current + 1; }
    [[nodiscard]] QString summary() const;

    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    //! Towards the end of the conversation, and from there to its beginning.
    Q_INVOKABLE void next() { go(1); }
    Q_INVOKABLE void previous() { go(-1); }

Q_SIGNALS:
    void activeChanged();
    void wordsChanged();
    void foundChanged();

private:
    void searchSoon();
    void search();
    QCoro::Task<void> searchHistory(ConversationId conversation, QString words);
    void searchTranscript();
    void found(std::vector<MessageId> messages, bool hasMore);
    void go(int step);

    ChatController &m_chat;
    HistorySearch *m_search;
    bool m_active = false;
    QString m_words;
    std::vector<MessageId> m_found; //!< in the order in which they are read
    int m_current = -1;
    bool m_hasMore = false;
    bool m_isSearching = false;
    QTimer m_pause; //!< in typing
    std::stop_source m_stop; //!< of what is being looked for
};

} // namespace oriel
