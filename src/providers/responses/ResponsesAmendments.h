// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Adapter.h"

namespace oriel {

//! \brief How to ask again after \a error: without reasoning that the provider cannot read, without a previous response
//! that it has forgotten, without a parameter that the model does not take.
//!
//! \param body           what was sent, before the patches
//! \param providerPatch  the provider's own body patch
[[nodiscard]] std::optional<Amendment> amendResponses(const ChatRequest &request, const ModelQuirks &quirks,
                                                      const Error &error, QByteArrayView body,
                                                      QByteArrayView providerPatch);

} // namespace oriel
