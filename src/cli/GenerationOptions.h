// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/ProviderAssembly.h"
#include "core/Result.h"
#include "domain/GenerationParameters.h"

#include <QCommandLineParser>

namespace oriel {

//! \file
//! \brief The options that `ask`, `chat` and `batch` share: who is asked, and how to generate.

void addTargetOptions(QCommandLineParser &parser);
void addGenerationOptions(QCommandLineParser &parser);

//! What the options say of the provider for this run. InvalidInput names the option.
[[nodiscard]] Result<ProviderOverrides> targetOverrides(const QCommandLineParser &parser);

//! \a defaults with what the options say. InvalidInput names the option, what was given and what is allowed.
[[nodiscard]] Result<GenerationParameters> generationParameters(const QCommandLineParser &parser,
                                                                GenerationParameters defaults);

} // namespace oriel
