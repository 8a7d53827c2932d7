// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "knowledge/evaluation/RankingFigures.h"
#include "knowledge/index/KnowledgeFacts.h"

#include <QDateTime>

namespace oriel {

//! What documents were asked, as they were then.
struct EvaluatedCollection {
    QString name;
    qint64 documents = 0;
    qint64 chunks = 0;
    int chunkTokens = 0;
    int overlapPercent = 0;

    bool operator==(const EvaluatedCollection &) const = default;
};

struct EvaluatedQuestion {
    QString id;
    RankingFigures figures;
    bool isAnswered = false; //!< something was found, be it right or wrong
    double milliseconds = 0; //!< from the question to its passages

    bool operator==(const EvaluatedQuestion &) const = default;
};

//! One run of `docs eval`. Kept as the JSON that it prints, in a file of its own; the questions' words are not kept.
struct EvaluationRun {
    QDateTime at; //!< UTC
    QString version; //!< of Oriel
    QByteArray key; //!< comparisonKey()
    int depth = 0; //!< how many places count
    std::vector<EvaluatedCollection> collections; //!< those that were asked
    QStringList unknown; //!< documents that bear on a question and are not there
    std::vector<EvaluatedQuestion> questions;

    bool operator==(const EvaluationRun &) const = default;

    [[nodiscard]] RankingFigures figures() const; //!< of all questions
    [[nodiscard]] double latency(double part) const; //!< milliseconds that this part of the questions did not exceed
    [[nodiscard]] qsizetype answered() const;
};

//! How many questions have a better nDCG than in \a before, and how many a worse one.
struct RunComparison {
    int better = 0;
    int worse = 0;

    bool operator==(const RunComparison &) const = default;
};

[[nodiscard]] RunComparison compared(const EvaluationRun &now, const EvaluationRun &before);

//! \param before  the run that \a run is compared with
[[nodiscard]] QByteArray runJson(const EvaluationRun &run, const std::optional<EvaluationRun> &before);
//! Absent for what is no run, or a damaged one.
[[nodiscard]] std::optional<EvaluationRun> runFromJson(QByteArrayView json);

//! Keeps it in \a folder, which is made; its file.
[[nodiscard]] Result<QString> keepRun(const EvaluationRun &run, const QString &folder);
//! The newest run of this key that can be read.
[[nodiscard]] std::optional<EvaluationRun> lastRun(const QByteArray &key, const QString &folder);

} // namespace oriel
