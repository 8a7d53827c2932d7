// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/Knowledge.h"

#include "core/PrivateFiles.h"
#include "knowledge/index/KnowledgeFile.h"
#include "knowledge/index/LexicalUpkeep.h"
#include "knowledge/index/RootPaths.h"
#include "knowledge/OwnCollections.h"
#include "storage/Transaction.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {

constexpr std::chrono::milliseconds seenWithin = 20ms; // a stop, while another program is waited for

QString tr(const char *text)
{
    return QCoreApplication::translate("Knowledge", text);
}

Result<std::vector<qint64>> putRoots(FileRepository &files, const DocumentsToAdd &documents)
{
    const auto paths = canonicalPaths(documents.paths);
    if (!paths)
        return std::unexpected(paths.error());
    const auto collection = files.collection(documents.collection, documents.chunks);
    if (!collection)
        return std::unexpected(collection.error());
    std::vector<qint64> keys;
    for (const auto &path : *paths) {
        const auto key = files.putRoot({0, collection->key, path, QFileInfo(path).isDir(), documents.rules});
        if (!key)
            return std::unexpected(key.error());
        keys.push_back(*key);
    }
    return keys;
}

} // namespace

Knowledge::Knowledge(QString folder, ReaderProgram program)
    : m_folder(std::move(folder))
    , m_program(std::move(program))
    , m_writer(u"documents writer"_s, [this] { return openKnowledgeFile(file()); })
    , m_reader(u"documents reader"_s, [this] { return openKnowledgeFileForReading(file()); })
{
}

Knowledge::~Knowledge()
{
    m_writer.postWithout([this] { m_readerProcess.reset(); });
    m_reader.postWithout([this] { m_search.reset(); });
    m_writer.finish();
    m_reader.finish();
}

bool Knowledge::isThere() const
{
    return QFileInfo::exists(file());
}

Result<FileLock> Knowledge::lock(const std::stop_token &stop) const
{
    if (auto made = makePrivateFolder(m_folder); !made)
        return std::unexpected(made.error());
    Result<std::optional<FileLock>> lock;
    for (auto left = m_patience; lock && !*lock && left >= 0ms; left -= seenWithin) {
        lock = FileLock::take(m_folder + "/indexing.lock"_L1, LockKind::Exclusive, std::min(left, seenWithin));
        if (lock && !*lock && stop.stop_requested())
            return failure(ErrorKind::Cancelled);
    }
    if (!lock)
        return std::unexpected(lock.error());
    if (!*lock) {
        auto busy = failure(ErrorKind::Storage,
                            tr("Another program of Oriel is reading documents in now. Try again when it is done."));
        busy.error().shouldRetry = true;
        return busy;
    }
    return std::move(**lock);
}

ReaderProcess &Knowledge::readerProcess()
{
    if (!m_readerProcess)
        m_readerProcess = std::make_unique<ReaderProcess>(m_program);
    return *m_readerProcess;
}

Result<IndexReport> Knowledge::index(Database &database, const Reading &reading, const ProgressSink &progress,
                                     const std::stop_token &stop)
{
    Indexer indexer(database, lexicalFolder(), readerProcess());
    auto seen = indexer.scan(reading.roots, reading.isForced, stop);
    if (!seen)
        return std::unexpected(seen.error());
    if (auto done = indexer.run(progress, stop, reading.collection); !done)
        return std::unexpected(done.error());
    FileRepository files(database);
    auto all = filesOfRoots(files, reading.roots);
    if (!all)
        return std::unexpected(all.error());
    return IndexReport{std::move(*all), std::move(*seen), stop.stop_requested()};
}

QCoro::Task<Result<IndexReport>> Knowledge::add(DocumentsToAdd documents, ProgressSink progress, std::stop_token stop)
{
    return m_writer.run<IndexReport>([this, documents, progress, stop](Database &database) -> Result<IndexReport> {
        const auto locked = lock(stop);
        if (!locked)
            return std::unexpected(locked.error());
        FileRepository files(database);
        const auto roots = putRoots(files, documents);
        if (!roots)
            return std::unexpected(roots.error());
        return index(database, {*roots, {}, false}, progress, stop);
    });
}

