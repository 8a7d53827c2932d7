// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "text/SearchQuery.h"

namespace oriel {

//! \brief \a query as SQLite's full-text index is asked; absent when a beginning begins no word that is there.
//!
//! SQLite gathers all messages of all words with a beginning before it gives the first, unless the beginning is as long
//! as one of the index's own. So a longer one is spelled out where it stands for few words: those it reads as they are
//! needed. Tests: tst_historysearch; bench/bench_search measures it.
[[nodiscard]] Result<std::optional<QString>> matchOf(Database &database, const SearchQuery &query);

//! Whether any of \a terms (facets, without quotes in them) is there, and'ed to \a match.
[[nodiscard]] QString withAnyOf(const QString &match, const QStringList &terms);

} // namespace oriel
