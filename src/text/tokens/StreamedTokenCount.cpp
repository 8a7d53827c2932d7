// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/StreamedTokenCount.h"

namespace oriel {

void StreamedTokenCount::append(QStringView more)
{
    m_pending += more;
    const qsizetype grown = m_pending.size() - m_looked;
    if (m_looked < longUnits || grown >= m_looked / 8)
        look();
    else
        m_open = m_counted * m_pending.size() / m_looked;
}

void StreamedTokenCount::look()
{
    const auto settled = m_tokenizer.settled(m_pending);
    m_settled += settled.tokens;
    m_pending.remove(0, settled.length);
    m_open = m_counted = m_tokenizer.count(m_pending);
    m_looked = m_pending.size();
}

qint64 StreamedTokenCount::finish()
{
    if (m_looked != m_pending.size())
        look();
    return count();
}

} // namespace oriel
