// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Id.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace oriel {

QString newId(const QDateTime &nowUtc)
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    const auto milliseconds = quint64(nowUtc.toMSecsSinceEpoch());
    const auto byte = [&bits](std::size_t word, int shift) { return uchar(bits.at(word) >> shift); };
    const QUuid id(uint(milliseconds >> 16), ushort(milliseconds), ushort(0x7000 | (bits[0] & 0x0fff)),
                   uchar(0x80 | (bits[1] & 0x3f)), byte(1, 8), byte(1, 16), byte(1, 24), byte(2, 0), byte(2, 8),
                   byte(2, 16), byte(2, 24));
    return id.toString(QUuid::WithoutBraces);
}

} // namespace oriel
