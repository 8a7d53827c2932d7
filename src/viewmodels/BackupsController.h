// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/TurnService.h"
#include "viewmodels/BackupsModel.h"

namespace oriel {

//! \brief Backups of the history as a person makes, sees and restores them, and the check of it.
//!
//! Main thread. One work at a time: what is asked while it is busy is not done. Nothing is restored while an answer is
//! being written. Who shows conversations hears of a restore from ConversationStore::watch(). It may go while it works:
//! the work is finished by the keeper, and nobody is told. Tests: tst_backupscontroller,
//! tst_restoredhistory.
class BackupsController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(oriel::BackupsModel *backups READ backups CONSTANT)
    Q_PROPERTY(QString folder READ folder CONSTANT) //!< where the history is; empty when nothing is kept
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged) //!< the backups are known
    Q_PROPERTY(bool busy READ isBusy NOTIFY statusChanged)
    Q_PROPERTY(QString status READ status NOTIFY statusChanged) //!< what is done, or what came of it; one sentence or
                                                                //!< two
    Q_PROPERTY(bool failed READ hasFailed NOTIFY statusChanged) //!< the status is an error
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY statusChanged) //!< of the restore that was done last

public:
    //! \param keeper  null where nothing is kept; it and \a turns outlive this
    //! \param folder  where the history is
    BackupsController(HistoryKeeper *keeper, const TurnService &turns, QString folder, QObject *parent = nullptr);

    [[nodiscard]] BackupsModel *backups() { return &m_backups; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString status() const { return m_status; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] bool canUndo() const { return !m_busy && !m_undoFile.isEmpty(); }

    //! Looks which backups there are: other programs, and the daily one, make them too.
    Q_INVOKABLE void load();
    Q_INVOKABLE void backUp();
    //! Puts the history back to the backup in \a row. What was there is backed up before, for undoRestore().
    Q_INVOKABLE void restore(int row);
    Q_INVOKABLE void undoRestore();
    Q_INVOKABLE void check();

Q_SIGNALS:
    void loadedChanged();
    void statusChanged();

private:
    QCoro::Task<void> doLoad();
    QCoro::Task<void> doBackUp();
    QCoro::Task<void> doRestore(QString file, QString restored);
    QCoro::Task<void> doCheck();

    //! False when it cannot begin now.
    bool begin(const QString &status);
    void end(const QString &status, bool failed = false);
    void show(const BackupList &list);

    HistoryKeeper *m_keeper;
    const TurnService &m_turns;
    QString m_folder;
    BackupsModel m_backups;
    QString m_undoFile; //!< what the last restore replaced
    QString m_status;
    bool m_failed = false;
    bool m_busy = false;
    bool m_loaded = false;
};

} // namespace oriel
