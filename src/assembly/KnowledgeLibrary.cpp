// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/KnowledgeLibrary.h"

#include "knowledge/FolderWalk.h"
#include "knowledge/PassageAround.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int mostHits = 30;

DocumentState stateOf(FileState state)
{
    switch (state) {
    case FileState::Waiting: return DocumentState::Waiting;
    case FileState::Reading: return DocumentState::Reading;
    case FileState::Ready: return DocumentState::Ready;
    case FileState::Failed: return DocumentState::Failed;
    case FileState::Skipped: return DocumentState::Skipped;
    }
    Q_UNREACHABLE();
}

LibraryFile fileOf(const KnownFile &file)
{
    LibraryFile shown{file.found.path, file.found.sizeBytes, stateOf(file.state), {}};
    if (file.fault && (file.state == FileState::Failed || file.state == FileState::Skipped))
        shown.reason = readFaultSentence(*file.fault);
    return shown;
}

QStringList pathsOf(const KnowledgeStatus::Part &part)
{
    QStringList paths;
    for (const auto &root : part.roots)
        paths << root.path;
    return paths;
}

//! Those of \a unread that files of the collection are in.
QStringList awayOf(const LibraryCollection &collection, const QStringList &unread)
{
    QStringList away;
    for (const auto &folder : unread) {
        if (std::ranges::any_of(collection.files,
                                [&folder](const LibraryFile &file) { return isIn(file.path, folder); }))
            away << folder;
    }
    return away;
}

//! No documents at all are no error of who looks at them.
bool isNothingYet(const Error &error)
{
    return error.kind == ErrorKind::InvalidInput;
}

} // namespace

KnowledgeLibrary::KnowledgeLibrary(Knowledge &knowledge, Delay &delay, QObject *parent)
    : QObject(parent)
    , m_knowledge(knowledge)
    , m_retriever(knowledge)
    , m_watch(knowledge, delay)
{
    m_gate->library = this;
    connect(&m_watch, &DocumentWatch::due, this, &KnowledgeLibrary::putChanges);
}

KnowledgeLibrary::~KnowledgeLibrary()
{
    m_stop.request_stop();
    const std::scoped_lock lock(m_gate->mutex);
    m_gate->library = nullptr;
}

void KnowledgeLibrary::takeUp()
{
    if (m_knowledge.isThere())
        put({});
}

QCoro::Task<Result<QStringList>> KnowledgeLibrary::add(QStringList paths)
{
    const QPointer<KnowledgeLibrary> alive(this);
    m_stop.request_stop(); // what is read goes on after this
    Result<QStringList> names = co_await m_knowledge.enter(std::move(paths));
    if (!alive || !names)
        co_return names;
    for (const auto &name : std::as_const(*names))
        put({name, false});
    co_return names;
}

void KnowledgeLibrary::put(Job job)
{
    if (std::ranges::find(m_jobs, job) == m_jobs.end())
        m_jobs.push_back(std::move(job));
    m_isUnwatched = true;
    if (m_isWorking)
        m_stop.request_stop(); // it goes on after what is new
    begin();
}

//! What is read now is not interrupted: files may change all the time.
void KnowledgeLibrary::putChanges(const QStringList &paths)
{
    const auto isOfChanges = [](const Job &job) { return !job.paths.isEmpty(); };
    if (std::ranges::find(m_jobs, Job()) != m_jobs.end())
        return; // it is looked at then
    if (paths.isEmpty()) {
        std::erase_if(m_jobs, isOfChanges);
        m_jobs.push_back({});
        m_isUnwatched = true; // what nobody told of
    } else if (const auto waiting = std::ranges::find_if(m_jobs, isOfChanges); waiting != m_jobs.end()) {
        waiting->paths += paths;
        waiting->paths.removeDuplicates();
    } else {
        m_jobs.push_back({{}, false, paths});
    }
    begin();
}

//! There is something to do.
void KnowledgeLibrary::begin()
{
    m_progress.error.reset();
    if (!m_isWorking && !m_progress.isPaused)
        work();
    Q_EMIT changed();
}

//! Of what waits, \a collections are read first.
void KnowledgeLibrary::prefer(const QStringList &collections)
{
    std::deque<Job> others;
    for (auto &job : std::exchange(m_jobs, {}))
        (collections.contains(job.collection) ? m_jobs : others).push_back(std::move(job));
    std::ranges::move(others, std::back_inserter(m_jobs));
}

