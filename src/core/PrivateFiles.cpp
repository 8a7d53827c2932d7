// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/PrivateFiles.h"

#include "core/Sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text, std::nullptr_t = nullptr, int count = -1)
{
    return QCoreApplication::translate("PrivateFiles", text, nullptr, count);
}

//! A file descriptor that is closed when it goes.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { (void)close(); }

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] bool close() { return m_fd < 0 || ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

//! \param what  "The file “%1” could not be written."; a sentence with the reason is added
std::unexpected<Error> storageFailure(const QString &what, int reason)
{
    QString why;
    switch (reason) {
    case ENOSPC:
    case EDQUOT: why = tr("The disk is full."); break;
    case EFBIG: why = tr("A file may not be that large here."); break;
    case EACCES:
    case EPERM: why = tr("You have no permission."); break;
    case EROFS: why = tr("The disk can only be read."); break;
    case ENOTDIR: why = tr("A part of the path is not a folder."); break;
    case EISDIR: why = tr("There is a folder of that name."); break;
    case ENOENT: why = tr("The folder for it does not exist."); break;
    case ELOOP: why = tr("The links of the path lead in a circle."); break;
    case ENAMETOOLONG: why = tr("The name is too long."); break;
    default: why = asSentence(qt_error_string(reason));
    }
    return failure(ErrorKind::Storage, inOneParagraph({what, why}), u"errno %1"_s.arg(reason));
}

bool isUsable(const QString &path)
{
    return !path.isEmpty() && !path.contains(QChar::Null);
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

std::unexpected<Error> unusablePath()
{
    return failure(ErrorKind::Storage, tr("An empty file name cannot be used."));
}

bool writeAll(int fd, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const auto written = ::write(fd, content.data(), std::size_t(content.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            if (written == 0)
                errno = ENOSPC;
            return false;
        }
        content = content.sliced(written);
    }
    return true;
}

//! Where the bytes go: a link stays a link, the file that it names is replaced.
QString behindLinks(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isSymLink())
        return path;
    const QString target = info.canonicalFilePath();
    return target.isEmpty() ? info.symLinkTarget() : target;
}

//! So that the new name survives a crash. Some file systems cannot, which takes nothing from what was written.
void syncFolderOf(const QString &path)
{
    const Descriptor folder(
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen())
        (void)::fsync(folder.get());
}

} // namespace

Result<void> makePrivateFolder(const QString &path)
{
    if (!isUsable(path))
        return unusablePath();
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QString what = tr("The folder “%1” could not be made.").arg(shown(absolute));
    QString soFar;
    for (const auto &name : absolute.split(u'/', Qt::SkipEmptyParts)) {
        soFar += u'/' + name;
        const bool isMade = ::mkdir(QFile::encodeName(soFar).constData(), S_IRWXU) == 0;
        if (isMade) {
            syncFolderOf(soFar);
        } else if (errno != EEXIST) {
            const int reason = errno;
            if (!QFileInfo(soFar).isDir()) // mkdir may say EROFS or EACCES for what is there
                return storageFailure(what, reason);
        }
    }
    struct stat status = {};
    const QByteArray native = QFile::encodeName(absolute);
    if (::stat(native.constData(), &status) != 0)
        return storageFailure(what, errno);
    if (!S_ISDIR(status.st_mode))
        return failure(ErrorKind::Storage,
                       tr("“%1” should be a folder, but a file has that name.").arg(shown(absolute)));
    const mode_t mode = status.st_mode & 07777; // what its owner may not, stays so: a folder that is only read, say
    if ((mode & ~mode_t(S_IRWXU)) != 0 && ::chmod(native.constData(), mode & S_IRWXU) != 0)
        return storageFailure(tr("The folder “%1” could not be made private.").arg(shown(absolute)), errno);
    return {};
}

