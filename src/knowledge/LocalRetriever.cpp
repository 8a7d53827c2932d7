// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/LocalRetriever.h"

#include "knowledge/PassagePlace.h"
#include "knowledge/QuestionTerms.h"

#include <algorithm>
#include <tuple>

namespace oriel {

namespace {

constexpr int mostPassages = 12;
constexpr int wholeShare = 2; // what is given whole may have half of the tokens: a question may be about little of it

bool goesOn(const FoundPassage &before, const FoundPassage &passage)
{
    return before.documentKey == passage.documentKey && before.ordinal + 1 == passage.ordinal
        && before.part == passage.part && before.headings == passage.headings;
}

//! Adds the words of \a passage that \a before has not.
void join(FoundPassage &before, const FoundPassage &passage)
{
    const qsizetype end = before.start + before.length;
    const qsizetype overlap = std::clamp<qsizetype>(end - passage.start, 0, passage.length);
    const QString gap = passage.start > end ? QStringLiteral("\n\n") : QString();
    before.text += gap + QString::fromUtf8(passage.text.toUtf8().sliced(overlap));
    before.length = passage.start + passage.length - before.start;
    before.lastLine = passage.lastLine;
    before.tokens += passage.tokens;
    before.ordinal = passage.ordinal;
    before.score = std::max(before.score, passage.score);
}

std::vector<FoundPassage> joined(std::vector<FoundPassage> passages)
{
    std::vector<FoundPassage> all;
    std::vector<FoundPassage> byPlace = passages;
    std::ranges::sort(byPlace, [](const FoundPassage &left, const FoundPassage &right) {
        return std::pair(left.documentKey, left.ordinal) < std::pair(right.documentKey, right.ordinal);
    });
    for (auto &passage : byPlace) {
        if (!all.empty() && goesOn(all.back(), passage))
            join(all.back(), passage);
        else
            all.push_back(std::move(passage));
    }
    return all;
}

} // namespace

Source sourceOf(const FoundPassage &passage, int number)
{
    Source source;
    source.number = number;
    source.document = documentName(passage);
    source.path = passage.path;
    source.title = passage.title;
    source.place = placeInDocument(passage);
    if (passage.partKind == PartKind::Page || passage.partKind == PartKind::Slide)
        source.page = passage.part;
    source.firstLine = passage.firstLine;
    source.lastLine = passage.lastLine;
    source.headings = passage.headings;
    source.text = passage.text;
    source.score = passage.score;
    return source;
}

std::vector<Source> sourcesOf(std::vector<FoundPassage> passages, int tokens)
{
    int taken = 0;
    std::vector<FoundPassage> fitting;
    for (auto &passage : passages) {
        if (!fitting.empty() && taken + passage.tokens > tokens)
            break;
        taken += passage.tokens;
        fitting.push_back(std::move(passage));
    }
    auto all = joined(std::move(fitting));
    std::ranges::sort(all, [](const FoundPassage &left, const FoundPassage &right) {
        return std::tuple(-left.score, left.documentKey, left.ordinal)
            < std::tuple(-right.score, right.documentKey, right.ordinal);
    });
    std::vector<Source> sources;
    sources.reserve(all.size());
    for (const auto &passage : all)
        sources.push_back(sourceOf(passage, int(sources.size()) + 1));
    return sources;
}

QCoro::Task<Result<Retrieval>> LocalRetriever::retrieve(RetrievalRequest request, std::stop_token stop)
{
    QStringList asked = request.collections;
    Result<QStringList> missing = co_await m_knowledge.missing(std::move(asked));
    if (!missing)
        co_return std::unexpected(missing.error());
    if (missing->size() < request.collections.size()) { // else it is an error, which tells the first of them
        const auto isMissing = [&missing](const QString &name) { return missing->contains(name); };
        request.collections.removeIf(isMissing);
    }
    qint64 room = request.tokens / wholeShare;
    std::vector<FoundPassage> all;
    bool isWhole = !request.collections.isEmpty();
    for (qsizetype at = 0; isWhole && at < request.collections.size(); ++at) {
        const QString name = request.collections[at];
        Result<std::vector<FoundPassage>> whole = co_await m_knowledge.whole(name, room);
        if (!whole)
            co_return std::unexpected(whole.error());
        if (stop.stop_requested())
            co_return failure(ErrorKind::Cancelled);
        isWhole = !whole->empty();
        for (auto &passage : *whole) {
            room -= passage.tokens;
            all.push_back(std::move(passage));
        }
    }
    if (isWhole)
        co_return Retrieval{sourcesOf(std::move(all), request.tokens), true, std::move(*missing)};
    if (!hasWord(request.question))
        co_return Retrieval{{}, false, std::move(*missing)};
    PassageQuery query{request.question, request.collections, mostPassages};
    Result<FoundPassages> found = co_await m_knowledge.find(std::move(query));
    if (!found)
        co_return std::unexpected(found.error());
    co_return Retrieval{sourcesOf(std::move(found->passages), request.tokens), false, std::move(*missing)};
}

} // namespace oriel
