// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/AskedDocuments.h"
#include "viewmodels/DocumentHitsModel.h"
#include "viewmodels/LibraryModel.h"
#include "viewmodels/SourceViewer.h"

#include <QTimer>
#include <QUrl>

namespace oriel {

//! \brief All of the person's documents: what there is, what became of it, and where words stand in them.
//!
//! What is removed is not shown any more and goes after \c undoTime, when something else is removed, or when this goes:
//! until then it can be had back as it was, by adding it again too, and a program that is killed has lost nothing. Main
//! thread. Tests: tst_documentscontroller.
class DocumentsController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(oriel::LibraryModel *library READ library CONSTANT)
    Q_PROPERTY(oriel::DocumentHitsModel *hits READ hits CONSTANT)
    Q_PROPERTY(oriel::SourceViewer *viewer READ viewer CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed) //!< it is known what there is
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged) //!< that are looked for; blank for none
    Q_PROPERTY(QString searchNote READ searchNote NOTIFY changed) //!< why nothing is found; may be empty
    Q_PROPERTY(QString progress READ progress NOTIFY changed) //!< what goes on; may be empty
    Q_PROPERTY(bool reading READ isReading NOTIFY changed)
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed)
    Q_PROPERTY(bool hasFailed READ hasFailed NOTIFY changed) //!< files that may be read when they are tried again
    Q_PROPERTY(QString storage READ storage NOTIFY changed) //!< what the index takes, and whether it is late
    Q_PROPERTY(QString undoWords READ undoWords NOTIFY changed) //!< what was removed a moment ago; may be empty
    Q_PROPERTY(QString failure READ failure NOTIFY changed) //!< what could not be done; may be empty

public:
    static constexpr std::chrono::seconds undoTime{10};

    //! All outlive it. \param undoFor  how long a removal can be undone
    DocumentsController(DocumentLibrary &library, AskedDocuments &asked, SourceViewer &viewer,
                        std::chrono::milliseconds undoFor = undoTime, QObject *parent = nullptr);
    ~DocumentsController() override;

    [[nodiscard]] LibraryModel *library() { return &m_files; }
    [[nodiscard]] DocumentHitsModel *hits() { return &m_hits; }
    [[nodiscard]] SourceViewer *viewer() { return &m_viewer; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] QString searchNote() const { return m_searchNote; }
    [[nodiscard]] QString progress() const;
    [[nodiscard]] bool isReading() const { return m_progress.isReading; }
    [[nodiscard]] bool isPaused() const { return m_progress.isPaused; }
    [[nodiscard]] bool hasFailed() const { return m_haveFilesFailed || m_progress.error.has_value(); }
    [[nodiscard]] QString storage() const;
    [[nodiscard]] QString undoWords() const;
    [[nodiscard]] QString failure() const { return m_failure; }

    //! A view is opened: from now on it is kept up to date, until it is closed.
    Q_INVOKABLE void load();
    Q_INVOKABLE void leave();
    Q_INVOKABLE void add(const QList<QUrl> &files);
    Q_INVOKABLE void chooseFiles() { Q_EMIT filesWanted(); }
    Q_INVOKABLE void chooseFolder() { Q_EMIT folderWanted(); }
    Q_INVOKABLE void remove(const QString &collection);
    Q_INVOKABLE void undoRemove();
    Q_INVOKABLE void setPaused(bool paused) { m_library.setPaused(paused); }
    Q_INVOKABLE void retry() { m_library.retry(); }
    Q_INVOKABLE void dismissFailure() { setFailure({}); }
    //! Questions of the conversation on the screen are about this, or about all: asking().
    Q_INVOKABLE void ask(const QString &collection);
    Q_INVOKABLE void askAll();
    //! What was found is seen in its document.
    Q_INVOKABLE void showHit(int row);

Q_SIGNALS:
    void changed();
    void wordsChanged();
    void filesWanted();
    void folderWanted();
    //! The person goes on where they ask.
    void asking();

private:
    QCoro::Task<void> read();
    QCoro::Task<void> search();
    QCoro::Task<void> addPaths(QStringList paths);
    void removeNow();
    void haveAgain(const QStringList &added);
    QCoro::Task<void> removeFromLibrary(QString collection);
    void look();
    void showOverview();
    void setFailure(const QString &sentence);

    DocumentLibrary &m_library;
    AskedDocuments &m_asked;
    SourceViewer &m_viewer;
    LibraryModel m_files;
    DocumentHitsModel m_hits;
    LibraryOverview m_overview;
    LibraryProgress m_progress;
    LibrarySubscription m_watch;
    QString m_words;
    QString m_searchNote;
    QString m_failure;
    QString m_removed; //!< the collection that is not shown and can be had back; empty for none
    QStringList m_going; //!< those that the library is removing
    bool m_isLoaded = false;
    bool m_isWanted = false;
    bool m_haveFilesFailed = false;
    bool m_isReadingOverview = false;
    bool m_isOutdated = false; //!< what is being read of the library
    QTimer m_readSoon;
    QTimer m_tellSoon;
    QTimer m_searchSoon;
    QTimer m_undoTimer;
};

} // namespace oriel
