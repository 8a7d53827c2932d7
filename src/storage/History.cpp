// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/History.h"

using namespace std::chrono_literals;

namespace oriel {

History::History(QString folder, const Clock &clock, MigrationHook before)
    : m_threads(std::move(folder), clock, std::move(before))
    , m_watch(m_threads)
    , m_upkeep(m_threads)
    , m_conversations(m_threads, m_watch)
    , m_turns(m_threads)
    , m_search(m_threads)
    , m_ledger(m_threads)
    , m_keeper(m_threads)
    , m_calibrations(m_threads)
{
}

History::~History()
{
    m_keeper.finish();
    m_threads.finish(); // what is under way knows the other members
}

void History::shrink()
{
    m_threads.writer().shrink();
    m_threads.reader().shrink();
    m_keeper.shrink();
}

void History::keepHouse()
{
    m_house.callOnTimeout(&m_house, [this] {
        m_house.setInterval(1h);
        m_keeper.keepHouse();
    });
    m_house.start(5s); // what the person came for goes first
}

} // namespace oriel
