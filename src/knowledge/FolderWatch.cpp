// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/FolderWatch.h"

#include "core/OnThread.h"
#include "knowledge/FolderWalk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int mostByItself = 10'000; // QFileSystemWatcher compares each new path with all it has: 0.3 s for so many

//! The folders above \a path.
QStringList above(const QString &path)
{
    QStringList folders;
    for (qsizetype end = path.lastIndexOf(u'/'); end > 0; end = path.lastIndexOf(u'/', end - 1))
        folders << path.first(end);
    return folders;
}

template<typename T>
QCoro::Task<T> ready(T value)
{
    co_return T(std::move(value));
}

} // namespace

int FolderWatch::mostWatched()
{
    QFile limit(u"/proc/sys/fs/inotify/max_user_watches"_s);
    bool isNumber = false;
    const int most = limit.open(QIODevice::ReadOnly) ? limit.readAll().trimmed().toInt(&isNumber) : 0;
    return isNumber ? std::min(most / 2, mostByItself) : mostByItself;
}

//! What lives on the thread.
class FolderWatch::Watcher : public QObject
{
public:
    Watcher(FolderWatch &owner, QString leftOut, int most)
        : m_owner(owner)
        , m_seen(owner.m_seen)
        , m_stop(owner.m_stop.get_token())
        , m_leftOut(std::move(leftOut))
        , m_most(most)
    {
    }

    WatchedFolders place(std::vector<DocumentRoot> roots)
    {
        m_roots = std::move(roots);
        m_isPartly = false;
        m_isRefused = false;
        return renew(std::nullopt);
    }

    //! \param paths  absent: all that there is
    WatchedFolders renew(const std::optional<QStringList> &paths)
    {
        if (!m_watcher)
            open();
        if (paths)
            letGo(*paths);
        const auto watchedNow = m_watcher->files() + m_watcher->directories(); // without what it has dropped
        m_watched = {watchedNow.begin(), watchedNow.end()};
        m_folderCount = int(m_watcher->directories().size());
        m_wanted.clear();
        for (const auto &root : m_roots) {
            for (const auto &folder : above(root.path))
                wantFolder(folder);
        }
        std::vector<FoundFile> files;
        for (const auto &root : m_roots)
            collect(root, paths.value_or(QStringList{root.path}), files);
        for (const auto &file : files)
            m_wanted.insert(file.path);
        removeStale(paths);
        addFiles(std::move(files));
        return told();
    }

    QStringList returned(const QStringList &paths)
    {
        enum State { Away, Empty, Full };
        QStringList back;
        QHash<QString, int> states;
        for (const auto &path : paths) {
            const bool isThere = QFileInfo(path).isFile() || canBeLookedInto(path);
            const bool isEmpty = isThere && !QFileInfo(path).isFile() && QDir(path).isEmpty();
            const State state = !isThere ? Away : isEmpty ? Empty : Full;
            if (state == Full || (state == Empty && m_states.value(path, Empty) == Away))
                back << path;
            states.insert(path, state);
        }
        m_states = std::move(states);
        return back;
    }