Result<void> writePrivateFile(const QString &path, QByteArrayView content)
{
    if (!isUsable(path))
        return unusablePath();
    const QString target = behindLinks(path);
    const QString what = tr("The file “%1” could not be written.").arg(shown(path));
    if (QFileInfo(target).isDir())
        return storageFailure(what, EISDIR);

    QByteArray temporary = QFile::encodeName(QFileInfo(target).absolutePath() + u"/.oriel-XXXXXX"_s);
    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC)); // 0600, and never one that is there
    if (!file.isOpen())
        return storageFailure(what, errno);
    const bool isInPlace = ::fchmod(file.get(), S_IRUSR | S_IWUSR) == 0 && writeAll(file.get(), content)
        && ::fsync(file.get()) == 0 && file.close()
        && ::rename(temporary.constData(), QFile::encodeName(target).constData()) == 0;
    if (!isInPlace) {
        const int reason = errno;
        (void)::unlink(temporary.constData());
        return storageFailure(what, reason);
    }
    syncFolderOf(target);
    return {};
}

Result<void> copyPrivateFile(const QString &from, const QString &to)
{
    if (!isUsable(from) || !isUsable(to))
        return unusablePath();
    const QString what = tr("The file “%1” could not be copied to “%2”.").arg(shown(from), shown(to));
    const Descriptor source(::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC));
    if (!source.isOpen())
        return storageFailure(what, errno);
    const QByteArray native = QFile::encodeName(to);
    Descriptor target(::open(native.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!target.isOpen())
        return storageFailure(what, errno);
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    bool isWhole = false;
    while (!isWhole) {
        const auto count = ::read(source.get(), piece.data(), std::size_t(piece.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 || !writeAll(target.get(), QByteArrayView(piece).first(count)))
            break;
        isWhole = count == 0;
    }
    if (!isWhole || ::fsync(target.get()) != 0 || !target.close()) {
        const int reason = errno;
        (void)::unlink(native.constData());
        return storageFailure(what, reason);
    }
    syncFolderOf(to);
    return {};
}

Result<void> putInPlace(const QString &from, const QString &to)
{
    if (!isUsable(from) || !isUsable(to))
        return unusablePath();
    const QString what = tr("The file “%1” could not be written.").arg(shown(to));
    const Descriptor file(::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen() || ::fsync(file.get()) != 0
        || ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return storageFailure(what, errno);
    syncFolderOf(to);
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 ceilingBytes)
{
    if (!isUsable(path))
        return unusablePath();
    const QString what = tr("The file “%1” could not be read.").arg(shown(path));
    const QByteArray native = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(native.constData(), &status) != 0) {
        if (errno == ENOENT)
            return failure(ErrorKind::Storage, tr("There is no file “%1”.").arg(shown(path)));
        return storageFailure(what, errno);
    }
    if (S_ISDIR(status.st_mode))
        return storageFailure(what, EISDIR);
    if (!S_ISREG(status.st_mode) && !path.startsWith("/dev/"_L1)) // a pipe that nobody writes to would never end
        return failure(ErrorKind::Storage, tr("“%1” is not a file.").arg(shown(path)));

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, inOneParagraph({what, asSentence(file.errorString())}));
    const qint64 expected = std::min<qint64>(ceilingBytes, status.st_size); // read() makes room for all that it is
                                                                            // asked
    QByteArray content = S_ISREG(status.st_mode) ? file.read(expected + 1) : QByteArray();
    while (content.size() <= ceilingBytes) { // what has no size of its own: /proc, a pipe of the shell
        const QByteArray more = file.read(qMin(ceilingBytes + 1 - content.size(), qint64(64 * 1024)));
        if (more.isEmpty())
            break;
        content += more;
    }
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Storage, inOneParagraph({what, asSentence(file.errorString())}));
    if (content.size() > ceilingBytes) {
        return failure(ErrorKind::Storage,
                       tr("The file “%1” is larger than %Ln bytes.", nullptr, int(ceilingBytes)).arg(shown(path)));
    }
    return content;
}

} // namespace oriel
