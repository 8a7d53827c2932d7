// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/PairModel.h"
#include "text/tokens/TokenizerFormats.h"
#include "text/tokens/TokenizerWords.h"
#include "text/tokens/UnigramModel.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace oriel::detail {

namespace {

std::unexpected<Error> unusable(const QString &sentence)
{
    return failure(ErrorKind::InvalidInput, sentence);
}

//! The byte that a character of a byte-level vocabulary stands for. Source: GPT-2's bytes_to_unicode(): printable bytes
//! stand for themselves, the others are U+0100 and so on, in their order.
std::optional<quint8> byteOfCharacter(char32_t character)
{
    static const auto bytes = [] {
        std::array<std::optional<quint8>, 0x200> table{};
        int others = 0;
        for (int byte = 0; byte < 0x100; ++byte) {
            const bool isPrintable = (byte >= '!' && byte <= '~') || (byte >= 0xA1 && byte != 0xAD);
            table[std::size_t(isPrintable ? byte : 0x100 + others++)] = quint8(byte);
        }
        return table;
    }();
    return character < bytes.size() ? bytes[character] : std::nullopt;
}

std::string bytesOf(std::string_view token)
{
    std::string bytes;
    const auto characters = QString::fromUtf8(token.data(), qsizetype(token.size())).toUcs4();
    for (const auto character : characters) {
        const auto byte = byteOfCharacter(character);
        if (!byte)
            return {}; // no byte-level token: nothing that is looked for
        bytes.push_back(char(*byte));
    }
    return bytes;
}

//! The vocabulary of a pair model, in the order of the file.
Result<void> readVocabulary(const JsonValue &json, bool isByteLevel, ByteRanks &tokens)
{
    if (!json.isObject())
        return unusable(TokenizerWords::tr("Its vocabulary is missing."));
    bool isTooLong = false;
    json.forEachMember([&](std::string_view token, const JsonValue &) {
        isTooLong = isTooLong || token.size() > longestTokenBytes;
        if (!isTooLong)
            tokens.add(isByteLevel ? bytesOf(token) : std::string(token));
    });
    if (isTooLong)
        return unusable(TokenizerWords::tr("A token of it is longer than any can be."));
    return {};
}

void readMerges(const JsonValue &json, bool isByteLevel, PairModel &model)
{
    const auto number = [&model, isByteLevel](std::string_view token) {
        const auto bytes = isByteLevel ? bytesOf(token) : std::string(token);
        return std::pair(bytes, model.tokens.rankOf(bytes));
    };
    quint32 rank = 0;
    json.forEach([&](const JsonValue &merge) {
        std::string_view left = merge.at(0).utf8().value_or("");
        std::string_view right = merge.at(1).utf8().value_or("");
        if (const auto text = merge.utf8()) { // "left right", as files were until 2024
            const auto blank = text->find(' ');
            left = text->substr(0, blank);
            right = blank == std::string_view::npos ? std::string_view() : text->substr(blank + 1);
        }
        const auto [leftBytes, leftToken] = number(left);
        const auto [rightBytes, rightToken] = number(right);
        const quint32 both = model.tokens.rankOf(leftBytes + rightBytes);
        if (leftToken != ByteRanks::none && rightToken != ByteRanks::none && both != ByteRanks::none)
            model.merges.add(leftToken, rightToken, {rank, both});
        ++rank;
    });
}

void readByteTokens(const ByteRanks &tokens, UnknownRule &rule)
{
    for (quint32 token = 0; token < tokens.size(); ++token) {
        if (const auto byte = byteOfToken(tokens.token(token)))
            rule.bytes[*byte] = true;
    }
}

Result<std::unique_ptr<TokenModel>> readPairs(const JsonValue &json, bool isByteLevel)
{
    for (const auto *const field : {"continuing_subword_prefix", "end_of_word_suffix"}) {
        if (!json[field].stringOr().isEmpty())
            return unusable(TokenizerWords::tr("It marks parts of words (%1), which Oriel cannot do.")
                                .arg(QLatin1StringView(field)));
    }
    auto model = std::make_unique<PairModel>();
    if (auto done = readVocabulary(json["vocab"], isByteLevel, model->tokens); !done)
        return std::unexpected(done.error());
    if (!json["merges"].isArray())
        return unusable(TokenizerWords::tr("Its list of merges is missing."));
    readMerges(json["merges"], isByteLevel, *model);
    model->startsWithBytes = isByteLevel;
    model->isWholePieceFirst = json["ignore_merges"].boolean().value_or(false);
    model->areWordsApart = !isByteLevel && !model->isWholePieceFirst && keepsWordsApart(model->tokens);
    model->unknown.hasBytes = json["byte_fallback"].boolean().value_or(false);
    model->unknown.hasToken = json["unk_token"].isString();
    model->unknown.isFused = json["fuse_unk"].boolean().value_or(false);
    readByteTokens(model->tokens, model->unknown);
    return model;
}

Result<std::unique_ptr<TokenModel>> readUnigrams(const JsonValue &json)
{
    auto model = std::make_unique<UnigramModel>();
    bool isGood = json["vocab"].isArray();
    json["vocab"].forEach([&model, &isGood](const JsonValue &entry) {
        const auto token = entry.at(0).utf8().value_or("");
        const double score = entry.at(1).number().value_or(0);
        isGood = isGood && token.size() <= longestTokenBytes && std::abs(score) <= largestScore;
        if (isGood) {
            model->tokens.add(token);
            model->scores.push_back(score);
        }
    });
    if (!isGood)
        return unusable(TokenizerWords::tr("Its vocabulary is damaged."));
    model->unknown.hasBytes = json["byte_fallback"].boolean().value_or(false);
    model->unknown.hasToken = true;
    readByteTokens(model->tokens, model->unknown);
    model->prepare();
    return model;
}

} // namespace

Result<FileTokenizer::Parts> readTokenizerJson(QByteArrayView content)
{
    JsonReader reader;
    const auto root = reader.read(content);
    if (!root)
        return failure(ErrorKind::InvalidInput, TokenizerWords::tr("It is not JSON."), root.error().detail);
    const auto model = (*root)["model"];
    if (!model.isObject())
        return unusable(TokenizerWords::tr("It is no tokenizer.json: it has no model."));

    FileTokenizer::Parts parts;
    auto normalizer = normalizerSteps((*root)["normalizer"]);
    if (!normalizer)
        return std::unexpected(normalizer.error());
    auto split = splitSteps((*root)["pre_tokenizer"]);
    if (!split)
        return std::unexpected(split.error());
    const QString type = model["type"].stringOr(model["merges"].exists() ? u"BPE"_s : QString());
    if (type != "BPE"_L1 && type != "Unigram"_L1)
        return unusable(TokenizerWords::tr("Its model is of the kind “%1”, by which Oriel cannot count.").arg(type));
    auto read = type == "BPE"_L1 ? readPairs(model, split->isByteLevel) : readUnigrams(model);
    if (!read)
        return std::unexpected(read.error());
    parts.normalizer = std::move(*normalizer);
    parts.split = std::move(*split);
    parts.model = std::move(*read);
    (*root)["added_tokens"].forEach([&parts](const JsonValue &token) {
        const QString text = token["content"].stringOr();
        if (text.size() > qsizetype(longestTokenBytes))
            return;
        if (!token["special"].boolean().value_or(false))
            parts.added.add(text);
        parts.special.add(text);
    });
    return parts;
}

} // namespace oriel::detail
