// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/Indexer.h"

#include "knowledge/index/LexicalUpkeep.h"
#include "knowledge/Language.h"
#include "storage/Transaction.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int readingVersion = 1; // another one: what was read before is read again
constexpr int mostTries = 2; // of a reader that does not survive a file
constexpr qint64 wordsAtOnce = 20'000; // chunks that wait for the Xapian index, at most
constexpr qint64 hashedAtOnce = 1 << 20; // bytes: how soon a stop is seen
constexpr int documentsAtOnce = 500; // of one file, in one transaction

template<typename T>
std::unexpected<Error> failed(Result<T> &result)
{
    return std::unexpected(std::move(result.error()));
}

bool tookReaderDown(ReadFault fault)
{
    return fault == ReadFault::Crashed || fault == ReadFault::TookTooLong || fault == ReadFault::TooMuchMemory;
}

FileState stateOf(ContentState state)
{
    return state == ContentState::Ready  ? FileState::Ready
        : state == ContentState::Skipped ? FileState::Skipped
                                         : FileState::Failed;
}

QString languageOf(const StructuredText &text)
{
    if (!text.metadata.language.isEmpty())
        return text.metadata.language;
    return guessedLanguage(QString::fromUtf8(text.text.first(std::min<qsizetype>(text.text.size(), 64 * 1024))));
}

FolderFiles filesOfRoot(const DocumentRoot &root, const std::stop_token &stop)
{
    if (root.isFolder)
        return filesOf(root.path, root.rules, stop);
    FolderFiles found;
    const QString folder = QFileInfo(root.path).absolutePath();
    if (const auto file = foundFile(root.path))
        found.files.push_back(*file);
    else if (!canBeLookedInto(folder))
        found.unread << folder;
    return found;
}

//! Keeps a file's documents while they come, in transactions that are not held for long.
class ContentWriter
{
public:
    ContentWriter(Database &database, ContentRepository &contents, qint64 content, const ChunkRules &rules)
        : m_database(database)
        , m_contents(contents)
        , m_content(content)
        , m_rules(rules)
    {
    }

    void take(const StructuredText &text)
    {
        if (!m_done)
            return;
        if (!m_transaction && !begin())
            return;
        m_done = m_contents.add(m_content, m_count, text, chunksOf(text, m_rules), languageOf(text));
        ++m_count;
        if (m_done && m_count % documentsAtOnce == 0)
            commit();
    }

    Result<void> finish()
    {
        if (m_done && !m_transaction)
            begin();
        if (m_done)
            m_done = m_contents.finish(m_content);
        if (m_done)
            commit();
        return m_done;
    }

    //! Why it could not keep them.
    [[nodiscard]] const Result<void> &done() const { return m_done; }
    void rollBack() { m_transaction.reset(); }

private:
    bool begin()
    {
        auto begun = Transaction::begin(m_database);
        if (begun)
            m_transaction.emplace(std::move(*begun));
        else
            m_done = std::unexpected(begun.error());
        return m_done.has_value();
    }

    void commit()
    {
        m_done = m_transaction->commit();
        m_transaction.reset();
    }

    Database &m_database;
    ContentRepository &m_contents;
    qint64 m_content;
    ChunkRules m_rules;
    std::optional<Transaction> m_transaction;
    Result<void> m_done;
    int m_count = 0;
};

} // namespace

std::optional<QByteArray> contentHash(const QString &path, const ChunkRules &rules, const std::stop_token &stop)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(hashedAtOnce, Qt::Uninitialized);
    while (const qint64 read = file.read(piece.data(), piece.size())) {
        if (read < 0 || stop.stop_requested())
            return std::nullopt;
        hash.addData(QByteArrayView(piece).first(read));
    }
    const QByteArray how = '|' + nameHintOf(path) + '|' + QByteArray::number(readingVersion) + '|'
        + QByteArray::number(rules.tokens) + '|' + QByteArray::number(rules.overlapPercent);
    hash.addData(how);
    return hash.result();
}

