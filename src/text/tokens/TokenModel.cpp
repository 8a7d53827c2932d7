// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/TokenModel.h"

#include <QStringDecoder>

#include <algorithm>
#include <charconv>

namespace oriel::detail {

void UnknownCounter::unknown(std::string_view character)
{
    if (m_rule.hasBytes && std::ranges::all_of(character, [this](char byte) { return m_rule.bytes[quint8(byte)]; })) {
        m_tokens += qint64(character.size());
        m_isAfterUnknown = false;
        return;
    }
    if (!m_rule.hasToken)
        return;
    if (!m_isAfterUnknown || !m_rule.isFused)
        ++m_tokens;
    m_isAfterUnknown = true;
}

std::size_t characterBytes(std::string_view utf8)
{
    const auto lead = quint8(utf8.front());
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    return std::min(length, utf8.size());
}

QString textOf(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(utf8);
}

std::optional<quint8> byteOfToken(std::string_view token)
{
    if (token.size() != 6 || !token.starts_with("<0x") || !token.ends_with('>'))
        return std::nullopt;
    quint8 byte = 0;
    const auto digits = token.substr(3, 2);
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
    return read.ec == std::errc() && read.ptr == digits.data() + digits.size() ? std::optional(byte) : std::nullopt;
}

bool keepsWordsApart(const ByteRanks &tokens)
{
    constexpr std::string_view blank = "\u2581";
    for (quint32 rank = 0; rank < tokens.size(); ++rank) {
        auto token = tokens.token(rank);
        while (token.starts_with(blank))
            token.remove_prefix(blank.size());
        if (token.find(blank) != std::string_view::npos)
            return false;
    }
    return true;
}

} // namespace oriel::detail
