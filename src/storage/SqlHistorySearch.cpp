// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlHistorySearch.h"

#include "storage/HistoryFinder.h"
#include "storage/SearchIndex.h"

namespace oriel {

QCoro::Task<Result<HistoryHits>> SqlHistorySearch::search(HistoryQuery query, std::stop_token stop)
{
    auto words = parseSearchQuery(query.words);
    if (!words)
        co_return std::unexpected(words.error());
    std::function<Result<HistoryHits>(Database &)> work = [query = std::move(query), words = std::move(*words),
                                                           stop = std::move(stop)](Database &database) {
        auto hits = HistoryFinder(database, query, words, stop).find();
        if (!hits)
            return hits;
        const auto isComplete = SearchIndex(database).isComplete();
        if (!isComplete)
            return Result<HistoryHits>(std::unexpected(isComplete.error()));
        hits->isIncomplete = !*isComplete;
        return hits;
    };
    auto hits = co_await m_threads.read<HistoryHits>(std::move(work));
    co_return hits;
}

} // namespace oriel
