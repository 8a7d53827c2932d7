// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace oriel {

//! The translation context of this room's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

} // namespace oriel
