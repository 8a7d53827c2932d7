// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace oriel {

//! The most frequent words of a language, which tell it and say nothing else.
struct SmallWords {
    QString language; //!< ISO 639-1
    QStringList words; //!< in small letters

    bool operator==(const SmallWords &) const = default;
};

[[nodiscard]] const std::vector<SmallWords> &smallWords();

//! Whether \a folded says nothing about what is looked for: a small word of some language, or one that asks.
[[nodiscard]] bool isSmallWord(const QString &folded);

} // namespace oriel
