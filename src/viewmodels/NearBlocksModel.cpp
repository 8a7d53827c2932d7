// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/NearBlocksModel.h"

#include "viewmodels/BlockDocument.h"

#include <algorithm>
#include <cmath>

namespace oriel {

namespace {

// What the letters of common families measure, in parts of their size.
constexpr double letterWidth = 0.5;
constexpr double usualWidth = 40; // before it is known
constexpr double lineHeight = 1.5;
constexpr double codeLineHeight = 1.06;
constexpr double codeFrame = 2.4; // its bar, and what is below
constexpr double tableRowHeight = 2.4;
constexpr double itemWidth = 1.7; // how far a list moves its items
constexpr double parting = 0.7; // from the block before

constexpr int mostTogether = 64; // rows that are made in one step because they follow near ones

} // namespace

NearBlocksModel::NearBlocksModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(0);
    connect(&m_lookSoon, &QTimer::timeout, this, &NearBlocksModel::look);
}

int NearBlocksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_end - m_first;
}

QVariant NearBlocksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !m_blocks)
        return {};
    const int row = m_first + index.row();
    return role == RowRole ? QVariant(row) : m_blocks->data(m_blocks->index(row), role);
}

QHash<int, QByteArray> NearBlocksModel::roleNames() const
{
    auto names = m_blocks ? m_blocks->roleNames() : QHash<int, QByteArray>();
    names.insert(RowRole, "row");
    return names;
}

void NearBlocksModel::setBlocks(MessageBlocksModel *blocks)
{
    if (m_blocks == blocks)
        return;
    if (m_blocks)
        m_blocks->disconnect(this);
    m_blocks = blocks;
    if (blocks) {
        connect(blocks, &QAbstractItemModel::modelReset, this, &NearBlocksModel::reset);
        connect(blocks, &MessageBlocksModel::loadingChanged, this, &NearBlocksModel::heightsChanged);
        connect(blocks, &QAbstractItemModel::rowsAboutToBeInserted, this,
                [this](const QModelIndex &, int first, int last) { aboutToInsert(first, last); });
        connect(blocks, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { inserted(first, last); });
        connect(blocks, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) { aboutToRemove(first, last); });
        connect(blocks, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { removed(first, last); });
        connect(blocks, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                    changed(first.row(), last.row(), roles);
                });
    }
    Q_EMIT blocksChanged();
    reset();
}

void NearBlocksModel::reset()
{
    beginResetModel();
    const int count = m_blocks ? m_blocks->rowCount() : 0;
    std::vector<double> guesses;
    guesses.reserve(std::size_t(count));
    for (int row = 0; row < count; ++row)
        guesses.push_back(guessed(row));
    m_heights.clear();
    m_heights.insert(0, guesses);
    m_isMeasured.assign(std::size_t(count), false);
    m_first = 0;
    m_end = count <= fewRows ? count : 0;
    endResetModel();
    Q_EMIT nearChanged();
    Q_EMIT heightsChanged();
    if (count > fewRows)
        look();
}

double NearBlocksModel::height() const
{
    if (m_blocks && m_blocks->isLoading())
        return heightOfLetters(m_blocks->lettersToCome(), 0);
    return m_heights.total();
}

double NearBlocksModel::topOf(int row) const
{
    return row >= 0 && row < size() ? m_heights.top(std::size_t(row)) : 0;
}

double NearBlocksModel::heightOf(int row) const
{
    return row >= 0 && row < size() ? m_heights.height(std::size_t(row)) : 0;
}

void NearBlocksModel::setHeight(int row, double height)
{
    if (row < 0 || row >= size())
        return;
    m_isMeasured[std::size_t(row)] = true;
    if (m_heights.height(std::size_t(row)) == height)
        return;
    m_heights.setHeight(std::size_t(row), height);
    Q_EMIT heightsChanged();
    if (size() > fewRows)
        m_lookSoon.start();
}

void NearBlocksModel::setSeenFrom(double y)
{
    if (m_seenFrom == y)
        return;
    m_seenFrom = y;
    Q_EMIT seenChanged();
    if (size() > fewRows)
        m_lookSoon.start();
}

void NearBlocksModel::setSeenTo(double y)
{
    if (m_seenTo == y)
        return;
    m_seenTo = y;
    Q_EMIT seenChanged();
    if (size() > fewRows)
        m_lookSoon.start();
}

void NearBlocksModel::setWidth(double width)
{
    if (m_width == width)
        return;
    m_width = width;
    guessAgain();
}

void NearBlocksModel::setLetterSize(double size)
{
    if (m_letterSize == size)
        return;
    m_letterSize = size;
    guessAgain();
}

//! What was measured of rows that are not made any more was so in another look.
void NearBlocksModel::guessAgain()
{
    Q_EMIT guessesChanged();
    if (size() == 0)
        return;
    std::vector<double> heights;
    heights.reserve(m_heights.size());
    for (int row = 0; row < size(); ++row) {
        const bool isMade = row >= m_first && row < m_end;
        m_isMeasured[std::size_t(row)] = m_isMeasured[std::size_t(row)] && isMade;
        heights.push_back(m_isMeasured[std::size_t(row)] ? m_heights.height(std::size_t(row)) : guessed(row));
    }
    m_heights.clear();
    m_heights.insert(0, heights);
    Q_EMIT heightsChanged();
    m_lookSoon.start();
}

