// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/index/KnowledgeFile.h"

#include "storage/Migrator.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

Migrator knowledgeMigrator()
{
    return Migrator(u":/knowledge/migrations"_s);
}

} // namespace

Result<void> overwriteWhatIsDeleted(Database &database, bool isOn)
{
    return database.run(isOn ? u"PRAGMA secure_delete = ON"_s : u"PRAGMA secure_delete = OFF"_s);
}

Result<Database> openKnowledgeFile(const QString &file)
{
    auto database = Database::open(file, OpenMode::ReadWrite, std::chrono::seconds(5), DatabaseContent::Documents);
    if (!database)
        return database;
    if (auto set = database->run(u"PRAGMA synchronous = NORMAL"_s); !set)
        return std::unexpected(set.error());
    if (auto set = overwriteWhatIsDeleted(*database, false); !set)
        return std::unexpected(set.error());
    if (auto migrated = knowledgeMigrator().migrate(*database); !migrated)
        return std::unexpected(migrated.error());
    return database;
}

Result<Database> openKnowledgeFileForReading(const QString &file)
{
    if (!QFile::exists(file))
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("KnowledgeFile", "No documents were added yet."));
    auto database = Database::open(file, OpenMode::ReadOnly, std::chrono::seconds(5), DatabaseContent::Documents);
    if (!database)
        return database;
    if (auto checked = knowledgeMigrator().check(*database); !checked)
        return std::unexpected(checked.error());
    return database;
}

} // namespace oriel
