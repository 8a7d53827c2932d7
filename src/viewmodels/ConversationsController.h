// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/TurnService.h"
#include "domain/ConversationStore.h"
#include "viewmodels/ConversationListModel.h"

#include <QTimer>

namespace oriel {

//! \brief The conversations that are kept: the list of them, and what a person does with one of it.
//!
//! Main thread. The list is read in pages and follows the store, whoever writes to it. What was put out of sight can be
//! had back for \c undoTime. Tests: tst_conversationscontroller, tst_conversationslive.
class ConversationsController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(oriel::ConversationListModel *list READ list CONSTANT)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged) //!< id of the one that is looked
                                                                                    //!< at; empty for a new one
    Q_PROPERTY(bool archived READ isArchived WRITE setArchived NOTIFY archivedChanged) //!< the archived ones instead
    //! list of {id: QString, text: QString}: all conversations, whose id is empty, then the folders and tags there are
    Q_PROPERTY(QVariantList shelves READ shelves NOTIFY shelvesChanged)
    Q_PROPERTY(QString shelf READ shelf WRITE setShelf NOTIFY shelfChanged) //!< only what is there is listed
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged) //!< the list is known
    Q_PROPERTY(QString failure READ failure NOTIFY failureChanged) //!< why something could not be done, in words
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged)
    Q_PROPERTY(QString undoWords READ undoWords NOTIFY undoChanged) //!< what was done: "“Pumps” was deleted."

public:
    static constexpr int pageSize = 100;
    static constexpr std::chrono::seconds undoTime{10};

    //! \param undoFor  how long an undo is offered
    ConversationsController(ConversationStore &store, TurnService &turns, const Clock &clock,
                            std::chrono::milliseconds undoFor = undoTime, QObject *parent = nullptr);

    [[nodiscard]] ConversationListModel *list() { return &m_list; }
    [[nodiscard]] QString current() const { return m_current.value; }
    [[nodiscard]] bool isArchived() const { return m_archived; }
    [[nodiscard]] QVariantList shelves() const;
    [[nodiscard]] QString shelf() const { return m_shelf; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] bool canUndo() const { return m_undo.has_value(); }
    [[nodiscard]] QString undoWords() const { return m_undo ? m_undo->words : QString(); }

    void setCurrent(const QString &id);
    void setArchived(bool archived);
    //! One that is not there is all conversations.
    void setShelf(const QString &shelf);

    //! Reads the first page, if that was not done yet.
    Q_INVOKABLE void load();
    //! Reads the next page, if there is one.
    Q_INVOKABLE void loadMore();
    //! The one so many rows below the current one, above for a negative \a step; empty at the ends.
    Q_INVOKABLE QString neighbour(int step) const;

    //! A blank title changes nothing.
    Q_INVOKABLE void rename(const QString &id, const QString &title);
    Q_INVOKABLE void setPinned(const QString &id, bool pinned);
    Q_INVOKABLE void togglePinned(const QString &id);
    Q_INVOKABLE void moveToArchive(const QString &id, bool archived);
    //! Where \a id is: placeRead() tells.
    Q_INVOKABLE void readPlace(const QString &id) { findPlace({id}); }
    //! An empty \a folder is none; \a tags have commas between them.
    Q_INVOKABLE void putInPlace(const QString &id, const QString &folder, const QString &tags);
    //! Out of sight; an answer that is being written there is stopped.
    Q_INVOKABLE void remove(const QString &id);
    //! Of the last conversation that was put out of sight. undone() says when it is there again.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismissFailure() { setFailure({}); }

Q_SIGNALS:
    void currentChanged();
    void archivedChanged();
    void shelvesChanged();
    void shelfChanged();
    void placeRead(const QString &id, const QString &folder, const QString &tags);
    void loadedChanged();
    void failureChanged();
    void undoChanged();
    //! \a id is out of sight; \a next stood beside it, or is empty.
    void putAway(const QString &id, const QString &next);
    //! \a id is to be seen again; it was looked at when it was put away, or not.
    void undone(const QString &id, bool wasCurrent);

private:
    enum class Away { Archived, Unarchived, Removed };
    struct Undo {
        ConversationId id;
        Away how;
        QString words;
        bool wasCurrent = false;
    };

    void take(const HistoryChange &change);
    void reload();
    void readSoon();
    QCoro::Task<void> read();
    QCoro::Task<void> readPage(int limit, int offset);
    QCoro::Task<void> readChanged();
    QCoro::Task<void> readShelves();
    QCoro::Task<void> findPlace(ConversationId id);
    QCoro::Task<void> turnPin(ConversationId id);
    QCoro::Task<void> change(ConversationId id, ConversationChange change);
    QCoro::Task<void> putOutOfSight(ConversationId id, Away how);
    QCoro::Task<void> bringBack(Undo undo);

    [[nodiscard]] ConversationFilter filter() const;
    [[nodiscard]] QString beside(const ConversationId &id, int step) const;
    void offerUndo(std::optional<Undo> undo);
    void setFailure(const QString &failure);
    void followDay();

    ConversationStore &m_store;
    TurnService &m_turns;
    const Clock &m_clock;
    ConversationListModel m_list;
    ConversationId m_current;
    QString m_failure;
    std::optional<Undo> m_undo;
    QTimer m_undoOver;
    QTimer m_nextDay;
    QTimer m_shelvesSoon; //!< one reading for many changes
    Shelves m_shelves;
    QString m_shelf; //!< "folder:NAME", "tag:NAME" or empty
    QString m_placeOf; //!< what placeRead() told last: of this conversation
    QString m_tagsRead; //!< these
    HistorySubscription m_watch;
    std::vector<ConversationId> m_changed; //!< and not read again yet
    bool m_archived = false;
    bool m_loaded = false;
    bool m_hasMore = false;
    bool m_isReading = false;
    bool m_isOutdated = false; //!< the whole list
    bool m_wantsMore = false;
};

} // namespace oriel
