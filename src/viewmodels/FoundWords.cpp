// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/FoundWords.h"

#include "viewmodels/FoundPlaces.h"

namespace oriel {

void FoundWords::setBlocks(MessageBlocksModel *blocks)
{
    if (m_blocks == blocks)
        return;
    if (m_blocks)
        m_blocks->disconnect(this);
    m_blocks = blocks;
    if (m_blocks) {
        connect(m_blocks, &MessageBlocksModel::modelReset, this, &FoundWords::forget);
        connect(m_blocks, &MessageBlocksModel::rowsInserted, this, &FoundWords::forget);
        connect(m_blocks, &MessageBlocksModel::rowsRemoved, this, &FoundWords::forget);
        connect(m_blocks, &MessageBlocksModel::dataChanged, this, &FoundWords::forget);
        connect(m_blocks, &MessageBlocksModel::codeGrew, this, &FoundWords::forget);
        connect(m_blocks, &MessageBlocksModel::codeRewritten, this, &FoundWords::forget);
    }
    forget();
    Q_EMIT changed();
}

void FoundWords::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    const auto query = parseSearchQuery(words);
    m_query = query ? std::optional(*query) : std::nullopt;
    forget();
    Q_EMIT changed();
}

void FoundWords::setCurrent(int current)
{
    if (m_current == current)
        return;
    m_current = current;
    m_place.reset();
    Q_EMIT changed();
}

void FoundWords::forget()
{
    m_counts.clear();
    m_place.reset();
}

QVariantList FoundWords::placesIn(int row) const
{
    QVariantList places;
    const auto *block = m_query && m_blocks ? m_blocks->block(row) : nullptr;
    if (!block)
        return places;
    for (const auto &place : foundPlaces(*block, *m_query, mostInBlock))
        places << QPoint(int(place.start), int(place.start + place.length));
    return places;
}

QPoint FoundWords::currentIn(int row) const
{
    const auto &[at, stretch] = place();
    return at < 0 || at != row ? QPoint(-1, -1) : QPoint(int(stretch.start), int(stretch.start + stretch.length));
}

QPoint FoundWords::currentPlace() const
{
    const auto &[row, stretch] = place();
    return row < 0 ? QPoint(-1, -1) : QPoint(row, int(stretch.start));
}

const FoundWords::Place &FoundWords::place() const
{
    if (m_place)
        return *m_place;
    m_place = Place{-1, {}};
    if (m_current < 0 || !m_query || !m_blocks)
        return *m_place;
    int before = 0;
    for (int row = 0; row < m_blocks->rowCount(); ++row) {
        const auto index = std::size_t(row);
        if (index == m_counts.size())
            m_counts.push_back(int(foundPlaces(*m_blocks->block(row), *m_query).size()));
        if (m_current < before + m_counts[index]) {
            const auto wanted = std::size_t(m_current - before);
            m_place = Place{row, foundPlaces(*m_blocks->block(row), *m_query, wanted + 1)[wanted]};
            break;
        }
        before += m_counts[index];
    }
    return *m_place;
}

} // namespace oriel
