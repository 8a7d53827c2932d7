// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HeaderRepair.h"

#include "core/PrivateFiles.h"
#include "storage/Database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <vector>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype smallestPage = 512;
// Places in the header, as the file format numbers them.
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype freeListAt = 32;
constexpr qsizetype freeCountAt = 36;
constexpr qsizetype versionAt = 60;
constexpr qsizetype applicationAt = 68;
constexpr qsizetype countIsValidForAt = 92;

template<typename Number>
Number numberAt(const QByteArray &bytes, qsizetype place)
{
    return place + qsizetype(sizeof(Number)) <= bytes.size() ? qFromBigEndian<Number>(bytes.constData() + place)
                                                             : Number(0);
}

void setNumber(QByteArray &bytes, qsizetype place, quint32 number)
{
    qToBigEndian(number, bytes.data() + place);
}

//! The pages below page 1, from 1: the children that its inner node names.
std::vector<quint32> schemaPages(const QByteArray &page)
{
    constexpr char innerNode = 5;
    std::vector<quint32> pages;
    if (page.size() <= headerSize + 12 || page.at(headerSize) != innerNode)
        return pages;
    pages.push_back(numberAt<quint32>(page, headerSize + 8));
    const auto cells = numberAt<quint16>(page, headerSize + 3);
    for (quint16 cell = 0; cell < cells; ++cell)
        pages.push_back(numberAt<quint32>(page, numberAt<quint16>(page, headerSize + 12 + 2 * cell)));
    return pages;
}

QByteArray mendedHeader(const QByteArray &fresh, const QByteArray &damaged, int newestVersion)
{
    QByteArray header = fresh.first(headerSize);
    const auto version = numberAt<quint32>(damaged, versionAt);
    if (numberAt<quint32>(damaged, applicationAt) == quint32(applicationId) && version >= 1
        && version <= quint32(newestVersion))
        setNumber(header, versionAt, version);
    setNumber(header, freeListAt, 0);
    setNumber(header, freeCountAt, 0);
    setNumber(header, pageCountAt, 0);
    setNumber(header, countIsValidForAt, 0xffffffff); // so that the size of the file counts
    return header;
}

} // namespace

Result<void> copyWithHeaderOf(const QString &damaged, const QString &fresh, const QString &copy,
                              HeaderDonation donation, int newestVersion)
{
    const auto failed = [&copy] {
        return failure(ErrorKind::Storage,
                       QCoreApplication::translate("HeaderRepair", "The file “%1” could not be written.").arg(copy));
    };
    const bool isEmpty = QFileInfo(damaged).size() == 0;
    if (auto copied = copyPrivateFile(isEmpty ? fresh : damaged, copy); !copied)
        return copied;
    if (const QString log = damaged + "-wal"_L1; QFileInfo::exists(log)) {
        if (auto copied = copyPrivateFile(log, copy + "-wal"_L1); !copied)
            return copied;
    }
    if (isEmpty)
        return {};
    const auto whole = readFile(fresh);
    if (!whole)
        return std::unexpected(whole.error());
    const qsizetype pageSize = numberAt<quint16>(*whole, pageSizeAt);
    QFile file(copy);
    if (pageSize < smallestPage || whole->size() < pageSize || !file.open(QIODevice::ReadWrite))
        return failed();
    const QByteArray header = mendedHeader(*whole, file.read(headerSize), newestVersion);
    if (!file.seek(0) || file.write(header) != headerSize)
        return failed();
    if (donation == HeaderDonation::Schema) {
        const QByteArray first = whole->first(pageSize);
        if (file.write(first.sliced(headerSize)) != pageSize - headerSize)
            return failed();
        for (const quint32 page : schemaPages(first)) {
            const qsizetype start = qsizetype(page - 1) * pageSize;
            if (page < 1 || start + pageSize > whole->size())
                continue;
            if (!file.seek(start) || file.write(whole->sliced(start, pageSize)) != pageSize)
                return failed();
        }
    }
    return file.flush() ? Result<void>() : failed();
}

} // namespace oriel
