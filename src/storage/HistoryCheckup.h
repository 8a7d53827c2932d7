// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/HistoryKeeper.h"
#include "storage/AttachmentStore.h"
#include "storage/Database.h"

namespace oriel {

//! Looks at everything: the file, its references, the attachments. Slow. Damage that it finds is marked, so that the
//! next start rescues what can be read. Tests: tst_historycheckup.
[[nodiscard]] Result<HistoryCheck> checkHistory(Database &database, const AttachmentStore &attachments);

} // namespace oriel
