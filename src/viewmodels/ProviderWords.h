// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProviderDesk.h"

#include <QVariant>

namespace oriel {

//! \file
//! \brief What a person reads of a provider and its models. Tests: tst_providersmodel.

//! "Ready", "Wants a key", ...: whether it can be asked.
[[nodiscard]] QString readinessWords(const ProviderEntry &provider);
//! Where it is: its address or what it is made from.
[[nodiscard]] QString placeWords(const ProviderEntry &provider);
//! "128k context · images · $2.50 / $10.00 a million tokens"; empty when nothing is known.
[[nodiscard]] QString modelDetails(const ModelInfo &model);

//! One layer of a connection test, in words.
struct HealthLine {
    QString layer; //!< "Name (DNS)"
    QString words; //!< "works", or what failed and what to do
    bool failed = false;

    bool operator==(const HealthLine &) const = default;
};
//! From the ground up to the layer that failed, or all.
[[nodiscard]] std::vector<HealthLine> healthLines(const HealthReport &report, const QString &provider);
//! All of it in one sentence: the layer that fails by its name.
[[nodiscard]] QString healthSentence(const HealthReport &report, const QString &provider);

} // namespace oriel
