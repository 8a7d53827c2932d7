// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace oriel {

//! \brief A key, a passphrase or a token on its way through the program.
//!
//! It cannot be printed, streamed, converted to QVariant or compared in a way that leaks time, and its memory is
//! overwritten when it goes. What reads it says so in the code: `secret.reveal()`.
class Secret
{
public:
    Secret() = default;
    //! Takes the bytes over; \a bytes is wiped.
    explicit Secret(QByteArray &&bytes);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    //! The bytes themselves, valid while this lives. Copy them nowhere that is kept.
    [[nodiscard]] QByteArrayView reveal() const { return m_bytes; }
    //! Takes as long for equal as for unequal bytes.
    [[nodiscard]] bool operator==(const Secret &other) const;

private:
    void wipe() noexcept;

    QByteArray m_bytes; //!< never shared, so that wiping reaches the only copy
};

//! Overwrites \a bytes in place, in a way that the optimizer keeps, and empties it.
void wipe(QByteArray &bytes) noexcept;

} // namespace oriel
