// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/reading/CsvRecords.h"

namespace oriel {

namespace {

constexpr qsizetype longestRecord = 64 * 1024; // bytes behind its first line, before quotes are not believed

//! Takes a record sign by sign.
class Quotes
{
public:
    //! Whether \a sign stands outside of quotes.
    bool isOutside(char sign)
    {
        if (m_state == State::Quoted) {
            m_state = sign == '"' ? State::PerhapsEnded : State::Quoted;
            return false;
        }
        const bool isOpened = sign == '"' && (m_beginsCell || m_state == State::PerhapsEnded); // two stand for one
        m_state = isOpened ? State::Quoted : State::Outside;
        m_beginsCell = sign == ',' || sign == ';' || sign == '\t' || sign == '|' || sign == '\n';
        return !isOpened;
    }

    [[nodiscard]] bool areOpen() const { return m_state == State::Quoted; }

private:
    enum class State { Outside, Quoted, PerhapsEnded };
    State m_state = State::Outside;
    bool m_beginsCell = true;
};

} // namespace

qsizetype CsvRecords::endOf(qsizetype start)
{
    auto line = m_text.indexOf('\n', start);
    line = line < 0 ? m_text.size() : line;
    Quotes quotes;
    for (qsizetype i = start; i < m_text.size() && !m_areQuotesLoose; ++i) {
        if (quotes.isOutside(m_text[i]) && m_text[i] == '\n')
            return i;
        m_areQuotesLoose = i - line > longestRecord; // for good: no line is looked at twice for them
    }
    return m_areQuotesLoose || quotes.areOpen() ? line : m_text.size();
}

int separatorsIn(QByteArrayView record, char separator)
{
    Quotes quotes;
    int count = 0;
    for (const char sign : record)
        count += quotes.isOutside(sign) && sign == separator ? 1 : 0;
    return count;
}

} // namespace oriel
