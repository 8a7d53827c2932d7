// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/MessageBlocksModel.h"
#include "viewmodels/RowHeights.h"

#include <QTimer>

namespace oriel {

//! \brief Those blocks of a message that are near what is seen of it, and where all of them stand.
//!
//! A view makes the rows of this only, which are neighbours, and tells how high each became; of the others a height is
//! known from when they were made last, or guessed. So a message costs what is seen of it, however long it is. A short
//! message is near as a whole. Heights and places are in pixels of the message. Main thread. Tests:
//! tst_nearblocksmodel.
class NearBlocksModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(oriel::MessageBlocksModel *blocks READ blocks WRITE setBlocks NOTIFY blocksChanged)
    Q_PROPERTY(double seenFrom READ seenFrom WRITE setSeenFrom NOTIFY seenChanged)
    Q_PROPERTY(double seenTo READ seenTo WRITE setSeenTo NOTIFY seenChanged)
    Q_PROPERTY(double width READ width WRITE setWidth NOTIFY guessesChanged) //!< what guesses go by
    Q_PROPERTY(double letterSize READ letterSize WRITE setLetterSize NOTIFY guessesChanged)
    Q_PROPERTY(int first READ first NOTIFY nearChanged) //!< the row of the message that is the first one here
    Q_PROPERTY(double top READ top NOTIFY heightsChanged) //!< where that row begins
    Q_PROPERTY(double height READ height NOTIFY heightsChanged) //!< of all rows of the message

public:
    static constexpr int fewRows = 24; //!< so many are near, wherever the view is

    enum NearRole {
        RowRole = MessageBlocksModel::ImagesRole + 1, //!< int: in the message
    };

    explicit NearBlocksModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] MessageBlocksModel *blocks() const { return m_blocks; }
    void setBlocks(MessageBlocksModel *blocks);
    [[nodiscard]] double seenFrom() const { return m_seenFrom; }
    void setSeenFrom(double y);
    [[nodiscard]] double seenTo() const { return m_seenTo; }
    void setSeenTo(double y);
    [[nodiscard]] double width() const { return m_width; }
    void setWidth(double width);
    [[nodiscard]] double letterSize() const { return m_letterSize; }
    void setLetterSize(double size);
    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] double top() const { return m_heights.top(std::size_t(m_first)); }
    [[nodiscard]] double height() const;

    //! The row of the message at \a y: the first one above them, the last one below.
    Q_INVOKABLE [[nodiscard]] int rowAt(double y) const { return int(m_heights.rowAt(y)); }
    //! 0 for a row that is not there.
    Q_INVOKABLE [[nodiscard]] double topOf(int row) const;
    Q_INVOKABLE [[nodiscard]] double heightOf(int row) const;
    //! \a row of the message was made, and is so high.
    Q_INVOKABLE void setHeight(int row, double height);

Q_SIGNALS:
    void blocksChanged();
    void seenChanged();
    void guessesChanged();
    void nearChanged();
    void heightsChanged();

private:
    void reset();
    void look();
    void moveTo(int first, int end);
    void aboutToInsert(int first, int last);
    void inserted(int first, int last);
    void aboutToRemove(int first, int last);
    void removed(int first, int last);
    void changed(int first, int last, const QList<int> &roles);
    void tellRowsFrom(int row);
    void guessAgain();
    [[nodiscard]] double guessed(int row) const;
    [[nodiscard]] double heightOfLetters(qsizetype letters, double indent) const;
    [[nodiscard]] int size() const { return int(m_heights.size()); }

    QPointer<MessageBlocksModel> m_blocks;
    RowHeights m_heights; //!< of all rows
    std::vector<bool> m_isMeasured; //!< the height is not a guess
    double m_seenFrom = 0;
    double m_seenTo = 0;
    double m_width = 0;
    double m_letterSize = 15;
    int m_first = 0; //!< of the message
    int m_end = 0; //!< the row behind the last one here
    bool m_isInserting = false; //!< rows that are near
    bool m_isRemoving = false;
    QTimer m_lookSoon; //!< once for all that changes together, and never while a view lays itself out
};

} // namespace oriel
