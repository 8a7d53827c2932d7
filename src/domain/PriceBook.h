// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ModelPrice.h"

namespace oriel {

//! A price with the day for which it is known to hold.
struct ListedPrice {
    ModelPrice price;
    QString asOf; //!< ISO date; empty for what is free

    bool operator==(const ListedPrice &) const = default;
};

//! \brief What the models of one provider cost. Any thread.
class PriceBook
{
public:
    virtual ~PriceBook() = default;
    //! Absent when it is not known.
    [[nodiscard]] virtual std::optional<ListedPrice> price(const QString &model) const = 0;
};

} // namespace oriel
