// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/MessageSelection.h"

#include "viewmodels/BlockDocument.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isSurrogate() || unit.isMark() || unit == u'_';
}

//! What stands before a block that is copied by itself.
QString prefixOf(const MarkdownBlock &block, bool asMarkdown)
{
    QString prefix;
    if (asMarkdown) {
        prefix += u"> "_s.repeated(block.quoteDepth);
        if (block.listDepth > 1)
            prefix += QString((block.listDepth - 1) * 4, u' ');
    }
    if (block.mark) {
        if (block.mark->ordinal)
            prefix += QString::number(*block.mark->ordinal) + u". "_s;
        else
            prefix += asMarkdown ? u"- "_s : u"• "_s;
        if (block.mark->isChecked)
            prefix += *block.mark->isChecked ? u"[x] "_s : u"[ ] "_s;
    }
    if (const auto *heading = std::get_if<HeadingBlock>(&block.content); heading && asMarkdown)
        prefix += QString(heading->level, u'#') + u' ';
    return prefix;
}

QString fenced(const CodeBlock &code, const QString &text)
{
    QString fence = u"```"_s;
    while (text.contains(fence))
        fence += u'`';
    return fence + code.language + u'\n' + text + u'\n' + fence;
}

} // namespace

void MessageSelection::setBlocks(MessageBlocksModel *blocks)
{
    if (m_blocks == blocks)
        return;
    if (m_blocks)
        m_blocks->disconnect(this);
    m_blocks = blocks;
    if (m_blocks)
        connect(m_blocks, &MessageBlocksModel::modelReset, this, &MessageSelection::clear);
    Q_EMIT blocksChanged();
    clear();
}

void MessageSelection::select(Place anchor, Place caret)
{
    if (m_anchor == anchor && m_caret == caret)
        return;
    m_anchor = anchor;
    m_caret = caret;
    Q_EMIT changed();
}

void MessageSelection::place(int row, int position)
{
    const auto place = clamped(row, position);
    select(place, place);
}

void MessageSelection::extendTo(int row, int position)
{
    select(m_anchor, clamped(row, position));
}

void MessageSelection::selectWordAt(int row, int position)
{
    const auto text = units(row);
    auto start = std::clamp<qsizetype>(position, 0, text.size());
    auto end = start;
    while (start > 0 && isWordUnit(text[start - 1]))
        --start;
    while (end < text.size() && isWordUnit(text[end]))
        ++end;
    if (start == end && end < text.size())
        ++end;
    select(clamped(row, int(start)), clamped(row, int(end)));
}

void MessageSelection::selectBlock(int row)
{
    select(clamped(row, 0), clamped(row, int(units(row).size())));
}

void MessageSelection::selectAll()
{
    if (rows() > 0)
        select({0, 0}, {rows() - 1, int(units(rows() - 1).size())});
}

void MessageSelection::clear()
{
    select({}, {});
}

void MessageSelection::move(Step step, bool extends)
{
    if (rows() == 0)
        return;
    Place to = clamped(m_caret.row, m_caret.position);
    switch (step) {
    case Step::PreviousLetter: to = before(to, false); break;
    case Step::NextLetter: to = after(to, false); break;
    case Step::PreviousWord: to = before(to, true); break;
    case Step::NextWord: to = after(to, true); break;
    case Step::BlockStart: to.position = 0; break;
    case Step::BlockEnd: to.position = int(units(to.row).size()); break;
    case Step::Start: to = {0, 0}; break;
    case Step::End: to = {rows() - 1, int(units(rows() - 1).size())}; break;
    }
    select(extends ? m_anchor : to, to);
}

MessageSelection::Place MessageSelection::after(Place place, bool byWord) const
{
    const auto text = units(place.row);
    if (place.position >= text.size())
        return place.row + 1 < rows() ? Place{place.row + 1, 0} : place;
    QTextBoundaryFinder finder(byWord ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(place.position);
    auto next = finder.toNextBoundary();
    while (byWord && next > 0 && next < text.size() && !isWordUnit(text[next]))
        next = finder.toNextBoundary();
    return {place.row, next < 0 ? int(text.size()) : int(next)};
}

MessageSelection::Place MessageSelection::before(Place place, bool byWord) const
{
    if (place.position <= 0)
        return place.row > 0 ? Place{place.row - 1, int(units(place.row - 1).size())} : place;
    const auto text = units(place.row);
    QTextBoundaryFinder finder(byWord ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(place.position);
    auto previous = finder.toPreviousBoundary();
    while (byWord && previous > 0 && !isWordUnit(text[previous]))
        previous = finder.toPreviousBoundary();
    return {place.row, std::max(0, int(previous))};
}

MessageSelection::Place MessageSelection::clamped(int row, int position) const
{
    if (rows() == 0)
        return {};
    row = std::clamp(row, 0, rows() - 1);
    return {row, std::clamp(position, 0, int(units(row).size()))};
}

QString MessageSelection::units(int row) const
{
    const auto *block = m_blocks ? m_blocks->block(row) : nullptr;
    return block ? unitsOf(*block) : QString();
}

int MessageSelection::startIn(int row) const
{
    const auto from = first();
    if (row < from.row || row > last().row)
        return 0;
    return row == from.row ? from.position : 0;
}

int MessageSelection::endIn(int row) const
{
    const auto to = last();
    if (isEmpty() || row < first().row || row > to.row)
        return startIn(row);
    return row == to.row ? to.position : int(units(row).size());
}

QString MessageSelection::plainText() const
{
    const bool isOne = first().row == last().row;
    QString text;
    for (int row = first().row; row <= last().row; ++row) {
        const auto *block = m_blocks ? m_blocks->block(row) : nullptr;
        if (!block)
            break;
        if (row > first().row)
            text += block->mark && block->listDepth > 0 && row > 0 && m_blocks->block(row - 1)->listDepth > 0
                ? u"\n"_s
                : u"\n\n"_s;
        if (!isOne && startIn(row) == 0)
            text += prefixOf(*block, false);
        text += plainTextOf(*block, startIn(row), endIn(row));
    }
    return text;
}

QString MessageSelection::markdown() const
{
    if (isEmpty() || !m_blocks)
        return {};
    const bool isOne = first().row == last().row;
    QStringList pieces;
    qsizetype wholeFrom = -1; // source of blocks that are copied as they were written
    qsizetype wholeTo = -1;
    const auto endWhole = [&] {
        if (wholeFrom >= 0)
            pieces << m_blocks->source().sliced(wholeFrom, wholeTo - wholeFrom);
        wholeFrom = -1;
    };
    for (int row = first().row; row <= last().row; ++row) {
        const auto *block = m_blocks->block(row);
        if (!block)
            break;
        const auto *code = std::get_if<CodeBlock>(&block->content);
        const bool isWhole = startIn(row) == 0 && endIn(row) == int(units(row).size());
        if (isWhole && !(isOne && code)) {
            if (wholeFrom < 0)
                wholeFrom = block->start;
            wholeTo = block->start + block->length;
            continue;
        }
        endWhole();
        const auto text = markdownOf(*block, startIn(row), endIn(row));
        if (text.isEmpty())
            continue;
        if (code)
            pieces << (isOne ? text : fenced(*code, text));
        else
            pieces << (startIn(row) == 0 && !isOne ? prefixOf(*block, true) : QString()) + text;
    }
    endWhole();
    return pieces.join(u"\n\n"_s);
}

QString MessageSelection::linkAtCaret() const
{
    return m_blocks ? m_blocks->linkAt(m_caret.row, m_caret.position) : QString();
}

} // namespace oriel
