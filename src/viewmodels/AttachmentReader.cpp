// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/AttachmentReader.h"

#include "core/OnThreadPool.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCoroFuture>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("AttachmentReader", text);
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

std::unexpected<Error> refusal(const QString &sentence)
{
    return failure(ErrorKind::InvalidInput, sentence);
}

std::unexpected<Error> tooLarge(const QString &name, qint64 bytes, qint64 most)
{
    return refusal(tr("“%1” is too large to be sent: it has %2, and %3 is the most.")
                       .arg(name, sizeWords(bytes), sizeWords(most)));
}

//! The image formats that models read, by how their files begin.
QString imageTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return u"image/gif"_s;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    return {};
}

//! The text of a file in UTF-8, or in UTF-16 or -32 with a mark; absent for what is no text.
std::optional<QString> textOf(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    if (!marked && bytes.contains('\0'))
        return std::nullopt;
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

Attachment attachmentOfTextFile(const QString &name, const QString &mediaType, const QString &text)
{
    FilePart part;
    part.name = name;
    part.mediaType = mediaType;
    part.text = text;
    return {std::move(part), name, tr("Sent as text, %1").arg(sizeWords(text.toUtf8().size()))};
}

} // namespace

Attachment attachmentOfText(const QString &name, const QString &text)
{
    return attachmentOfTextFile(name, u"text/plain"_s, text);
}

Result<Attachment> attachmentOfImage(const QString &name, const QByteArray &bytes)
{
    if (bytes.size() > largestImageBytes)
        return tooLarge(name, bytes.size(), largestImageBytes);
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid())
        return refusal(tr("“%1” is damaged: it cannot be read as an image.").arg(name));
    ImagePart part;
    part.mediaType = imageTypeOf(bytes);
    part.data = bytes;
    return Attachment{
        std::move(part), name,
        tr("Sent as an image, %1 × %2, %3")
            .arg(QLocale().toString(size.width()), QLocale().toString(size.height()), sizeWords(bytes.size()))};
}

Attachment attachmentOf(const MessagePart &part)
{
    if (const auto *image = std::get_if<ImagePart>(&part)) {
        if (auto known = attachmentOfImage(tr("Image"), image->data))
            return {part, known->name, known->fate};
        return {part, tr("Image"), tr("Sent as in the message that you change")};
    }
    if (const auto *file = std::get_if<FilePart>(&part); file && file->data.isEmpty())
        return attachmentOfTextFile(file->name, file->mediaType, file->text);
    const auto *file = std::get_if<FilePart>(&part);
    return {part, file ? file->name : tr("Sound"), tr("Sent as in the message that you change")};
}

Result<Attachment> readAttachment(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isDir())
        return refusal(tr("“%1” is a folder. Choose files in it.").arg(name));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return refusal(tr("“%1” cannot be read.").arg(name));
    const QByteArray start = file.peek(16);
    const bool isImage = !imageTypeOf(start).isEmpty();
    const auto most = isImage ? largestImageBytes : largestTextBytes;
    if (info.size() > most)
        return tooLarge(name, info.size(), most);
    const QByteArray bytes = file.read(most + 1);
    if (isImage)
        return attachmentOfImage(name, bytes);
    const auto text = textOf(bytes);
    if (!text)
        return refusal(tr("“%1” is neither text nor an image that models read (PNG, JPEG, GIF, WebP).").arg(name));
    if (text->isEmpty())
        return refusal(tr("“%1” is empty.").arg(name));
    return attachmentOfTextFile(name, u"text/plain"_s, *text);
}

namespace {

bool isSearchedRatherThanSent(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    QFile file(path);
    if (!info.isFile() || info.size() == 0 || !file.open(QIODevice::ReadOnly) || !imageTypeOf(file.peek(16)).isEmpty())
        return false;
    return info.size() > largestWholeTextBytes || !textOf(file.read(largestWholeTextBytes + 1));
}

} // namespace

QCoro::Task<Result<Attachment>> readAttachmentElsewhere(QString path)
{
    auto work = [path] { return std::make_shared<Result<Attachment>>(readAttachment(path)); };
    auto future = onThreadPool(std::move(work));
    const auto read = co_await future;
    co_return *read;
}

QCoro::Task<bool> isForSearching(QString path)
{
    auto work = [path] { return isSearchedRatherThanSent(path); };
    auto future = onThreadPool(std::move(work));
    co_return co_await future;
}

} // namespace oriel
