// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchUpkeep.h"

#include "core/Logging.h"
#include "storage/SearchIndex.h"

using namespace std::chrono_literals;

namespace oriel {

namespace {

constexpr auto longestWait = 30s;
constexpr int messagesAtOnce = 200; //!< some ten milliseconds, as long as another write may have to wait
constexpr int pagesAtOnce = 64;

//! Gives whether there is more to do.
Result<bool> workOn(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    SearchIndex index(database);
    auto more = index.completeSome(messagesAtOnce);
    if (more && !*more)
        more = index.mergeSome(pagesAtOnce);
    if (!more)
        return more;
    auto committed = transaction->commit();
    return committed ? more : std::unexpected(committed.error());
}

} // namespace

SearchUpkeep::SearchUpkeep(HistoryThreads &threads, std::chrono::milliseconds quietTime)
    : m_threads(threads)
    , m_quietTime(quietTime)
{
    m_threads.addAfterWriting([this] { wake(); });
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_main, [this] { work(); });
}

void SearchUpkeep::wake()
{
    QMetaObject::invokeMethod(&m_main, [this] {
        if (!m_timer.isActive())
            m_waiting.start();
        if (std::chrono::milliseconds(m_waiting.elapsed()) < longestWait)
            m_timer.start(m_quietTime);
    });
}

void SearchUpkeep::work()
{
    m_threads.writer().post([this](Database &database) {
        const auto more = workOn(database);
        if (!more) // the next writing tries again
            qCWarning(lcStorage).noquote() << more.error().message << more.error().detail;
        else if (*more)
            QMetaObject::invokeMethod(&m_main, [this] { m_timer.start(0ms); });
    });
}

} // namespace oriel
