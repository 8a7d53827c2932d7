// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryThreads.h"

#include "core/Logging.h"
#include "storage/TurnRepository.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

HistoryThreads::HistoryThreads(QString folder, const Clock &clock, MigrationHook before)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_door(databaseFile(), clock, std::move(before))
    , m_attachments(m_folder + u"/attachments"_s)
    , m_writer(u"history writer"_s, [this] { return openWriter(); })
    , m_reader(u"history reader"_s, [this] { return openReader(); })
{
}

void HistoryThreads::finish()
{
    m_isFinishing = true;
    m_reader.finish(); // it may wait for the writer
    m_writer.finish();
}

void HistoryThreads::tellOfWriting()
{
    if (m_isFinishing)
        return;
    for (const auto &told : m_afterWriting)
        told();
}

Result<Database> HistoryThreads::openWriter()
{
    auto database = m_door.openForWriting();
    if (!database)
        return database;
    if (auto recovered = recover(*database); !recovered) // it can be read all the same
        qCWarning(lcStorage).noquote() << recovered.error().message << recovered.error().detail;
    tellOfWriting();
    return database;
}

Result<void> HistoryThreads::recover(Database &writer)
{
    TurnRepository turns(writer, m_attachments);
    const auto hasOrphans = turns.hasOrphans();
    if (!hasOrphans)
        return std::unexpected(hasOrphans.error());
    if (!*hasOrphans)
        return {};
    auto transaction = Transaction::begin(writer);
    if (!transaction)
        return std::unexpected(std::move(transaction.error()));
    if (const auto count = turns.recover(m_clock.nowUtc()); !count)
        return std::unexpected(count.error());
    auto committed = transaction->commit();
    if (committed)
        tellOfWriting();
    return committed;
}

Result<Database> HistoryThreads::openReader()
{
    // The writer makes and migrates the file. When it cannot, what is there may still be read.
    const auto written = m_writer.runAndWait([](Database &) { return Result<void>(); });
    auto database = m_door.openForReading();
    return database || written ? std::move(database) : std::unexpected(written.error());
}

void HistoryThreads::recoverSoon(Database &reader)
{
    const auto now = std::chrono::steady_clock::now();
    if (now < m_nextRecovery)
        return;
    const auto hasOrphans = TurnRepository(reader, m_attachments).hasOrphans();
    if (!hasOrphans || !*hasOrphans)
        return;
    m_nextRecovery = now + 2s; // by then it has been done, or can be tried again
    m_writer.post([this](Database &writer) {
        if (auto recovered = recover(writer); !recovered)
            qCWarning(lcStorage).noquote() << recovered.error().message << recovered.error().detail;
    });
}

} // namespace oriel
