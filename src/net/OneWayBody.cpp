// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/OneWayBody.h"

#include <algorithm>

namespace oriel {

OneWayBody::OneWayBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::bytesAvailable() const
{
    return m_bytes.size() - m_readBytes + QIODevice::bytesAvailable();
}

qint64 OneWayBody::readData(char *data, qint64 maxSize)
{
    const auto size = std::min<qint64>(maxSize, m_bytes.size() - m_readBytes);
    if (size <= 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_readBytes, size, data);
    m_readBytes += size;
    return size;
}

} // namespace oriel
