// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryWatch.h"

#include "core/Logging.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

Result<ChangeFinder::Seen> ChangeFinder::lookAt(Database &database)
{
    Seen seen;
    const auto take = [&seen](const Row &row) { seen = {row.integer(0), row.integer(1)}; };
    const auto done = database.each(
        take, u"SELECT generation, (SELECT coalesce(max(revision), 0) FROM conversation) FROM store"_s);
    return done ? Result<Seen>(seen) : std::unexpected(done.error());
}

void ChangeFinder::startFrom(Seen seen)
{
    m_seen = seen;
    m_dataVersion = -1;
}

Result<HistoryChange> ChangeFinder::find(Database &reader)
{
    const auto version = reader.integer(u"PRAGMA data_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (*version == m_dataVersion)
        return HistoryChange();
    auto moment = Transaction::beginReading(reader);
    if (!moment)
        return std::unexpected(moment.error());
    const auto seen = lookAt(reader);
    if (!seen)
        return std::unexpected(seen.error());
    HistoryChange change;
    if (m_seen) {
        change.isEverything = seen->generation != m_seen->generation || seen->revision < m_seen->revision;
        const auto take = [&change](const Row &row) { change.conversations.push_back({row.text(0)}); };
        const auto done = reader.each(take, u"SELECT id FROM conversation WHERE revision > ? ORDER BY revision"_s,
                                      change.isEverything ? 0 : m_seen->revision);
        if (!done)
            return std::unexpected(done.error());
    }
    m_seen = *seen;
    m_dataVersion = **version;
    return change;
}

HistoryWatch::HistoryWatch(HistoryThreads &threads)
    : m_threads(threads)
{
    m_timer.setInterval(500ms);
    QObject::connect(&m_timer, &QTimer::timeout, &m_main, [this] { lookSoon(); });
    m_threads.addAfterWriting([this] { lookSoon(); });
}

HistorySubscription HistoryWatch::add(std::function<void(HistoryChange)> changed)
{
    auto callback = std::make_shared<Callback>(std::move(changed));
    m_callbacks.push_back(callback);
    if (!m_isWatched.exchange(true)) {
        // From the writing thread, so that nothing that is written after this call is taken for old.
        m_threads.writer().post([this](Database &writer) {
            if (const auto seen = ChangeFinder::lookAt(writer)) {
                m_threads.reader().post([this, seen = *seen](Database &) { m_finder.startFrom(seen); });
            }
        });
        m_timer.start();
    }
    return callback;
}

void HistoryWatch::lookSoon()
{
    if (m_isWatched && !m_isLookingSoon.exchange(true))
        m_threads.reader().post([this](Database &reader) { look(reader); });
}

void HistoryWatch::look(Database &reader)
{
    m_isLookingSoon = false; // what is written from now on wants another look
    m_threads.recoverSoon(reader);
    auto change = m_finder.find(reader);
    if (!change) {
        qCWarning(lcStorage).noquote() << change.error().message << change.error().detail;
        return;
    }
    if (change->isEverything || !change->conversations.empty())
        QMetaObject::invokeMethod(&m_main, [this, change = std::move(*change)] { tell(change); }, Qt::QueuedConnection);
}

void HistoryWatch::tell(const HistoryChange &change)
{
    std::erase_if(m_callbacks, [](const auto &callback) { return callback.expired(); });
    const auto callbacks = m_callbacks; // one of them may add another
    for (const auto &known : callbacks) {
        if (const auto callback = known.lock())
            (*callback)(change);
    }
}

} // namespace oriel
