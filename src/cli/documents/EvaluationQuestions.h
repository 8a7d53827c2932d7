// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QStringList>

#include <map>
#include <vector>

namespace oriel {

//! A question of which somebody has said what bears on it.
struct EvaluationQuestion {
    QString id; //!< as the file gives it, else the number of its line
    QString words;
    std::map<QString, double> relevant; //!< documents by their names, with their grades: above 0; at least one

    bool operator==(const EvaluationQuestion &) const = default;
};

//! \brief The questions of a file, one for each line that is not blank: an object with "question", "relevant" and if
//! wanted "id". "relevant" is a list of documents, or an object with a grade for each; 0 and less do not bear on it.
//!
//! InvalidInput names the line and what is wrong with it; Storage when the file cannot be read. Tests:
//! tst_evaluationquestions.
[[nodiscard]] Result<std::vector<EvaluationQuestion>> readEvaluationQuestions(const QString &path);

//! All documents that bear on any of \a questions, each once.
[[nodiscard]] QStringList relevantNames(const std::vector<EvaluationQuestion> &questions);

//! Names what figures may be compared over: the questions in any order, what bears on them, and how many places count.
[[nodiscard]] QByteArray comparisonKey(const std::vector<EvaluationQuestion> &questions, int depth);

} // namespace oriel
