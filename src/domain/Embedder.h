// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Usage.h"

#include <QCoroTask>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace oriel {

struct EmbeddingRequest {
    QString model;
    QStringList texts; //!< any number: the embedder cuts batches
    std::optional<int> dimensions;

    bool operator==(const EmbeddingRequest &) const = default;
};

struct Embeddings {
    std::vector<std::vector<float>> vectors; //!< one for each text, in order, all of one length
    Usage usage;
};

//! Turns texts into vectors. Network thread.
class Embedder
{
public:
    virtual ~Embedder() = default;
    virtual QCoro::Task<Result<Embeddings>> embed(EmbeddingRequest request, std::stop_token stop) = 0;
};

} // namespace oriel
