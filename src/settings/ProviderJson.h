// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProviderConfig.h"
#include "settings/JsonMembers.h"
#include "settings/ProviderRules.h"

#include <QList>

namespace oriel {

//! The fields of a provider in providers.json, in their order.
[[nodiscard]] QStringList providerFields();

//! A provider as the file has it, and what is wrong with it.
struct ReadProvider {
    ProviderConfig config; //!< secret headers have no value
    QList<FieldProblem> problems;
};

[[nodiscard]] ReadProvider providerFromJson(const QString &name, const JsonMembers &json);

//! Sets the fields of \a config in \a json, takes out those that are as the kind has them, and leaves others alone.
//! No secret is ever written.
void putProvider(const ProviderConfig &config, JsonMembers &json);

} // namespace oriel
