// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MarkdownMask.h"

#include "text/MarkdownLines.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace oriel::markdown {

namespace {

constexpr int longestBackticks = 80; // as cmark
constexpr int longestFootnoteName = 64;

//! Where something that begins on a line must end.
struct Limit {
    std::size_t lastLine = 0;
    qsizetype end = 0; //!< of the text
    bool isKnown = false; //!< false where the text ends first, which may be because the rest has not come
};

struct Fence {
    qsizetype start = 0;
    char16_t character = 0;
    int length = 0;
    int quotes = 0;
    qsizetype indent = 0; //!< what a line of its list item has at least; 0 outside of one
    bool isAtEdge = false;
};

class Masker
{
public:
    Masker(const QString &text, bool showsOpenMath)
        : m_text(text)
        , m_lines(linesOf(text))
        , m_showsOpenMath(showsOpenMath)
    {
        m_masked.text = text;
    }

    MaskedText run()
    {
        for (m_line = 0; m_line < m_lines.size(); ++m_line) {
            const Line &line = m_lines[m_line];
            if (m_at > line.start || !isOfFence(line))
                readLine(line);
        }
        if (m_fence)
            m_masked.crossings.emplace_back(m_fence->start, m_text.size() + 1);
        return std::move(m_masked);
    }

private:
    using Kind = MaskedSpan::Kind;

    //! Whether \a line is code or a fence.
    bool isOfFence(const Line &line)
    {
        if (m_fence) {
            const bool isInside = line.isBlank
                || (line.quotes >= m_fence->quotes && line.quoteEnd - line.start >= m_fence->indent);
            const bool isClosing = isInside && closes(line);
            if (isInside && !isClosing)
                return true;
            m_masked.crossings.emplace_back(m_fence->start, isClosing ? line.end : line.start);
            m_fence.reset();
            if (isClosing)
                return true;
        }
        if (line.fence == 0)
            return false;
        m_fence = Fence{line.start,
                        line.fence,
                        line.fenceLength,
                        line.quotes,
                        line.hasMark() && line.quotes == 0 ? line.content - line.start : 0,
                        line.content == line.start};
        return true;
    }

    bool closes(const Line &line) const
    {
        return m_fence->isAtEdge
            ? closesFenceAtEdge(m_text, line, m_fence->character, m_fence->length)
            : line.quotes == m_fence->quotes && closesFence(m_text, line, m_fence->character, m_fence->length);
    }

    void readLine(const Line &line)
    {
        m_at = std::max(m_at, line.content);
        while (m_at < line.end) {
            switch (m_text[m_at].unicode()) {
            case u'`': readBackticks(); break;
            case u'$': readDollar(); break;
            case u'\\': readBackslash(); break;
            case u'[': readFootnote(); break;
            default: ++m_at;
            }
        }
    }

    //! The end of a paragraph, as far as a line alone can tell.
    const Limit &inlineLimit()
    {
        if (m_inlineLimit.end >= m_at && m_inlineLimit.end > 0)
            return m_inlineLimit;
        std::size_t last = m_line;
        while (!m_lines[last].isHeading && last + 1 < m_lines.size() && !m_lines[last + 1].isBlank
               && !m_lines[last + 1].beginsBlock)
            ++last;
        m_inlineLimit = {last, m_lines[last].end, m_lines[last].isHeading || last + 1 < m_lines.size()};
        return m_inlineLimit;
    }

    //! The next blank line, or fence.
    const Limit &displayLimit()
    {
        if (m_displayLimit.end >= m_at && m_displayLimit.end > 0)
            return m_displayLimit;
        std::size_t last = m_line;
        while (last + 1 < m_lines.size() && !m_lines[last + 1].isBlank && m_lines[last + 1].fence == 0)
            ++last;
        m_displayLimit = {last, m_lines[last].end, last + 1 < m_lines.size()};
        return m_displayLimit;
    }

    //! Something that begins at \a start did not end before \a limit.
    void didNotEnd(qsizetype start, const Limit &limit)
    {
        if (!limit.isKnown && (m_masked.openFrom < 0 || start < m_masked.openFrom))
            m_masked.openFrom = start;
    }

