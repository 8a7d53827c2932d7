// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/MimePart.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int deepestPart = 20;
constexpr std::size_t mostParts = 1000; // of one part

QString decoded(const QByteArray &bytes, const QByteArray &charset)
{
    QStringDecoder decoder(charset.constData());
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromUtf8(bytes);
}

QByteArray fromQuotedPrintable(QByteArrayView text, bool isHeader)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isHeader && text[i] == '_') {
            bytes += ' ';
        } else if (text[i] != '=') {
            bytes += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == '\n') {
            ++i;
        } else if (i + 2 < text.size() && text[i + 1] == '\r') {
            i += 2;
        } else {
            bytes += QByteArray::fromHex(text.sliced(i + 1, std::min<qsizetype>(2, text.size() - i - 1)).toByteArray());
            i += 2;
        }
    }
    return bytes;
}

QString decodedWords(const QByteArray &value)
{
    static const QRegularExpression word(u"=\\?([^?\\s]{1,40})\\?([bBqQ])\\?([^?]*)\\?=(?:\\s+(?==\\?))?"_s);
    const QString text = QString::fromUtf8(value);
    QString words;
    qsizetype at = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        words += text.sliced(at, match.capturedStart() - at);
        const QByteArray content = match.captured(3).toUtf8();
        const bool isBase64 = match.captured(2).compare("b"_L1, Qt::CaseInsensitive) == 0;
        words += decoded(isBase64 ? QByteArray::fromBase64(content) : fromQuotedPrintable(content, true),
                         match.captured(1).section(u'*', 0, 0).toLatin1());
        at = match.capturedEnd();
    }
    return words + text.sliced(at);
}

//! The next line from \a at, without its end; \a at is behind it then.
QByteArrayView nextLine(QByteArrayView text, qsizetype &at)
{
    const auto end = text.indexOf('\n', at);
    auto line = text.sliced(at, (end < 0 ? text.size() : end) - at);
    at = end < 0 ? text.size() : end + 1;
    return line.endsWith('\r') ? line.chopped(1) : line;
}

//! Reads the headers; gives where the body begins.
qsizetype readHeaders(QByteArrayView message, MimePart &part)
{
    qsizetype at = 0;
    QByteArray name;
    QByteArray value;
    const auto keep = [&] {
        if (!name.isEmpty() && !part.headers.contains(name))
            part.headers.insert(name, value.trimmed());
    };
    while (at < message.size()) {
        const auto line = nextLine(message, at);
        if (line.isEmpty())
            break;
        if (line.front() == ' ' || line.front() == '\t') {
            value += ' ' + line.trimmed().toByteArray();
            continue;
        }
        keep();
        const auto colon = line.indexOf(':');
        name = colon > 0 ? line.first(colon).toByteArray().trimmed().toLower() : QByteArray();
        value = colon > 0 ? line.sliced(colon + 1).toByteArray() : QByteArray();
    }
    keep();
    return at;
}

std::vector<QByteArrayView> piecesOf(QByteArrayView body, const QByteArray &boundary)
{
    std::vector<QByteArrayView> pieces;
    const QByteArray mark = "--" + boundary;
    qsizetype begin = -1;
    for (qsizetype at = 0; at < body.size() && pieces.size() < mostParts;) {
        const qsizetype start = at;
        const auto line = nextLine(body, at);
        const auto rest = line.startsWith(mark) ? line.sliced(mark.size()).trimmed() : QByteArrayView("no");
        if (!rest.isEmpty() && rest != "--") // the boundary of an inner part may begin like ours
            continue;
        if (begin >= 0)
            pieces.push_back(body.sliced(begin, start - begin));
        begin = at;
        if (!rest.isEmpty())
            return pieces;
    }
    if (begin >= 0 && begin < body.size())
        pieces.push_back(body.sliced(begin));
    return pieces;
}

MimePart readPart(QByteArrayView message, int depth)
{
    MimePart part;
    const QByteArrayView body = message.sliced(readHeaders(message, part));
    const QByteArray boundary = part.parameter("boundary").toUtf8();
    if (part.contentType().startsWith("multipart/") && !boundary.isEmpty()) {
        for (const auto piece : piecesOf(body, boundary)) {
            if (depth < deepestPart)
                part.parts.push_back(readPart(piece, depth + 1));
        }
        return part;
    }
    const QByteArray encoding = part.headers.value("content-transfer-encoding").toLower();
    if (encoding == "base64")
        part.body = QByteArray::fromBase64(body.toByteArray());
    else if (encoding == "quoted-printable")
        part.body = fromQuotedPrintable(body, false);
    else
        part.body = body.toByteArray();
    if (part.contentType() == "message/rfc822" && depth < deepestPart)
        part.parts.push_back(readPart(std::exchange(part.body, {}), depth + 1));
    return part;
}

} // namespace

QString MimePart::header(const QByteArray &name) const
{
    return decodedWords(headers.value(name)).simplified();
}

QByteArray MimePart::contentType() const
{
    const QByteArray type = headers.value("content-type", "text/plain");
    const auto semicolon = type.indexOf(';');
    return type.first(semicolon < 0 ? type.size() : semicolon).trimmed().toLower();
}

QString MimePart::parameter(const QByteArray &name) const
{
    const QRegularExpression pattern(
        u";\\s*%1(\\*?)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))"_s.arg(QString::fromLatin1(name)),
        QRegularExpression::CaseInsensitiveOption);
    for (const auto *source : {"content-disposition", "content-type"}) {
        const auto match = pattern.match(QString::fromUtf8(headers.value(source)));
        if (!match.hasMatch())
            continue;
        const QString value = match.captured(2) + match.captured(3);
        if (match.captured(1).isEmpty())
            return decodedWords(value.toUtf8());
        return decoded(QByteArray::fromPercentEncoding(value.section(u'\'', 2).toUtf8()),
                       value.section(u'\'', 0, 0).toLatin1());
    }
    return {};
}

bool MimePart::isAttachment() const
{
    return headers.value("content-disposition").toLower().startsWith("attachment");
}

MimePart readMime(QByteArrayView message)
{
    return readPart(message, 0);
}

} // namespace oriel
