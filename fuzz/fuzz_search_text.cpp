// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Excerpt.h"
#include "text/SearchQuery.h"

#include "Fuzz.h"

#include <cstring>

using namespace oriel;

namespace {

void checkTokens(QStringView text)
{
    SearchTokenizer tokenizer(text);
    SearchToken token;
    qsizetype lastEnd = 0;
    while (tokenizer.next(token)) {
        const auto [start, length] = token.place;
        fuzz::require(start >= 0 && length > 0 && start + length <= text.size(), "a place is inside of the text");
        fuzz::require(!token.text.isEmpty() && token.text.size() <= SearchTokenizer::maximumLength, "no token is long");
        fuzz::require(token.text.isValidUtf16(), "no token has half a character");
        for (const QChar unit : token.text) // else SQLite's tokenizer would cut it again
            fuzz::require(unit.unicode() >= 0x80 || unit.isLower() || unit.isDigit(), "a token is folded");
        if (token.kind == SearchToken::Kind::Piece)
            continue;
        fuzz::require(start + length >= lastEnd, "places are in order");
        lastEnd = start + length;
    }
}

void checkStretches(const std::vector<TextStretch> &stretches, QStringView text)
{
    qsizetype end = 0;
    for (const auto &stretch : stretches) {
        fuzz::require(stretch.start >= end && stretch.length > 0, "places do not overlap");
        end = stretch.start + stretch.length;
    }
    fuzz::require(end <= text.size(), "places are inside of the text");
}

} // namespace

//! The first byte says how many of the following units are a query for the rest.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView rest = fuzz::bytes(data + 1, size - 1);
    // As UTF-8, and as any units, halves of pairs among them.
    QString units(rest.size() / 2, Qt::Uninitialized);
    std::memcpy(units.data(), rest.data(), std::size_t(units.size()) * sizeof(QChar));
    for (const QString &whole : {QString::fromUtf8(rest), units}) {
        const QString folded = foldedForComparison(whole);
        fuzz::require(foldedForComparison(folded) == folded, "folding what is folded changes nothing");
        checkTokens(whole);

        IndexWords index;
        IndexWords again;
        appendIndexWords(index, whole);
        appendIndexWords(again, folded);
        fuzz::require(index.words == again.words, "a folded text has the same words");

        const qsizetype cut = qMin(qsizetype(data[0]), whole.size());
        const auto query = parseSearchQuery(QStringView(whole).first(cut));
        if (!query)
            continue;
        const auto places = findPlaces(whole, *query, 50);
        checkStretches(places, whole);
        const auto excerpt = excerptOf(whole, places);
        checkStretches(excerpt.marks, excerpt.text);
    }
    return 0;
}