    //! Where the code that begins with the backticks at \a start ends; -1 for nowhere.
    qsizetype codeEnd(qsizetype start)
    {
        const auto length = runLength(m_text, start, u'`');
        const Limit &limit = inlineLimit();
        if (length > longestBackticks)
            return -1;
        auto &hopeless = m_hopelessCode.at(std::size_t(length));
        if (start < hopeless) {
            didNotEnd(start, limit);
            return -1;
        }
        for (qsizetype at = start + length; at < limit.end; ++at) {
            if (m_text[at] != u'`')
                continue;
            const auto other = runLength(m_text, at, u'`');
            at += other;
            if (other == length)
                return at;
        }
        hopeless = limit.end;
        didNotEnd(start, limit);
        return -1;
    }

    void readBackticks()
    {
        const auto end = codeEnd(m_at);
        if (end < 0) {
            m_at += runLength(m_text, m_at, u'`');
            return;
        }
        noteCrossing(m_at, end);
        m_at = end;
    }

    void readDollar()
    {
        if (runLength(m_text, m_at, u'$') >= 2)
            readDisplay(u"$$");
        else if (const auto end = dollarEnd(); end >= 0)
            mask(Kind::Math, end, 1);
        else
            ++m_at;
    }

    //! Where the formula that begins with the one dollar at m_at ends; -1 for nowhere.
    qsizetype dollarEnd()
    {
        const Limit limit = inlineLimit();
        for (qsizetype at = m_at + 1; at < limit.end; ++at) {
            const QChar c = m_text[at];
            const bool isSpace = c.isSpace();
            if (at == m_at + 1 && isSpace)
                return -1;
            if (c == u'\\') {
                ++at;
            } else if (c == u'`') {
                if (codeEnd(at) >= 0)
                    return -1;
                at += runLength(m_text, at, u'`') - 1;
            } else if (c == u'$') {
                const bool isBeforeDigit = at + 1 < m_text.size() && m_text[at + 1] >= u'0' && m_text[at + 1] <= u'9';
                return isBeforeDigit || m_text[at - 1].isSpace() ? -1 : at + 1;
            }
        }
        didNotEnd(m_at, limit);
        return -1;
    }

    void readBackslash()
    {
        const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (next == u'[') {
            readDisplay(u"\\]");
        } else if (next == u'(') {
            const Limit limit = inlineLimit();
            const auto end = markedEnd(u"\\)", limit, m_hopelessParenthesis);
            if (end >= 0)
                mask(Kind::Math, end, 2);
            else
                m_at += 2;
        } else {
            m_at += next == u'\n' || next == u'\r' ? 1 : 2;
        }
    }

    void readDisplay(QStringView closing)
    {
        const Limit limit = displayLimit();
        const auto end = markedEnd(closing, limit, closing == u"$$" ? m_hopelessDollars : m_hopelessBracket);
        const bool beginsLine = m_at == m_lines[m_line].content;
        if (end >= 0)
            mask(Kind::DisplayMath, end, 2);
        else if (m_showsOpenMath && !limit.isKnown && beginsLine)
            mask(Kind::DisplayMath, limit.end, 2, false);
        else
            m_at += 2;
    }

    //! Where a formula that begins at m_at with two units and ends with \a closing ends; -1 for nowhere. \a hopeless
    //! keeps how far such a search was for nothing.
    qsizetype markedEnd(QStringView closing, const Limit &limit, qsizetype &hopeless)
    {
        bool hasContent = false;
        for (qsizetype at = m_at + 2; m_at >= hopeless && at < limit.end; ++at) {
            if (QStringView(m_text).sliced(at, limit.end - at).startsWith(closing)) {
                if (hasContent)
                    return at + closing.size();
                return -1;
            }
            hasContent = hasContent || !m_text[at].isSpace();
            at += m_text[at] == u'\\';
        }
        hopeless = std::max(hopeless, limit.end);
        didNotEnd(m_at, limit);
        return -1;
    }

