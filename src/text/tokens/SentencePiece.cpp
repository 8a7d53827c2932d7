// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/CharacterMap.h"
#include "text/tokens/PairModel.h"
#include "text/tokens/TokenizerFormats.h"
#include "text/tokens/TokenizerWords.h"
#include "text/tokens/UnigramModel.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace oriel::detail {

namespace {

//! One field of a protocol buffer. Source: protobuf.dev/programming-guides/encoding.
struct WireField {
    quint64 number = 0;
    quint64 value = 0; //!< of a number
    QByteArrayView bytes; //!< of a text or a message
};

//! Reads the fields of a message, one after the other.
class WireReader
{
public:
    explicit WireReader(QByteArrayView message)
        : m_rest(message)
    {
    }

    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] bool next(WireField &field);

private:
    enum WireType { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

    quint64 varint();
    QByteArrayView take(quint64 size);

    QByteArrayView m_rest;
    bool m_isBroken = false;
};

quint64 WireReader::varint()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (m_rest.isEmpty())
            break;
        const auto byte = quint8(m_rest.front());
        m_rest = m_rest.sliced(1);
        value |= quint64(byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
    m_isBroken = true;
    return 0;
}

QByteArrayView WireReader::take(quint64 size)
{
    if (size > quint64(m_rest.size())) {
        m_isBroken = true;
        return {};
    }
    const auto taken = m_rest.first(qsizetype(size));
    m_rest = m_rest.sliced(qsizetype(size));
    return taken;
}

bool WireReader::next(WireField &field)
{
    if (m_rest.isEmpty() || m_isBroken)
        return false;
    const quint64 key = varint();
    field = {key >> 3, 0, {}};
    switch (key & 7) {
    case Varint: field.value = varint(); break;
    case Bytes: field.bytes = take(varint()); break;
    case Fixed32:
        if (const auto bytes = take(4); !m_isBroken)
            field.value = qFromLittleEndian<quint32>(bytes.data());
        break;
    case Fixed64: take(8); break;
    default: m_isBroken = true;
    }
    return !m_isBroken;
}

enum class PieceType { Normal = 1, Unknown = 2, Control = 3, UserDefined = 4, Unused = 5, Byte = 6 };

struct ScoredPiece {
    std::string text;
    float score = 0;
    PieceType type = PieceType::Normal;
};

//! What of a model counting needs; the defaults are the format's.
struct SentencePieceModel {
    std::vector<ScoredPiece> pieces;
    bool isUnigram = true;
    bool isOtherKind = false; //!< words or characters
    bool hasByteFallback = false;
    bool isBlankAtEnd = false;
    QByteArray characterMap;
    bool addsPrefix = true;
    bool removesExtraBlanks = true;
    bool escapesBlanks = true;
};

bool readPiece(QByteArrayView message, SentencePieceModel &model)
{
    ScoredPiece piece;
    WireReader reader(message);
    for (WireField field; reader.next(field);) {
        if (field.number == 1)
            piece.text.assign(field.bytes.data(), std::size_t(field.bytes.size()));
        else if (field.number == 2)
            piece.score = std::bit_cast<float>(quint32(field.value));
        else if (field.number == 3)
            piece.type = PieceType(field.value);
    }
    const bool isGood = !reader.isBroken() && piece.text.size() <= longestTokenBytes
        && std::abs(double(piece.score)) <= largestScore;
    model.pieces.push_back(std::move(piece));
    return isGood;
}

bool readTrainer(QByteArrayView message, SentencePieceModel &model)
{
    WireReader reader(message);
    for (WireField field; reader.next(field);) {
        if (field.number == 3) {
            model.isUnigram = field.value == 1;
            model.isOtherKind = field.value != 1 && field.value != 2;
        } else if (field.number == 24) {
            model.isBlankAtEnd = field.value != 0;
        } else if (field.number == 35) {
            model.hasByteFallback = field.value != 0;
        }
    }
    return !reader.isBroken();
}

bool readNormalizer(QByteArrayView message, SentencePieceModel &model)
{
    WireReader reader(message);
    for (WireField field; reader.next(field);) {
        switch (field.number) {
        case 2: model.characterMap = field.bytes.toByteArray(); break;
        case 3: model.addsPrefix = field.value != 0; break;
        case 4: model.removesExtraBlanks = field.value != 0; break;
        case 5: model.escapesBlanks = field.value != 0; break;
        default: break;
        }
    }
    return !reader.isBroken();
}

std::optional<SentencePieceModel> readModel(QByteArrayView content)
{
    SentencePieceModel model;
    bool isGood = true;
    WireReader reader(content);
    for (WireField field; isGood && reader.next(field);) {
        if (field.number == 1)
            isGood = readPiece(field.bytes, model);
        else if (field.number == 2)
            isGood = readTrainer(field.bytes, model);
        else if (field.number == 3)
            isGood = readNormalizer(field.bytes, model);
    }
    if (!isGood || reader.isBroken() || model.pieces.empty())
        return std::nullopt;
    return model;
}

//! Blanks as SentencePiece's Normalizer::Normalize() has them.
QString withMarkedBlanks(const QString &text, const SentencePieceModel &model)
{
    QString changed = text;
    if (model.removesExtraBlanks) {
        QString collapsed;
        collapsed.reserve(text.size());
        for (const QChar unit : text) {
            if (unit != u' ' || (!collapsed.isEmpty() && !collapsed.endsWith(u' ')))
                collapsed += unit;
        }
        if (collapsed.endsWith(u' '))
            collapsed.chop(1);
        changed = collapsed;
    }
    if (model.addsPrefix && !changed.isEmpty())
        changed.prepend(u' ');
    if (model.escapesBlanks)
        changed.replace(u' ', u'\u2581');
    return changed;
}

bool isLookedFor(PieceType type)
{
    return type == PieceType::Normal || type == PieceType::UserDefined || type == PieceType::Unused;
}

UnknownRule unknownRule(const SentencePieceModel &model)
{
    UnknownRule rule;
    rule.hasBytes = model.hasByteFallback;
    rule.hasToken = true;
    for (const auto &piece : model.pieces) {
        if (const auto byte = byteOfToken(piece.text); byte && piece.type == PieceType::Byte)
            rule.bytes[*byte] = true;
    }
    return rule;
}

std::unique_ptr<TokenModel> pairModel(const SentencePieceModel &source)
{
    auto model = std::make_unique<ScoredPairModel>();
    std::vector<float> scores;
    for (const auto &piece : source.pieces) {
        if (!isLookedFor(piece.type) || piece.text.empty())
            continue;
        model->tokens.add(piece.text);
        model->isWhole.push_back(piece.type == PieceType::UserDefined);
        model->hasWhole = model->hasWhole || piece.type == PieceType::UserDefined;
        scores.push_back(piece.score);
    }
    auto sorted = scores;
    std::ranges::sort(sorted, std::greater<>());
    model->ranks.reserve(scores.size());
    for (const float score : scores) // the same score, the same rank: then the place decides
        model->ranks.push_back(quint32(std::ranges::lower_bound(sorted, score, std::greater<>()) - sorted.begin()));
    model->unknown = unknownRule(source);
    model->areWordsApart = keepsWordsApart(model->tokens);
    return model;
}

std::unique_ptr<TokenModel> unigramModel(const SentencePieceModel &source)
{
    auto model = std::make_unique<UnigramModel>();
    float best = 0;
    for (const auto &piece : source.pieces)
        best = std::max(best, piece.score);
    for (const auto &piece : source.pieces) {
        if (!isLookedFor(piece.type) || piece.text.empty())
            continue;
        model->tokens.add(piece.text);
        // What the person who made the model defined is always taken. Source: unigram_model.cc, kUserDefined.
        const auto length = double(piece.text.size());
        model->scores.push_back(piece.type == PieceType::UserDefined ? length * double(best) - 0.1
                                                                     : double(piece.score));
    }
    model->unknown = unknownRule(source);
    model->prepare();
    return model;
}

} // namespace