QCoro::Task<Result<QStringList>> Knowledge::enter(QStringList paths)
{
    return m_writer.run<QStringList>([this, paths](Database &database) -> Result<QStringList> {
        const auto there = canonicalPaths(paths);
        if (!there)
            return std::unexpected(there.error());
        const auto locked = lock();
        if (!locked)
            return std::unexpected(locked.error());
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return std::unexpected(transaction.error());
        FileRepository files(database);
        auto names = ownCollections(files, *there);
        if (!names)
            return names;
        if (auto kept = transaction->commit(); !kept)
            return std::unexpected(kept.error());
        return names;
    });
}

QCoro::Task<Result<IndexReport>> Knowledge::refresh(QString collection, bool forced, ProgressSink progress,
                                                    std::stop_token stop)
{
    return m_writer.run<IndexReport>(
        [this, collection, forced, progress, stop](Database &database) -> Result<IndexReport> {
            const auto locked = lock(stop);
            if (!locked)
                return std::unexpected(locked.error());
            FileRepository files(database);
            const auto key = collectionKey(files, collection);
            if (!key)
                return std::unexpected(key.error());
            const auto roots = files.roots(*key);
            if (!roots)
                return std::unexpected(roots.error());
            std::vector<qint64> chosen;
            for (const auto &root : *roots)
                chosen.push_back(root.key);
            if (chosen.empty())
                return IndexReport();
            return index(database, {std::move(chosen), *key, forced}, progress, stop);
        });
}

QCoro::Task<Result<IndexReport>> Knowledge::look(QStringList paths, QString collection, ProgressSink progress,
                                                 std::stop_token stop)
{
    return m_writer.run<IndexReport>(
        [this, paths, collection, progress, stop](Database &database) -> Result<IndexReport> {
            const auto locked = lock(stop);
            if (!locked)
                return std::unexpected(locked.error());
            FileRepository files(database);
            const auto key = collectionKey(files, collection);
            const auto roots = key ? files.roots(*key) : std::unexpected(key.error());
            if (!roots)
                return std::unexpected(roots.error());
            Indexer indexer(database, lexicalFolder(), readerProcess());
            auto seen = indexer.look(*roots, paths, stop);
            if (!seen)
                return std::unexpected(seen.error());
            if (auto done = indexer.run(progress, stop, *key); !done)
                return std::unexpected(done.error());
            IndexReport report{{}, std::move(*seen), stop.stop_requested()};
            for (const auto &root : *roots) {
                for (const auto &path : paths) {
                    const auto there = files.filesIn(root.key, path);
                    if (!there)
                        return std::unexpected(there.error());
                    report.files.insert(report.files.end(), there->begin(), there->end());
                }
            }
            return report;
        });
}

QCoro::Task<Result<void>> Knowledge::requeueFailed()
{
    return m_writer.run<void>([this](Database &database) -> Result<void> {
        const auto locked = lock();
        if (!locked)
            return std::unexpected(locked.error());
        return FileRepository(database).requeueFailed();
    });
}

QCoro::Task<Result<qint64>> Knowledge::remove(QStringList paths, QString collection)
{
    return m_writer.run<qint64>([this, paths, collection](Database &database) -> Result<qint64> {
        const auto locked = lock();
        if (!locked)
            return std::unexpected(locked.error());
        if (auto set = overwriteWhatIsDeleted(database, true); !set)
            return std::unexpected(set.error());
        auto removed = removeNow(database, paths, collection);
        if (auto emptied = database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !emptied) // it has the words too
            return std::unexpected(emptied.error());
        if (auto set = overwriteWhatIsDeleted(database, false); !set)
            return std::unexpected(set.error());
        return removed;
    });
}

