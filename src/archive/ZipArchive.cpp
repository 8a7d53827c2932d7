// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ZipArchive.h"

#include "core/Sentences.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr quint16 encryptedFlag = 1;

QString tr(const char *text, std::nullptr_t = nullptr, int count = -1)
{
    return QCoreApplication::translate("ZipArchive", text, nullptr, count);
}

//! What of an entry may be read: counts, and ends with an error where a bomb would go off.
class EntryDevice final : public QIODevice
{
public:
    EntryDevice(QuaZip &zip, qint64 ceilingBytes, qint64 &totalBytes, qint64 totalCeilingBytes)
        : m_file(&zip)
        , m_ceilingBytes(ceilingBytes)
        , m_totalBytes(totalBytes)
        , m_totalCeilingBytes(totalCeilingBytes)
    {
    }

    [[nodiscard]] bool start()
    {
        return m_file.open(QIODevice::ReadOnly) && QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }

protected:
    qint64 readData(char *data, qint64 maximumBytes) override
    {
        if (!m_file.isOpen())
            return m_isBroken ? -1 : 0;
        const qint64 read = m_file.read(data, maximumBytes);
        m_readBytes += std::max<qint64>(read, 0);
        m_totalBytes += std::max<qint64>(read, 0);
        m_isTooLarge = m_readBytes > m_ceilingBytes || m_totalBytes > m_totalCeilingBytes;
        if (m_isTooLarge)
            return fail(tr("The file becomes too large when it is unpacked."));
        if (read < 0)
            return fail(tr("The file is damaged."));
        if (read == 0 && maximumBytes > 0) {
            m_file.close(); // compares the checksum
            if (m_file.getZipError() != UNZ_OK)
                return fail(tr("The checksum of the file is wrong."));
        }
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 fail(const QString &why)
    {
        m_isBroken = true;
        m_file.close();
        setErrorString(why);
        return -1;
    }

    QuaZipFile m_file;
    qint64 m_ceilingBytes;
    qint64 &m_totalBytes;
    qint64 m_totalCeilingBytes;
    qint64 m_readBytes = 0;
    bool m_isBroken = false;
    bool m_isTooLarge = false;
};

} // namespace

bool ZipArchive::isZip(QByteArrayView start)
{
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06") || start.startsWith("PK\x07\x08");
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path, ZipLimits limits)
{
    return open(std::make_unique<QuaZip>(path), QFileInfo(path).size(), limits);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QIODevice &device, ZipLimits limits)
{
    auto zip = std::make_unique<QuaZip>(&device);
    zip->setAutoClose(false); // the device is its owner's
    return open(std::move(zip), device.size(), limits);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(std::unique_ptr<QuaZip> zip, qint64 sizeBytes, ZipLimits limits)
{
    if (!zip->open(QuaZip::mdUnzip)) {
        return failure(ErrorKind::InvalidInput, tr("The archive is damaged or was not downloaded to its end."),
                       u"QuaZip: %1"_s.arg(zip->getZipError()));
    }
    if (zip->getEntriesCount() > limits.entries) {
        return failure(ErrorKind::InvalidInput, tr("The archive has more than %Ln files.", nullptr, limits.entries));
    }
    std::vector<ZipEntry> entries;
    for (bool isThere = zip->goToFirstFile(); isThere; isThere = zip->goToNextFile()) {
        QuaZipFileInfo64 info;
        if (zip->getCurrentFileInfo(&info) && !info.name.endsWith(u'/')) {
            entries.push_back({info.name, qint64(info.uncompressedSize), qint64(info.compressedSize),
                               (info.flags & encryptedFlag) != 0});
        }
    }
    return std::make_unique<ZipArchive>(std::move(zip), sizeBytes, limits, std::move(entries));
}

ZipArchive::ZipArchive(std::unique_ptr<QuaZip> zip, qint64 sizeBytes, ZipLimits limits, std::vector<ZipEntry> entries)
    : m_zip(std::move(zip))
    , m_sizeBytes(sizeBytes)
    , m_limits(limits)
    , m_entries(std::move(entries))
{
}

ZipArchive::~ZipArchive() = default;

Result<std::unique_ptr<QIODevice>> ZipArchive::openEntry(const ZipEntry &entry)
{
    const auto broken = [&entry](const QString &sentence) {
        return failure(ErrorKind::InvalidInput, sentence.arg(entry.path));
    };
    if (entry.isEncrypted)
        return broken(tr("The file “%1” in the archive is encrypted."));
    // The archive may say anything; no entry is larger than it.
    const qint64 compressedBytes = std::clamp<qint64>(entry.compressedBytes, 0, m_sizeBytes);
    const qint64 ceiling = std::min(m_limits.entryBytes,
                                    std::max(m_limits.freeBytes, compressedBytes * m_limits.ratio));
    if (!m_zip->setCurrentFile(entry.path, QuaZip::csSensitive))
        return broken(tr("The file “%1” in the archive is damaged."));
    auto device = std::make_unique<EntryDevice>(*m_zip, ceiling, m_readBytes, m_limits.totalBytes);
    if (!device->start())
        return broken(tr("The file “%1” in the archive is damaged."));
    return device;
}

Result<QByteArray> ZipArchive::read(const ZipEntry &entry, qint64 ceilingBytes)
{
    auto device = openEntry(entry);
    if (!device)
        return std::unexpected(device.error());
    QByteArray data;
    while (data.size() <= ceilingBytes) {
        const qsizetype before = data.size();
        const qsizetype step = qsizetype(std::min<qint64>(ceilingBytes + 1 - before, 1024 * 1024));
        data.resize(before + step);
        const qint64 read = (*device)->read(data.data() + before, step);
        data.resize(before + qsizetype(std::max<qint64>(read, 0)));
        if (read < 0) {
            auto error = failure(ErrorKind::InvalidInput,
                                 inOneParagraph({tr("The file “%1” in the archive cannot be read.").arg(entry.path),
                                                 asSentence((*device)->errorString())}));
            if (static_cast<const EntryDevice &>(**device).isTooLarge())
                error.error().code = zipTooLarge;
            return error;
        }
        if (read == 0)
            return data;
    }
    auto error = failure(ErrorKind::InvalidInput, tr("The file “%1” in the archive is too large.").arg(entry.path));
    error.error().code = zipTooLarge;
    return error;
}

} // namespace oriel
