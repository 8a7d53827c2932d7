// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace oriel {

//! \brief The words of \a text as they are compared: folded in case and accents, endings of English words taken off.
//!
//! Scripts without blanks between words (Chinese, Japanese, Thai) become pairs of neighbouring characters. Names of
//! code also count as the words that they are made of.
[[nodiscard]] QStringList termsOf(QStringView text);

//! Likewise, without the words that ask but do not say about what ("what", "is", "the", "wie", "der", "summarize").
[[nodiscard]] QStringList questionTerms(QStringView question);

//! Whether \a question wants a number or a date: "when", "how many".
[[nodiscard]] bool asksForNumber(const QString &question);

} // namespace oriel
