// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/reading/TextDecoding.h"

#include <QStringDecoder>

#include <uchardet/uchardet.h>
#include <algorithm>
#include <memory>

namespace oriel {

namespace {

constexpr qsizetype guessedFrom = 256 * 1024; // bytes: more does not make a guess better
constexpr double mostControls = 0.02; // of a text's bytes

QByteArray guessedCharset(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    const auto sample = bytes.first(std::min(bytes.size(), guessedFrom));
    if (uchardet_handle_data(detector.get(), sample.data(), std::size_t(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

bool isControl(char sign)
{
    const auto byte = uchar(sign);
    return byte == 0x7f
        || (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != 0x1b);
}

std::optional<QString> decodedAs(QByteArrayView bytes, const QByteArray &charset)
{
    QStringDecoder decoder(charset.constData());
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

QString decoded(QByteArrayView bytes, const QByteArray &declared)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        return decoder.decode(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;
    if (!declared.isEmpty()) {
        if (auto said = decodedAs(bytes, declared))
            return *said;
    }
    const auto guess = guessedCharset(bytes);
    if (!guess.isEmpty()) {
        if (auto guessed = decodedAs(bytes, guess))
            return *guessed;
    }
    // UTF-8 that is broken in a few places is that all the same; all else may be read as Latin.
    const auto broken = text.count(QChar::ReplacementCharacter);
    if (broken * 100 < text.size())
        return text;
    return decodedAs(bytes, "windows-1252").value_or(QString::fromLatin1(bytes));
}

void unifyLineEnds(QString &text)
{
    qsizetype to = 0;
    for (qsizetype from = 0; from < text.size(); ++from) {
        QChar unit = text[from];
        if (unit == u'\r') {
            if (from + 1 < text.size() && text[from + 1] == u'\n')
                continue;
            unit = u'\n';
        } else if (unit == u'\0') {
            unit = QChar::ReplacementCharacter;
        }
        text[to++] = unit;
    }
    text.truncate(to);
}

} // namespace

bool looksLikeText(QByteArrayView start)
{
    if (QStringConverter::encodingForData(start))
        return true;
    if (start.contains('\0'))
        return false;
    const auto controls = std::ranges::count_if(start, isControl);
    return double(controls) <= mostControls * double(start.size());
}

Read<QString> decodedText(QByteArrayView bytes, const QByteArray &declared)
{
    if (!looksLikeText(bytes))
        return unread(ReadFault::Binary);
    QString text = decoded(bytes, declared);
    unifyLineEnds(text);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (!text.isValidUtf16()) // halves of pairs would not come back from UTF-8
        text = QString::fromUtf8(text.toUtf8());
    return text;
}

} // namespace oriel
