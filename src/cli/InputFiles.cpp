// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/InputFiles.h"

#include "core/PrivateFiles.h"

#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qint64 fileCeilingBytes = 64 * 1024 * 1024;

std::unexpected<Error> bad(const QString &argument, const QString &path, const QString &what)
{
    return failure(ErrorKind::InvalidInput, u"%1 %2: %3"_s.arg(argument, path, what));
}

Result<QByteArray> contentOf(const QString &argument, const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty())
        return failure(ErrorKind::InvalidInput, u"%1 needs the name of a file."_s.arg(argument));
    if (!info.exists())
        return failure(ErrorKind::Storage, u"%1 %2: there is no such file."_s.arg(argument, path));
    if (info.isDir())
        return bad(argument, path, u"this is a folder, not a file."_s);
    if (info.size() > fileCeilingBytes)
        return bad(argument, path, u"the file is larger than 64 MB."_s);
    auto content = readFile(path, fileCeilingBytes);
    if (!content)
        return failure(ErrorKind::Storage, u"%1: %2"_s.arg(argument, content.error().message));
    if (content->isEmpty())
        return bad(argument, path, u"the file is empty."_s);
    return content;
}

std::optional<QString> decoded(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return std::nullopt;
    return text;
}

//! The media type of what is not text, told by its first bytes; empty for none that a model reads.
QString binaryType(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return u"application/pdf"_s;
    if (bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WAVE"))
        return u"audio/wav"_s;
    if (bytes.startsWith("ID3") || bytes.startsWith("\xFF\xFB"))
        return u"audio/mpeg"_s;
    return {};
}

QString imageType(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return u"image/jpeg"_s;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return u"image/gif"_s;
    if (bytes.size() > 12 && bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP"))
        return u"image/webp"_s;
    return {};
}

} // namespace

Result<MessagePart> fileArgument(const QString &argument, const QString &path)
{
    auto content = contentOf(argument, path);
    if (!content)
        return std::unexpected(content.error());
    const QString name = QFileInfo(path).fileName();
    const QString type = content->size() > 12 ? binaryType(*content) : QString();
    if (type.startsWith("audio/"_L1))
        return AudioPart{type, std::move(*content), {}};
    if (!type.isEmpty())
        return FilePart{name, type, {}, std::move(*content)};
    if (!imageType(*content).isEmpty())
        return bad(argument, path, u"this is an image; give it with --image."_s);
    auto text = decoded(*content);
    if (!text)
        return bad(argument, path, u"this is not text, and no kind of document that can be sent."_s);
    return FilePart{name, u"text/plain"_s, std::move(*text), {}};
}

Result<MessagePart> imageArgument(const QString &argument, const QString &path)
{
    auto content = contentOf(argument, path);
    if (!content)
        return std::unexpected(content.error());
    const QString type = imageType(*content);
    if (type.isEmpty())
        return bad(argument, path, u"this is no PNG, JPEG, GIF or WebP image."_s);
    return ImagePart{type, std::move(*content), {}};
}

Result<QString> textFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir() && info.size() == 0)
        return QString();
    const auto content = contentOf(u"The file"_s, path);
    if (!content)
        return std::unexpected(content.error());
    auto text = decoded(*content);
    if (!text)
        return bad(u"The file"_s, path, u"this is not text."_s);
    return std::move(*text);
}

Result<QString> pipedTextAsItIs(const QByteArray &bytes)
{
    auto text = decoded(bytes);
    if (!text)
        return failure(ErrorKind::InvalidInput, u"Standard input is not text."_s);
    return std::move(*text);
}

Result<std::optional<FilePart>> pipedText(const QByteArray &bytes)
{
    auto text = pipedTextAsItIs(bytes);
    if (!text)
        return std::unexpected(text.error());
    if (text->trimmed().isEmpty())
        return std::optional<FilePart>();
    return std::optional(FilePart{u"standard input"_s, u"text/plain"_s, std::move(*text), {}});
}

} // namespace oriel
