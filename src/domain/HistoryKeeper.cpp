// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/HistoryKeeper.h"

#include "core/EnumNames.h"

using namespace Qt::StringLiterals;

namespace oriel {

QLatin1StringView backupReasonName(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Asked: return "asked"_L1;
    case BackupReason::Daily: return "daily"_L1;
    case BackupReason::BeforeMigration: return "before-migration"_L1;
    case BackupReason::BeforeRestore: return "before-restore"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<BackupReason> backupReasonFromName(QStringView name)
{
    return enumFromName(name, backupReasonName, BackupReason::BeforeRestore);
}

} // namespace oriel
