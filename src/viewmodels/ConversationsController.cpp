// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ConversationsController.h"

#include "domain/ErrorWords.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {
constexpr std::size_t readOneByOne = 16; // what changed; for more the list is read anew
constexpr auto inFolder = "folder:"_L1;
constexpr auto withTag = "tag:"_L1;
} // namespace

ConversationsController::ConversationsController(ConversationStore &store, TurnService &turns, const Clock &clock,
                                                 std::chrono::milliseconds undoFor, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_turns(turns)
    , m_clock(clock)
{
    m_undoOver.setSingleShot(true);
    m_undoOver.setInterval(undoFor);
    connect(&m_undoOver, &QTimer::timeout, this, [this] { offerUndo({}); });
    m_shelvesSoon.setSingleShot(true);
    m_shelvesSoon.setInterval(std::chrono::milliseconds(300));
    connect(&m_shelvesSoon, &QTimer::timeout, this, [this] { readShelves(); });
    m_nextDay.setSingleShot(true);
    connect(&m_nextDay, &QTimer::timeout, this, &ConversationsController::followDay);
    connect(&turns, &TurnService::began, this, [this](const ConversationId &id) { m_list.setAnswering(id, true); });
    connect(&turns, &TurnService::ended, this, [this](const ConversationId &id, NodeState state) {
        m_list.setAnswering(id, false);
        m_list.setUnseen(id, state == NodeState::Done && id != m_current);
    });
    m_watch = store.watch([this](const HistoryChange &change) { take(change); });
    followDay();
}

//! The sections are right from one midnight to the next.
void ConversationsController::followDay()
{
    const auto now = m_clock.nowUtc().toLocalTime();
    m_list.setToday(now.date());
    const auto midnight = now.date().addDays(1).startOfDay();
    m_nextDay.start(std::chrono::milliseconds(now.msecsTo(midnight) + 1));
}

ConversationFilter ConversationsController::filter() const
{
    ConversationFilter filter;
    filter.isBrief = true;
    filter.archived = m_archived;
    if (m_shelf.startsWith(inFolder))
        filter.folder = m_shelf.mid(inFolder.size());
    else if (m_shelf.startsWith(withTag))
        filter.tag = m_shelf.mid(withTag.size());
    return filter;
}

void ConversationsController::setCurrent(const QString &id)
{
    if (m_current.value == id)
        return;
    m_current = {id};
    m_list.setUnseen(m_current, false);
    Q_EMIT currentChanged();
}

void ConversationsController::setArchived(bool archived)
{
    if (m_archived == archived)
        return;
    m_archived = archived;
    Q_EMIT archivedChanged();
    reload();
}

QVariantList ConversationsController::shelves() const
{
    const auto shelf = [](const QString &id, const QString &text) {
        return QVariantMap{{u"id"_s, id}, {u"text"_s, text}};
    };
    QVariantList all{shelf({}, tr("All conversations"))};
    for (const auto &folder : m_shelves.folders)
        all << shelf(inFolder + folder, folder);
    for (const auto &tag : m_shelves.tags)
        all << shelf(withTag + tag, u'#' + tag);
    return all;
}

void ConversationsController::setShelf(const QString &shelf)
{
    const bool isThere = (shelf.startsWith(inFolder) && m_shelves.folders.contains(shelf.mid(inFolder.size())))
        || (shelf.startsWith(withTag) && m_shelves.tags.contains(shelf.mid(withTag.size())));
    const QString wanted = isThere ? shelf : QString();
    if (wanted == m_shelf)
        return;
    m_shelf = wanted;
    Q_EMIT shelfChanged();
    reload();
}

QCoro::Task<void> ConversationsController::readShelves()
{
    const QPointer<ConversationsController> self(this);
    const auto found = co_await m_store.shelves();
    if (!self || !found || *found == m_shelves)
        co_return; // a list that cannot be read is told of by the conversations
    m_shelves = *found;
    Q_EMIT shelvesChanged();
    setShelf(m_shelf); // it may be gone
}

QCoro::Task<void> ConversationsController::findPlace(ConversationId id)
{
    const QPointer<ConversationsController> self(this);
    const auto found = co_await m_store.conversation(id);
    if (!self)
        co_return;
    if (!found)
        co_return setFailure(wordsFor(found.error()).sentence());
    m_placeOf = id.value;
    m_tagsRead = found->tags.join(u", "_s);
    Q_EMIT placeRead(id.value, found->folder, m_tagsRead);
}

void ConversationsController::putInPlace(const QString &id, const QString &folder, const QString &tags)
{
    ConversationChange wanted;
    wanted.folder = folder.simplified();
    if (id == m_placeOf && tags == m_tagsRead) { // as they are, whatever they hold: the terminal sets tags with commas
                                                 // too
        change({id}, std::move(wanted));
        return;
    }
    wanted.tags.emplace();
    for (const auto &tag : tags.split(u',')) {
        auto name = tag.simplified();
        while (name.startsWith(u'#'))
            name.remove(0, 1);
        if (!name.isEmpty() && !wanted.tags->contains(name))
            *wanted.tags << name;
    }
    wanted.tags->sort();
    change({id}, std::move(wanted));
}

void ConversationsController::load()
{
    if (m_loaded)
        return;
    reload();
    readShelves();
}

void ConversationsController::reload()
{
    m_isOutdated = true;
    readSoon();
}

void ConversationsController::loadMore()
{
    if (!m_hasMore || m_wantsMore)
        return;
    m_wantsMore = true;
    readSoon();
}

void ConversationsController::take(const HistoryChange &change)
{
    for (const auto &id : change.conversations) {
        if (std::ranges::find(m_changed, id) == m_changed.end())
            m_changed.push_back(id);
    }
    if (!m_shelvesSoon.isActive())
        m_shelvesSoon.start();
    m_isOutdated = m_isOutdated || change.isEverything || m_changed.size() > readOneByOne;
    if (m_loaded)
        readSoon();
}

void ConversationsController::readSoon()
{
    if (!m_isReading)
        read();
}

//! One reading after another, until there is nothing left to read.
QCoro::Task<void> ConversationsController::read()
{
    const QPointer<ConversationsController> self(this);
    m_isReading = true;
    while (self && (m_isOutdated || m_wantsMore || !m_changed.empty())) {
        if (m_isOutdated) {
            m_changed.clear(); // seen with all others
            co_await readPage(std::max(pageSize, m_list.rowCount()), 0);
        } else if (!m_changed.empty()) {
            co_await readChanged();
        } else {
            m_wantsMore = false;
            co_await readPage(pageSize, m_list.rowCount());
        }
    }
    if (self)
        m_isReading = false;
}

QCoro::Task<void> ConversationsController::readPage(int limit, int offset)
{
    const QPointer<ConversationsController> self(this);
    m_isOutdated = false;
    auto wanted = filter();
    wanted.limit = limit;
    wanted.offset = offset;
    const auto page = co_await m_store.list(std::move(wanted));
    if (!self || m_isOutdated)
        co_return; // another list is wanted by now
    if (!page) {
        m_hasMore = false;
        co_return setFailure(wordsFor(page.error()).sentence());
    }
    if (offset == 0)
        m_list.show(page->conversations);
    else
        m_list.append(page->conversations);
    m_hasMore = m_list.rowCount() < page->total && !page->conversations.empty();
    if (!std::exchange(m_loaded, true))
        Q_EMIT loadedChanged();
}

QCoro::Task<void> ConversationsController::readChanged()
{
    const QPointer<ConversationsController> self(this);
    const auto ids = std::exchange(m_changed, {});
    for (const auto &id : ids) {
        const auto found = co_await m_store.conversation(id);
        if (!self || m_isOutdated)
            co_return;
        const auto wanted = filter();
        const bool isWanted = found && !found->deletedAt && found->isArchived == m_archived
            && (!wanted.folder || found->folder == *wanted.folder)
            && (wanted.tag.isEmpty() || found->tags.contains(wanted.tag));
        if (!isWanted || (!m_list.put(*found) && m_hasMore))
            m_list.takeOut(id);
    }
}

QString ConversationsController::neighbour(int step) const
{
    return beside(m_current, step);
}

QString ConversationsController::beside(const ConversationId &id, int step) const
{
    const auto &rows = m_list.conversations();
    const auto row = m_list.rowOf(id);
    const int wanted = row ? *row + step : step > 0 ? step - 1 : -1;
    return wanted >= 0 && wanted < int(rows.size()) ? rows[std::size_t(wanted)].id.value : QString();
}

void ConversationsController::rename(const QString &id, const QString &title)
{
    ConversationChange wanted;
    wanted.title = title.simplified();
    if (!wanted.title->isEmpty())
        change({id}, std::move(wanted));
}

void ConversationsController::setPinned(const QString &id, bool pinned)
{
    ConversationChange wanted;
    wanted.isPinned = pinned;
    change({id}, std::move(wanted));
}

void ConversationsController::togglePinned(const QString &id)
{
    turnPin({id});
}

QCoro::Task<void> ConversationsController::turnPin(ConversationId id)
{
    const QPointer<ConversationsController> self(this);
    const auto found = co_await m_store.conversation(id);
    if (self && found)
        setPinned(id.value, !found->isPinned);
}

void ConversationsController::moveToArchive(const QString &id, bool archived)
{
    putOutOfSight({id}, archived ? Away::Archived : Away::Unarchived);
}

void ConversationsController::remove(const QString &id)
{
    putOutOfSight({id}, Away::Removed);
}

void ConversationsController::undo()
{
    if (!m_undo)
        return;
    auto undo = *m_undo;
    offerUndo({});
    bringBack(std::move(undo));
}

QCoro::Task<void> ConversationsController::change(ConversationId id, ConversationChange change)
{
    const QPointer<ConversationsController> self(this);
    const auto done = co_await m_store.change(id, std::move(change));
    if (self && !done)
        setFailure(wordsFor(done.error()).sentence());
}

QCoro::Task<void> ConversationsController::putOutOfSight(ConversationId id, Away how)
{
    const QPointer<ConversationsController> self(this);
    auto next = m_list.rowOf(id) ? beside(id, 1) : QString();
    if (next.isEmpty() && m_list.rowOf(id))
        next = beside(id, -1);
    const auto found = co_await m_store.conversation(id);
    if (!self)
        co_return;
    if (!found)
        co_return setFailure(wordsFor(found.error()).sentence());
    const auto title = ConversationListModel::titleWords(found->title);
    Result<void> done;
    if (how == Away::Removed) {
        m_turns.stop(id);
        std::vector<ConversationId> ids{id};
        done = co_await m_store.remove(std::move(ids));
    } else {
        ConversationChange change;
        change.isArchived = how == Away::Archived;
        done = co_await m_store.change(id, std::move(change));
    }
    if (!self)
        co_return;
    if (!done)
        co_return setFailure(wordsFor(done.error()).sentence());
    QString words;
    switch (how) {
    case Away::Removed: words = tr("“%1” was deleted.").arg(title); break;
    case Away::Archived: words = tr("“%1” was archived.").arg(title); break;
    case Away::Unarchived: words = tr("“%1” is back in the list.").arg(title); break;
    }
    offerUndo(Undo{id, how, words, id == m_current});
    Q_EMIT putAway(id.value, next);
}

QCoro::Task<void> ConversationsController::bringBack(Undo undo)
{
    const QPointer<ConversationsController> self(this);
    Result<void> done;
    if (undo.how == Away::Removed) {
        std::vector<ConversationId> ids{undo.id};
        done = co_await m_store.bringBack(std::move(ids));
    } else {
        ConversationChange change;
        change.isArchived = undo.how == Away::Unarchived;
        done = co_await m_store.change(undo.id, std::move(change));
    }
    if (!self)
        co_return;
    if (!done)
        co_return setFailure(wordsFor(done.error()).sentence());
    Q_EMIT undone(undo.id.value, undo.wasCurrent);
}

void ConversationsController::offerUndo(std::optional<Undo> undo)
{
    m_undo = std::move(undo);
    if (m_undo)
        m_undoOver.start();
    else
        m_undoOver.stop();
    Q_EMIT undoChanged();
}

void ConversationsController::setFailure(const QString &failure)
{
    if (m_failure == failure)
        return;
    m_failure = failure;
    Q_EMIT failureChanged();
}

} // namespace oriel
