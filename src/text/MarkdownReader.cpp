// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MarkdownReader.h"

#include "text/MarkdownInlines.h"
#include "text/MarkdownLines.h"
#include "text/MarkdownMask.h"
#include "text/MarkdownParser.h"

#include <algorithm>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace oriel::markdown {

namespace {

std::string_view typeName(cmark_node *node)
{
    return cmark_node_get_type_string(node);
}

ColumnAlignment alignmentOf(std::uint8_t letter)
{
    switch (letter) {
    case 'l': return ColumnAlignment::Left;
    case 'c': return ColumnAlignment::Center;
    case 'r': return ColumnAlignment::Right;
    default: return ColumnAlignment::None;
    }
}

//! Code as cmark gives it, with the line ends that ours have.
QString withOurLineEnds(QString literal)
{
    return literal.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

QString withoutLastLineEnd(QString text)
{
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

class ChunkReader
{
public:
    ChunkReader(const QString &text, const MaskedText &masked, const ChunkOptions &options)
        : m_text(text)
        , m_masked(masked)
        , m_options(options)
        , m_lines(linesOf(text))
        , m_unmasker(masked.spans)
    {
    }

    Chunk read(cmark_node *document)
    {
        m_chunk.last.firstOrdinal = m_options.firstOrdinal;
        const Iterator iterator(cmark_iter_new(document));
        for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            auto *node = cmark_iter_get_node(iterator.get());
            if (event == CMARK_EVENT_EXIT) {
                leave(node);
                continue;
            }
            noteAnchor(document, node);
            if (enter(node))
                cmark_iter_reset(iterator.get(), node, CMARK_EVENT_EXIT);
        }
        noteEnd(document);
        return std::move(m_chunk);
    }

private:
    struct List {
        bool isNumbered = false;
        int next = 0;
    };

    //! Reads what begins; true when nothing of it is left to be read.
    bool enter(cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_DOCUMENT: return false;
        case CMARK_NODE_BLOCK_QUOTE:
            placeMark();
            ++m_quoteDepth;
            return false;
        case CMARK_NODE_LIST:
            placeMark();
            m_lists.push_back({cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, firstOrdinal(node)});
            return false;
        case CMARK_NODE_ITEM: enterItem(node); return false;
        case CMARK_NODE_PARAGRAPH: addParagraph(node); return true;
        case CMARK_NODE_HEADING:
            add(cmark_node_get_start_line(node), lastLineOfHeading(node),
                HeadingBlock{cmark_node_get_heading_level(node), inlines(node)});
            return true;
        case CMARK_NODE_CODE_BLOCK: addCode(node); return true;
        case CMARK_NODE_HTML_BLOCK:
            add(node, CodeBlock{u"html"_s, withoutLastLineEnd(restoredLiteral(node)), true});
            return true;
        case CMARK_NODE_THEMATIC_BREAK: add(node, RuleBlock{}); return true;
        default: break;
        }
        if (typeName(node) == "table")
            addTable(node);
        return true;
    }

    void leave(cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_BLOCK_QUOTE: --m_quoteDepth; break;
        case CMARK_NODE_LIST: m_lists.pop_back(); break;
        case CMARK_NODE_ITEM:
            placeMark();
            --m_listDepth;
            break;
        default: break;
        }
    }

    void enterItem(cmark_node *node)
    {
        List &list = m_lists.back();
        ListMark mark;
        if (list.isNumbered)
            mark.ordinal = list.next++;
        if (typeName(node) == "tasklist")
            mark.isChecked = cmark_gfm_extensions_get_tasklist_item_checked(node);
        m_mark = mark;
        m_markLine = cmark_node_get_start_line(node);
        ++m_listDepth;
    }

    //! An item whose first block cannot have its mark gets one for it.
    void placeMark()
    {
        if (m_mark)
            push({.content = ParagraphBlock{}, .start = startOf(m_markLine), .length = 0});
    }

    int firstOrdinal(cmark_node *list) const
    {
        const bool isFirst = m_chunk.blocks.empty() && !m_mark && startOf(cmark_node_get_start_line(list)) == 0;
        return isFirst && m_listDepth == 0 && m_options.firstOrdinal ? *m_options.firstOrdinal
                                                                     : cmark_node_get_list_start(list);
    }

    void noteAnchor(cmark_node *document, cmark_node *node)
    {
        auto *parent = cmark_node_parent(node);
        const bool isTop = parent == document;
        const bool isTopItem = parent && cmark_node_parent(parent) == document
            && cmark_node_get_type(node) == CMARK_NODE_ITEM && cmark_node_previous(node);
        if (!isTop && !isTopItem)
            return;
        auto *table = tableOf(node);
        const auto offset = startOf(cmark_node_get_start_line(table ? table : node));
        if (cmark_node_previous(node) && tableOf(cmark_node_previous(node)))
            return; // begins where the paragraph did, as far as it is told
        if (offset == 0 || !m_masked.mayBeginAt(offset))
            return;
        m_chunk.last = {offset, m_chunk.blocks.size(), {}};
        if (isTopItem && m_lists.back().isNumbered)
            m_chunk.last.firstOrdinal = m_lists.back().next;
    }

