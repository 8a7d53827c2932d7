// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/MarkdownBlocks.h"

#include <QString>

#include <cstddef>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace oriel {

namespace markdown {
class CostCounter;
struct Chunk;
} // namespace markdown

//! The blocks [first, first + removed) became [first, first + inserted).
struct BlocksChange {
    std::size_t first = 0;
    std::size_t removed = 0;
    std::size_t inserted = 0;

    bool operator==(const BlocksChange &) const = default;
};

//! \brief Markdown that comes piece by piece, as blocks.
//!
//! After finish() the blocks are those of readMarkdown() of the whole text, whatever the pieces were. Until then:
//! - What comes before settled() is never read again and stays as it is, but for what finish() puts right.
//! - A block settles when complete lines have come that end it: a line's meaning is not known before its end. (An
//!   underline turns the paragraph above it to a heading, a dashed line makes it a table's head.) What has no end yet,
//!   a formula or code over several lines, keeps the blocks that it may reach over from settling; so may a paragraph
//!   that goes on without a quote's mark, which is part of the last block as long as there is one.
//! - "[words][name]" is a link where "[name]: https://.." stands in what is read together, mostly the same block. One
//!   that comes before or later is seen by finish(), which reads all once more when there was any.
//! - A formula that begins a line and has not ended is one already; a fence's last line is not shown as code.
//! - Of an open block over 16 KB, what came since it was read last is shown as it is until it has grown by a quarter:
//!   code is spared that, each line of which is read once.
//!
//! So a token costs at most the reading of 16 KB, mostly of one paragraph; and reading a text costs a fixed multiple of
//! its size. One thread at a time.
class MarkdownStream
{
public:
    explicit MarkdownStream(MarkdownBreaks breaks = MarkdownBreaks::Blank);
    ~MarkdownStream();
    MarkdownStream(MarkdownStream &&) noexcept;
    MarkdownStream &operator=(MarkdownStream &&) noexcept;

    //! What changed of blocks(). Not after finish().
    BlocksChange append(QStringView text);
    //! The text has ended.
    BlocksChange finish();
    //! Whether that reads all once more.
    [[nodiscard]] bool finishReadsAll() const;

    [[nodiscard]] const std::vector<MarkdownBlock> &blocks() const { return m_blocks; }
    [[nodiscard]] const QString &text() const { return m_text; }
    //! How many blocks from the first on have ended: they can be coloured and measured for good.
    [[nodiscard]] std::size_t settled() const { return m_settled; }
    //! UTF-16 units that were read so far, each as often as it was: what the stream costs.
    [[nodiscard]] qsizetype unitsRead() const { return m_unitsRead; }

private:
    //! Code at the text's end whose closing fence has not come; its block is the last.
    struct OpenCode {
        char16_t fence = 0;
        int fenceLength = 0;
        qsizetype readTo = 0; //!< where the first line begins that is not complete
        qsizetype textLength = 0; //!< of the complete lines in the block's text
        qsizetype length = 0; //!< of the block's source up to the last complete line that is not blank
        bool hasLines = false;
    };

    //! Notes what changes from here on; all that changes reaches to the end.
    void touch(std::size_t block);
    void replaceFrom(std::size_t first, std::vector<MarkdownBlock> blocks);
    [[nodiscard]] BlocksChange changeSince(std::size_t oldSize);

    void readOn();
    void readTail();
    BlocksChange readAllAgain();
    [[nodiscard]] markdown::Chunk read(qsizetype length, bool isFinal);
    [[nodiscard]] bool isLeftForLater() const;
    void showRest();

    [[nodiscard]] bool isCodeBegun() const;
    void beginCode();
    void readCode();
    void addCodeLine(QStringView line);
    void showOpenLine();
    void endCode(qsizetype next);
    [[nodiscard]] CodeBlock &code() { return std::get<CodeBlock>(m_blocks.back().content); }

    MarkdownBreaks m_breaks;
    QString m_text;
    std::vector<MarkdownBlock> m_blocks;
    std::size_t m_settled = 0;
    qsizetype m_tail = 0; //!< where the first block begins that is not settled
    qsizetype m_complete = 0; //!< the end of the last complete line that was looked at for what settles
    qsizetype m_readTo = 0; //!< up to here blocks were read
    qsizetype m_shownTo = 0; //!< from there on up to here is what is shown as it is
    std::optional<int> m_firstOrdinal; //!< what a list that begins at m_tail goes on with
    std::optional<OpenCode> m_code;
    std::unique_ptr<markdown::CostCounter> m_cost;
    bool m_mayHaveDefinitions = false;
    std::size_t m_touched = std::numeric_limits<std::size_t>::max(); //!< the first block that changed since it was
                                                                     //!< reset
    qsizetype m_unitsRead = 0;
};

} // namespace oriel
