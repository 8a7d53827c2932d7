// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/ZipDocument.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int mostEntries = 20'000;
constexpr QByteArrayView endOfDirectory("PK\x05\x06");
constexpr qint64 endLookedAt = 66 * 1024; // bytes: the end of the directory and the longest comment after it

bool hasEnd(SourceFile &file)
{
    QIODevice &device = file.device();
    device.seek(std::max<qint64>(file.sizeBytes() - endLookedAt, 0));
    return device.readAll().contains(endOfDirectory);
}

} // namespace

ZipDocument::ZipDocument(std::unique_ptr<ZipArchive> archive, const ReadLimits &limits)
    : m_archive(std::move(archive))
    , m_limits(limits)
{
    const auto &entries = m_archive->entries();
    for (std::size_t i = entries.size(); i-- > 0;)
        m_entries[entries[i].path] = i;
}

Read<ZipDocument> ZipDocument::open(SourceFile &file)
{
    if (file.sizeBytes() > file.limits().fileBytes)
        return unread(ReadFault::TooLarge);
    if (!hasEnd(file))
        return unread(ReadFault::Truncated);
    ZipLimits limits;
    limits.entries = mostEntries;
    limits.entryBytes = limits.totalBytes = file.limits().unpackedBytes;
    auto archive = ZipArchive::open(file.device(), limits);
    if (!archive)
        return unread(ReadFault::Damaged, archive.error().message);
    return ZipDocument(std::move(*archive), file.limits());
}

Read<QByteArray> ZipDocument::read(const QString &path)
{
    const auto found = m_entries.constFind(path);
    if (found == m_entries.cend())
        return unread(ReadFault::Damaged, path);
    const ZipEntry &entry = m_archive->entries()[*found];
    if (entry.isEncrypted)
        return unread(ReadFault::Encrypted, path);
    auto bytes = m_archive->read(entry, m_limits.unpackedBytes);
    if (!bytes)
        return unread(bytes.error().code == zipTooLarge ? ReadFault::Bomb : ReadFault::Damaged, bytes.error().message);
    return std::move(*bytes);
}

QString pathInArchive(const QString &base, const QString &target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target.sliced(1));
    const auto slash = base.lastIndexOf(u'/');
    const QString path = QDir::cleanPath(base.left(slash + 1) + target);
    return path.startsWith("../"_L1) || path == ".."_L1 ? QString() : path;
}

} // namespace oriel
