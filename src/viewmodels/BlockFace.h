// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/MarkdownBlocks.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

//! Words that views use about blocks.
namespace oriel::Block {
Q_NAMESPACE
QML_ELEMENT

enum class Kind { Words, Heading, Code, Table, Rule, Math, Footnote };
Q_ENUM_NS(Kind)

//! The room between a block and the one before it.
enum class Parting { None, Tight, Normal, Wide };
Q_ENUM_NS(Parting)

} // namespace oriel::Block

namespace oriel {

//! How a block is shown: all that a view asks of it but its words, which are never kept twice. Any thread.
//! Tests: tst_messageblocksmodel.
struct BlockFace {
    Block::Kind kind = Block::Kind::Words;
    int level = 0; //!< of a heading, 1 to 6
    QString language = {}; //!< of code
    bool isClosed = true; //!< false for code and formulas that are still being written
    int listDepth = 0;
    int quoteDepth = 0;
    std::optional<ListMark> mark = {};
    Block::Parting parting = Block::Parting::None;
    bool isRightToLeft = false;
    bool hasMath = false;
    QString label = {}; //!< of a footnote
    int columns = 0; //!< of a table
    QStringList images = {}; //!< addresses of what is somewhere else, each once
    qsizetype codeLength = 0;
    QString codeEnd = {}; //!< its last line: the only one that may change

    bool operator==(const BlockFace &) const = default;
};

//! Of the block in \a row, which hangs on the one before it.
[[nodiscard]] BlockFace faceOf(const std::vector<MarkdownBlock> &blocks, std::size_t row);

} // namespace oriel