Indexer::Indexer(Database &database, QString lexicalFolder, ReaderProcess &reader)
    : m_database(database)
    , m_lexicalFolder(std::move(lexicalFolder))
    , m_reader(reader)
    , m_files(database)
    , m_contents(database)
{
}

Result<LookReport> Indexer::scan(const std::vector<qint64> &only, bool forced, const std::stop_token &stop)
{
    const auto roots = m_files.roots();
    if (!roots)
        return std::unexpected(roots.error());
    LookReport report;
    for (const auto &root : *roots) {
        if (!only.empty() && std::ranges::find(only, root.key) == only.end())
            continue;
        report.looked << root.path;
        FolderFiles found = filesOfRoot(root, stop);
        if (stop.stop_requested())
            break; // half of a folder is no reason to forget the other
        if (auto kept = keep(root, std::move(found), forced, {}, report); !kept)
            return failed(kept);
    }
    report.unread.removeDuplicates();
    return report;
}

Result<LookReport> Indexer::look(const std::vector<DocumentRoot> &roots, const QStringList &paths,
                                 const std::stop_token &stop)
{
    LookReport report;
    report.looked = paths;
    for (const auto &root : roots) {
        for (const auto &path : paths) {
            const bool isAll = isIn(root.path, path);
            if (!isAll && !(root.isFolder && isIn(path, root.path)))
                continue;
            FolderFiles found = isAll ? filesOfRoot(root, stop) : filesAt(path, root.path, root.rules, stop);
            if (stop.stop_requested())
                return report;
            if (auto kept = keep(root, std::move(found), false, isAll ? QString() : path, report); !kept)
                return failed(kept);
        }
    }
    report.unread.removeDuplicates();
    report.gone.removeDuplicates();
    return report;
}

//! Makes the files of \a root, or of its part \a within, those that were found.
Result<void> Indexer::keep(const DocumentRoot &root, FolderFiles found, bool forced, const QString &within,
                           LookReport &report)
{
    for (const auto &folder : found.empty) {
        const auto isAnother = m_files.hasWrittenSince(root.key, folder.path, folder.modifiedAt);
        if (!isAnother)
            return std::unexpected(isAnother.error());
        if (*isAnother)
            found.unread << folder.path;
    }
    auto gone = m_files.replaceFiles(root.key, found.files, forced, found.unread, within);
    if (!gone)
        return failed(gone);
    report.unread += found.unread;
    report.gone += *gone;
    return {};
}

Result<void> Indexer::run(const ProgressSink &progress, const std::stop_token &stop, std::optional<qint64> collection)
{
    auto ready = m_contents.removeUnfinished();
    if (ready)
        ready = m_files.requeueInterrupted();
    if (!ready)
        return ready;
    LexicalUpkeep words(m_database, m_lexicalFolder);
    IndexProgress told;
    auto counts = m_files.counts(collection);
    if (!counts)
        return failed(counts);
    told.filesWaiting = (*counts)[FileState::Waiting];
    while (!stop.stop_requested()) {
        auto next = m_files.nextWaiting(collection);
        if (!next)
            return failed(next);
        if (!*next)
            break;
        const KnownFile &file = **next;
        told.path = file.found.path;
        progress(told);
        auto fate = take(file, stop);
        if (!fate)
            return failed(fate);
        if (fate->isCancelled) {
            if (auto set = m_files.setState(file.key, FileState::Waiting); !set)
                return set;
            break;
        }
        if (auto set = m_files.setState(file.key, fate->state, fate->fault, fate->content); !set)
            return set;
        ++told.filesDone;
        told.filesWaiting = std::max<qint64>(told.filesWaiting - 1, 0);
        progress(told);
        auto waiting = words.waiting();
        if (!waiting)
            return failed(waiting);
        if (*waiting >= wordsAtOnce) {
            auto settled = m_contents.settle();
            settled = settled ? words.run(stop) : settled;
            if (!settled)
                return settled;
        }
    }
    if (auto settled = m_contents.settle(); !settled)
        return settled;
    const auto waiting = words.waiting();
    if (!waiting)
        return std::unexpected(waiting.error());
    return words.run(*waiting <= wordsAtOnce ? std::stop_token() : stop); // few: what was read is found, after a stop
                                                                          // too
}

