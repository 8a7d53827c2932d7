// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/loaders/Loader.h"

//! \file
//! \brief What the loaders share that keep a file's text as it is.

namespace oriel {

//! The file's text, as decodedText(); TooMuchText and NoText.
[[nodiscard]] Read<QString> wholeText(SourceFile &file);

//! Blocks of \a kind of what blank lines part.
[[nodiscard]] std::vector<TextBlock> blocksBetweenBlankLines(const QByteArray &text, TextBlockKind kind);

//! \brief UTF-8 offsets of rising UTF-16 offsets. Linear in all.
class Utf8Offsets
{
public:
    //! \param text  well-formed; outlives this
    explicit Utf8Offsets(QStringView text)
        : m_text(text)
    {
    }

    //! \param offset  not below the one before
    [[nodiscard]] qsizetype at(qsizetype offset);

private:
    QStringView m_text;
    qsizetype m_units = 0;
    qsizetype m_bytes = 0;
};

} // namespace oriel
