// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DocumentLibrary.h"
#include "knowledge/LocalRetriever.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <mutex>

namespace oriel {

//! \brief The person's documents as the window uses them: what is added is read in the background.
//!
//! One thing is read after the other, by the Indexer, whose queue is in the database: what is stopped goes on later,
//! where it was. Something new is in the database before add() answers; it is taken up at once, and what was being read
//! goes on after it. Main thread.
//! Tests: tst_knowledgelibrary.
class KnowledgeLibrary final : public QObject, public DocumentLibrary, public Retriever
{
    Q_OBJECT

public:
    //! \param knowledge  outlives this
    explicit KnowledgeLibrary(Knowledge &knowledge, QObject *parent = nullptr);
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
    [[nodiscard]] bool isReading() const override { return m_isWorking; }
    QCoro::Task<void> settled(std::stop_token stop) override;

Q_SIGNALS:
    void changed();
    void rested();

private:
    //! Something to be read; without a collection all that there is.
    struct Job {
        QString collection;
        bool retriesFailed = false;

        bool operator==(const Job &) const = default;
    };
    //! What the thread that reads may still call.
    struct Gate {
        std::mutex mutex;
        KnowledgeLibrary *library = nullptr;
    };

    QCoro::Task<Result<QStringList>> nameAll(QStringList paths);
    void put(Job job);
    QCoro::Task<void> work();
    QCoro::Task<Result<IndexReport>> read(Job job);
    [[nodiscard]] ProgressSink sink() const;
    void take(const IndexProgress &progress);

    Knowledge &m_knowledge;
    LocalRetriever m_retriever;
    std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
    std::deque<Job> m_jobs;
    QHash<QString, QString> m_names; //!< by path: of what was added in this run
    QSet<QString> m_removing; //!< collections: what is stopped of them is not taken up again
    std::stop_source m_stop; //!< of what is read now
    LibraryProgress m_progress;
    bool m_isWorking = false;
};

} // namespace oriel