Result<Indexer::Rules> Indexer::rulesFor(qint64 root)
{
    Rules rules;
    const auto take = [&rules](const Row &row) {
        rules.chunks = {int(row.integer(0)), int(row.integer(1))};
        if (row.flag(2))
            rules.mostBytes = folderRulesFromJson(row.text(3).toUtf8()).mostBytes;
    };
    auto read = m_database.each(take,
                                u"SELECT chunk_tokens, overlap_percent, is_folder, rules FROM root"
                                " JOIN collection ON collection.key = root.collection WHERE root.key = ?"_s,
                                root);
    return read ? Result<Rules>(rules) : failed(read);
}

Result<Indexer::Fate> Indexer::take(const KnownFile &file, const std::stop_token &stop)
{
    const auto rules = rulesFor(file.root);
    if (!rules)
        return std::unexpected(rules.error());
    if (rules->mostBytes && file.found.sizeBytes > *rules->mostBytes)
        return Fate{FileState::Skipped, ReadFault::TooLarge, {}};
    const auto hash = contentHash(file.found.path, rules->chunks, stop);
    if (stop.stop_requested())
        return Fate{FileState::Waiting, {}, {}, true};
    if (!hash) {
        if (QFileInfo::exists(file.found.path) && !QFileInfo(file.found.path).isFile())
            return Fate{FileState::Skipped, ReadFault::NotAFile, {}};
        return Fate{FileState::Failed, ReadFault::Gone, file.content}; // found until a scan says that it is no more
    }
    auto known = m_contents.find(*hash);
    if (!known)
        return failed(known);
    const auto &content = *known;
    const bool isFinal = content && content->state != ContentState::Reading
        && (!content->fault || !tookReaderDown(*content->fault));
    if (isFinal)
        return Fate{stateOf(content->state), content->fault, content->key};
    if (content && content->tries >= mostTries)
        return Fate{FileState::Failed, ReadFault::SetAside, content->key};
    return read(file, *hash, rules->chunks, stop);
}

Result<Indexer::Fate> Indexer::read(const KnownFile &file, const QByteArray &hash, const ChunkRules &rules,
                                    const std::stop_token &stop)
{
    for (int attempt = 1;; ++attempt) {
        auto started = m_contents.begin(hash);
        if (!started)
            return failed(started);
        if (auto set = m_files.setState(file.key, FileState::Reading); !set)
            return failed(set);
        ContentWriter writer(m_database, m_contents, *started, rules);
        const auto read = m_reader.read(
            file.found.path, ReadLimits{}, [&writer](const StructuredText &text) { writer.take(text); }, stop);
        if (!writer.done())
            return std::unexpected(writer.done().error());
        if (read) {
            auto finished = writer.finish();
            return finished ? Result<Fate>(Fate{FileState::Ready, {}, *started}) : failed(finished);
        }
        writer.rollBack();
        if (stop.stop_requested())
            return Fate{FileState::Waiting, {}, {}, true};
        const auto &problem = read.error();
        if (problem.fault == ReadFault::Gone || problem.fault == ReadFault::NotStarted) // says nothing of these bytes
            return Fate{FileState::Failed, problem.fault, file.content};
        const bool isDown = tookReaderDown(problem.fault);
        if (auto noted = m_contents.fail(*started, problem, isDown); !noted)
            return failed(noted);
        // A crash may be what the reader had read before; what took too long takes as long again.
        if (problem.fault == ReadFault::Crashed && attempt < mostTries)
            continue;
        const auto state = isSkipped(problem.fault) ? FileState::Skipped : FileState::Failed;
        return Fate{state, problem.fault, *started};
    }
}

} // namespace oriel
