// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <vector>

namespace oriel {

//! \brief A message of e-mail, or a part of one (RFC 5322, 2045 to 2047).
struct MimePart {
    QHash<QByteArray, QByteArray> headers; //!< by their names in small letters, unfolded; the first of each name
    QByteArray body; //!< decoded; empty where there are parts
    std::vector<MimePart> parts;

    //! In words: "=?utf-8?q?Gr=C3=BC=C3=9Fe?=" is "Grüße".
    [[nodiscard]] QString header(const QByteArray &name) const;
    [[nodiscard]] QByteArray contentType() const; //!< "text/plain", in small letters
    //! Of Content-Type or Content-Disposition: "charset", "filename".
    [[nodiscard]] QString parameter(const QByteArray &name) const;
    [[nodiscard]] bool isAttachment() const;
};

//! What nests deeper than letters do is left out. Linear but for the depth.
[[nodiscard]] MimePart readMime(QByteArrayView message);

} // namespace oriel
