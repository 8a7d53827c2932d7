// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/FoundPlaces.h"

#include "core/OnThreadPool.h"
#include "viewmodels/BlockDocument.h"

namespace oriel {

std::vector<TextStretch> foundPlaces(const MarkdownBlock &block, const SearchQuery &query, std::size_t limit)
{
    return findOccurrences(unitsOf(block), query, limit);
}

int countFound(const QString &markdown, const SearchQuery &query)
{
    int count = 0;
    for (const auto &block : readMarkdown(markdown))
        count += int(foundPlaces(block, query).size());
    return count;
}

QFuture<std::vector<int>> countFoundElsewhere(QStringList messages, SearchQuery query, std::stop_token stop)
{
    return onThreadPool([messages = std::move(messages), query = std::move(query), stop = std::move(stop)] {
        std::vector<int> counts;
        for (const auto &message : messages) {
            if (stop.stop_requested())
                break;
            counts.push_back(countFound(message, query));
        }
        return counts;
    });
}

} // namespace oriel
