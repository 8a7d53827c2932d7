// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstring>

namespace oriel {

//! \brief Finds the next of two bytes, over and over, and looks at each byte at most once for either.
//!
//! Searching for one byte at a time with memchr is many times faster than looking at every byte for both; remembering
//! what was found keeps it linear when one of the two never comes.
class NextOfTwo
{
public:
    NextOfTwo(QByteArrayView bytes, char first, char second)
        : m_end(bytes.end())
        , m_firstByte(first)
        , m_secondByte(second)
        , m_first(find(bytes.begin(), first))
        , m_second(find(bytes.begin(), second))
    {
    }

    //! The first of either at or after \a at, or the end. \a at never goes back.
    const char *from(const char *at)
    {
        if (m_first < at)
            m_first = find(at, m_firstByte);
        if (m_second < at)
            m_second = find(at, m_secondByte);
        return m_first < m_second ? m_first : m_second;
    }

private:
    const char *find(const char *at, char byte) const
    {
        if (at == m_end)
            return m_end;
        const auto *found = static_cast<const char *>(std::memchr(at, byte, std::size_t(m_end - at)));
        return found ? found : m_end;
    }

    const char *m_end;
    char m_firstByte;
    char m_secondByte;
    const char *m_first;
    const char *m_second;
};

} // namespace oriel