    void close() { m_watcher.reset(); }

private:
    void open()
    {
        m_watcher = std::make_unique<QFileSystemWatcher>();
        const auto fileChanged = [this](const QString &path) {
            const QFileInfo file(path);
            see(ignoreFileNames().contains(file.fileName()) ? file.absolutePath() : path);
        };
        connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, fileChanged);
        connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, [this](const QString &path) {
            const bool isDocuments = std::ranges::any_of(
                m_roots, [&path](const DocumentRoot &root) { return isIn(path, root.path); });
            if (isDocuments)
                see(path);
            for (const auto &root : m_roots) {
                if (isIn(root.path, path) && isPresent(root) != m_present.contains(root.path))
                    see(root.path);
            }
        });
    }

    void see(const QString &path)
    {
        const std::scoped_lock lock(m_seen->mutex);
        if (m_seen->paths.isEmpty())
            QMetaObject::invokeMethod(&m_owner, &FolderWatch::changed, Qt::QueuedConnection);
        m_seen->paths.insert(path);
    }

    [[nodiscard]] bool isLeftOut(const QString &path) const { return !m_leftOut.isEmpty() && isIn(path, m_leftOut); }
    static bool isPresent(const DocumentRoot &root) { return QFileInfo::exists(root.path); }

    void collect(const DocumentRoot &root, const QStringList &paths, std::vector<FoundFile> &files)
    {
        const FolderVisitor visit = [this, &root](const QString &folder) {
            wantFolder(folder);
            if (root.rules.heedsIgnoreFiles)
                wantIgnoreFiles(folder);
        };
        for (const auto &path : paths) {
            FolderFiles found;
            if (!root.isFolder) {
                if (const auto file = isIn(root.path, path) ? foundFile(root.path) : std::nullopt)
                    found.files.push_back(*file);
            } else if (isIn(root.path, path)) {
                found = filesOf(root.path, root.rules, m_stop, visit);
            } else if (isIn(path, root.path)) {
                found = filesAt(path, root.path, root.rules, m_stop, visit);
            }
            for (auto &file : found.files) {
                if (!isLeftOut(file.path))
                    files.push_back(std::move(file));
            }
        }
    }

    //! A file of that name may be another one by now.
    void letGo(const QStringList &paths)
    {
        const auto files = m_watcher->files();
        const QSet<QString> changed(paths.begin(), paths.end());
        QStringList there;
        std::ranges::copy_if(files, std::back_inserter(there),
                             [&changed](const QString &file) { return changed.contains(file); });
        if (!there.isEmpty())
            m_watcher->removePaths(there);
    }

    //! At once: what comes into it from now on is seen.
    void wantFolder(const QString &folder)
    {
        if (isLeftOut(folder) || m_wanted.contains(folder))
            return;
        m_wanted.insert(folder);
        if (m_watched.contains(folder))
            return;
        if (m_folderCount >= m_most)
            m_isPartly = true;
        else if (add(folder))
            ++m_folderCount;
    }

    void wantIgnoreFiles(const QString &folder)
    {
        for (const auto &name : ignoreFileNames()) {
            const QString path = folder + u'/' + name;
            if (!QFileInfo(path).isFile())
                continue;
            m_wanted.insert(path);
            if (!m_watched.contains(path))
                add(path);
        }
    }

    void removeStale(const std::optional<QStringList> &paths)
    {
        QStringList stale;
        for (const auto &path : std::as_const(m_watched)) {
            const auto holds = [&path](const QString &place) { return isIn(path, place); };
            if (!m_wanted.contains(path) && (!paths || std::ranges::any_of(*paths, holds)))
                stale << path;
        }
        if (stale.isEmpty())
            return;
        m_watcher->removePaths(stale);
        for (const auto &path : std::as_const(stale))
            m_watched.remove(path);
    }

    //! Those that were written last are the likeliest to be written again.
    void addFiles(std::vector<FoundFile> files)
    {
        std::ranges::sort(files, std::greater(), &FoundFile::modifiedAt);
        for (const auto &file : files) {
            if (m_watched.contains(file.path))
                continue;
            if (m_watched.size() >= m_most) {
                m_isPartly = true;
                return;
            }
            add(file.path);
        }
    }

    bool add(const QString &path)
    {
        if (m_isRefused || !QFileInfo(path).isReadable())
            return false;
        if (m_watcher->addPath(path)) {
            m_watched.insert(path);
            return true;
        }
        m_isRefused = QFileInfo::exists(path); // by the system: it refuses the others too
        m_isPartly = m_isPartly || m_isRefused;
        return false;
    }

    WatchedFolders told()
    {
        WatchedFolders watched{{}, m_isPartly};
        m_present.clear();
        for (const auto &root : m_roots) {
            if (isPresent(root))
                m_present.insert(root.path);
            else
                watched.absent << root.path;
        }
        watched.absent.removeDuplicates();
        m_wanted.clear();
        return watched;
    }

    FolderWatch &m_owner;
    std::shared_ptr<Seen> m_seen;
    std::stop_token m_stop;
    QString m_leftOut;
    int m_most;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    std::vector<DocumentRoot> m_roots;
    QSet<QString> m_watched;
    QSet<QString> m_wanted; //!< of what is looked at now
    QSet<QString> m_present; //!< roots that were there
    QHash<QString, int> m_states; //!< of what is waited for
    int m_folderCount = 0;
    bool m_isPartly = false;
    bool m_isRefused = false;
};

FolderWatch::FolderWatch(QString leftOut, int most, QObject *parent)
    : QObject(parent)
    , m_watcher(std::make_unique<Watcher>(*this, std::move(leftOut), most))
{
    m_thread.setObjectName(u"folder watch"_s);
    m_watcher->moveToThread(&m_thread);
}

FolderWatch::~FolderWatch()
{
    m_stop.request_stop();
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod( // after what was asked for before: nobody waits for ever
        m_watcher.get(),
        [this] {
            m_watcher->close();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

QCoro::Task<WatchedFolders> FolderWatch::place(std::vector<DocumentRoot> roots)
{
    if (!m_thread.isRunning())
        m_thread.start();
    return onThread<WatchedFolders>(
        *m_watcher, [this, roots = std::move(roots)] { return ready<WatchedFolders>(m_watcher->place(roots)); });
}

QCoro::Task<WatchedFolders> FolderWatch::renew(QStringList paths)
{
    return onThread<WatchedFolders>(
        *m_watcher, [this, paths = std::move(paths)] { return ready<WatchedFolders>(m_watcher->renew(paths)); });
}

QCoro::Task<QStringList> FolderWatch::returned(QStringList paths)
{
    return onThread<QStringList>(
        *m_watcher, [this, paths = std::move(paths)] { return ready<QStringList>(m_watcher->returned(paths)); });
}

QStringList FolderWatch::take()
{
    const std::scoped_lock lock(m_seen->mutex);
    const QStringList paths(m_seen->paths.cbegin(), m_seen->paths.cend());
    m_seen->paths.clear();
    return paths;
}

} // namespace oriel
