// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/FileTokenizer.h"

#include "core/PrivateFiles.h"
#include "text/tokens/TokenizerFormats.h"
#include "text/tokens/TokenizerWords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {
//! The largest that is known, Gemma's, has 33 MB.
constexpr qint64 ceilingBytes = 128 * 1024 * 1024;
} // namespace

Result<std::unique_ptr<FileTokenizer>> FileTokenizer::parse(QByteArrayView content)
{
    const bool isJson = content.trimmed().startsWith('{');
    auto parts = isJson ? detail::readTokenizerJson(content) : detail::readSentencePiece(content);
    if (!parts)
        return std::unexpected(parts.error());
    return std::make_unique<FileTokenizer>(std::move(*parts));
}

Result<std::unique_ptr<FileTokenizer>> FileTokenizer::read(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(ErrorKind::InvalidInput,
                       TokenizerWords::tr("The tokenizer %1 is a folder; name the file in it.").arg(path));
    if (info.size() > ceilingBytes)
        return failure(ErrorKind::InvalidInput,
                       TokenizerWords::tr("The tokenizer %1 is larger than 128 MB.").arg(path));
    const auto content = readFile(path, ceilingBytes);
    if (!content)
        return failure(ErrorKind::Storage,
                       TokenizerWords::tr("The tokenizer %1 cannot be read (%2).").arg(path, content.error().message));
    auto tokenizer = parse(*content);
    if (!tokenizer)
        return failure(tokenizer.error().kind,
                       TokenizerWords::tr("The tokenizer %1 cannot be used: %2").arg(path, tokenizer.error().message),
                       tokenizer.error().detail);
    return tokenizer;
}

qint64 FileTokenizer::counted(QStringView text, const detail::AddedTokens &added) const
{
    detail::TokenScratch scratch;
    qint64 tokens = 0;
    for (qsizetype from = 0; from < text.size();) {
        const auto place = added.find(text, from);
        const qsizetype end = place.start < 0 ? text.size() : place.start;
        // Through UTF-8, because a pattern finds nothing in a text with half a character.
        tokens += plainTokens(detail::textOf(text.sliced(from, end - from).toUtf8()), scratch);
        if (place.start >= 0)
            ++tokens;
        from = end + place.length;
    }
    return tokens;
}

qint64 FileTokenizer::plainTokens(const QString &text, detail::TokenScratch &scratch) const
{
    if (text.isEmpty())
        return 0;
    QString normalized = text;
    for (const auto &step : m_parts.normalizer)
        normalized = step(normalized);
    QStringList pieces{normalized};
    for (const auto &step : m_parts.split.steps) {
        QStringList smaller;
        for (const auto &piece : std::as_const(pieces))
            step(piece, smaller);
        pieces = std::move(smaller);
    }
    qint64 tokens = 0;
    for (const auto &piece : std::as_const(pieces)) {
        const QByteArray utf8 = piece.toUtf8();
        tokens += m_parts.model->count({utf8.data(), std::size_t(utf8.size())}, scratch);
    }
    return tokens;
}

} // namespace oriel
