// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/DocumentWatch.h"

#include "knowledge/FolderWalk.h"

#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;

namespace oriel {

namespace {

constexpr auto quiet = 500ms;
constexpr int mostWaits = 60; // a file that is written to all the time is read nevertheless
constexpr auto reconciled = 1h;
constexpr auto lookedFor = 10s; // a drive that is mounted tells nobody

//! Without what is below another.
QStringList topmost(const QSet<QString> &paths)
{
    QStringList top;
    for (const auto &path : paths) {
        bool isBelow = false;
        for (qsizetype end = path.lastIndexOf(u'/'); end > 0 && !isBelow; end = path.lastIndexOf(u'/', end - 1))
            isBelow = paths.contains(path.first(end));
        if (!isBelow)
            top << path;
    }
    top.sort();
    return top;
}

} // namespace

DocumentWatch::DocumentWatch(Knowledge &knowledge, Delay &delay, QString collection, int most, QObject *parent)
    : QObject(parent)
    , m_knowledge(knowledge)
    , m_delay(delay)
    , m_collection(std::move(collection))
    , m_folders(knowledge.folder(), most)
{
    connect(&m_folders, &FolderWatch::changed, this, &DocumentWatch::take);
}

DocumentWatch::~DocumentWatch()
{
    m_stop.request_stop();
}

QCoro::Task<Result<void>> DocumentWatch::place()
{
    const QPointer<DocumentWatch> alive(this);
    Result<std::vector<DocumentRoot>> roots = co_await m_knowledge.roots(m_collection);
    if (!roots)
        co_return std::unexpected(roots.error());
    if (!alive)
        co_return failure(ErrorKind::Cancelled);
    const WatchedFolders watched = co_await m_folders.place(std::move(*roots));
    if (!alive)
        co_return failure(ErrorKind::Cancelled);
    note(watched);
    if (!m_hasHours)
        keepHours();
    co_return Result<void>();
}

void DocumentWatch::looked(const LookReport &report)
{
    m_unread.removeIf([&report](const QString &folder) {
        return std::ranges::any_of(report.looked, [&folder](const QString &path) {
            return isIn(folder, path) || isIn(path, folder); // which would not have been found in what is away
        });
    });
    for (const auto &folder : report.unread) {
        if (!m_unread.contains(folder))
            m_unread << folder;
    }
    if (!m_isWaiting)
        waitForAway();
}

void DocumentWatch::note(const WatchedFolders &watched)
{
    m_isPartly = watched.isPartly;
    m_absent = watched.absent;
    if (!m_isWaiting)
        waitForAway();
}

void DocumentWatch::take()
{
    for (const auto &path : m_folders.take())
        m_changed.insert(path);
    m_isQuiet = false;
    if (!m_isSettling)
        settle();
}

QCoro::Task<void> DocumentWatch::settle()
{
    const QPointer<DocumentWatch> alive(this);
    const auto stop = m_stop.get_token();
    m_isSettling = true;
    while (!m_changed.isEmpty()) {
        m_isQuiet = false;
        for (int waits = 0; waits < mostWaits && !m_isQuiet; ++waits) {
            m_isQuiet = true;
            co_await m_delay.wait(quiet, stop);
            if (!alive || stop.stop_requested())
                co_return;
        }
        const QStringList paths = topmost(std::exchange(m_changed, {}));
        QStringList renewed = paths;
        const WatchedFolders watched = co_await m_folders.renew(std::move(renewed));
        if (!alive || stop.stop_requested())
            co_return;
        note(watched);
        Q_EMIT due(paths);
        if (!alive)
            co_return;
    }
    m_isSettling = false;
}

QCoro::Task<void> DocumentWatch::keepHours()
{
    const QPointer<DocumentWatch> alive(this);
    const auto stop = m_stop.get_token();
    m_hasHours = true;
    for (;;) {
        co_await m_delay.wait(reconciled, stop);
        if (!alive || stop.stop_requested())
            co_return;
        Q_EMIT due({});
        if (!alive)
            co_return;
    }
}

QStringList DocumentWatch::away() const
{
    QStringList away = m_unread + m_absent;
    away.removeDuplicates();
    return away;
}

QCoro::Task<void> DocumentWatch::waitForAway()
{
    const QPointer<DocumentWatch> alive(this);
    const auto stop = m_stop.get_token();
    m_isWaiting = true;
    while (!away().isEmpty()) {
        co_await m_delay.wait(lookedFor, stop);
        if (!alive || stop.stop_requested())
            co_return;
        QStringList wanted = away();
        const QStringList back = co_await m_folders.returned(std::move(wanted));
        if (!alive || stop.stop_requested())
            co_return;
        for (const auto &path : back)
            m_changed.insert(path);
        if (!back.isEmpty() && !m_isSettling)
            settle();
    }
    m_isWaiting = false;
}

} // namespace oriel
