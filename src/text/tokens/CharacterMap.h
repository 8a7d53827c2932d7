// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace oriel::detail {

//! \brief What SentencePiece makes of characters before it looks for tokens: its "precompiled_charsmap".
//!
//! A double array (Darts) over UTF-8, and the texts that it leads to. Source: SentencePiece's normalizer.cc, and
//! include/darts.h of darts-clone. Whatever the bytes are, reading stays inside of them. Any thread.
class CharacterMap
{
public:
    //! Nothing when \a compiled is no such map.
    [[nodiscard]] static std::optional<CharacterMap> read(QByteArrayView compiled);

    [[nodiscard]] QString applied(const QString &text) const;

private:
    struct Found {
        std::size_t length = 0; //!< 0 when nothing was
        std::size_t text = 0; //!< where it is replaced by
    };
    [[nodiscard]] Found longest(std::string_view text) const;

    std::vector<quint32> m_units;
    QByteArray m_texts; //!< each ends with a null byte
};

} // namespace oriel::detail
