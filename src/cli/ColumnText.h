// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oriel {

//! \file
//! \brief Text in the cells of a terminal: East Asian signs and emoji take two, accents none.

[[nodiscard]] int columnsOf(QStringView text);

//! \a text in at most \a columns cells, with an ellipsis where it is cut. Never cut inside a sign.
[[nodiscard]] QString elided(const QString &text, int columns);

//! \a text, cut or filled with spaces to exactly \a columns cells.
[[nodiscard]] QString inColumns(const QString &text, int columns);

} // namespace oriel
