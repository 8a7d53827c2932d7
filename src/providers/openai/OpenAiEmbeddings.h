// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Embedder.h"

#include <QByteArrayView>

namespace oriel {

//! \brief The embeddings that a server of OpenAI's protocol answers with, in the order of the texts.
//!
//! As lists of numbers, or as little-endian floats in base64, which some servers send unasked. Protocol when one is
//! missing or is not made of finite numbers.
[[nodiscard]] Result<Embeddings> openAiEmbeddings(QByteArrayView body);

} // namespace oriel
