// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CitationMarks.h"

#include <QSet>

#include <optional>

namespace oriel {

namespace {

constexpr int mostDigits = 4;
constexpr int widestRange = 20; // sources: more is a range of years or pages

//! Reads "1", "1, 2" and "1-3" between brackets.
class MarkReader
{
public:
    MarkReader(QStringView text, qsizetype bracket)
        : m_text(text)
        , m_start(bracket)
        , m_at(bracket + 1)
    {
    }

    //! The numbers, none when it is no citation.
    std::vector<CitationMark> read()
    {
        std::vector<int> numbers;
        do {
            skipBlanks();
            const auto first = number();
            if (!first)
                return {};
            skipBlanks();
            const bool isRange = take(u'-') || take(u'\u2013');
            skipBlanks();
            const auto last = isRange ? number() : first;
            if (!last || *last < *first || *last - *first > widestRange)
                return {};
            for (int each = *first; each <= *last; ++each)
                numbers.push_back(each);
            skipBlanks();
        } while (take(u',') || take(u';'));
        const bool isMark = take(u']') && !isFollowedBy(u'(') && !isFollowedBy(u':');
        std::vector<CitationMark> marks;
        for (const int each : numbers) {
            if (isMark)
                marks.push_back({each, m_start, m_at - m_start});
        }
        return marks;
    }

private:
    [[nodiscard]] bool isFollowedBy(QChar sign) const { return m_at < m_text.size() && m_text[m_at] == sign; }
    bool take(QChar sign)
    {
        const bool isThere = isFollowedBy(sign);
        m_at += isThere ? 1 : 0;
        return isThere;
    }
    void skipBlanks()
    {
        while (take(u' ')) {}
    }
    std::optional<int> number()
    {
        int value = 0;
        int digits = 0;
        for (; m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9' && digits <= mostDigits;
             ++m_at, ++digits)
            value = value * 10 + m_text[m_at].digitValue();
        return digits > 0 && digits <= mostDigits ? std::optional(value) : std::nullopt;
    }

    QStringView m_text;
    qsizetype m_start;
    qsizetype m_at;
};

qsizetype runOf(QStringView text, qsizetype at, QChar sign)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == sign)
        ++end;
    return end - at;
}

//! Finds the ends of code. That there is none is found out once for each number of ticks.
class CodeEnds
{
public:
    explicit CodeEnds(QStringView text)
        : m_text(text)
    {
    }

    //! Behind the code that begins at \a at; behind its ticks when it does not end.
    qsizetype behind(qsizetype at)
    {
        const qsizetype ticks = runOf(m_text, at, u'`');
        for (qsizetype i = at + ticks; i < m_text.size() && !m_endless.contains(ticks);) {
            const qsizetype run = runOf(m_text, i, u'`');
            if (run == ticks)
                return i + run;
            i += run > 0 ? run : 1;
        }
        m_endless << ticks;
        return ticks >= 3 ? m_text.size() : at + ticks; // a fence goes on to the end
    }

private:
    QStringView m_text;
    QSet<qsizetype> m_endless;
};

} // namespace

std::vector<CitationMark> citationMarks(QStringView markdown)
{
    std::vector<CitationMark> marks;
    CodeEnds code(markdown);
    for (qsizetype at = 0; at < markdown.size();) {
        if (markdown[at] == u'`') {
            at = code.behind(at);
            continue;
        }
        const bool isEscaped = at > 0 && (markdown[at - 1] == u'\\' || markdown[at - 1] == u'!');
        if (markdown[at] != u'[' || isEscaped) {
            ++at;
            continue;
        }
        const auto found = MarkReader(markdown, at).read();
        at += found.empty() ? 1 : found.front().length;
        marks.insert(marks.end(), found.begin(), found.end());
    }
    return marks;
}

} // namespace oriel
