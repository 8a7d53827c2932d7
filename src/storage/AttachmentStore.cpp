// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AttachmentStore.h"

#include "core/PrivateFiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("AttachmentStore", text);
}

QByteArray hashOf(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

} // namespace

AttachmentStore::AttachmentStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString AttachmentStore::fileOf(const QByteArray &sha256) const
{
    const QString name = QString::fromLatin1(sha256.toHex());
    return m_folder + u'/' + name.first(qMin(name.size(), 2)) + u'/' + name;
}

QList<QByteArray> AttachmentStore::all() const
{
    QList<QByteArray> hashes;
    for (QDirIterator file(m_folder, QDir::Files, QDirIterator::Subdirectories); file.hasNext();) {
        file.next();
        const QByteArray sha256 = QByteArray::fromHex(file.fileName().toLatin1());
        if (fileOf(sha256) == file.filePath()) // else it is somebody else's
            hashes.append(sha256);
    }
    return hashes;
}

Result<QByteArray> AttachmentStore::put(const QByteArray &data) const
{
    QByteArray sha256 = hashOf(data);
    const QString path = fileOf(sha256);
    const QFileInfo there(path);
    if (there.isFile() && there.size() == data.size())
        return sha256;
    if (auto folder = makePrivateFolder(there.absolutePath()); !folder)
        return std::unexpected(folder.error());
    if (auto written = writePrivateFile(path, data); !written)
        return std::unexpected(written.error());
    return sha256;
}

Result<QByteArray> AttachmentStore::read(const QByteArray &sha256) const
{
    const QString path = fileOf(sha256);
    const QFileInfo there(path);
    if (!there.exists()) {
        return failure(ErrorKind::Storage,
                       tr("An attachment of this message is missing: there is no file “%1”.").arg(path));
    }
    auto data = readFile(path, there.size());
    if (data && hashOf(*data) != sha256)
        return failure(ErrorKind::Storage, tr("An attachment of this message is damaged: the file “%1”.").arg(path));
    return data;
}

} // namespace oriel
