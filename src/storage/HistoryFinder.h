// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/HistorySearch.h"
#include "storage/Database.h"
#include "text/SearchQuery.h"

#include <stop_token>

namespace oriel {

//! \brief One search through the index, on the reading thread and inside of one view of the history.
//!
//! The newest hits first, in batches, each as long as it takes to fill the page; the texts are read for the hits alone.
class HistoryFinder
{
public:
    //! \param words  query.words, understood
    HistoryFinder(Database &database, const HistoryQuery &query, const SearchQuery &words, std::stop_token stop)
        : m_database(database)
        , m_query(query)
        , m_words(words)
        , m_stop(std::move(stop))
    {
    }

    [[nodiscard]] Result<HistoryHits> find();

private:
    //! What of the index is looked at.
    struct Plan {
        QString match; //!< empty when nothing can be found
        qint64 from = 0; //!< the first key
        qint64 below = 0; //!< after the last key
        bool looksUpTag = false; //!< the tag is no part of \c match
    };
    struct Found {
        qint64 key = 0;
        HistoryHit hit;
    };

    [[nodiscard]] Result<Plan> plan();
    [[nodiscard]] Result<void> limitTimes(Plan &plan);
    [[nodiscard]] Result<void> limitTag(Plan &plan);
    [[nodiscard]] Result<qint64> conversationKey(const ConversationId &id);
    //! The next hits of at most \a count index rows; lowers plan.below. Gives whether there may be more.
    [[nodiscard]] Result<bool> nextBatch(Plan &plan, int count, std::vector<Found> &found);
    [[nodiscard]] Result<HistoryHits> withPlaces(std::vector<Found> found);

    Database &m_database;
    const HistoryQuery &m_query;
    const SearchQuery &m_words;
    std::stop_token m_stop;
};

} // namespace oriel
