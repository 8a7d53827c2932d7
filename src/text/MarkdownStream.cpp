// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MarkdownStream.h"

#include "text/MarkdownLines.h"
#include "text/MarkdownMask.h"
#include "text/MarkdownParser.h"
#include "text/MarkdownReader.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <ranges>
#include <utility>

namespace oriel {

namespace {

constexpr qsizetype readAtOnce = 16 * 1024; //!< an open block up to here is read with each piece that comes
constexpr qsizetype restBlock = 4 * 1024; //!< what is not read yet is shown in blocks of this, each laid out alone

MarkdownBlock plainBlock(QString text, qsizetype start)
{
    const auto length = text.size();
    InlineText words{.text = std::move(text), .runs = {InlineRun{.length = length}}};
    return {.content = ParagraphBlock{std::move(words)}, .start = start, .length = length};
}

} // namespace

MarkdownStream::MarkdownStream(MarkdownBreaks breaks)
    : m_breaks(breaks)
    , m_cost(std::make_unique<markdown::CostCounter>())
{
}

MarkdownStream::~MarkdownStream() = default;
MarkdownStream::MarkdownStream(MarkdownStream &&) noexcept = default;
MarkdownStream &MarkdownStream::operator=(MarkdownStream &&) noexcept = default;

void MarkdownStream::touch(std::size_t block)
{
    m_touched = std::min(m_touched, block);
}

void MarkdownStream::replaceFrom(std::size_t first, std::vector<MarkdownBlock> blocks)
{
    const auto from = m_blocks.begin() + std::ptrdiff_t(first);
    const auto [kept, fresh] = std::ranges::mismatch(std::ranges::subrange(from, m_blocks.end()), blocks);
    if (kept == m_blocks.end() && fresh == blocks.end())
        return;
    touch(std::size_t(kept - m_blocks.begin()));
    m_blocks.erase(kept, m_blocks.end());
    m_blocks.insert(m_blocks.end(), std::make_move_iterator(fresh), std::make_move_iterator(blocks.end()));
}

BlocksChange MarkdownStream::changeSince(std::size_t oldSize)
{
    const auto first = std::min(std::exchange(m_touched, std::numeric_limits<std::size_t>::max()), oldSize);
    return {first, oldSize - first, m_blocks.size() - first};
}

BlocksChange MarkdownStream::append(QStringView text)
{
    const auto oldBlocks = m_blocks.size();
    const auto oldText = m_text.size();
    const auto oldCode = m_code ? m_tail : -1;
    m_cost->feed(text.toUtf8());
    m_text += text;
    if (!text.isEmpty())
        readOn();
    const bool isAllCode = oldCode >= 0 && m_code && m_tail == oldCode;
    if (!isAllCode && !m_mayHaveDefinitions)
        m_mayHaveDefinitions = m_text.indexOf(u"]:", std::max<qsizetype>(0, oldText - 1)) >= 0;
    return changeSince(oldBlocks);
}

bool MarkdownStream::finishReadsAll() const
{
    const auto cost = m_cost->cost();
    return m_mayHaveDefinitions || !cost.mayBeRead() || !cost.mayHaveTables();
}

BlocksChange MarkdownStream::finish()
{
    const auto oldBlocks = m_blocks.size();
    if (finishReadsAll())
        return readAllAgain();
    if (!m_code) {
        replaceFrom(m_settled, read(m_text.size() - m_tail, true).blocks);
    } else if (m_code->readTo < m_text.size()) {
        m_text += u'\n'; // as the end of the text does, it ends the last line
        readCode();
        m_text.chop(1);
        if (!m_code && m_tail < m_text.size()) // a line end of another kind hid more lines
            replaceFrom(m_settled, read(m_text.size() - m_tail, true).blocks);
    }
    m_code.reset();
    m_settled = m_blocks.size();
    return changeSince(oldBlocks);
}

BlocksChange MarkdownStream::readAllAgain()
{
    m_unitsRead += m_text.size();
    m_code.reset();
    auto blocks = readMarkdown(m_text, m_breaks);
    const auto [oldBegin, newBegin] = std::ranges::mismatch(m_blocks, blocks);
    const auto first = std::size_t(oldBegin - m_blocks.begin());
    const auto [oldEnd, newEnd] = std::mismatch(m_blocks.rbegin(), std::make_reverse_iterator(oldBegin),
                                                blocks.rbegin(), std::make_reverse_iterator(newBegin));
    const BlocksChange change{first, std::size_t(oldEnd.base() - oldBegin), std::size_t(newEnd.base() - newBegin)};
    m_blocks = std::move(blocks);
    m_settled = m_blocks.size();
    return change;
}

//! The first \a length units behind m_tail.
markdown::Chunk MarkdownStream::read(qsizetype length, bool isFinal)
{
    m_unitsRead += length;
    auto chunk = markdown::readChunk(QStringView(m_text).sliced(m_tail, length),
                                     {.breaks = m_breaks,
                                      .isDocumentStart = m_tail == 0,
                                      .firstOrdinal = m_firstOrdinal,
                                      .showsOpenMath = !isFinal});
    for (auto &block : chunk.blocks)
        block.start += m_tail;
    return chunk;
}

void MarkdownStream::readOn()
{
    if (m_code)
        readCode();
    if (m_code)
        return;
    if (isLeftForLater())
        showRest();
    else
        readTail();
}

void MarkdownStream::readTail()
{
    const auto oldSettled = m_settled;
    std::vector<MarkdownBlock> blocks;
    const auto complete = m_text.lastIndexOf(u'\n') + 1;
    const bool hasNewLines = complete > std::max(m_complete, m_tail);
    if (hasNewLines) {
        m_complete = complete;
        auto chunk = read(complete - m_tail, false);
        m_settled += chunk.last.firstBlock;
        m_tail += chunk.last.offset;
        m_firstOrdinal = chunk.last.firstOrdinal;
        if (complete != m_text.size() || isCodeBegun())
            chunk.blocks.resize(chunk.last.firstBlock);
        blocks = std::move(chunk.blocks);
    }
    m_readTo = m_shownTo = m_text.size();
    if (hasNewLines && isCodeBegun()) {
        replaceFrom(oldSettled, std::move(blocks));
        beginCode();
        readOn();
        return;
    }
    if (!hasNewLines || complete != m_text.size()) {
        auto open = read(m_text.size() - m_tail, false);
        std::ranges::move(open.blocks, std::back_inserter(blocks));
    }
    replaceFrom(oldSettled, std::move(blocks));
}

bool MarkdownStream::isLeftForLater() const
{
    const auto read = m_readTo - m_tail;
    const auto open = m_text.size() - m_tail;
    return open > readAtOnce && open < read + read / 4;
}

void MarkdownStream::showRest()
{
    const bool isCut = m_text.back().isHighSurrogate(); // the other half has not come
    const auto rest = QStringView(m_text).sliced(m_shownTo).chopped(isCut ? 1 : 0);
    if (rest.isEmpty())
        return;
    const QString clean = markdown::cleaned(rest, false);
    if (m_shownTo == m_readTo || m_blocks.back().length >= restBlock) {
        touch(m_blocks.size());
        m_blocks.push_back(plainBlock(clean, m_shownTo));
    } else {
        touch(m_blocks.size() - 1);
        auto &words = std::get<ParagraphBlock>(m_blocks.back().content).text;
        words.text += clean;
        words.runs.back().length += clean.size();
        m_blocks.back().length += clean.size();
    }
    m_shownTo += rest.size();
}

//! Whether what is open is a fence of which the first line is complete, at the left edge.
bool MarkdownStream::isCodeBegun() const
{
    const auto lineEnd = m_text.indexOf(u'\n', m_tail);
    if (lineEnd < 0 || (m_text.at(m_tail) != u'`' && m_text.at(m_tail) != u'~'))
        return false;
    const auto first = QStringView(m_text).sliced(m_tail, lineEnd - m_tail);
    return !first.chopped(first.endsWith(u'\r') ? 1 : 0).contains(u'\r')
        && markdown::lineAt(m_text, m_tail, lineEnd).fence != 0;
}

void MarkdownStream::beginCode()
{
    const auto next = m_text.indexOf(u'\n', m_tail) + 1;
    const auto line = markdown::lineAt(m_text, m_tail, next - 1);
    touch(m_blocks.size());
    std::ranges::move(read(next - m_tail, false).blocks, std::back_inserter(m_blocks));
    m_code = OpenCode{
        .fence = line.fence, .fenceLength = line.fenceLength, .readTo = next, .length = m_blocks.back().length};
}

void MarkdownStream::readCode()
{
    const auto complete = m_text.lastIndexOf(u'\n') + 1;
    touch(m_blocks.size() - 1);
    code().text.truncate(m_code->textLength);
    const auto begin = m_code->readTo;
    if (complete > begin) {
        const auto fresh = QStringView(m_text).sliced(begin, complete - begin);
        m_unitsRead += fresh.size();
        m_code->readTo = complete;
        const auto lines = markdown::linesOf(fresh);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto &line = lines[i];
            const bool isEnd = markdown::closesFenceAtEdge(fresh, line, m_code->fence, m_code->fenceLength);
            if (isEnd || !line.isBlank || line.quotes > 0)
                m_code->length = begin + line.end - m_tail;
            if (isEnd) {
                endCode(begin + (i + 1 < lines.size() ? lines[i + 1].start : fresh.size()));
                return;
            }
            addCodeLine(fresh.sliced(line.start, line.end - line.start));
        }
        m_code->textLength = code().text.size();
    }
    showOpenLine();
}

