// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/OfflineProvider.h"

#include "providers/VendorWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oriel {

OfflineProvider::OfflineProvider(Delay &delay)
    : m_assistant(delay)
{
}

QCoro::Task<Result<std::vector<ModelInfo>>> OfflineProvider::models(std::stop_token)
{
    ModelInfo model;
    model.id = u"offline"_s;
    model.displayName = QCoreApplication::translate("OfflineAssistant", "Offline assistant");
    model.vision = false;
    model.tools = false;
    model.reasoning = false;
    model.structuredOutput = false;
    model.embedding = false;
    co_return std::vector<ModelInfo>{std::move(model)};
}

QCoro::Task<Result<Embeddings>> OfflineProvider::embed(EmbeddingRequest, std::stop_token)
{
    co_return failure(ErrorKind::Unsupported, VendorWords::tr("The offline assistant has no embeddings."));
}

QCoro::Task<HealthReport> OfflineProvider::check(QString model, std::stop_token)
{
    HealthReport report;
    report.model = std::move(model);
    report.roundTrip = std::chrono::milliseconds(0);
    co_return report;
}

} // namespace oriel
