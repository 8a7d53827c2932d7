// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oriel::test {

//! What turn_child says and hears, so that a test can tell what should be there.
inline QString childWord(int number)
{
    return QStringLiteral("word-%1 ").arg(number);
}

inline QString childWords(int count)
{
    QString words;
    for (int i = 0; i < count; ++i)
        words += childWord(i);
    return words;
}

inline QString childQuestion(int number)
{
    return QStringLiteral("question %1").arg(number);
}

} // namespace oriel::test
