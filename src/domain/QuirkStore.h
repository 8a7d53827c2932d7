// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProviderConfig.h"

namespace oriel {

//! \brief Remembers what a model does not take, so that it is tried once and not at every request.
//!
//! Any thread. Losing it costs one more refused request, so it never fails.
class QuirkStore
{
public:
    virtual ~QuirkStore() = default;
    [[nodiscard]] virtual ModelQuirks quirks(const ProviderId &provider, const QString &model) const = 0;
    virtual void remember(const ProviderId &provider, const QString &model, ModelQuirks quirks) = 0;
};

} // namespace oriel
