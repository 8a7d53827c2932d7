// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatRequest.h"
#include "domain/TokenEstimate.h"

#include <optional>

namespace oriel {

//! \file
//! \brief What a calibrated estimate asks of texts, requests and answers. Any thread. Tests: tst_usagelearner.

//! Of a text alone.
[[nodiscard]] TokenFeatures featuresOf(QStringView text);
//! Of all that \a request brings a model to read. Nothing when that is not text alone: pictures have a price of their
//! own.
[[nodiscard]] std::optional<TokenFeatures> featuresOf(const ChatRequest &request);

} // namespace oriel
