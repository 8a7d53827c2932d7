// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonExtract.h"

namespace oriel {

std::optional<QByteArray> extractJson(QStringView)
{
    return std::nullopt;
}

} // namespace oriel