Result<FileTokenizer::Parts> readSentencePiece(QByteArrayView content)
{
    auto model = readModel(content);
    if (!model)
        return failure(ErrorKind::InvalidInput,
                       TokenizerWords::tr("It is neither a SentencePiece model nor a tokenizer.json."));
    if (model->isOtherKind || model->isBlankAtEnd)
        return failure(ErrorKind::InvalidInput,
                       TokenizerWords::tr("It is a SentencePiece model of a kind by which Oriel cannot count."));
    FileTokenizer::Parts parts;
    if (!model->characterMap.isEmpty()) {
        auto map = CharacterMap::read(model->characterMap);
        if (!map)
            return failure(ErrorKind::InvalidInput, TokenizerWords::tr("Its map of characters is damaged."));
        parts.normalizer.emplace_back([map = std::move(*map)](const QString &text) { return map.applied(text); });
    }
    for (const auto &piece : model->pieces) {
        if (piece.type == PieceType::Control)
            parts.special.add(QString::fromStdString(piece.text));
    }
    parts.model = model->isUnigram ? unigramModel(*model) : pairModel(*model);
    model->pieces.clear(); // what follows keeps the rest
    parts.normalizer.emplace_back(
        [model = std::move(*model)](const QString &text) { return withMarkedBlanks(text, model); });
    return parts;
}

} // namespace oriel::detail
