// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/LibraryWords.h"

#include "domain/ErrorWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text, std::nullptr_t = nullptr, int count = -1)
{
    return QCoreApplication::translate("LibraryWords", text, nullptr, count);
}

} // namespace

QString progressWords(const LibraryProgress &progress)
{
    if (progress.error)
        return wordsFor(*progress.error).sentence();
    if (progress.isPaused)
        return tr("Reading is paused");
    if (!progress.isReading)
        return {};
    if (progress.isElsewhere)
        return tr("Another program of Oriel is reading documents. This goes on after it.");
    const auto all = progress.done + progress.waiting;
    if (all == 0)
        return tr("Looking for files");
    const QString words = tr("Reading %1 of %Ln files", nullptr, int(all))
                              .arg(QLocale().toString(std::min(progress.done + 1, all)));
    return progress.file.isEmpty() ? words : words + u" · "_s + progress.file;
}

QString progressWords(const LibraryProgress &progress, const QString &collection)
{
    if (!progress.concerns(collection))
        return {};
    const bool isNext = !progress.isReading || collection.isEmpty() || progress.collections.front().isEmpty()
        || progress.collections.front() == collection;
    return isNext ? progressWords(progress) : tr("Waiting");
}

QString filesWords(const std::vector<LibraryFile> &files)
{
    const auto ready = std::ranges::count(files, DocumentState::Ready, &LibraryFile::state);
    if (files.size() == 1 && ready == 0 && !files.front().reason.isEmpty())
        return files.front().reason;
    if (files.empty())
        return tr("No files");
    if (ready == qsizetype(files.size()))
        return tr("%Ln files", nullptr, int(ready));
    return tr("%1 of %Ln files can be searched", nullptr, int(files.size())).arg(QLocale().toString(qlonglong(ready)));
}

QStringList awayWords(const LibraryCollection &collection)
{
    QStringList words;
    for (const auto &folder : collection.away) {
        const QString name = QFileInfo(folder).fileName();
        words << tr("“%1” cannot be looked into now; what was read of it is kept").arg(name.isEmpty() ? folder : name);
    }
    return words;
}

QString stateWords(const LibraryFile &file)
{
    switch (file.state) {
    case DocumentState::Waiting: return tr("Waiting");
    case DocumentState::Reading: return tr("Being read");
    case DocumentState::Ready: return tr("Ready");
    case DocumentState::Skipped: return file.reason.isEmpty() ? tr("Skipped") : file.reason;
    case DocumentState::Failed: return file.reason.isEmpty() ? tr("Failed") : file.reason;
    }
    Q_UNREACHABLE();
}

} // namespace oriel