    void readFootnote()
    {
        const auto isOfName = [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
                || c == u'-';
        };
        qsizetype at = m_at + 2;
        if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'^') {
            ++m_at;
            return;
        }
        while (at < m_text.size() && at - m_at <= longestFootnoteName && isOfName(m_text[at]))
            ++at;
        const bool isName = at > m_at + 2 && at < m_text.size() && m_text[at] == u']';
        const bool isLink = isName && at + 1 < m_text.size() && (m_text[at + 1] == u'(' || m_text[at + 1] == u'[');
        if (isName && !isLink)
            mask(Kind::Footnote, at + 1, 1);
        else
            ++m_at;
    }

    void noteCrossing(qsizetype start, qsizetype end)
    {
        if (end > m_lines[m_line].end)
            m_masked.crossings.emplace_back(start, end);
    }

    //! Puts what is from m_at to \a end away; its marks are \a markLength long each.
    void mask(Kind kind, qsizetype end, qsizetype markLength, bool isClosed = true)
    {
        MaskedSpan span{.kind = kind, .start = m_at, .end = end, .isClosed = isClosed};
        const int quotes = m_lines[m_line].quotes;
        for (auto number = m_line; number < m_lines.size() && m_lines[number].start < end; ++number) {
            const Line &line = m_lines[number];
            const auto from = number == m_line ? m_at : contentBehind(line, quotes);
            const auto to = std::min(end, line.end);
            if (number != m_line)
                span.inner += u'\n';
            for (auto at = from; at < to; ++at)
                m_masked.text[at] = QChar(maskFill);
            const auto part = QStringView(m_text).sliced(from, std::max<qsizetype>(0, to - from));
            span.inner += part;
            span.units += part;
        }
        m_masked.text[m_at] = QChar(maskHead);
        m_masked.text[m_at + 1] = QChar(char16_t(maskFirstIndex + int(m_masked.spans.size()) % maskIndexes));
        span.inner = span.inner.sliced(markLength).chopped(isClosed ? markLength : 0).trimmed();
        if (kind == Kind::Footnote)
            span.inner.remove(0, 1); // the ^
        if (!isClosed && m_masked.openFrom < 0)
            m_masked.openFrom = m_at;
        noteCrossing(m_at, end);
        m_masked.spans.push_back(std::move(span));
        m_at = end;
    }

    //! Where \a line goes on behind spaces and up to \a quotes marks of quotes.
    qsizetype contentBehind(const Line &line, int quotes) const
    {
        qsizetype at = line.start;
        while (at < line.end && (isBlankChar(m_text[at]) || (m_text[at] == u'>' && quotes > 0)))
            quotes -= m_text[at++] == u'>';
        return at;
    }

    const QString &m_text;
    const std::vector<Line> m_lines;
    const bool m_showsOpenMath;
    MaskedText m_masked;
    std::size_t m_line = 0;
    qsizetype m_at = 0;
    std::optional<Fence> m_fence;
    Limit m_inlineLimit;
    Limit m_displayLimit;
    std::array<qsizetype, longestBackticks + 1> m_hopelessCode{};
    qsizetype m_hopelessParenthesis = 0;
    qsizetype m_hopelessDollars = 0;
    qsizetype m_hopelessBracket = 0;
};

} // namespace

bool MaskedText::mayBeginAt(qsizetype offset) const
{
    if (openFrom >= 0 && openFrom < offset)
        return false;
    const auto behind = std::ranges::partition_point(
        crossings, [offset](const auto &crossing) { return crossing.first < offset; });
    return behind == crossings.begin() || std::prev(behind)->second <= offset;
}

QString cleaned(QStringView text, bool isDocumentStart)
{
    constexpr QChar replacement = QChar::ReplacementCharacter;
    constexpr char16_t byteOrderMark = 0xFEFF;
    constexpr char16_t wordJoiner = 0x2060;
    QString clean = text.toString();
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        if (c.isHighSurrogate() && i + 1 < clean.size() && clean.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isNull() || c.isSurrogate() || c == QChar(maskHead) || c == QChar(maskFill))
            clean[i] = replacement;
        else if (c == QChar(byteOrderMark) && (i > 0 || !isDocumentStart)) // cmark skips one that begins its text
            clean[i] = QChar(wordJoiner);
    }
    return clean;
}

MaskedText masked(const QString &text, bool showsOpenMath)
{
    return Masker(text, showsOpenMath).run();
}

} // namespace oriel::markdown
