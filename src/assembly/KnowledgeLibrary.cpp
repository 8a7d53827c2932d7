// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/KnowledgeLibrary.h"

#include "knowledge/PassageAround.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

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

//! \a name, or "name (2)" where there is another of that name.
QString freeName(const QString &name, const QSet<QString> &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = u"%1 (%2)"_s.arg(name).arg(number);
    return free;
}

QString nameOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name; // the root of a drive has none
}

//! No documents at all are no error of who looks at them.
bool isNothingYet(const Error &error)
{
    return error.kind == ErrorKind::InvalidInput;
}

} // namespace

KnowledgeLibrary::KnowledgeLibrary(Knowledge &knowledge, QObject *parent)
    : QObject(parent)
    , m_knowledge(knowledge)
    , m_retriever(knowledge)
{
    m_gate->library = this;
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

//! Each path with the collection that it is, made up where there is none.
QCoro::Task<Result<QStringList>> KnowledgeLibrary::nameAll(QStringList paths)
{
    QSet<QString> taken;
    const auto status = co_await m_knowledge.status({});
    if (!status && !isNothingYet(status.error()))
        co_return std::unexpected(status.error());
    if (status) {
        for (const auto &part : status->collections) {
            taken << part.collection.name;
            if (part.roots.size() == 1 && !m_names.contains(part.roots.front().path))
                m_names.insert(part.roots.front().path, part.collection.name);
        }
    }
    for (const auto &name : std::as_const(m_names))
        taken << name;
    QStringList names;
    for (const auto &path : paths) {
        if (!m_names.contains(path))
            m_names.insert(path, freeName(nameOf(path), taken));
        names << m_names.value(path);
        taken << names.back();
    }
    co_return names;
}

QCoro::Task<Result<QStringList>> KnowledgeLibrary::add(QStringList paths)
{
    QStringList there;
    for (const auto &path : paths) {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        if (canonical.isEmpty())
            co_return failure(ErrorKind::InvalidInput, tr("There is no file or folder “%1”.").arg(path));
        there << canonical;
    }
    QStringList all = there;
    const QPointer<KnowledgeLibrary> alive(this);
    Result<QStringList> names = co_await nameAll(std::move(all));
    if (!alive || !names)
        co_return names;
    std::vector<DocumentsToAdd> documents;
    for (qsizetype at = 0; at < there.size(); ++at)
        documents.push_back({{there[at]}, names->at(at), {}, {}});
    m_stop.request_stop(); // what is read goes on after this
    const Result<void> entered = co_await m_knowledge.enter(std::move(documents));
    if (!alive)
        co_return names;
    if (!entered) {
        m_names.removeIf([&there](const auto &name) { return there.contains(name.key()); });
        co_return std::unexpected(entered.error());
    }
    for (const auto &name : std::as_const(*names))
        put({name, false});
    co_return names;
}

void KnowledgeLibrary::put(Job job)
{
    if (std::ranges::find(m_jobs, job) == m_jobs.end())
        m_jobs.push_back(std::move(job));
    m_progress.error.reset();
    if (m_isWorking)
        m_stop.request_stop(); // it goes on after what is new
    else if (!m_progress.isPaused)
        work();
    Q_EMIT changed();
}

QCoro::Task<void> KnowledgeLibrary::work()
{
    const QPointer<KnowledgeLibrary> alive(this);
    m_isWorking = true;
    m_progress.done = 0;
    m_progress.waiting = 0;
    while (!m_jobs.empty() && !m_progress.isPaused) {
        Job job = m_jobs.front();
        m_jobs.pop_front();
        m_stop = std::stop_source();
        Q_EMIT changed();
        Job sent = job;
        const Result<IndexReport> report = co_await read(std::move(sent));
        if (!alive)
            co_return;
        const bool isCut = report && report->isCancelled;
        if (isCut && !m_removing.contains(job.collection) && std::ranges::find(m_jobs, job) == m_jobs.end())
            m_jobs.push_back(std::move(job));
        if (report || isNothingYet(report.error())) // it was removed meanwhile
            continue;
        m_progress.error = report.error();
        m_jobs.push_front(std::move(job)); // when it is tried again
        break;
    }
    m_isWorking = false;
    Q_EMIT changed();
    Q_EMIT rested();
}

QCoro::Task<Result<IndexReport>> KnowledgeLibrary::read(Job job)
{
    if (job.retriesFailed)
        return m_knowledge.retryFailed(sink(), m_stop.get_token());
    return m_knowledge.refresh(job.collection, false, sink(), m_stop.get_token());
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
    for (const auto &part : status->collections) {
        LibraryCollection collection{part.collection.name, pathsOf(part), {}};
        const auto files = co_await m_knowledge.files(collection.name);
        if (!alive)
            co_return overview;
        if (!files)
            continue; // it was removed meanwhile
        for (const auto &file : *files)
            collection.files.push_back(fileOf(file));
        overview.collections.push_back(std::move(collection));
    }
    co_return overview;
}

QCoro::Task<Result<void>> KnowledgeLibrary::remove(QString collection)
{
    const QPointer<KnowledgeLibrary> alive(this);
    std::erase_if(m_jobs, [&collection](const Job &job) { return job.collection == collection; });
    m_names.removeIf([&collection](const auto &name) { return name.value() == collection; });
    const bool wasWorking = m_isWorking;
    const QString name = collection;
    m_removing.insert(name);
    m_stop.request_stop(); // it has the index to itself
    const auto removed = co_await m_knowledge.remove({}, name);
    if (!alive)
        co_return Result<void>();
    m_removing.remove(name);
    if (wasWorking)
        put({});
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

QCoro::Task<void> KnowledgeLibrary::settled(std::stop_token stop)
{
    const QPointer<KnowledgeLibrary> alive(this);
    const std::stop_callback wake(stop, [this] { QMetaObject::invokeMethod(this, &KnowledgeLibrary::rested); });
    while (alive && m_isWorking && !stop.stop_requested())
        co_await qCoro(this, &KnowledgeLibrary::rested);
}

} // namespace oriel
