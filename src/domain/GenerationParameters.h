// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>

namespace oriel {

enum class ReasoningEffort { None, Minimal, Low, Medium, High };

//! The name in exports, which is also the vendors': "high".
[[nodiscard]] QLatin1StringView reasoningEffortName(ReasoningEffort effort);

//! How to generate. What is absent is left to the provider and not sent.
struct GenerationParameters {
    std::optional<double> temperature;
    std::optional<double> topP;
    std::optional<int> topK;
    std::optional<int> maxTokens; //!< of the answer, reasoning included where the provider counts so
    QStringList stop;
    std::optional<qint64> seed;
    std::optional<double> presencePenalty;
    std::optional<double> frequencyPenalty;
    std::optional<ReasoningEffort> reasoningEffort;
    std::optional<int> reasoningBudgetTokens; //!< goes before the effort where a provider takes a number
    QByteArray responseSchema; //!< a JSON schema, byte for byte as given; empty for free text
    QString responseSchemaName = QStringLiteral("answer");
    QByteArray bodyPatch; //!< a JSON merge patch (RFC 7396) on the request's body, applied last; empty for none

    bool operator==(const GenerationParameters &) const = default;
};

} // namespace oriel
