// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace oriel {

//! \brief Walks over JSON strictly (RFC 8259), without reading it: where does a value end?
//!
//! Bytes above 0x7F inside strings are taken as they are. Every skip function leaves the scanner behind what it
//! skipped, or returns false and leaves it at the byte at fault. Linear; nesting deeper than 512 fails.
class JsonScanner
{
public:
    static constexpr int maximumDepth = 512;

    explicit JsonScanner(QByteArrayView text, qsizetype at = 0)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }

    void skipBlanks();
    [[nodiscard]] bool skip(char byte); //!< exactly this one
    [[nodiscard]] bool skipString();
    [[nodiscard]] bool skipValue(); //!< without the blanks around it
    [[nodiscard]] bool isOnlyBlanksLeft();

private:
    [[nodiscard]] char peek() const { return isAtEnd() ? '\0' : m_text[m_at]; }
    [[nodiscard]] bool skipNumber();
    [[nodiscard]] bool skipDigits();
    [[nodiscard]] bool skipWord(QByteArrayView word);
    [[nodiscard]] bool skipScalar();
    [[nodiscard]] bool skipKey();

    QByteArrayView m_text;
    qsizetype m_at;
};

} // namespace oriel
