// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/FoundWords.h"

#include "viewmodels/BlockDocument.h"

namespace oriel {

void FoundWords::setBlocks(MessageBlocksModel *blocks)
{
    if (m_blocks == blocks)
        return;
    m_blocks = blocks;
    Q_EMIT changed();
}

void FoundWords::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    const auto query = parseSearchQuery(words);
    m_query = query ? std::optional(*query) : std::nullopt;
    Q_EMIT changed();
}

QVariantList FoundWords::placesIn(int row) const
{
    QVariantList places;
    const auto *block = m_query && m_blocks ? m_blocks->block(row) : nullptr;
    if (!block)
        return places;
    for (const auto &place : findPlaces(unitsOf(*block), *m_query, mostInBlock))
        places << QPoint(int(place.start), int(place.start + place.length));
    return places;
}

QPoint FoundWords::first() const
{
    for (int row = 0; m_query && m_blocks && row < m_blocks->rowCount(); ++row) {
        const auto places = findPlaces(unitsOf(*m_blocks->block(row)), *m_query, 1);
        if (!places.empty())
            return {row, int(places.front().start)};
    }
    return {-1, -1};
}

} // namespace oriel
