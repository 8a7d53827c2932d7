// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oriel {

//! \file
//! \brief Text of others on a terminal: control characters are shown, not obeyed. Line ends and tabs stay.

//! \a sign as people know it: ESC is ^[.
void appendVisible(QChar sign, QString &out);

[[nodiscard]] QString visibleText(QStringView text);

} // namespace oriel
