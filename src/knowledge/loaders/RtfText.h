// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/TextBuilder.h"

#include <QByteArrayView>

namespace oriel {

//! \brief Adds the words of a Rich Text Format file (Microsoft's specification 1.9.1) to \a builder: paragraphs, rows
//! of tables, headings by their outline level, pages where a person set breaks.
//!
//! \return whether its outermost group ended; false for a file that is cut off
[[nodiscard]] bool appendRtf(QByteArrayView rtf, TextBuilder &builder);

} // namespace oriel
