// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/ModelPrice.h"

#include <QCoroTask>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace oriel {

//! What is known of a model. Absent is "not told".
struct ModelInfo {
    QString id; //!< what a request names
    QString displayName;
    std::optional<qint64> contextTokens; //!< input and output together, or input alone, as the vendor counts
    std::optional<qint64> maxOutputTokens;
    std::optional<bool> vision;
    std::optional<bool> tools;
    std::optional<bool> reasoning;
    std::optional<bool> structuredOutput;
    std::optional<bool> embedding; //!< true: for embeddings, not for chat
    std::optional<ModelPrice> price;

    bool operator==(const ModelInfo &) const = default;
};

//! Which models a provider offers. Network thread.
class ModelCatalog
{
public:
    virtual ~ModelCatalog() = default;
    virtual QCoro::Task<Result<std::vector<ModelInfo>>> models(std::stop_token stop) = 0;
};

} // namespace oriel
