// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ZipArchive.h"
#include "knowledge/reading/SourceFile.h"

#include <QHash>

namespace oriel {

//! \brief A document that is a zip archive: its entries by name, never as files on the disk.
//!
//! Bomb for an entry that becomes far more than it is, Encrypted for one that is.
class ZipDocument
{
public:
    //! Truncated or Damaged for what is no archive.
    [[nodiscard]] static Read<ZipDocument> open(SourceFile &file);

    [[nodiscard]] bool has(const QString &path) const { return m_entries.contains(path); }
    //! Damaged when there is none of that name.
    [[nodiscard]] Read<QByteArray> read(const QString &path);

private:
    ZipDocument(std::unique_ptr<ZipArchive> archive, const ReadLimits &limits);

    std::unique_ptr<ZipArchive> m_archive;
    QHash<QString, std::size_t> m_entries; //!< by path: the first of that name
    ReadLimits m_limits;
};

//! A path in an archive that \a target of a file at \a base means: "../media/a.xml" of "ppt/slides/s.xml". Empty when
//! it leads out of the archive.
[[nodiscard]] QString pathInArchive(const QString &base, const QString &target);

} // namespace oriel
