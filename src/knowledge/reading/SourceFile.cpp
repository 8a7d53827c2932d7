// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/reading/SourceFile.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace oriel {

SourceFile::SourceFile(QString name, std::unique_ptr<QIODevice> device, const ReadLimits &limits)
    : m_name(std::move(name))
    , m_device(std::move(device))
    , m_limits(limits)
{
}

Read<SourceFile> SourceFile::open(const QString &path, const ReadLimits &limits)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return unread(ReadFault::NotAFile);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return unread(ReadFault::Gone, file->errorString());
    if (file->size() == 0)
        return unread(ReadFault::Empty);
    return SourceFile(info.fileName(), std::move(file), limits);
}

SourceFile SourceFile::fromBytes(QString name, QByteArray bytes, const ReadLimits &limits)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    (void)buffer->open(QIODevice::ReadOnly); // of memory: cannot fail
    return {std::move(name), std::move(buffer), limits};
}

QString SourceFile::suffix() const
{
    return QFileInfo(m_name).suffix().toLower();
}

QIODevice &SourceFile::device()
{
    m_device->seek(0);
    return *m_device;
}

QByteArray SourceFile::start(qint64 bytes)
{
    return device().read(bytes);
}

Read<QByteArray> SourceFile::bytes()
{
    if (sizeBytes() > m_limits.fileBytes)
        return unread(ReadFault::TooLarge);
    QByteArray all = device().read(m_limits.fileBytes + 1);
    if (all.size() > m_limits.fileBytes)
        return unread(ReadFault::TooLarge);
    return all;
}

} // namespace oriel
