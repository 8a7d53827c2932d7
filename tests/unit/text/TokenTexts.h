// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/JsonValue.h"

#include <QFile>
#include <QRandomGenerator>

#include <vector>

namespace oriel::test {

//! A text, and what OpenAI's own code counts in it.
struct CountedText {
    QString text;
    qint64 cl100k = 0;
    qint64 cl100kSpecial = 0; //!< with names of special tokens as such
    qint64 o200k = 0;
    qint64 o200kSpecial = 0;
};

//! What scripts/token_texts.mjs wrote to \a path; empty when it cannot be read.
inline std::vector<CountedText> countedTexts(const QString &path)
{
    std::vector<CountedText> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    JsonReader reader;
    while (!file.atEnd()) {
        const auto line = reader.read(file.readLine());
        if (!line)
            return {};
        const auto number = [&line](std::string_view name) { return (*line)[name].integer().value_or(-1); };
        texts.push_back({(*line)["text"].stringOr(), number("cl100k"), number("cl100kSpecial"), number("o200k"),
                         number("o200kSpecial")});
    }
    return texts;
}

//! Characters of every kind that the patterns tell apart, in every order, some more often than others.
class AnyText
{
public:
    explicit AnyText(quint32 seed)
        : m_random(seed)
    {
    }

    QString next(int longest)
    {
        QString text;
        for (int left = m_random.bounded(longest) + 1; left > 0; --left)
            text += QString::fromUcs4(&character(), 1);
        return text;
    }

private:
    const char32_t &character()
    {
        static constexpr std::u32string_view telling =
            U"aaabBCsSſtTdmrevlLxyz'''  \n\n\r\t/.!-_0123 \u0085\u00A0\u180E\u200B\u3000\uFEFF\u2028\v\f"
            U"éÉßǅʰªµ\u0301\u0308\u0903\u20DD字かカ한\u0E01\u0E31\u0627\u064B٣Ⅷ½²😀\U0001F3FD\u200D\U00010400\U00010428"
            U"\U0001D7D8\U00020000\U000E0100\uFFFD\u0000";
        if (m_random.bounded(5) != 0) {
            m_character = telling[std::size_t(m_random.bounded(int(telling.size())))];
        } else { // any that is assigned in both Unicodes, that of Qt and that of its regular expressions
            do
                m_character = m_random.bounded(0x20000U);
            while (QChar::isSurrogate(m_character) || QChar::category(m_character) == QChar::Other_NotAssigned);
        }
        return m_character;
    }

    QRandomGenerator m_random;
    char32_t m_character = 0;
};

} // namespace oriel::test
