// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace oriel {

//! The value of an enumeration, counted from 0 to \a last, that \a nameOf calls \a name.
template<typename Enum>
[[nodiscard]] std::optional<Enum> enumFromName(QStringView name, QLatin1StringView (*nameOf)(Enum), Enum last)
{
    for (int value = 0; value <= int(last); ++value) {
        if (nameOf(Enum(value)) == name)
            return Enum(value);
    }
    return std::nullopt;
}

} // namespace oriel
