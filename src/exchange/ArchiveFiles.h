// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ZipArchive.h"
#include "exchange/ImportContext.h"

#include <map>

namespace oriel {

//! The files of an archive, found by how their names begin. Reads the archive by a handle of its own.
class ArchiveFiles final : public ImportFiles
{
public:
    ArchiveFiles(QString path, ZipLimits limits, qint64 ceilingBytes, const std::vector<ZipEntry> &entries,
                 ImportNotes &notes);

    [[nodiscard]] std::optional<ImportedFile> beginningWith(const QString &id) override;

private:
    QString m_path;
    ZipLimits m_limits;
    qint64 m_ceilingBytes;
    std::map<QString, ZipEntry> m_entries; //!< by their names without folders
    ImportNotes &m_notes;
    std::unique_ptr<ZipArchive> m_archive; //!< opened when the first file is needed
};

} // namespace oriel
