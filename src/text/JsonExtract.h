// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace oriel {

//! \brief The JSON value in what a model wrote: the whole of it, or inside a code fence, or the first object or array
//! among words. Empty when there is none that parses.
[[nodiscard]] std::optional<QByteArray> extractJson(QStringView answer);

} // namespace oriel
