// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Source.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace oriel {

enum class DocumentState { Waiting, Reading, Ready, Skipped, Failed };

//! A file of the person's documents.
struct LibraryFile {
    QString path;
    qint64 sizeBytes = 0;
    DocumentState state = DocumentState::Waiting;
    QString reason; //!< why it was skipped or failed, one sentence; else empty

    bool operator==(const LibraryFile &) const = default;
};

//! What was added together, under one name.
struct LibraryCollection {
    QString name;
    QStringList paths; //!< of the files and folders that were added
    std::vector<LibraryFile> files; //!< by their paths
    QStringList away = {}; //!< folders that are not there now, or cannot be read: what was read of them is kept

    bool operator==(const LibraryCollection &) const = default;
};

struct LibraryOverview {
    std::vector<LibraryCollection> collections;
    qint64 diskBytes = 0; //!< that the index takes
    bool isWatchedPartly = false; //!< of some files, changes are noticed within the hour, not at once

    bool operator==(const LibraryOverview &) const = default;
};

//! What of the library is going on.
struct LibraryProgress {
    bool isReading = false;
    bool isPaused = false; //!< something waits, and is not read
    qint64 done = 0; //!< files of what is read now, since its reading began
    qint64 waiting = 0;
    QString file; //!< that is read, or was read last: its name without folders
    std::optional<Error> error; //!< why reading ended before its time
    QStringList collections = {}; //!< that are read or wait for it, what is read now first; an empty name is all of
                                  //!< them
    bool isElsewhere = false; //!< another program reads now, and this one goes on after it

    bool operator==(const LibraryProgress &) const = default;

    //! Whether something of \a collection, empty for any, is read or waits for it.
    [[nodiscard]] bool concerns(const QString &collection) const
    {
        return !collections.isEmpty()
            && (collection.isEmpty() || collections.contains(collection) || collections.contains(QString()));
    }
};

//! A passage, and what stands around it.
struct PassageView {
    QString text;
    qsizetype start = 0; //!< of the passage, in UTF-16 units
    qsizetype length = 0;

    bool operator==(const PassageView &) const = default;
};

//! What was found in the documents, as a view shows it.
struct LibraryHits {
    std::vector<Source> hits; //!< the best first

    bool operator==(const LibraryHits &) const = default;
};

//! Ends the watching when it goes. May outlive the library.
using LibrarySubscription = std::shared_ptr<void>;

//! \brief The person's documents: adding and removing them, what became of each, what stands in them.
//!
//! Main thread; its tasks resume there, and the work is done elsewhere. What is added is read in the background, one
//! thing after the other. Errors: Storage, InvalidInput.
class DocumentLibrary
{
public:
    virtual ~DocumentLibrary() = default;

    //! Has each of \a paths, files and folders, read in as a collection of its own, which has its name; where it is one
    //! already, what has changed of it. \return the collections, at once. InvalidInput names what is not there: then
    //! nothing is added.
    virtual QCoro::Task<Result<QStringList>> add(QStringList paths) = 0;
    virtual QCoro::Task<Result<LibraryOverview>> overview() = 0;
    //! The files stay, what was read of them goes.
    virtual QCoro::Task<Result<void>> remove(QString collection) = 0;
    //! Reads what failed again, and what has changed.
    virtual void retry() = 0;
    //! Reads nothing more until it is said again. What was read is kept.
    virtual void setPaused(bool paused) = 0;
    [[nodiscard]] virtual LibraryProgress progress() const = 0;
    //! \a changed is called after each change of the progress or of what there is.
    [[nodiscard]] virtual LibrarySubscription watch(std::function<void()> changed) = 0;

    virtual QCoro::Task<Result<LibraryHits>> search(QString words) = 0;
    //! The document of \a source as it is now, around the passage. InvalidInput when it is not there any more, or is
    //! another by now; Cancelled.
    virtual QCoro::Task<Result<PassageView>> open(Source source, std::stop_token stop) = 0;
};

} // namespace oriel
