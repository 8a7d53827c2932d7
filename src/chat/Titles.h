// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatRequest.h"

#include <vector>

namespace oriel {

//! \file
//! \brief Titles of conversations. Tests: tst_titles.

inline constexpr int longestTitle = 60; //!< UTF-16 units

//! The first words of what was asked, else the name of the first file; empty when there is neither.
[[nodiscard]] QString titleFromFirstWords(const std::vector<MessagePart> &question);

//! Asks \a model for a title of what was asked and answered: at most \c titleTokens, from the beginnings of both.
[[nodiscard]] ChatRequest titleRequest(const QString &model, const QString &question, const QString &answer);
inline constexpr int titleTokens = 300; //!< a model that thinks first spends most of it on that

//! What of a model's words is a title: one line, without quotes, markup and a full stop; empty when there is none.
[[nodiscard]] QString titleFromModel(const QString &words);

} // namespace oriel
