// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/ConversationStore.h"
#include "domain/HistorySearch.h"
#include "viewmodels/SearchResultsModel.h"

#include <QTimer>

namespace oriel {

//! \brief The search through all conversations: their titles and every message.
//!
//! Main thread. Searches soon after the last change of what is wanted; what was begun before is given up. The archive
//! is searched too. Tests: tst_searchcontroller, tst_searchhistory.
class SearchController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(oriel::SearchResultsModel *results READ results CONSTANT)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wantedChanged) //!< see HistoryQuery; blank: no search
    Q_PROPERTY(bool active READ isActive NOTIFY wantedChanged) //!< something is looked for
    Q_PROPERTY(QString author READ author WRITE setAuthor NOTIFY wantedChanged) //!< "user", "assistant"; empty: anyone
    Q_PROPERTY(int days READ days WRITE setDays NOTIFY wantedChanged) //!< not older than so many; 0: of any age
    Q_PROPERTY(bool withCode READ isWithCode WRITE setWithCode NOTIFY wantedChanged) //!< only messages with code
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString note READ note NOTIFY noteChanged) //!< what the person should know of what was found: that
                                                          //!< nothing was, or not everything; may be empty

public:
    static constexpr int titlesShown = 5; //!< and as many of the archive
    static constexpr std::chrono::milliseconds pause{120}; //!< after the last letter

    //! \param search  null where nothing is kept: only titles are searched then
    SearchController(ConversationStore &store, HistorySearch *search, const Clock &clock, QObject *parent = nullptr);
    ~SearchController() override;

    [[nodiscard]] SearchResultsModel *results() { return &m_results; }
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] bool isActive() const { return !m_words.trimmed().isEmpty(); }
    [[nodiscard]] QString author() const { return m_author; }
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] bool isWithCode() const { return m_withCode; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString note() const { return m_note; }

    void setWords(const QString &words);
    void setAuthor(const QString &author);
    void setDays(int days);
    void setWithCode(bool withCode);

    //! Reads the next page of messages, if there is one.
    Q_INVOKABLE void loadMore();

Q_SIGNALS:
    void wantedChanged();
    void busyChanged();
    void noteChanged();

private:
    void wantAnother();
    void begin();
    QCoro::Task<void> run(std::stop_token stop);
    QCoro::Task<void> runMore(std::stop_token stop);
    [[nodiscard]] HistoryQuery query() const;
    void addTitles(std::vector<SearchResult> &found, const std::vector<Conversation> &titles) const;
    [[nodiscard]] SearchResult result(const HistoryHit &hit) const;
    void setBusy(bool busy);
    void setNote(const QString &note);

    ConversationStore &m_store;
    HistorySearch *m_search;
    const Clock &m_clock;
    SearchResultsModel m_results;
    QString m_words;
    QString m_author;
    QString m_note;
    QTimer m_soon;
    std::stop_source m_stop; //!< of the search that runs
    int m_days = 0;
    bool m_withCode = false;
    bool m_busy = false;
    bool m_hasMore = false;
};

} // namespace oriel
