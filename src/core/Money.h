// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>

namespace oriel {

//! \brief An amount of US dollars, exact.
//!
//! Vendors tell prices in dollars per million tokens with at most six decimals, so what one token costs is a whole
//! number of pico-dollars (10^-12), and so is every sum. The largest amount is some nine million dollars: a sum stops
//! there.
struct Money {
    qint64 picoUsd = 0;

    auto operator<=>(const Money &) const = default;

    //! Nothing for what is no amount that a program spends: negative, not finite, over a million dollars.
    [[nodiscard]] static std::optional<Money> fromUsd(double usd);
    //! The price of one token, from dollars per million tokens. Nothing as above, or over 100,000 dollars.
    [[nodiscard]] static std::optional<Money> fromUsdPerMillion(double usd);

    [[nodiscard]] double usd() const { return double(picoUsd) / 1e12; } //!< to be shown, not to be added up
    [[nodiscard]] double usdPerMillion() const { return double(picoUsd) / 1e6; } //!< of the price of a token

    Money &operator+=(Money more);
    friend Money operator+(Money left, Money right) { return left += right; }
};

} // namespace oriel
