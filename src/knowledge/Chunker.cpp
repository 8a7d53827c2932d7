// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/Chunker.h"

#include "knowledge/SentenceCutter.h"
#include "knowledge/TokenMeasure.h"

#include <algorithm>
#include <utility>

namespace oriel {

namespace {

constexpr int deepestHeading = 9;
constexpr qsizetype longestHeading = 300; // UTF-16 units; every passage below carries it

//! Takes a document's blocks in order and closes a chunk where one ends.
class ChunkMaker
{
public:
    ChunkMaker(const StructuredText &text, const ChunkRules &rules)
        : m_text(text)
        , m_rules{std::max(rules.tokens, 1), std::clamp(rules.overlapPercent, 0, 50)}
        , m_lines(text.text)
    {
    }

    std::vector<Chunk> run()
    {
        for (const auto &block : m_text.blocks) {
            enterPart(block.start);
            if (block.kind == TextBlockKind::Heading)
                enterHeading(block);
            else
                m_hasBody = true;
            for (const auto &unit : unitsOf(m_text.text, block, m_rules.tokens))
                take(unit, block);
        }
        close();
        return std::move(m_chunks);
    }

private:
    void enterPart(qsizetype offset)
    {
        const auto &parts = m_text.parts;
        if (m_nextPart < parts.size() && parts[m_nextPart].start <= offset)
            close();
        while (m_nextPart < parts.size() && parts[m_nextPart].start <= offset)
            ++m_nextPart;
    }

    //! Headings that follow one another begin one chunk, whose path is the last one's.
    void enterHeading(const TextBlock &block)
    {
        if (m_hasBody)
            close();
        const int level = std::clamp(block.level, 1, deepestHeading);
        const auto isInside = [level](const auto &open) { return open.first >= level; };
        m_open.erase(std::ranges::find_if(m_open, isInside), m_open.end());
        const auto words = QByteArrayView(m_text.text).sliced(block.start, block.length);
        m_open.emplace_back(level,
                            QString::fromUtf8(words.first(std::min(words.size(), 4 * longestHeading)))
                                .simplified()
                                .left(longestHeading));
    }

    void take(const TextUnit &unit, const TextBlock &block)
    {
        if (!m_units.empty() && m_tokens + unit.tokens > m_rules.tokens)
            closeWithOverlap(unit);
        m_units.push_back(unit);
        m_tokens += unit.tokens;
        if (block.headerRow && !m_tableHeader) {
            const auto &header = m_text.blocks.at(std::size_t(*block.headerRow));
            if (header.start < m_units.front().start)
                m_tableHeader = header;
        }
    }

    void close()
    {
        if (!m_units.empty())
            write();
        m_units.clear();
        m_tokens = 0;
        m_hasBody = false;
        m_tableHeader.reset();
    }

    void closeWithOverlap(const TextUnit &next)
    {
        const auto units = m_units;
        const bool hadBody = m_hasBody;
        close();
        m_hasBody = hadBody;
        const int most = std::min(m_rules.tokens * m_rules.overlapPercent / 100, m_rules.tokens - next.tokens);
        std::size_t first = units.size();
        int tokens = 0;
        while (first > 1 && tokens + units[first - 1].tokens <= most)
            tokens += units[--first].tokens;
        m_units.assign(units.begin() + qsizetype(first), units.end());
        m_tokens = tokens;
    }

    void write()
    {
        Chunk chunk;
        chunk.start = m_units.front().start;
        chunk.length = m_units.back().end - chunk.start;
        chunk.firstLine = m_lines.lineAt(chunk.start);
        chunk.lastLine = m_lines.lineAt(chunk.start + std::max<qsizetype>(chunk.length - 1, 0));
        if (m_nextPart > 0)
            chunk.part = m_text.parts[m_nextPart - 1].number;
        for (const auto &[level, words] : m_open)
            chunk.headings << words;
        chunk.tableHeader = m_tableHeader;
        chunk.tokens = tokensIn(QByteArrayView(m_text.text).sliced(chunk.start, chunk.length));
        m_chunks.push_back(std::move(chunk));
    }

    const StructuredText &m_text;
    ChunkRules m_rules;
    LineCounter m_lines;
    std::vector<Chunk> m_chunks;
    std::size_t m_nextPart = 0;
    std::vector<std::pair<int, QString>> m_open; //!< headings by level
    std::vector<TextUnit> m_units; //!< of the chunk that is open
    int m_tokens = 0;
    bool m_hasBody = false; //!< more than headings
    std::optional<TextBlock> m_tableHeader;
};

} // namespace

std::vector<Chunk> chunksOf(const StructuredText &text, const ChunkRules &rules)
{
    return ChunkMaker(text, rules).run();
}

} // namespace oriel
