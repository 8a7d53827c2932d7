// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ledger.h"

#include <QString>

#include <array>

namespace oriel {

//! \file
//! \brief The ledger's sums in the person's words. Pure; main thread. Tests: tst_usagewords.

//! What the usage view shows of each line, each a figure of docs/usage.md.
enum class UsageFigure {
    Cost,
    Requests,
    PromptTokens,
    CompletionTokens,
    FirstTokenP50,
    FirstTokenP95,
    Speed,
    Errors,
    Retries,
    Cached,
};

inline constexpr std::array usageFigures{
    UsageFigure::Cost,          UsageFigure::Requests,      UsageFigure::PromptTokens, UsageFigure::CompletionTokens,
    UsageFigure::FirstTokenP50, UsageFigure::FirstTokenP95, UsageFigure::Speed,        UsageFigure::Errors,
    UsageFigure::Retries,       UsageFigure::Cached};

//! Its name in docs/usage.md: "prompt_tokens".
[[nodiscard]] QLatin1StringView usageFigureName(UsageFigure figure);
//! "Tokens in".
[[nodiscard]] QString usageFigureTitle(UsageFigure figure);
//! In dollars, milliseconds, tokens a second, or so many; absent when there is no answer.
[[nodiscard]] std::optional<double> usageFigure(const UsageLine &line, UsageFigure figure);
//! "~$1.20+", "3,120", "0.42 s"; "–" when there is no answer. Of the cost, ~ marks an estimate, + that a price is not
//! known. From a million on, three or four digits and the word for the rest.
[[nodiscard]] QString usageFigureWords(const UsageLine &line, UsageFigure figure);
//! A \a value of usageFigure() on a scale, with no marks.
[[nodiscard]] QString usageValueWords(double value, UsageFigure figure);

//! "Day", for "by".
[[nodiscard]] QString usageGroupTitle(UsageGroup group);
//! What a line is of: "Monday, March 2, 2026", "openai/gpt-5", "Answers", or why it has no name. Of one line.
//! \param titles  of conversations, by their ids
[[nodiscard]] QString usageLineName(const UsageLine &line, UsageGroup by, const QHash<QString, QString> &titles);
//! The same, as short as it may be under a bar.
[[nodiscard]] QString usageBarName(const UsageLine &line, UsageGroup by, const QHash<QString, QString> &titles);

} // namespace oriel
