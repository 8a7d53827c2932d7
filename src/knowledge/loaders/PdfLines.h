// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace oriel {

//! \brief A page's text as paragraphs: lines of one paragraph in one, words that were parted at a line's end whole
//! again.
//!
//! A PDF knows only where letters stand. A paragraph ends at a blank line, and after a line that is much shorter than
//! the others, unless the next one goes on with a small letter. Linear. Tests: tst_pdflines.
[[nodiscard]] QStringList paragraphsOfPage(const QString &text);

} // namespace oriel
