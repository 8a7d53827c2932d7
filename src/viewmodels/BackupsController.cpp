// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/BackupsController.h"

#include "core/Sentences.h"
#include "domain/ErrorWords.h"

#include <QDir>
#include <QLocale>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype problemsShown = 5; // who has more needs the first ones

//! The backup of what was there before a restore: the newest one that was not \a known.
QString madeBeforeRestore(const std::vector<Backup> &all, const std::vector<Backup> &known)
{
    const auto isIt = [&known](const Backup &backup) {
        return backup.reason == BackupReason::BeforeRestore
            && std::ranges::find(known, backup.file, &Backup::file) == known.end();
    };
    const auto found = std::ranges::find_if(all, isIt);
    return found == all.end() ? QString() : found->file;
}

} // namespace

BackupsController::BackupsController(HistoryKeeper *keeper, const TurnService &turns, QString folder, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_turns(turns)
    , m_folder(keeper ? QDir::toNativeSeparators(folder) : QString())
{
}

void BackupsController::load()
{
    if (m_keeper && !m_busy)
        doLoad();
}

void BackupsController::backUp()
{
    if (begin(tr("Backing up and checking the copy")))
        doBackUp();
}

void BackupsController::restore(int row)
{
    if (row < 0 || row >= m_backups.rowCount())
        return;
    const auto &backup = m_backups.backups()[std::size_t(row)];
    if (begin(tr("Restoring the backup of %1").arg(BackupsModel::timeWords(backup.madeAt))))
        doRestore(backup.file,
                  tr("The history is what the backup of %1 held. What was there before is backed up, so "
                     "this can be undone.")
                      .arg(BackupsModel::timeWords(backup.madeAt)));
}

void BackupsController::undoRestore()
{
    const QString file = m_undoFile;
    if (!file.isEmpty() && begin(tr("Undoing the restore")))
        doRestore(file, tr("The restore is undone: the history is what it was before it."));
}

void BackupsController::check()
{
    if (begin(tr("Checking the history")))
        doCheck();
}

QCoro::Task<void> BackupsController::doLoad()
{
    const QPointer<BackupsController> self(this);
    const auto list = co_await m_keeper->backups();
    if (!self || m_busy)
        co_return; // what is done meanwhile looks again
    if (list)
        show(*list);
    else
        end(wordsFor(list.error()).sentence(), true);
}

QCoro::Task<void> BackupsController::doBackUp()
{
    const QPointer<BackupsController> self(this);
    m_undoFile.clear();
    const auto made = co_await m_keeper->backUp(BackupReason::Asked);
    if (!self)
        co_return;
    if (!made)
        co_return end(wordsFor(made.error()).sentence(), true);
    const auto list = co_await m_keeper->backups();
    if (!self)
        co_return;
    if (list)
        show(*list);
    end(tr("The backup is made and checked."));
}

QCoro::Task<void> BackupsController::doRestore(QString file, QString restored)
{
    const QPointer<BackupsController> self(this);
    const auto before = co_await m_keeper->backups(); // so that the one that the restore makes is known from others
    if (!self)
        co_return;
    if (!m_turns.isIdle())
        co_return end(tr("An answer is being written. Stop it or wait until it is complete, then restore."), true);
    const auto done = co_await m_keeper->restore(file);
    if (!self)
        co_return;
    const auto after = co_await m_keeper->backups();
    if (!self)
        co_return;
    if (after)
        show(*after);
    if (!done)
        co_return end(wordsFor(done.error()).sentence(), true);
    m_undoFile = before && after ? madeBeforeRestore(after->backups, before->backups) : QString();
    end(restored);
}

QCoro::Task<void> BackupsController::doCheck()
{
    const QPointer<BackupsController> self(this);
    m_undoFile.clear();
    const auto checked = co_await m_keeper->check();
    if (!self)
        co_return;
    if (!checked)
        co_return end(wordsFor(checked.error()).sentence(), true);
    if (!checked->problems.isEmpty())
        co_return end(
            tr("Something is wrong with the history. %1").arg(inOneParagraph(checked->problems.mid(0, problemsShown))),
            true);
    end(tr("All is well: %1, %2, %3.")
            .arg(tr("%Ln conversations", nullptr, int(checked->conversationCount)),
                 tr("%Ln messages", nullptr, int(checked->messageCount)), BackupsModel::sizeWords(checked->sizeBytes)));
}

bool BackupsController::begin(const QString &status)
{
    if (!m_keeper || m_busy)
        return false;
    m_busy = true;
    m_failed = false;
    m_status = status;
    Q_EMIT statusChanged();
    return true;
}

void BackupsController::end(const QString &status, bool failed)
{
    m_busy = false;
    m_failed = failed;
    m_status = status;
    Q_EMIT statusChanged();
}

void BackupsController::show(const BackupList &list)
{
    m_backups.show(list.backups);
    if (std::ranges::find(list.backups, m_undoFile, &Backup::file) == list.backups.end())
        m_undoFile.clear(); // it was let go of
    if (!std::exchange(m_loaded, true))
        Q_EMIT loadedChanged();
}

} // namespace oriel
