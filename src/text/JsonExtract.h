// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace oriel {

//! \brief The JSON value in what a model wrote: the whole of it, or the first code fence that is JSON, or the longest
//! object or array among words (so that the "[1]" of a reference is not taken for the answer).
//!
//! Byte for byte as it was written. Empty when there is none that parses, or when it is cut off.
[[nodiscard]] std::optional<QByteArray> extractJson(QStringView answer);

} // namespace oriel
