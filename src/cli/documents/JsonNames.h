// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <string_view>

namespace oriel {

//! The name of a kind as the key of a member.
[[nodiscard]] inline std::string_view jsonKey(QLatin1StringView name)
{
    return {name.data(), std::size_t(name.size())};
}

} // namespace oriel
