// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProviderDesk.h"

namespace oriel {

//! \file
//! \brief A provider between what a person writes and what the file holds. Tests: tst_configuredproviders.

[[nodiscard]] ProviderDraft draftOf(const ProviderConfig &config);
//! \a config with what \a draft says. InvalidInput for a text that cannot be read; the rest is checkProvider()'s.
[[nodiscard]] Result<ProviderConfig> withDraft(ProviderConfig config, const ProviderDraft &draft);

//! What a person calls it: the vendor's or the preset's name, else its own.
[[nodiscard]] QString providerTitle(const ProviderConfig &config);
//! Whether \a config can be asked without a key: the offline assistant, and servers on this machine.
[[nodiscard]] bool needsNoKey(const ProviderConfig &config);
[[nodiscard]] bool isOnThisMachine(const ProviderConfig &config);
//! Every vendor, every preset and every kind of gateway, under a name that \a taken does not have.
[[nodiscard]] std::vector<ProviderTemplate> providerTemplates(const QStringList &taken);

} // namespace oriel
