// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/CharacterMap.h"

#include "text/tokens/TokenModel.h"

#include <QtEndian>

namespace oriel::detail {

namespace {

bool hasValue(quint32 unit)
{
    return ((unit >> 8) & 1) != 0;
}

quint32 valueOf(quint32 unit)
{
    return unit & 0x7FFF'FFFF;
}

quint32 labelOf(quint32 unit)
{
    return unit & 0x8000'00FF;
}

quint32 offsetOf(quint32 unit)
{
    return (unit >> 10) << ((unit & 0x200) >> 6);
}

} // namespace

std::optional<CharacterMap> CharacterMap::read(QByteArrayView compiled)
{
    constexpr qsizetype head = sizeof(quint32);
    if (compiled.size() < head)
        return std::nullopt;
    const auto bytes = qsizetype(qFromLittleEndian<quint32>(compiled.data()));
    if (bytes == 0 || bytes % head != 0 || bytes > compiled.size() - head)
        return std::nullopt;
    CharacterMap map;
    map.m_units.resize(std::size_t(bytes / head));
    for (std::size_t i = 0; i < map.m_units.size(); ++i)
        map.m_units[i] = qFromLittleEndian<quint32>(compiled.data() + head + qsizetype(i) * head);
    map.m_texts = compiled.sliced(head + bytes).toByteArray();
    return map;
}

CharacterMap::Found CharacterMap::longest(std::string_view text) const
{
    Found found;
    std::size_t node = offsetOf(m_units[0]);
    for (std::size_t i = 0; i < text.size(); ++i) {
        node ^= quint8(text[i]);
        if (node >= m_units.size() || labelOf(m_units[node]) != quint8(text[i]))
            break;
        const quint32 unit = m_units[node];
        node ^= offsetOf(unit);
        if (node >= m_units.size())
            break;
        if (hasValue(unit) && valueOf(m_units[node]) < std::size_t(m_texts.size()))
            found = {i + 1, valueOf(m_units[node])};
    }
    return found;
}

QString CharacterMap::applied(const QString &text) const
{
    const QByteArray utf8 = text.toUtf8();
    std::string_view rest(utf8.data(), std::size_t(utf8.size()));
    QByteArray result;
    result.reserve(utf8.size());
    while (!rest.empty()) {
        const auto found = longest(rest);
        const std::size_t length = found.length > 0 ? found.length : characterBytes(rest);
        if (found.length > 0)
            result += m_texts.constData() + found.text; // a QByteArray has a null byte after its end
        else
            result.append(QByteArrayView(rest.substr(0, length)));
        rest.remove_prefix(length);
    }
    return textOf(result);
}

} // namespace oriel::detail