void KnowledgeLibrary::wakeWaiting()
{
    for (auto &waiting : std::exchange(m_waiting, {}))
        waiting.finish();
}

QCoro::Task<void> KnowledgeLibrary::work()
{
    const QPointer<KnowledgeLibrary> alive(this);
    m_isWorking = true;
    while (!m_jobs.empty() && !m_progress.isPaused && !m_progress.error) {
        m_current = m_jobs.front();
        m_jobs.pop_front();
        m_stop = std::stop_source();
        m_progress.done = 0;
        m_progress.waiting = 0;
        m_progress.file.clear();
        Q_EMIT changed();
        Job job = *m_current;
        const Result<void> done = co_await read(std::move(job));
        if (!alive)
            co_return;
        ended(*std::exchange(m_current, std::nullopt), done);
        wakeWaiting();
    }
    m_isWorking = false;
    Q_EMIT changed();
    wakeWaiting();
}

//! Cancelled when it is to go on later.
QCoro::Task<Result<void>> KnowledgeLibrary::read(Job job)
{
    const QPointer<KnowledgeLibrary> alive(this);
    if (std::exchange(m_isUnwatched, false)) { // before it is looked at: what changes then is seen
        const Result<void> placed = co_await m_watch.place();
        if (!alive || !placed)
            co_return placed;
    }
    if (job.collection.isEmpty() && job.paths.isEmpty())
        co_return co_await putAll(job.retriesFailed);
    const Result<IndexReport> report = co_await look(std::move(job));
    if (!report)
        co_return std::unexpected(report.error());
    if (report->isCancelled)
        co_return failure(ErrorKind::Cancelled);
    if (alive)
        m_watch.looked(report->seen);
    co_return Result<void>();
}

QCoro::Task<Result<IndexReport>> KnowledgeLibrary::look(Job job)
{
    if (!job.paths.isEmpty())
        return m_knowledge.look(job.paths, {}, sink(), m_stop.get_token());
    return m_knowledge.refresh(job.collection, false, sink(), m_stop.get_token());
}

QCoro::Task<Result<void>> KnowledgeLibrary::putAll(bool retriesFailed)
{
    const QPointer<KnowledgeLibrary> alive(this);
    if (retriesFailed) {
        const Result<void> waits = co_await m_knowledge.requeueFailed();
        if (!alive || !waits)
            co_return waits;
    }
    const Result<QStringList> names = co_await m_knowledge.collections();
    if (!alive || !names)
        co_return names ? Result<void>() : std::unexpected(names.error());
    for (const auto &name : *names) {
        Job job{name, false};
        if (std::ranges::find(m_jobs, job) == m_jobs.end())
            m_jobs.push_back(std::move(job));
    }
    co_return Result<void>();
}

void KnowledgeLibrary::ended(const Job &job, const Result<void> &done)
{
    m_progress.isElsewhere = !done && Knowledge::isBusy(done.error());
    if (m_progress.isElsewhere) {
        m_jobs.push_front(job); // and the next try waits for the other program
    } else if (!done && done.error().kind == ErrorKind::Cancelled) {
        if (!m_removing.contains(job.collection) && std::ranges::find(m_jobs, job) == m_jobs.end())
            m_jobs.push_back(job);
    } else if (!done && !isNothingYet(done.error())) { // else it was removed meanwhile
        m_progress.error = done.error();
        m_jobs.push_front(job); // when it is tried again
    }
}

ProgressSink KnowledgeLibrary::sink() const
{
    return [gate = m_gate](const IndexProgress &progress) {
        const std::scoped_lock lock(gate->mutex);
        if (auto *library = gate->library)
            QMetaObject::invokeMethod(library, [library, progress] { library->take(progress); }, Qt::QueuedConnection);
    };
}

void KnowledgeLibrary::take(const IndexProgress &progress)
{
    m_progress.done = progress.filesDone;
    m_progress.waiting = progress.filesWaiting;
    m_progress.file = QFileInfo(progress.path).fileName();
    m_progress.isElsewhere = false;
    Q_EMIT changed();
}