void MarkdownStream::addCodeLine(QStringView line)
{
    if (m_code->hasLines)
        code().text += u'\n';
    code().text += markdown::cleaned(line, false);
    m_code->hasLines = true;
}

//! Shows what came of a line that is not complete, if it cannot become the closing fence.
void MarkdownStream::showOpenLine()
{
    const auto open = QStringView(m_text).sliced(m_code->readTo);
    m_unitsRead += open.size();
    m_blocks.back().length = m_code->length;
    const auto isOfFence = [this](QChar c) { return c == QChar(m_code->fence) || c.isSpace(); };
    if (open.isEmpty() || std::ranges::all_of(open, isOfFence))
        return;
    const bool hadLines = m_code->hasLines;
    addCodeLine(open.chopped(open.endsWith(u'\r') ? 1 : 0));
    m_code->hasLines = hadLines;
    m_blocks.back().length = m_text.size() - m_tail;
}

//! The closing fence came; what follows begins at \a next.
void MarkdownStream::endCode(qsizetype next)
{
    code().isClosed = true;
    m_blocks.back().length = m_code->length;
    m_settled = m_blocks.size();
    m_tail = next;
    m_complete = next;
    m_firstOrdinal.reset();
    m_code.reset();
    m_readTo = m_shownTo = next;
}

} // namespace oriel
