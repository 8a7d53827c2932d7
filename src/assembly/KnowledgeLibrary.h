// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DocumentLibrary.h"
#include "knowledge/DocumentWatch.h"
#include "knowledge/LocalRetriever.h"

#include <QObject>
#include <QPromise>
#include <QSet>

#include <deque>
#include <mutex>

namespace oriel {

//! \brief The person's documents as the window uses them: what is added is read in the background.
//!
//! One collection is read after the other, by the Indexer, whose queue is in the database: what is stopped goes on
//! later, where it was. Something new is in the database before add() answers; it is taken up at once, as is what a
//! question waits for, and what was being read goes on after it. From then on it is watched: what changes is read after
//! what waits. While another program reads, this one waits for its end. Main thread.
//! Tests: tst_knowledgelibrary.
class KnowledgeLibrary final : public QObject, public DocumentLibrary, public Retriever
{
    Q_OBJECT

public:
    //! \param knowledge  outlives this, as \a delay does: how long it takes until what changed is read
    KnowledgeLibrary(Knowledge &knowledge, Delay &delay, QObject *parent = nullptr);
    ~KnowledgeLibrary() override;

    //! Goes on with what an earlier run has left, and takes in what has changed since.
    void takeUp();

    QCoro::Task<Result<QStringList>> add(QStringList paths) override;
    QCoro::Task<Result<LibraryOverview>> overview() override;
    QCoro::Task<Result<void>> remove(QString collection) override;
    void retry() override;
    void setPaused(bool paused) override;
    [[nodiscard]] LibraryProgress progress() const override;
    [[nodiscard]] LibrarySubscription watch(std::function<void()> changed) override;
    QCoro::Task<Result<LibraryHits>> search(QString words) override;
    QCoro::Task<Result<PassageView>> open(Source source, std::stop_token stop) override;

    QCoro::Task<Result<Retrieval>> retrieve(RetrievalRequest request, std::stop_token stop) override;
    [[nodiscard]] bool isReading(const QStringList &collections) const override;
    QCoro::Task<void> settled(QStringList collections, std::stop_token stop) override;

Q_SIGNALS:
    void changed();

private:
    //! A collection to be read. Without one it stands for all that there are, each of which becomes a job, or for
    //! what has changed of them.
    struct Job {
        QString collection;
        bool retriesFailed = false; //!< of all: what failed is read again
        QStringList paths = {}; //!< that have changed

        bool operator==(const Job &) const = default;
    };
    //! What the thread that reads may still call.
    struct Gate {
        std::mutex mutex;
        KnowledgeLibrary *library = nullptr;
    };

    void put(Job job);
    void putChanges(const QStringList &paths);
    void begin();
    void prefer(const QStringList &collections);
    void wakeWaiting();
    QCoro::Task<void> work();
    QCoro::Task<Result<void>> read(Job job);
    QCoro::Task<Result<IndexReport>> look(Job job);
    QCoro::Task<Result<void>> putAll(bool retriesFailed);
    void ended(const Job &job, const Result<void> &done);
    [[nodiscard]] ProgressSink sink() const;
    void take(const IndexProgress &progress);

    Knowledge &m_knowledge;
    LocalRetriever m_retriever;
    DocumentWatch m_watch;
    std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
    std::deque<Job> m_jobs; //!< that wait
    std::optional<Job> m_current; //!< is read now
    std::vector<QPromise<void>> m_waiting; //!< of who waits until something more is read
    QSet<QString> m_removing; //!< collections: what is stopped of them is not taken up again
    std::stop_source m_stop; //!< of what is read now
    LibraryProgress m_progress;
    bool m_isWorking = false;
    bool m_isUnwatched = true; //!< something that was added, or all
};

} // namespace oriel
