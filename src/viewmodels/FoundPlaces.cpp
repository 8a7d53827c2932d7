// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/FoundPlaces.h"

#include "viewmodels/BlockDocument.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

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
    auto promise = std::make_shared<QPromise<std::vector<int>>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, messages = std::move(messages), query = std::move(query), stop = std::move(stop)] {
            std::vector<int> counts;
            for (const auto &message : messages) {
                if (stop.stop_requested())
                    break;
                counts.push_back(countFound(message, query));
            }
            promise->addResult(std::move(counts));
            promise->finish();
        });
    return future;
}

} // namespace oriel
