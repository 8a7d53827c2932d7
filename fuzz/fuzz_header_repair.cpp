// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HeaderRepair.h"

#include "FileFuzz.h"

#include <QtEndian>

#include <algorithm>

using namespace oriel;

namespace {

constexpr int newestVersion = 20;
constexpr qsizetype headerSize = 100;

void repair(const QByteArray &damaged, const QByteArray &fresh, HeaderDonation donation)
{
    const fuzz::InputFolder folder;
    const QString copy = QStringLiteral("copy.db");
    const QString from = folder.put(QStringLiteral("damaged.db"), damaged);
    const auto made = copyWithHeaderOf(from, folder.put(QStringLiteral("fresh.db"), fresh), folder.path(copy), donation,
                                       newestVersion);
    fuzz::require(folder.content(QStringLiteral("damaged.db")) == damaged, "the damaged file stays as it is");
    if (!made) {
        fuzz::require(made.error().kind == ErrorKind::Storage, "what cannot be mended is Storage");
        return;
    }
    const QByteArray mended = folder.content(copy);
    if (damaged.isEmpty()) {
        fuzz::require(mended == fresh, "an empty file becomes a new one");
        return;
    }
    fuzz::require(mended.size() >= std::max(headerSize, damaged.size()), "nothing is cut off");
    fuzz::require(mended.first(60) == QByteArray(fresh.first(28)).append(12, '\0') + fresh.sliced(40, 20),
                  "the header is the new one's");
    if (donation == HeaderDonation::Header && damaged.size() > headerSize)
        fuzz::require(mended.sliced(headerSize) == damaged.sliced(headerSize), "nothing else is changed");
}

} // namespace

//! The first byte's lowest bit says what is donated; the next two how much of the rest is the new file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 3)
        return 0;
    const auto donation = data[0] & 1 ? HeaderDonation::Schema : HeaderDonation::Header;
    const QByteArray rest = fuzz::bytes(data + 3, size - 3).toByteArray();
    const auto cut = std::min<qsizetype>(qFromBigEndian<quint16>(data + 1), rest.size());
    repair(rest.sliced(cut), rest.first(cut), donation);
    return 0;
}
