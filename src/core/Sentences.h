// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace oriel {

//! \file
//! \brief How sentences stand one after another, in every script. Any thread. Tests: tst_sentences.

//! \a text with a full stop, unless it ends as a sentence does; a comma or a colon at its end goes. Empty stays empty.
[[nodiscard]] QString asSentence(QString text);

//! All that are not empty, with a blank between them: not after "。", which has it in its own width.
[[nodiscard]] QString inOneParagraph(const QStringList &sentences);

} // namespace oriel
