// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/MessageBlocksModel.h"

#include <QPointer>

namespace oriel {

//! \brief What is selected of a message, over all of its blocks, and the caret that selects with the keyboard.
//!
//! A place is a row of the blocks and a position in the text document that shows it (BlockDocument). Places stay as
//! the message grows, and are gone when it is loaded anew. Main thread. Tests: tst_messageselection.
class MessageSelection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(oriel::MessageBlocksModel *blocks READ blocks WRITE setBlocks NOTIFY blocksChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(int caretRow READ caretRow NOTIFY changed)
    Q_PROPERTY(int caretPosition READ caretPosition NOTIFY changed)

public:
    enum class Step { PreviousLetter, NextLetter, PreviousWord, NextWord, BlockStart, BlockEnd, Start, End };
    Q_ENUM(Step)

    using QObject::QObject;

    [[nodiscard]] MessageBlocksModel *blocks() const { return m_blocks; }
    void setBlocks(MessageBlocksModel *blocks);
    [[nodiscard]] bool isEmpty() const { return m_anchor == m_caret; }
    [[nodiscard]] int caretRow() const { return m_caret.row; }
    [[nodiscard]] int caretPosition() const { return m_caret.position; }

    //! The caret goes to a place, and nothing is selected.
    Q_INVOKABLE void place(int row, int position);
    //! The caret goes there and selects all up to where it was put before.
    Q_INVOKABLE void extendTo(int row, int position);
    Q_INVOKABLE void selectWordAt(int row, int position);
    Q_INVOKABLE void selectBlock(int row);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clear();
    Q_INVOKABLE void move(oriel::MessageSelection::Step step, bool extends);

    //! The selected positions of \a row, from this one ...
    Q_INVOKABLE [[nodiscard]] int startIn(int row) const;
    //! ... to this one.
    Q_INVOKABLE [[nodiscard]] int endIn(int row) const;
    Q_INVOKABLE [[nodiscard]] QString plainText() const;
    Q_INVOKABLE [[nodiscard]] QString markdown() const;
    //! Where the link at the caret leads; empty for none.
    Q_INVOKABLE [[nodiscard]] QString linkAtCaret() const;

Q_SIGNALS:
    void blocksChanged();
    void changed();

private:
    struct Place {
        int row = 0;
        int position = 0;

        auto operator<=>(const Place &) const = default;
    };

    [[nodiscard]] Place first() const { return std::min(m_anchor, m_caret); }
    [[nodiscard]] Place last() const { return std::max(m_anchor, m_caret); }
    [[nodiscard]] Place clamped(int row, int position) const;
    [[nodiscard]] Place after(Place place, bool byWord) const;
    [[nodiscard]] Place before(Place place, bool byWord) const;
    [[nodiscard]] QString units(int row) const;
    [[nodiscard]] int rows() const { return m_blocks ? m_blocks->rowCount() : 0; }
    void select(Place anchor, Place caret);

    QPointer<MessageBlocksModel> m_blocks;
    Place m_anchor;
    Place m_caret;
};

} // namespace oriel
