// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokens/Tokenizer.h"

#include <QString>

namespace oriel {

//! \brief The tokens of a text that grows at its end. A new part costs what it costs to count that part.
//!
//! What has settled is counted once. The rest is the last words, or, where a tokenizer cannot tell what has settled or
//! a word does not end, everything: that is counted again only when it has grown by an eighth, and until then the count
//! is in proportion. finish() gives the exact one. Tests: tst_streamedtokencount.
class StreamedTokenCount
{
public:
    //! \a tokenizer outlives it.
    explicit StreamedTokenCount(const Tokenizer &tokenizer)
        : m_tokenizer(tokenizer)
    {
    }

    void append(QStringView more);
    [[nodiscard]] qint64 count() const { return m_settled + m_open; }
    //! The count of the whole text, as Tokenizer::count() would give it.
    qint64 finish();

private:
    //! From here on, an open end is not counted again for each part.
    static constexpr qsizetype longUnits = 512;

    void look();

    const Tokenizer &m_tokenizer;
    QString m_pending; //!< what may yet become other tokens
    qsizetype m_looked = 0; //!< how long it was when it was counted
    qint64 m_settled = 0;
    qint64 m_open = 0; //!< tokens of m_pending
    qint64 m_counted = 0; //!< m_open when it was counted
};

} // namespace oriel
