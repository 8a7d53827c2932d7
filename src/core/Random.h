// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

namespace oriel {

//! Chance as a port, so that tests can fix it. Any thread. Not for secrets.
class Random
{
public:
    virtual ~Random() = default;

    //! Evenly spread in [0, 1).
    [[nodiscard]] virtual double fraction() { return QRandomGenerator::global()->generateDouble(); }
};

} // namespace oriel