QCoro::Task<Result<LibraryOverview>> KnowledgeLibrary::overview()
{
    const QPointer<KnowledgeLibrary> alive(this);
    LibraryOverview overview;
    const auto status = co_await m_knowledge.status({});
    if (!alive || (!status && isNothingYet(status.error())))
        co_return overview;
    if (!status)
        co_return std::unexpected(status.error());
    overview.diskBytes = status->diskBytes;
    overview.isWatchedPartly = m_watch.isPartly();
    for (const auto &part : status->collections) {
        LibraryCollection collection{part.collection.name, pathsOf(part), {}};
        const auto files = co_await m_knowledge.files(collection.name);
        if (!alive)
            co_return overview;
        if (!files)
            continue; // it was removed meanwhile
        for (const auto &file : *files)
            collection.files.push_back(fileOf(file));
        collection.away = awayOf(collection, m_watch.unread());
        overview.collections.push_back(std::move(collection));
    }
    co_return overview;
}

QCoro::Task<Result<void>> KnowledgeLibrary::remove(QString collection)
{
    const QPointer<KnowledgeLibrary> alive(this);
    std::erase_if(m_jobs, [&collection](const Job &job) { return job.collection == collection; });
    const QString name = collection;
    m_removing.insert(name);
    m_stop.request_stop(); // it has the index to itself
    const auto removed = co_await m_knowledge.remove({}, name);
    if (!alive)
        co_return Result<void>();
    m_removing.remove(name);
    m_watch.place(); // it is watched no more
    Q_EMIT changed();
    co_return removed ? Result<void>() : std::unexpected(removed.error());
}

void KnowledgeLibrary::retry()
{
    put({{}, true});
}

void KnowledgeLibrary::setPaused(bool paused)
{
    if (m_progress.isPaused == paused)
        return;
    m_progress.isPaused = paused;
    if (paused)
        m_stop.request_stop();
    else if (!m_isWorking && !m_jobs.empty())
        work();
    Q_EMIT changed();
}

LibraryProgress KnowledgeLibrary::progress() const
{
    LibraryProgress progress = m_progress;
    progress.isReading = m_isWorking;
    if (m_current)
        progress.collections << m_current->collection;
    for (const auto &job : m_jobs)
        progress.collections << job.collection;
    return progress;
}

LibrarySubscription KnowledgeLibrary::watch(std::function<void()> changed)
{
    auto listener = std::make_shared<QObject>();
    connect(this, &KnowledgeLibrary::changed, listener.get(), std::move(changed));
    return listener;
}

QCoro::Task<Result<LibraryHits>> KnowledgeLibrary::search(QString words)
{
    PassageQuery query{std::move(words), {}, mostHits};
    Result<FoundPassages> found = co_await m_knowledge.find(std::move(query));
    if (!found)
        co_return std::unexpected(found.error());
    LibraryHits hits;
    for (const auto &passage : found->passages)
        hits.hits.push_back(sourceOf(passage, int(hits.hits.size()) + 1));
    co_return hits;
}

QCoro::Task<Result<PassageView>> KnowledgeLibrary::open(Source source, std::stop_token stop)
{
    return passageAround(std::move(source), std::move(stop));
}

QCoro::Task<Result<Retrieval>> KnowledgeLibrary::retrieve(RetrievalRequest request, std::stop_token stop)
{
    return m_retriever.retrieve(std::move(request), std::move(stop));
}

bool KnowledgeLibrary::isReading(const QStringList &collections) const
{
    const auto isAsked = [&collections](const Job &job) {
        return collections.isEmpty() || job.collection.isEmpty() || collections.contains(job.collection);
    };
    return m_isWorking && ((m_current && isAsked(*m_current)) || std::ranges::any_of(m_jobs, isAsked));
}

QCoro::Task<void> KnowledgeLibrary::settled(QStringList collections, std::stop_token stop)
{
    const QPointer<KnowledgeLibrary> alive(this);
    const std::stop_callback wake(stop, [alive] {
        if (alive)
            alive->wakeWaiting();
    });
    const bool isAnotherRead = m_current && !m_current->collection.isEmpty() && !collections.isEmpty()
        && !collections.contains(m_current->collection);
    if (isAnotherRead && isReading(collections))
        m_stop.request_stop(); // once: another question may wait for what is read then
    while (alive && isReading(collections) && !stop.stop_requested()) {
        prefer(collections);
        m_waiting.emplace_back().start();
        const QFuture<void> woken = m_waiting.back().future();
        co_await woken;
    }
}

} // namespace oriel
