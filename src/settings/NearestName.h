// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace oriel {

//! \brief The one of \a known that \a given was probably meant to be. Empty when none is near.
//!
//! Near is up to a third of its letters wrong, missing, added or swapped with their neighbour (optimal string
//! alignment distance), in upper or lower case, or a beginning of at least three letters.
[[nodiscard]] std::optional<QString> nearestName(const QString &given, const QStringList &known);

//! "Did you mean openai?", or nothing.
[[nodiscard]] QString didYouMean(const QString &given, const QStringList &known);

} // namespace oriel
