// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportSource.h"

#include "exchange/ArchiveFiles.h"
#include "exchange/JsonHead.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qint64 firstHeadBytes = 512;
constexpr qint64 headBytes = 256 * 1024;
constexpr qint64 copyBytes = 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportSource", text);
}

std::unexpected<Error> unreadable(const QString &path, const QString &why)
{
    return failure(ErrorKind::Storage, tr("The file “%1” could not be read: %2.").arg(path, why));
}

Error noConversations()
{
    return failure(ErrorKind::InvalidInput, tr("The file holds no conversations that Oriel can read.")).error();
}

//! What is wrong in a file is said with its name.
std::unexpected<Error> inFile(const QString &path, Error error)
{
    error.message = tr("“%1”: %2").arg(QFileInfo(path).fileName(), error.message);
    return std::unexpected(std::move(error));
}

FileBytes bytesOfFile(const QString &path)
{
    auto file = std::make_shared<QFile>(path);
    return [file](qint64 offset, qint64 sizeBytes) {
        if (!file->isOpen() && !file->open(QIODevice::ReadOnly))
            return QByteArray();
        return file->seek(offset) ? file->read(sizeBytes) : QByteArray();
    };
}

//! One JSON file on the disk.
class FileSource final : public ImportSource
{
public:
    FileSource(std::unique_ptr<QFile> file, std::stop_token stop, const ImportLimits &limits)
        : m_file(std::move(file))
        , m_reader(*m_file, bytesOfFile(m_file->fileName()), {m_notes}, std::move(stop), limits.elements)
        , m_sizeBytes(m_file->size())
    {
    }

    [[nodiscard]] Result<void> start() { return m_reader.open(); }

    [[nodiscard]] std::optional<ImportItem> next() override
    {
        auto item = m_reader.next();
        m_count += item ? 1 : 0;
        if (!item && !m_reader.problem().isEmpty() && !std::exchange(m_isTold, true))
            m_notes.add(ImportNoteKind::DamagedFile, m_reader.problem());
        return item;
    }
    [[nodiscard]] ImportProgress progress() const override { return {m_reader.position(), m_sizeBytes, m_count}; }
    [[nodiscard]] std::optional<Error> verdict() const override
    {
        return m_reader.hasConversations() ? std::nullopt
                                           : std::optional(inFile(m_file->fileName(), noConversations()).error());
    }

private:
    std::unique_ptr<QFile> m_file;
    DocumentReader m_reader;
    qint64 m_sizeBytes;
    qint64 m_count = 0;
    bool m_isTold = false;
};

//! Every file of an archive that holds conversations.
class ArchiveSource final : public ImportSource
{
public:
    ArchiveSource(const QString &path, std::unique_ptr<ZipArchive> archive, std::stop_token stop, ImportLimits limits)
        : m_archive(std::move(archive))
        , m_files(path, limits.archive, limits.attachmentBytes, m_archive->entries(), m_notes)
        , m_stop(std::move(stop))
        , m_limits(limits)
    {
        for (const auto &entry : m_archive->entries())
            look(entry);
        std::ranges::sort(m_waiting, {}, [](const auto &found) { return found.entry.path; });
    }