    //! What comes may also begin anew at the end, where the last block has ended surely.
    void noteEnd(cmark_node *document)
    {
        auto *last = cmark_node_last_child(document);
        const auto length = m_text.size();
        if (!last || m_chunk.blocks.empty() || !m_text.endsWith(u'\n') || !m_masked.mayBeginAt(length))
            return;
        if (m_lines.back().isBlank && m_lines.back().quotes == 0 ? endsWithBlankLine(last) : endsWithItsLine(last))
            m_chunk.last = {length, m_chunk.blocks.size(), {}};
    }

    bool endsWithBlankLine(cmark_node *node) const
    {
        const auto type = cmark_node_get_type(node);
        return type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING || type == CMARK_NODE_THEMATIC_BREAK
            || type == CMARK_NODE_BLOCK_QUOTE || typeName(node) == "table" || isClosedCode(node);
    }

    bool endsWithItsLine(cmark_node *node) const
    {
        const auto type = cmark_node_get_type(node);
        const auto &block = m_chunk.blocks.back();
        return block.start + block.length == m_lines.back().end
            && (type == CMARK_NODE_HEADING || type == CMARK_NODE_THEMATIC_BREAK || isClosedCode(node));
    }

    //! Whether the last block is code, \a node, with a closing fence.
    bool isClosedCode(cmark_node *node) const
    {
        int ignored = 0;
        char fence = 0;
        return cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK
            && cmark_node_get_fenced(node, &ignored, &ignored, &fence)
            && std::get<CodeBlock>(m_chunk.blocks.back().content).isClosed;
    }

    void addParagraph(cmark_node *node)
    {
        const auto [start, end] = rangeOfParagraph(node);
        for (auto &piece : readParagraph(node, m_unmasker, m_options.breaks, start, end))
            push({.content = std::move(piece.content), .start = piece.start, .length = piece.end - piece.start});
    }

    void addCode(cmark_node *node)
    {
        int fenceLength = 0;
        int fenceOffset = 0;
        char fence = 0;
        CodeBlock code;
        if (!cmark_node_get_fenced(node, &fenceLength, &fenceOffset, &fence)) {
            code.text = withoutLastLineEnd(restoredLiteral(node));
            add(node, std::move(code));
            return;
        }
        const QString info = m_unmasker.restored(QString::fromUtf8(cmark_node_get_fence_info(node)));
        code.language = info.section(u' ', 0, 0, QString::SectionSkipEmpty);
        const QString text = restoredLiteral(node);
        // cmark's end of what has no closing fence is one line too far where a list or a quote ended it
        const auto behind = std::size_t(cmark_node_get_start_line(node) + text.count(u'\n'));
        code.isClosed = behind < m_lines.size() && isInside(m_lines[behind])
            && closesFence(m_text, m_lines[behind], char16_t(fence), fenceLength);
        code.text = withoutLastLineEnd(text);
        const int lastLine = int(behind) + (code.isClosed ? 1 : 0);
        add(cmark_node_get_start_line(node), lastLine, std::move(code));
    }

    //! Whether \a line may belong to a block in the quotes and lists that are open.
    bool isInside(const Line &line) const
    {
        return line.quotes == m_quoteDepth && (m_listDepth == 0 || m_quoteDepth > 0 || line.quoteEnd > line.start);
    }

