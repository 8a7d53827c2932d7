// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ArchiveFiles.h"

namespace oriel {

ArchiveFiles::ArchiveFiles(QString path, ZipLimits limits, qint64 ceilingBytes, const std::vector<ZipEntry> &entries,
                           ImportNotes &notes)
    : m_path(std::move(path))
    , m_limits(limits)
    , m_ceilingBytes(ceilingBytes)
    , m_notes(notes)
{
    for (const auto &entry : entries)
        m_entries.emplace(entry.name(), entry);
}

std::optional<ImportedFile> ArchiveFiles::beginningWith(const QString &id)
{
    auto found = m_entries.lower_bound(id);
    while (found != m_entries.end() && found->first.startsWith(id)) {
        const bool isWhole = found->first.size() == id.size() || !found->first.at(id.size()).isLetterOrNumber();
        if (isWhole)
            break;
        ++found;
    }
    if (found == m_entries.end() || !found->first.startsWith(id))
        return std::nullopt;
    if (!m_archive) {
        auto opened = ZipArchive::open(m_path, m_limits);
        if (!opened)
            return std::nullopt;
        m_archive = std::move(*opened);
    }
    auto data = m_archive->read(found->second, m_ceilingBytes);
    if (!data) {
        m_notes.add(ImportNoteKind::DamagedFile, data.error().message);
        return std::nullopt;
    }
    return ImportedFile{found->first, std::move(*data)};
}

} // namespace oriel
