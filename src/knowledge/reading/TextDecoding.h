// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/reading/ReadFault.h"

#include <QByteArrayView>
#include <QString>

namespace oriel {

//! \brief Text of any character set: by its mark, else UTF-8 where it is that, else what uchardet takes it for.
//!
//! \param declared  what the format says, "windows-1252"; goes before the guess when it is known; may be empty
//! Line ends become "\n". Binary when it is no text.
[[nodiscard]] Read<QString> decodedText(QByteArrayView bytes, const QByteArray &declared = {});

//! Whether bytes may be the beginning of a text in some character set.
[[nodiscard]] bool looksLikeText(QByteArrayView start);

} // namespace oriel
