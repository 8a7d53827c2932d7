// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlErrors.h"

#include "storage/Database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int readOnly = 8;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int noRoomForSharedMemory = 4874; // SQLITE_IOERR_SHMSIZE: what a full disk says of the file "-shm"

QString tr(const char *text)
{
    return QCoreApplication::translate("SqlErrors", text);
}

//! SQLite says of a folder that is write-protected that it cannot open the files beside the database.
bool isWriteProtected(const QString &file)
{
    return QFileInfo::exists(file) && !QFileInfo(QFileInfo(file).absolutePath()).isWritable();
}

QString sentence(int code, const QString &file)
{
    const QString name = QDir::toNativeSeparators(file);
    switch (code & 0xff) {
    case 5:
    case 6: return tr("The history is locked by another program. Close that program, then try again.");
    case readOnly: return tr("The history can only be read: the file “%1” or its folder is write-protected.").arg(name);
    case 10: return tr("The disk failed while the history was read or written (“%1”).").arg(name);
    case 11: return tr("The history is damaged: the file “%1” does not hold what it should.").arg(name);
    case full: return tr("The history could not be written: the disk is full.");
    case cannotOpen: return tr("The history could not be opened: there is no file “%1”, or no permission.").arg(name);
    case 26: return tr("The file “%1” is not a history of Oriel, or it is damaged.").arg(name);
    default: return tr("The history could not be read or written (SQLite's error %1).").arg(code);
    }
}

//! Likewise of the index of documents, which can be made again.
QString sentenceOfDocuments(int code, const QString &file)
{
    const QString name = QDir::toNativeSeparators(file);
    switch (code & 0xff) {
    case 5:
    case 6: return tr("The index of the documents is locked by another program. Close that program, then try again.");
    case readOnly:
        return tr("The index of the documents can only be read: the file “%1” or its folder is write-protected.")
            .arg(name);
    case 10: return tr("The disk failed while the index of the documents was read or written (“%1”).").arg(name);
    case 11:
    case 26:
        return tr("The index of the documents is damaged: delete the file “%1” and add the documents again.").arg(name);
    case full: return tr("The index of the documents could not be written: the disk is full.");
    case cannotOpen:
        return tr("The index of the documents could not be opened: there is no file “%1”, or no permission.").arg(name);
    default: return tr("The index of the documents could not be read or written (SQLite's error %1).").arg(code);
    }
}

} // namespace

Error sqlFailure(const QSqlError &error, const QString &file, const QString &sql, DatabaseContent content)
{
    const QString code = error.nativeErrorCode();
    const int number = code.toInt();
    Error failure;
    failure.kind = ErrorKind::Storage;
    int told = number;
    if (number == noRoomForSharedMemory)
        told = full;
    else if ((number & 0xff) == cannotOpen && isWriteProtected(file))
        told = readOnly;
    failure.message = content == DatabaseContent::Documents ? sentenceOfDocuments(told, file) : sentence(told, file);
    failure.detail = u"%1: %2 [%3]"_s.arg(error.driverText(), error.databaseText(), sql.simplified().left(120));
    failure.code = code;
    return failure;
}

int sqliteCode(const Error &error)
{
    return error.kind == ErrorKind::Storage && error.code ? error.code->toInt() & 0xff : 0;
}

} // namespace oriel
