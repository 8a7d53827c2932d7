// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryCheckup.h"

#include "core/Logging.h"
#include "storage/HistoryFile.h"
#include "storage/Rescue.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text, std::nullptr_t = nullptr, int count = -1)
{
    return QCoreApplication::translate("HistoryCheckup", text, nullptr, count);
}

} // namespace

Result<HistoryCheck> checkHistory(Database &database, const AttachmentStore &attachments)
{
    const auto broken = integrityProblems(database);
    if (!broken)
        return std::unexpected(broken.error());
    HistoryCheck check;
    if (!broken->isEmpty()) {
        qCWarning(lcStorage).noquote() << "the check found:" << broken->join(u"; "_s);
        Rescue::markDamaged(database.file());
        check.problems << tr(
            "The history is damaged. Start Oriel again: what can be read is then saved into a new file.");
        check.problems << *broken;
    }
    if (const auto facts = factsOf(database)) {
        check.conversationCount = facts->conversations;
        check.messageCount = facts->messages;
    }
    check.sizeBytes = QFileInfo(database.file()).size() + QFileInfo(database.file() + "-wal"_L1).size();
    int missing = 0;
    int changed = 0;
    const auto take = [&](const Row &row) {
        const QFileInfo file(attachments.fileOf(row.bytes(0)));
        if (!file.isFile())
            ++missing;
        else if (file.size() != row.integer(1))
            ++changed;
        check.sizeBytes += file.size();
    };
    const auto read = database.each(take, u"SELECT sha256, size_bytes FROM attachment WHERE size_bytes IS NOT NULL"_s);
    if (!read && check.problems.isEmpty())
        return std::unexpected(read.error());
    if (missing > 0)
        check.problems << tr("The files of %n attachments are missing.", nullptr, missing);
    if (changed > 0)
        check.problems << tr("The files of %n attachments are damaged.", nullptr, changed);
    return check;
}

} // namespace oriel
