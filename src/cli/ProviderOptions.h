// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/ProviderConfig.h"

#include <QCommandLineParser>

namespace oriel {

//! The options of `providers add`.
void addProviderOptions(QCommandLineParser &parser);

//! The provider \a name as the options say. InvalidInput names the option at fault.
[[nodiscard]] Result<ProviderConfig> providerFromOptions(const QCommandLineParser &parser, const QString &name);

} // namespace oriel