Result<qint64> Knowledge::removeNow(Database &database, const QStringList &paths, const QString &collection)
{
    FileRepository files(database);
    const auto key = collectionKey(files, collection);
    if (!key)
        return std::unexpected(key.error());
    Result<qint64> removed = 1;
    if (!paths.isEmpty())
        removed = removePaths(files, paths, *key);
    else if (auto gone = files.removeCollection(key->value_or(0)); !gone)
        removed = std::unexpected(gone.error());
    if (!removed || *removed == 0)
        return removed;
    if (auto done = settle(database); !done)
        return std::unexpected(done.error());
    return removed;
}

//! What nobody has any more is forgotten.
Result<void> Knowledge::settle(Database &database)
{
    auto settled = ContentRepository(database).settle();
    return settled ? LexicalUpkeep(database, lexicalFolder()).run({}) : settled;
}

QCoro::Task<Result<QStringList>> Knowledge::collections()
{
    return m_reader.run<QStringList>([](Database &database) -> Result<QStringList> {
        const auto collections = FileRepository(database).collections();
        if (!collections)
            return std::unexpected(collections.error());
        QStringList names;
        for (const auto &collection : *collections)
            names << collection.name;
        return names;
    });
}

QCoro::Task<Result<QStringList>> Knowledge::missing(QStringList collections)
{
    return m_reader.run<QStringList>([collections](Database &database) -> Result<QStringList> {
        FileRepository files(database);
        QStringList missing;
        for (const auto &name : collections) {
            const auto found = files.findCollection(name);
            if (!found)
                return std::unexpected(found.error());
            if (!*found)
                missing << name;
        }
        return missing;
    });
}

QCoro::Task<Result<std::map<QString, NamedDocument>>> Knowledge::named(QStringList names, QString collection)
{
    using Named = std::map<QString, NamedDocument>;
    return m_reader.run<Named>([names, collection](Database &database) -> Result<Named> {
        FileRepository files(database);
        const auto key = collectionKey(files, collection);
        if (!key)
            return std::unexpected(key.error());
        return documentsNamed(database, names, *key);
    });
}

QCoro::Task<Result<FoundPassages>> Knowledge::find(PassageQuery query)
{
    return m_reader.run<FoundPassages>([this, query](Database &database) {
        if (!m_search)
            m_search = std::make_unique<PassageSearch>(database, lexicalFolder());
        return m_search->find(query);
    });
}

QCoro::Task<Result<std::vector<FoundPassage>>> Knowledge::whole(QString collection, qint64 mostTokens)
{
    return m_reader.run<std::vector<FoundPassage>>([this, collection, mostTokens](Database &database) {
        return PassageSearch(database, lexicalFolder()).whole(collection, mostTokens);
    });
}

QCoro::Task<Result<std::vector<KnownFile>>> Knowledge::files(QString collection)
{
    return m_reader.run<std::vector<KnownFile>>([collection](Database &database) -> Result<std::vector<KnownFile>> {
        FileRepository files(database);
        const auto key = collectionKey(files, collection);
        if (!key)
            return std::unexpected(key.error());
        return files.files(*key);
    });
}

QCoro::Task<Result<std::vector<DocumentRoot>>> Knowledge::roots(QString collection)
{
    return m_reader.run<std::vector<DocumentRoot>>(
        [collection](Database &database) -> Result<std::vector<DocumentRoot>> {
            FileRepository files(database);
            const auto key = collectionKey(files, collection);
            return key ? files.roots(*key) : std::unexpected(key.error());
        });
}

QCoro::Task<Result<KnowledgeStatus>> Knowledge::status(QString collection)
{
    return m_reader.run<KnowledgeStatus>([this, collection](Database &database) -> Result<KnowledgeStatus> {
        FileRepository files(database);
        const auto key = collectionKey(files, collection);
        if (!key)
            return std::unexpected(key.error());
        return readStatus(database, *key, m_folder);
    });
}

} // namespace oriel