    [[nodiscard]] std::optional<ImportItem> next() override
    {
        while (!m_stop.stop_requested()) {
            if (!m_leftOut.empty()) {
                auto leftOut = std::move(m_leftOut.front());
                m_leftOut.pop_front();
                return leftOut;
            }
            if (m_reader) {
                if (auto item = m_reader->next()) {
                    ++m_count;
                    return item;
                }
                endDocument();
            } else if (m_waiting.empty()) {
                return std::nullopt;
            } else {
                beginDocument();
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] ImportProgress progress() const override
    {
        return {m_doneBytes + (m_reader ? m_reader->position() : 0), m_totalBytes, m_count};
    }
    [[nodiscard]] std::optional<Error> verdict() const override
    {
        return m_isKnown ? std::nullopt : std::optional(noConversations());
    }

private:
    struct Document {
        ZipEntry entry;
        HeadKind kind;
    };

    void look(const ZipEntry &entry)
    {
        if (m_stop.stop_requested() || entry.path.startsWith("__MACOSX/"_L1))
            return;
        auto device = m_archive->openEntry(entry);
        if (!device) {
            m_leftOut.push_back({entry.path, device.error().message});
            return;
        }
        QByteArray head = (*device)->read(firstHeadBytes);
        if (kindOfHead(head) == HeadKind::NoJson)
            return;
        while (head.size() < headBytes) {
            const QByteArray more = (*device)->read(headBytes - head.size());
            if (more.isEmpty())
                break;
            head += more;
        }
        const auto kind = kindOfHead(head);
        if (kind == HeadKind::OtherJson) {
            m_notes.add(ImportNoteKind::UnreadFile, entry.path);
            return;
        }
        m_waiting.push_back({entry, kind});
        m_totalBytes += entry.sizeBytes;
    }

    void beginDocument()
    {
        const auto [entry, kind] = m_waiting.front();
        m_waiting.pop_front();
        m_name = entry.path;
        auto device = m_archive->openEntry(entry);
        if (!device) {
            m_leftOut.push_back({m_name, device.error().message});
            return;
        }
        m_device = std::move(*device);
        FileBytes bytes;
        if (kind == HeadKind::OrielConversations) { // its attachments are read out of order
            bytes = unpack();
            if (!bytes)
                return;
        }
        m_reader.emplace(*m_device, std::move(bytes), ImportContext{m_notes, &m_files}, m_stop, m_limits.elements);
        if (const auto opened = m_reader->open(); !opened)
            m_leftOut.push_back({m_name, opened.error().message});
    }

    //! Puts a copy of the entry on the disk in its place.
    FileBytes unpack()
    {
        auto copy = std::make_unique<QTemporaryFile>();
        bool isGood = copy->open();
        QByteArray piece(copyBytes, Qt::Uninitialized);
        qint64 read = 1;
        while (isGood && read > 0 && !m_stop.stop_requested()) {
            read = m_device->read(piece.data(), piece.size());
            isGood = read <= 0 || copy->write(piece.constData(), read) == read;
        }
        if (read < 0) // what came before is taken
            m_notes.add(ImportNoteKind::DamagedFile, tr("%1: %2").arg(m_name, m_device->errorString()));
        if (!isGood || !copy->flush() || !copy->seek(0)) {
            m_leftOut.push_back({m_name, tr("The file could not be unpacked: %1.").arg(copy->errorString())});
            return {};
        }
        auto bytes = bytesOfFile(copy->fileName());
        m_device = std::move(copy);
        return bytes;
    }

    void endDocument()
    {
        m_isKnown = m_isKnown || m_reader->hasConversations();
        m_doneBytes += m_reader->position();
        if (!m_reader->problem().isEmpty())
            m_notes.add(ImportNoteKind::DamagedFile, tr("%1: %2").arg(m_name, m_reader->problem()));
        m_reader.reset();
        m_device.reset();
    }

    std::unique_ptr<ZipArchive> m_archive;
    ArchiveFiles m_files;
    std::stop_token m_stop;
    ImportLimits m_limits;
    std::deque<Document> m_waiting;
    std::deque<LeftOut> m_leftOut;
    QString m_name;
    std::unique_ptr<QIODevice> m_device;
    std::optional<DocumentReader> m_reader;
    qint64 m_doneBytes = 0;
    qint64 m_totalBytes = 0;
    qint64 m_count = 0;
    bool m_isKnown = false;
};

} // namespace

Result<std::unique_ptr<ImportSource>> ImportSource::open(const QString &path, std::stop_token stop,
                                                         const ImportLimits &limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::Storage, tr("There is no file “%1”.").arg(path));
    if (info.isDir())
        return failure(ErrorKind::InvalidInput, tr("“%1” is a folder, not a file.").arg(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return unreadable(path, file->errorString());
    if (ZipArchive::isZip(file->peek(4))) {
        auto archive = ZipArchive::open(path, limits.archive);
        if (!archive)
            return inFile(path, archive.error());
        return std::make_unique<ArchiveSource>(path, std::move(*archive), std::move(stop), limits);
    }
    auto source = std::make_unique<FileSource>(std::move(file), std::move(stop), limits);
    if (auto started = source->start(); !started)
        return inFile(path, started.error());
    return source;
}

} // namespace oriel
