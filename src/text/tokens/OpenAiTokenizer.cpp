// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/OpenAiTokenizer.h"

#include "core/Logging.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Special tokens as they are written. Source: as the patterns.
std::span<const QStringView> specialTokens(OpenAiEncoding encoding)
{
    static constexpr std::array<QStringView, 5> cl100k{u"<|endoftext|>", u"<|fim_prefix|>", u"<|fim_middle|>",
                                                       u"<|fim_suffix|>", u"<|endofprompt|>"};
    static constexpr std::array<QStringView, 2> o200k{u"<|endoftext|>", u"<|endofprompt|>"};
    if (encoding == OpenAiEncoding::Cl100k)
        return cl100k;
    return o200k;
}

//! Reads what scripts/update_vocabularies.mjs writes: the lengths of all tokens, then their bytes.
std::optional<detail::ByteRanks> ranksFrom(const QByteArray &content)
{
    constexpr qsizetype headBytes = 4;
    if (content.size() < headBytes)
        return std::nullopt;
    const auto count = qsizetype(qFromLittleEndian<quint32>(content.constData()));
    if (count > content.size() - headBytes)
        return std::nullopt;
    const auto lengths = QByteArrayView(content).sliced(headBytes, count);
    std::string_view bytes(content.constData() + headBytes + count, std::size_t(content.size() - headBytes - count));
    detail::ByteRanks ranks;
    ranks.reserve(std::size_t(count), bytes.size());
    for (const char length : lengths) {
        const std::size_t size = quint8(length);
        if (size > bytes.size())
            return std::nullopt;
        ranks.add(bytes.substr(0, size));
        bytes.remove_prefix(size);
    }
    return bytes.empty() ? std::optional(std::move(ranks)) : std::nullopt;
}

qsizetype utf16Length(std::string_view utf8)
{
    qsizetype units = 0;
    for (const char byte : utf8) {
        if ((quint8(byte) & 0xC0) != 0x80)
            units += quint8(byte) >= 0xF0 ? 2 : 1;
    }
    return units;
}

} // namespace

QLatin1StringView openAiEncodingName(OpenAiEncoding encoding)
{
    return encoding == OpenAiEncoding::Cl100k ? "cl100k_base"_L1 : "o200k_base"_L1;
}

OpenAiTokenizer::OpenAiTokenizer(OpenAiEncoding encoding, detail::ByteRanks ranks)
    : m_encoding(encoding)
    , m_pattern(encoding == OpenAiEncoding::Cl100k ? detail::PiecePattern::Cl100k : detail::PiecePattern::O200k)
    , m_ranks(std::move(ranks))
{
}

Result<std::unique_ptr<OpenAiTokenizer>> OpenAiTokenizer::unpack(OpenAiEncoding encoding, QByteArrayView packed)
{
    auto ranks = ranksFrom(qUncompress(reinterpret_cast<const uchar *>(packed.data()), packed.size()));
    if (!ranks)
        return failure(ErrorKind::InvalidInput, u"The vocabulary %1 is damaged."_s.arg(openAiEncodingName(encoding)));
    return std::unique_ptr<OpenAiTokenizer>(new OpenAiTokenizer(encoding, std::move(*ranks)));
}

const OpenAiTokenizer &OpenAiTokenizer::builtIn(OpenAiEncoding encoding)
{
    const auto load = [](OpenAiEncoding wanted) {
        QFile file(u":/oriel/tokens/%1.vocabulary"_s.arg(openAiEncodingName(wanted)));
        const QByteArray packed = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        auto tokenizer = unpack(wanted, packed);
        if (!tokenizer)
            qCCritical(lcCore) << tokenizer.error().message;
        return tokenizer ? std::move(*tokenizer)
                         : std::unique_ptr<OpenAiTokenizer>(new OpenAiTokenizer(wanted, detail::ByteRanks()));
    };
    if (encoding == OpenAiEncoding::Cl100k) {
        static const auto cl100k = load(OpenAiEncoding::Cl100k);
        return *cl100k;
    }
    static const auto o200k = load(OpenAiEncoding::O200k);
    return *o200k;
}

qint64 OpenAiTokenizer::tokensOf(std::string_view piece, Workspace &workspace) const
{
    if (piece.size() == 1 || m_ranks.rankOf(piece) != detail::ByteRanks::none)
        return 1;
    if (workspace.known.empty())
        return mergedTokens(piece, workspace);
    auto &known = workspace.known[detail::hashOf(piece) % Workspace::knownPieces];
    if (known.piece != piece)
        known = {piece, mergedTokens(piece, workspace)};
    return known.tokens;
}

qint64 OpenAiTokenizer::mergedTokens(std::string_view piece, Workspace &workspace) const
{
    auto &symbols = workspace.symbols;
    symbols.resize(piece.size());
    for (quint32 i = 0; i < symbols.size(); ++i)
        symbols[i] = {i, 1, 0};
    const auto merged = [this, piece](const detail::PairSymbol &left, const detail::PairSymbol &right) {
        return detail::PairMerge{m_ranks.rankOf(piece.substr(left.start, left.length + right.length)), 0};
    };
    return qint64(workspace.merging.run(symbols, merged));
}

qint64 OpenAiTokenizer::count(QByteArrayView utf8) const
{
    qint64 tokens = 0;
    forEachPiece(utf8, [&tokens](std::string_view, detail::PieceKind, qint64 more) { tokens += more; });
    return tokens;
}

qint64 OpenAiTokenizer::count(QStringView text) const
{
    return count(QByteArrayView(text.toUtf8()));
}

qint64 OpenAiTokenizer::countWithSpecialTokens(QStringView text) const
{
    qint64 tokens = 0;
    for (qsizetype from = 0;;) {
        const qsizetype at = text.indexOf("<|"_L1, from);
        if (at < 0)
            return tokens + count(text);
        const auto all = specialTokens(m_encoding);
        const auto found = std::ranges::find_if(
            all, [rest = text.sliced(at)](QStringView token) { return rest.startsWith(token); });
        from = at + 1;
        if (found == all.end())
            continue;
        tokens += count(text.first(at)) + 1;
        text = text.sliced(at + found->size());
        from = 0;
    }
}

//! What comes two pieces later changes no piece: the patterns look ahead no further than to the end of a run of one
//! kind, and to a contraction after a word.
SettledTokens OpenAiTokenizer::settled(QStringView text) const
{
    if (!text.isEmpty() && text.back().isHighSurrogate()) // half a character
        text.chop(1);
    const QByteArray utf8 = text.toUtf8();
    SettledTokens settled;
    std::array<SettledTokens, 2> last{};
    forEachPiece(utf8, [&settled, &last](std::string_view piece, detail::PieceKind, qint64 tokens) {
        settled.length += last[0].length;
        settled.tokens += last[0].tokens;
        last = {last[1], {utf16Length(piece), tokens}};
    });
    return settled;
}

} // namespace oriel
