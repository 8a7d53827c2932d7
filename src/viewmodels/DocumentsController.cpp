// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/DocumentsController.h"

#include "core/Sentences.h"
#include "domain/ErrorWords.h"
#include "viewmodels/LibraryWords.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace oriel {

DocumentsController::DocumentsController(DocumentLibrary &library, AskedDocuments &asked, SourceViewer &viewer,
                                         std::chrono::milliseconds undoFor, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_asked(asked)
    , m_viewer(viewer)
    , m_progress(library.progress())
{
    for (auto *timer : {&m_readSoon, &m_tellSoon, &m_searchSoon, &m_undoTimer})
        timer->setSingleShot(true);
    m_readSoon.setInterval(500ms); // files may be read faster than anybody looks
    m_tellSoon.setInterval(200ms);
    m_searchSoon.setInterval(150ms);
    m_undoTimer.setInterval(undoFor);
    connect(&m_readSoon, &QTimer::timeout, this, [this] { read(); });
    connect(&m_tellSoon, &QTimer::timeout, this, &DocumentsController::changed);
    connect(&m_searchSoon, &QTimer::timeout, this, [this] { search(); });
    connect(&m_undoTimer, &QTimer::timeout, this, &DocumentsController::removeNow);
    connect(&asked, &AskedDocuments::added, this, &DocumentsController::haveAgain);
    m_watch = library.watch([this] { look(); });
}

DocumentsController::~DocumentsController()
{
    m_watch.reset();
    if (!m_removed.isEmpty())
        m_library.remove(m_removed);
}

void DocumentsController::look()
{
    m_progress = m_library.progress();
    if (!m_isWanted)
        return; // load() tells
    for (auto *timer : {&m_readSoon, &m_tellSoon}) {
        if (!timer->isActive())
            timer->start();
    }
}

void DocumentsController::load()
{
    m_isWanted = true;
    m_progress = m_library.progress();
    read();
}

void DocumentsController::leave()
{
    m_isWanted = false;
    m_readSoon.stop();
    m_tellSoon.stop();
}

QCoro::Task<void> DocumentsController::read()
{
    if (m_isReadingOverview) {
        m_isOutdated = true;
        co_return;
    }
    const QPointer<DocumentsController> alive(this);
    m_isReadingOverview = true;
    do {
        m_isOutdated = false;
        auto overview = co_await m_library.overview();
        if (!alive)
            co_return;
        if (overview)
            m_overview = std::move(*overview);
        else
            setFailure(wordsFor(overview.error()).sentence());
    } while (m_isOutdated);
    m_isReadingOverview = false;
    m_isLoaded = true;
    showOverview();
}

void DocumentsController::showOverview()
{
    std::erase_if(m_overview.collections, [this](const LibraryCollection &collection) {
        return collection.name == m_removed || m_going.contains(collection.name);
    });
    m_haveFilesFailed = std::ranges::any_of(m_overview.collections, [](const LibraryCollection &collection) {
        return std::ranges::find(collection.files, DocumentState::Failed, &LibraryFile::state)
            != collection.files.end();
    });
    m_files.show(m_overview.collections);
    Q_EMIT changed();
}

QString DocumentsController::progress() const
{
    return progressWords(m_progress);
}

QString DocumentsController::storage() const
{
    if (m_overview.collections.empty())
        return {};
    QString taken = tr("What was read takes %1 on this computer.")
                        .arg(QLocale().formattedDataSize(m_overview.diskBytes, 1, QLocale::DataSizeTraditionalFormat));
    if (!m_overview.isWatchedPartly)
        return taken;
    return inOneParagraph({taken,
                           tr("There are more files than can be watched: of some, changes are noticed within "
                              "the hour.")});
}

QString DocumentsController::undoWords() const
{
    return m_removed.isEmpty() ? QString() : tr("“%1” was removed. The files stay where they are.").arg(m_removed);
}

void DocumentsController::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    Q_EMIT wordsChanged();
    if (m_words.trimmed().isEmpty()) {
        m_searchSoon.stop();
        m_searchNote.clear();
        m_hits.show({}, {});
        Q_EMIT changed();
    } else {
        m_searchSoon.start();
    }
}

QCoro::Task<void> DocumentsController::search()
{
    const QPointer<DocumentsController> alive(this);
    const QString wanted = m_words;
    QString words = wanted;
    auto found = co_await m_library.search(std::move(words));
    if (!alive || wanted != m_words)
        co_return;
    m_searchNote.clear();
    if (!found)
        m_searchNote = wordsFor(found.error()).sentence();
    else if (found->hits.empty())
        m_searchNote = tr("Nothing in your documents has these words.");
    m_hits.show(found ? std::move(found->hits) : std::vector<Source>(), wanted);
    Q_EMIT changed();
}

void DocumentsController::add(const QList<QUrl> &files)
{
    setFailure({});
    QStringList paths;
    for (const auto &file : files) {
        if (file.isLocalFile())
            paths << file.toLocalFile();
        else
            setFailure(tr("Only files on this computer can be added."));
    }
    if (!paths.isEmpty())
        addPaths(std::move(paths));
}

QCoro::Task<void> DocumentsController::addPaths(QStringList paths)
{
    const QPointer<DocumentsController> alive(this);
    const auto added = co_await m_library.add(std::move(paths));
    if (!alive)
        co_return;
    if (added)
        haveAgain(*added);
    else
        setFailure(wordsFor(added.error()).sentence());
}

void DocumentsController::remove(const QString &collection)
{
    if (std::ranges::find(m_overview.collections, collection, &LibraryCollection::name) == m_overview.collections.end())
        return;
    removeNow();
    m_removed = collection;
    m_undoTimer.start();
    showOverview();
}

//! What can be had back cannot any more.
void DocumentsController::removeNow()
{
    m_undoTimer.stop();
    if (m_removed.isEmpty())
        return;
    removeFromLibrary(std::exchange(m_removed, {}));
    Q_EMIT changed();
}

QCoro::Task<void> DocumentsController::removeFromLibrary(QString collection)
{
    const QPointer<DocumentsController> alive(this);
    const QString name = collection;
    m_going << name;
    const auto removed = co_await m_library.remove(std::move(collection));
    if (!alive)
        co_return;
    m_going.removeOne(name);
    if (!removed)
        setFailure(wordsFor(removed.error()).sentence());
    read();
}

void DocumentsController::haveAgain(const QStringList &added)
{
    if (added.contains(m_removed))
        undoRemove();
}

void DocumentsController::undoRemove()
{
    if (m_removed.isEmpty())
        return;
    m_removed.clear();
    m_undoTimer.stop();
    Q_EMIT changed();
    read();
}

void DocumentsController::ask(const QString &collection)
{
    m_asked.ask(collection);
    Q_EMIT asking();
}

void DocumentsController::askAll()
{
    m_asked.askAll();
    Q_EMIT asking();
}

void DocumentsController::showHit(int row)
{
    if (row >= 0 && row < m_hits.rowCount())
        m_viewer.showSource(m_hits.hits()[std::size_t(row)]);
}

void DocumentsController::setFailure(const QString &sentence)
{
    if (m_failure == sentence)
        return;
    m_failure = sentence;
    Q_EMIT changed();
}

} // namespace oriel
