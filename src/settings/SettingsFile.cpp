// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsFile.h"

#include "core/PrivateFiles.h"
#include "core/Sentences.h"
#include "settings/Words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <filesystem>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {

constexpr qint64 fileCeilingBytes = 4 * 1024 * 1024;
constexpr auto lockPatience = 5s;

//! The lock of one open file, gone with it or with its process.
class FileLock
{
public:
    explicit FileLock(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
        , m_reason(errno)
    {
    }
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock()
    {
        if (m_file >= 0)
            ::close(m_file);
    }

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] int reason() const { return m_reason; }

    [[nodiscard]] bool take()
    {
        const auto end = std::chrono::steady_clock::now() + lockPatience;
        while (::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
            if ((errno != EWOULDBLOCK && errno != EINTR) || std::chrono::steady_clock::now() > end)
                return false;
            std::this_thread::sleep_for(1ms); // flock() itself knows no time limit
        }
        return true;
    }

private:
    int m_file;
    int m_reason;
};

//! Where the bytes are: a settings file may be a link into a person's own collection of settings.
QString linkTarget(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isSymLink())
        return path;
    const auto canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.symLinkTarget() : canonical;
}

} // namespace

SettingsFile::SettingsFile(QString path)
    : m_path(std::move(path))
{
}

Result<JsonMembers> SettingsFile::read() const
{
    std::error_code reason;
    const auto status = std::filesystem::status(m_path.toStdU16String(), reason);
    if (status.type() == std::filesystem::file_type::not_found)
        return JsonMembers{};
    auto text = readFile(m_path, fileCeilingBytes);
    if (!text)
        return std::unexpected(text.error());
    auto members = JsonMembers::parse(*text);
    if (!members)
        members.error().message = inOneParagraph(
            {Words::tr("“%1” cannot be read, and is left as it is.").arg(m_path), members.error().message});
    return members;
}

Result<void> SettingsFile::update(const Change &change) const
{
    if (auto made = makePrivateFolder(QFileInfo(m_path).absolutePath()); !made)
        return made;
    return withFileLock(m_path, [this, &change]() -> Result<void> {
        auto members = read();
        if (!members)
            return std::unexpected(members.error());
        const auto before = *members;
        if (auto changed = change(*members); !changed)
            return changed;
        if (*members == before)
            return {};
        return writePrivateFile(linkTarget(m_path), members->toText() + '\n');
    });
}

Result<void> withFileLock(const QString &path, const std::function<Result<void>()> &work)
{
    const QString lockPath = path + ".lock"_L1;
    FileLock lock(lockPath);
    if (!lock.isOpen())
        return failure(ErrorKind::Storage,
                       Words::tr("“%1” could not be written: %2.").arg(lockPath, qt_error_string(lock.reason())));
    if (!lock.take())
        return failure(ErrorKind::Storage, Words::tr("“%1” is being written by another program. Try again.").arg(path));
    return work();
}

} // namespace oriel