    void addTable(cmark_node *node)
    {
        TableBlock table;
        const auto columns = cmark_gfm_extensions_get_table_columns(node);
        const auto *alignments = cmark_gfm_extensions_get_table_alignments(node);
        for (std::size_t column = 0; column < columns; ++column)
            table.alignments.push_back(alignmentOf(alignments[column]));
        for (auto *row = cmark_node_first_child(node); row; row = cmark_node_next(row)) {
            std::vector<InlineText> cells;
            for (auto *cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell))
                cells.push_back(inlines(cell));
            cells.resize(columns);
            if (cmark_gfm_extensions_get_table_row_is_header(row))
                table.header = std::move(cells);
            else
                table.rows.push_back(std::move(cells));
        }
        add(firstLineOfTable(node), cmark_node_get_end_line(node), std::move(table));
    }

    InlineText inlines(cmark_node *node) { return readInlines(node, m_unmasker, m_options.breaks); }
    QString restoredLiteral(cmark_node *node)
    {
        return m_unmasker.restored(withOurLineEnds(QString::fromUtf8(cmark_node_get_literal(node))));
    }

    void add(cmark_node *node, BlockContent content)
    {
        add(cmark_node_get_start_line(node), cmark_node_get_end_line(node), std::move(content));
    }

    void add(int firstLine, int lastLine, BlockContent content)
    {
        const auto [start, end] = rangeOf(firstLine, lastLine);
        push({.content = std::move(content), .start = start, .length = end - start});
    }

    void push(MarkdownBlock block)
    {
        block.quoteDepth = m_quoteDepth;
        block.listDepth = m_listDepth;
        block.mark = std::exchange(m_mark, std::nullopt);
        m_chunk.blocks.push_back(std::move(block));
    }

    //! cmark's is one too far where something follows an underline.
    [[nodiscard]] int lastLineOfHeading(cmark_node *node) const
    {
        const int end = std::min(cmark_node_get_end_line(node), int(m_lines.size()));
        for (int line = std::max(cmark_node_get_start_line(node), 1) + 1; line < end; ++line) {
            if (isUnderline(m_lines[std::size_t(line - 1)]))
                return line;
        }
        return end;
    }

    [[nodiscard]] bool isUnderline(const Line &line) const
    {
        const auto mark = line.quoteEnd < line.end ? m_text.at(line.quoteEnd) : QChar();
        if (mark != u'=' && mark != u'-')
            return false;
        const auto behind = line.quoteEnd + runLength(m_text, line.quoteEnd, mark);
        return QStringView(m_text).sliced(behind, line.end - behind).trimmed().isEmpty();
    }

    [[nodiscard]] qsizetype startOf(int line) const
    {
        const auto index = std::size_t(std::max(line, 1) - 1);
        return index < m_lines.size() ? m_lines[index].start : m_text.size();
    }

    //! The table whose head was the last line of the paragraph \a node; null for other paragraphs. Such a table begins
    //! for cmark where the paragraph did, and the paragraph nowhere.
    [[nodiscard]] static cmark_node *tableOf(cmark_node *node)
    {
        return cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH && cmark_node_get_start_line(node) == 0
            ? cmark_node_next(node)
            : nullptr;
    }

    [[nodiscard]] std::pair<qsizetype, qsizetype> rangeOfParagraph(cmark_node *node) const
    {
        auto *table = tableOf(node);
        if (!table)
            return rangeOf(cmark_node_get_start_line(node), cmark_node_get_end_line(node));
        return rangeOf(cmark_node_get_start_line(table), firstLineOfTable(table) - 1);
    }

    [[nodiscard]] static int firstLineOfTable(cmark_node *table)
    {
        auto *before = cmark_node_previous(table);
        if (!before || !tableOf(before))
            return cmark_node_get_start_line(table);
        int line = cmark_node_get_end_line(table); // each row is a line, and the one with dashes
        for (auto *row = cmark_node_first_child(table); row; row = cmark_node_next(row))
            --line;
        return line;
    }

    //! The lines from \a first to \a last, without blank ones at the end.
    [[nodiscard]] std::pair<qsizetype, qsizetype> rangeOf(int first, int last) const
    {
        first = std::max(first, 1);
        last = std::min(last, int(m_lines.size()));
        while (last > first && m_lines[std::size_t(last - 1)].isBlank && m_lines[std::size_t(last - 1)].quotes == 0)
            --last;
        const auto start = startOf(first);
        return {start, last < first ? start : m_lines[std::size_t(last - 1)].end};
    }

    const QString &m_text;
    const MaskedText &m_masked;
    const ChunkOptions &m_options;
    const std::vector<Line> m_lines;
    Unmasker m_unmasker;
    Chunk m_chunk;
    std::vector<List> m_lists;
    int m_quoteDepth = 0;
    int m_listDepth = 0;
    std::optional<ListMark> m_mark; //!< of an item whose first block has not come
    int m_markLine = 0;
};

Chunk asItIs(const QString &text)
{
    InlineText words{.text = text, .runs = {InlineRun{.length = text.size()}}};
    Chunk chunk;
    chunk.blocks.push_back({.content = ParagraphBlock{std::move(words)}, .length = text.size()});
    return chunk;
}

} // namespace

Chunk readChunk(QStringView text, const ChunkOptions &options)
{
    const QString clean = cleaned(text, options.isDocumentStart);
    const Cost cost = costOf(clean.toUtf8());
    if (!cost.mayBeRead())
        return asItIs(clean);
    const MaskedText mask = masked(clean, options.showsOpenMath);
    const auto parser = newParser(githubOptions, cost.mayHaveTables());
    const Node document = parsed(parser.get(), mask.text.toUtf8());
    if (!document)
        return asItIs(clean);
    return ChunkReader(clean, mask, options).read(document.get());
}

} // namespace oriel::markdown
