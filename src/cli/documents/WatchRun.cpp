// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/WatchRun.h"

#include "cli/Command.h"
#include "cli/documents/IndexingReport.h"
#include "cli/Terminal.h"

#include <QCoroSignal>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {

constexpr qsizetype mostNamed = 5; // files, in one line
constexpr auto triedAgain = 10s; // while another program reads documents in

//! "a.txt, b.txt and 3 more"
QString namesOf(const QStringList &paths)
{
    QStringList names;
    for (const auto &path : paths.first(std::min(paths.size(), mostNamed)))
        names << QFileInfo(path).fileName();
    const QString named = names.join(u", "_s);
    return paths.size() > mostNamed ? u"%1 and %2 more"_s.arg(named).arg(paths.size() - mostNamed) : named;
}

} // namespace

WatchRun::WatchRun(Knowledge &knowledge, QString collection)
    : m_knowledge(knowledge)
    , m_collection(std::move(collection))
    , m_watch(knowledge, m_delay, m_collection)
{
    connect(&m_watch, &DocumentWatch::due, this, &WatchRun::put);
    connect(&m_signals, &StopSignals::stopped, this, &WatchRun::woken);
}

QCoro::Task<ExitStatus> WatchRun::run()
{
    bool isFirst = true;
    while (!m_signals.isRequested()) {
        if (!m_isAllDue && m_due.isEmpty()) {
            co_await qCoro(this, &WatchRun::woken);
            continue;
        }
        const QStringList paths = m_isAllDue ? QStringList() : m_due;
        m_isAllDue = false;
        m_due.clear();
        m_taken.clear();
        QStringList looked = paths;
        const Result<IndexReport> report = co_await look(std::move(looked));
        m_line.clear();
        if (!report && Knowledge::isBusy(report.error())) {
            if (!std::exchange(m_isBusyTold, true))
                Terminal::say(u"Another program of Oriel is reading documents in now; this one waits for it."_s);
            put(paths);
            co_await m_delay.wait(triedAgain, m_signals.token());
            continue;
        }
        if (report ? report->isCancelled : report.error().kind == ErrorKind::Cancelled)
            break;
        if (!report)
            co_return complain(report.error());
        m_isBusyTold = false;
        m_watch.looked(report->seen);
        if (isFirst)
            tellFirst(*report);
        else
            tellChanges(*report);
        tellWatch();
        if (isFirst)
            Terminal::say(u"Watching for changes; Ctrl+C ends it."_s);
        isFirst = false;
    }
    if (isFirst)
        Terminal::say(u"Not everything was read; oriel-cli docs reindex --changed goes on."_s);
    co_return ExitStatus::Cancelled;
}

QCoro::Task<Result<IndexReport>> WatchRun::look(QStringList paths)
{
    ProgressSink progress = sink(); // GCC 12 destroys what is made inside of a co_await twice
    if (!paths.isEmpty())
        co_return co_await m_knowledge.look(std::move(paths), m_collection, std::move(progress), m_signals.token());
    const Result<void> placed = co_await m_watch.place(); // before it is looked at: what changes then is seen
    if (!placed)
        co_return std::unexpected(placed.error());
    co_return co_await m_knowledge.refresh(m_collection, false, std::move(progress), m_signals.token());
}

ProgressSink WatchRun::sink()
{
    return [this](const IndexProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] { take(progress); });
    };
}

void WatchRun::take(const IndexProgress &progress)
{
    m_line.show(progressText(progress));
    if (m_taken.isEmpty() || m_taken.back() != progress.path)
        m_taken << progress.path;
}

//! \param paths  none: everything
void WatchRun::put(const QStringList &paths)
{
    if (paths.isEmpty())
        m_isAllDue = true;
    m_due += paths;
    m_due.removeDuplicates();
    Q_EMIT woken();
}

void WatchRun::tellFirst(const IndexReport &report)
{
    for (const auto &line : troubles(report.files))
        Terminal::say(line);
    Terminal::say(totalsText(report.files));
}

//! One line, or none where nothing of the documents has changed.
void WatchRun::tellChanges(const IndexReport &report) const
{
    const QSet<QString> taken(m_taken.begin(), m_taken.end());
    std::vector<KnownFile> bad;
    QStringList good(taken.begin(), taken.end());
    for (const auto &file : report.files) {
        if (taken.contains(file.found.path) && !faultSentence(file).isEmpty()) {
            bad.push_back(file);
            good.removeAll(file.found.path);
        }
    }
    good.sort();
    QStringList sentences;
    if (!good.isEmpty())
        sentences << u"Taken in: %1."_s.arg(namesOf(good));
    if (!report.seen.gone.isEmpty())
        sentences << u"Gone: %1."_s.arg(namesOf(report.seen.gone));
    sentences += troubles(bad);
    if (!sentences.isEmpty())
        Terminal::say(sentences.join(u' '));
}

void WatchRun::tellWatch()
{
    for (const auto &folder : m_watch.unread()) {
        if (!m_toldUnread.contains(folder))
            Terminal::say(unreadSentence(folder));
    }
    for (const auto &folder : std::as_const(m_toldUnread)) {
        if (!m_watch.unread().contains(folder))
            Terminal::say(u"The folder \"%1\" can be read again."_s.arg(folder));
    }
    m_toldUnread = m_watch.unread();
    if (m_watch.isPartly() && !std::exchange(m_isPartlyTold, true))
        Terminal::say(u"There are more files than can be watched: of some, changes are noticed within the hour."_s);
}

} // namespace oriel
