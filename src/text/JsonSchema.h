// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArrayView>
#include <QString>

namespace oriel {

//! Whether \a schema is a JSON schema that can be checked against (draft 7). InvalidInput says why not.
[[nodiscard]] Result<void> checkSchema(QByteArrayView schema);

//! Whether \a value follows \a schema. Protocol, with a sentence that names the place and the rule, when it does not.
[[nodiscard]] Result<void> checkAgainstSchema(QByteArrayView value, QByteArrayView schema);

} // namespace oriel
