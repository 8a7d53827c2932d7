// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QIODevice>
#include <QString>

#include <memory>
#include <vector>

class QuaZip;

namespace oriel {

struct ZipEntry {
    QString path;
    qint64 sizeBytes = 0; //!< as the archive says
    qint64 compressedBytes = 0;
    bool isEncrypted = false;

    [[nodiscard]] QString name() const { return path.section(u'/', -1); }
};

//! In Error::code of what becomes too large when it is unpacked.
inline constexpr QLatin1StringView zipTooLarge("too_large");

//! How much an archive may become; what goes over it is not read.
struct ZipLimits {
    int entries = 200'000;
    qint64 entryBytes = qint64(64) << 30;
    qint64 totalBytes = qint64(256) << 30; //!< of all that is read
    qint64 freeBytes = qint64(64) << 20; //!< that may come of an entry, however small it is
    int ratio = 200; //!< times the compressed size, above freeBytes; text rarely comes to 30
};

//! \brief A zip file whose entries are read by name, never written to the disk.
//!
//! One entry is open at a time. A damaged entry fails when its damage is read. Tests: tst_ziparchive.
class ZipArchive
{
public:
    [[nodiscard]] static bool isZip(QByteArrayView start);
    //! InvalidInput when it is cut off, damaged or no zip.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QString &path, ZipLimits limits);
    //! \param device  open for reading; outlives the archive
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(QIODevice &device, ZipLimits limits);
    ZipArchive(std::unique_ptr<QuaZip> zip, qint64 sizeBytes, ZipLimits limits, std::vector<ZipEntry> entries);
    ~ZipArchive();

    [[nodiscard]] const std::vector<ZipEntry> &entries() const { return m_entries; } //!< files only
    //! Its bytes, in order; not beyond this. A read of -1 with an errorString() is damage or too much.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> openEntry(const ZipEntry &entry);
    //! Its error has the code zipTooLarge where it becomes more than that.
    [[nodiscard]] Result<QByteArray> read(const ZipEntry &entry, qint64 ceilingBytes);

private:
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(std::unique_ptr<QuaZip> zip, qint64 sizeBytes,
                                                                  ZipLimits limits);

    std::unique_ptr<QuaZip> m_zip;
    qint64 m_sizeBytes; //!< of the archive
    ZipLimits m_limits;
    std::vector<ZipEntry> m_entries;
    qint64 m_readBytes = 0;
};

} // namespace oriel
