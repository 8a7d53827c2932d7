// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace oriel {

//! \brief The language of \a text, ISO 639-1: by its script, and for Latin and Cyrillic script by its smallest words.
//!
//! Empty when nothing tells. Looks at the beginning of a long text. Any thread. Tests: tst_language.
[[nodiscard]] QString guessedLanguage(QStringView text);

} // namespace oriel
