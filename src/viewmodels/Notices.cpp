// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/Notices.h"

namespace oriel {

void Notices::add(const QStringList &sentences)
{
    const auto before = m_sentences.size();
    m_sentences += sentences;
    m_sentences.removeDuplicates();
    if (m_sentences.size() != before)
        Q_EMIT textChanged();
}

void Notices::dismiss()
{
    if (m_sentences.isEmpty())
        return;
    m_sentences.clear();
    Q_EMIT textChanged();
}

} // namespace oriel
