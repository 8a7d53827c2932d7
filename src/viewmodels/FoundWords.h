// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/SearchQuery.h"
#include "viewmodels/MessageBlocksModel.h"

#include <QPoint>

#include <optional>

namespace oriel {

//! \brief Where the words that a person looks for stand in a message, by the history's rules of what a word is.
//!
//! Places are as MessageSelection has them: a row of the blocks and positions in the text document that shows it. Main
//! thread; each block is looked through once. Tests: tst_foundwords.
class FoundWords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(oriel::MessageBlocksModel *blocks READ blocks WRITE setBlocks NOTIFY changed)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed) //!< empty: nothing is looked for
    Q_PROPERTY(bool active READ isActive NOTIFY changed) //!< there is something to look for
    //! The place that the person is at, counted from 0 through the message; -1 for none.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)

public:
    static constexpr std::size_t mostInBlock = 500;

    using QObject::QObject;

    [[nodiscard]] MessageBlocksModel *blocks() const { return m_blocks; }
    void setBlocks(MessageBlocksModel *blocks);
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] bool isActive() const { return m_query.has_value(); }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int current);

    //! From where to where in \a row, for each place: x and y of a QPoint; in order, at most mostInBlock.
    Q_INVOKABLE [[nodiscard]] QVariantList placesIn(int row) const;
    //! The same of the current place; -1 where it is not in \a row.
    Q_INVOKABLE [[nodiscard]] QPoint currentIn(int row) const;
    //! The current place: its row and its position, as x and y; -1 for none.
    Q_INVOKABLE [[nodiscard]] QPoint currentPlace() const;

Q_SIGNALS:
    //! What is looked for, or where.
    void changed();

private:
    struct Place {
        int row = -1;
        TextStretch stretch;
    };

    [[nodiscard]] const Place &place() const;
    void forget();

    QPointer<MessageBlocksModel> m_blocks;
    QString m_words;
    std::optional<SearchQuery> m_query;
    int m_current = -1;
    mutable std::vector<int> m_counts; //!< of the rows that were looked through, from the first on
    mutable std::optional<Place> m_place; //!< the current one, once it was looked for
};

} // namespace oriel
