// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ConversationRepository.h"
#include "storage/Migrator.h"
#include "storage/NodeReader.h"
#include "storage/NodeWriter.h"
#include "storage/Transaction.h"
#include "storage/TurnRepository.h"
#include "unit/storage/HistoryValues.h"

#include <QTemporaryDir>

namespace oriel::test {

//! A real database in a folder of its own, and everything that works on it, in this thread.
class StoreFixture
{
public:
    StoreFixture()
        : database(valueOf(openMigrated(file())))
    {
    }

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("data/history.db")); }

    [[nodiscard]] static Result<Database> openMigrated(const QString &file)
    {
        auto database = Database::open(file, OpenMode::ReadWrite);
        if (!database)
            return database;
        if (auto migrated = Migrator().migrate(*database); !migrated)
            return std::unexpected(migrated.error());
        return database;
    }

    //! A conversation with nothing in it; its key.
    qint64 addConversation(const QString &id) { return valueOf(conversations.insert(conversationNamed(id))); }
    //! A message in a transaction of its own; its key.
    Result<qint64> tryAdd(qint64 conversation, const MessageNode &node)
    {
        auto transaction = valueOf(Transaction::begin(database));
        auto key = writer.insert(conversation, node, std::nullopt);
        if (key)
            wantDone(transaction.commit());
        return key;
    }
    qint64 add(qint64 conversation, const MessageNode &node) { return valueOf(tryAdd(conversation, node)); }
    [[nodiscard]] MessageNode read(qint64 key, bool withAttachments = false)
    {
        const auto path = valueOf(reader.path(key, 1, withAttachments));
        return path.nodes.empty() ? MessageNode() : path.nodes.front();
    }
    [[nodiscard]] qint64 count(const QString &table)
    {
        return valueOf(database.integer(QStringLiteral("SELECT count(*) FROM ") + table)).value_or(-1);
    }

private:
    QTemporaryDir m_folder;

public:
    Database database;
    AttachmentStore attachments{m_folder.filePath(QStringLiteral("data/attachments"))};
    ConversationRepository conversations{database};
    NodeReader reader{database, attachments};
    NodeWriter writer{database, attachments};
    TurnRepository turns{database, attachments};
};

} // namespace oriel::test
