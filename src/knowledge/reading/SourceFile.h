// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/reading/ReadFault.h"

#include <QIODevice>

#include <memory>

namespace oriel {

//! What one file may cost, whatever it is.
struct ReadLimits {
    qint64 fileBytes = qint64(256) << 20; //!< but for files of one document a line
    qint64 textBytes = qint64(64) << 20; //!< of one document
    qint64 unpackedBytes = qint64(512) << 20; //!< of all that an archive's entries become

    bool operator==(const ReadLimits &) const = default;
};

//! A file that a loader reads: its bytes, and what it is called, which is only a hint.
class SourceFile
{
public:
    //! Gone, NotAFile or Empty. Links are followed: who walks folders decides about them.
    [[nodiscard]] static Read<SourceFile> open(const QString &path, const ReadLimits &limits = {});
    [[nodiscard]] static SourceFile fromBytes(QString name, QByteArray bytes, const ReadLimits &limits = {});

    [[nodiscard]] QString suffix() const; //!< of the name, in small letters: "md"
    [[nodiscard]] qint64 sizeBytes() const { return m_device->size(); }
    [[nodiscard]] const ReadLimits &limits() const { return m_limits; }
    //! Open for reading, at its beginning; can be sought in.
    [[nodiscard]] QIODevice &device();
    [[nodiscard]] QByteArray start(qint64 bytes); //!< of the file
    //! All of it, or TooLarge.
    [[nodiscard]] Read<QByteArray> bytes();

private:
    SourceFile(QString name, std::unique_ptr<QIODevice> device, const ReadLimits &limits);

    QString m_name;
    std::unique_ptr<QIODevice> m_device;
    ReadLimits m_limits;
};

} // namespace oriel
