// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConversationStore.h"

#include <random>

namespace oriel {

//! \brief Conversations as people have them, made up and always the same: for benchmarks that need many.
//!
//! Words follow Zipf's law (exponent 1) over 30,000 made-up ones, so that there are common and rare ones; every tenth
//! message is Chinese, every tenth answer holds a code block. The rarest words occur a few times in a million messages.
class HistoryWorld
{
public:
    explicit HistoryWorld(quint64 seed = 1);

    //! A conversation of \a messageCount messages in one path, question and answer in turns, a minute apart.
    struct Made {
        Conversation conversation;
        std::vector<MessageNode> nodes;
    };
    [[nodiscard]] Made conversation(int messageCount);

    //! The \a rank-th most common word, from 0.
    [[nodiscard]] const QString &word(int rank) const { return m_words.at(std::size_t(rank)); }
    [[nodiscard]] int wordCount() const { return int(m_words.size()); }
    //! A text of \a count words.
    [[nodiscard]] QString text(int count);

private:
    [[nodiscard]] QString chineseText(int count);
    [[nodiscard]] int between(int least, int most);

    std::mt19937_64 m_chance;
    std::vector<QString> m_words;
    std::vector<double> m_chanceUpTo; //!< of the words up to each, added up
    QDateTime m_now;
};

} // namespace oriel
