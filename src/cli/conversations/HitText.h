// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/HistorySearch.h"

#include <QString>
#include <QTimeZone>

namespace oriel {

//! What a hit of `conversations search` looks like: title, who, when and id in one line, the excerpt in the next.
[[nodiscard]] QString hitText(const HistoryHit &hit, const QString &shortId, bool isStyled, const QTimeZone &zone);

//! \a excerpt in one line; styled, its \a marks stand out.
[[nodiscard]] QString markedExcerpt(const QString &excerpt, const std::vector<TextRange> &marks, bool isStyled);

//! A hit in `conversations search --json`.
[[nodiscard]] QByteArray hitJson(const HistoryHit &hit);

} // namespace oriel
