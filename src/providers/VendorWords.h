// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace oriel {

//! The translation context of this room's sentences: what a person reads. What a model reads stays English. Any thread.
struct VendorWords {
    Q_DECLARE_TR_FUNCTIONS(Providers)
};

} // namespace oriel
