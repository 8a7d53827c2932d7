// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Secret.h"

#include <utility>

namespace oriel {

void wipe(QByteArray &bytes) noexcept
{
    if (bytes.isDetached()) { // bytes that somebody else holds too are theirs to wipe
        volatile char *byte = bytes.data();
        for (qsizetype i = 0, capacity = bytes.capacity(); i < capacity; ++i)
            byte[i] = 0;
    }
    bytes.clear();
}

namespace {
QByteArray deepCopy(QByteArrayView bytes)
{
    return QByteArray(bytes.data(), bytes.size());
}
} // namespace

Secret::Secret(QByteArray &&bytes)
    : m_bytes(deepCopy(bytes))
{
    oriel::wipe(bytes);
}

Secret::Secret(const Secret &other)
    : m_bytes(deepCopy(other.m_bytes))
{
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = deepCopy(other.m_bytes);
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

bool Secret::operator==(const Secret &other) const
{
    if (m_bytes.size() != other.m_bytes.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        difference |= static_cast<unsigned char>(m_bytes.at(i) ^ other.m_bytes.at(i));
    return difference == 0;
}

void Secret::wipe() noexcept
{
    oriel::wipe(m_bytes);
}

} // namespace oriel