void NearBlocksModel::look()
{
    const bool isShort = size() <= fewRows;
    moveTo(isShort ? 0 : rowAt(m_seenFrom), isShort ? size() : rowAt(m_seenTo) + 1);
}

//! What is near and stays so is kept.
void NearBlocksModel::moveTo(int first, int end)
{
    if (first == m_first && end == m_end)
        return;
    if (first >= m_end || end <= m_first) { // nothing stays
        if (m_end > m_first) {
            beginRemoveRows({}, 0, m_end - m_first - 1);
            m_end = m_first;
            endRemoveRows();
        }
        m_first = first;
        m_end = first;
    }
    if (first > m_first) {
        beginRemoveRows({}, 0, first - m_first - 1);
        m_first = first;
        endRemoveRows();
    }
    if (end < m_end) {
        beginRemoveRows({}, end - m_first, m_end - m_first - 1);
        m_end = end;
        endRemoveRows();
    }
    if (first < m_first) {
        beginInsertRows({}, 0, m_first - first - 1);
        m_first = first;
        endInsertRows();
    }
    if (end > m_end) {
        beginInsertRows({}, m_end - m_first, end - m_first - 1);
        m_end = end;
        endInsertRows();
    }
    Q_EMIT nearChanged();
    Q_EMIT heightsChanged();
}

void NearBlocksModel::aboutToInsert(int first, int last)
{
    const int count = last - first + 1;
    m_isInserting = first >= m_first && first <= m_end && count <= mostTogether;
    if (m_isInserting)
        beginInsertRows({}, first - m_first, last - m_first);
    else if (first > m_first && first < m_end)
        moveTo(m_first, first);
}

void NearBlocksModel::inserted(int first, int last)
{
    const int count = last - first + 1;
    std::vector<double> guesses;
    for (int row = first; row <= last; ++row)
        guesses.push_back(guessed(row));
    m_heights.insert(std::size_t(first), guesses);
    m_isMeasured.insert(m_isMeasured.begin() + first, std::size_t(count), false);
    if (m_isInserting) {
        m_end += count;
        endInsertRows();
        tellRowsFrom(last + 1);
    } else if (first <= m_first) {
        m_first += count;
        m_end += count;
        tellRowsFrom(m_first);
        Q_EMIT nearChanged();
    }
    m_isInserting = false;
    Q_EMIT heightsChanged();
    if (size() > fewRows)
        m_lookSoon.start();
    else if (rowCount() < size())
        look();
}

void NearBlocksModel::aboutToRemove(int first, int last)
{
    const int from = std::max(first, m_first);
    const int to = std::min(last, m_end - 1);
    m_isRemoving = from <= to;
    if (m_isRemoving)
        beginRemoveRows({}, from - m_first, to - m_first);
}

void NearBlocksModel::removed(int first, int last)
{
    m_heights.remove(std::size_t(first), std::size_t(last - first + 1));
    m_isMeasured.erase(m_isMeasured.begin() + first, m_isMeasured.begin() + last + 1);
    const int before = std::clamp(m_first - first, 0, last - first + 1); // of those that were not near
    const int near = std::max(0, std::min(last, m_end - 1) - std::max(first, m_first) + 1);
    m_first -= before;
    m_end -= before + near;
    if (std::exchange(m_isRemoving, false))
        endRemoveRows();
    tellRowsFrom(std::max(first, m_first));
    Q_EMIT nearChanged();
    Q_EMIT heightsChanged();
    if (size() > fewRows || rowCount() < size())
        m_lookSoon.start();
}

//! They have moved in the message.
void NearBlocksModel::tellRowsFrom(int row)
{
    if (row < m_end)
        Q_EMIT dataChanged(index(row - m_first), index(m_end - m_first - 1), {RowRole});
}

void NearBlocksModel::changed(int first, int last, const QList<int> &roles)
{
    const int from = std::max(first, m_first);
    const int to = std::min(last, m_end - 1);
    if (from <= to)
        Q_EMIT dataChanged(index(from - m_first), index(to - m_first), roles);
    for (int row = first; row <= last; ++row) { // those that are made tell themselves
        if ((row < m_first || row >= m_end) && roles.contains(MessageBlocksModel::TextRole)) {
            m_isMeasured[std::size_t(row)] = false;
            setHeight(row, guessed(row));
            m_isMeasured[std::size_t(row)] = false;
        }
    }
}

double NearBlocksModel::guessed(int row) const
{
    const auto *block = m_blocks->block(row);
    if (!block)
        return 0;
    const double space = row > 0 ? parting * m_letterSize : 0;
    const double indent = block->listDepth * itemWidth * m_letterSize;
    if (const auto *code = std::get_if<CodeBlock>(&block->content))
        return space + (double(code->text.count(u'\n') + 1) * codeLineHeight + codeFrame) * m_letterSize;
    if (const auto *table = std::get_if<TableBlock>(&block->content))
        return space + double(table->rows.size() + 1) * tableRowHeight * m_letterSize;
    const auto *words = wordsOf(*block);
    return space + heightOfLetters(words ? words->text.size() : 0, indent);
}

double NearBlocksModel::heightOfLetters(qsizetype letters, double indent) const
{
    const double width = m_width > 0 ? m_width - indent : usualWidth * m_letterSize;
    const double inLine = std::max(1.0, width / (m_letterSize * letterWidth));
    return std::ceil((double(letters) + 1) / inLine) * m_letterSize * lineHeight;
}

} // namespace oriel
