// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/PassageText.h"

#include "cli/documents/JsonNames.h"
#include "cli/VisibleText.h"
#include "knowledge/PassagePlace.h"
#include "text/Excerpt.h"
#include "text/JsonWriter.h"
#include "text/SearchQuery.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr std::size_t mostMarks = 50;

QString marked(const Excerpt &excerpt, bool isStyled)
{
    if (!isStyled)
        return visibleText(excerpt.text);
    QString line;
    qsizetype at = 0;
    for (const auto &mark : excerpt.marks) {
        line += visibleText(excerpt.text.sliced(at, mark.start - at)) + u"\x1b[1m"_s
            + visibleText(excerpt.text.sliced(mark.start, mark.length)) + u"\x1b[22m"_s;
        at = mark.start + mark.length;
    }
    return line + visibleText(excerpt.text.sliced(at));
}

} // namespace

QString passageText(const FoundPassage &passage, int number, const QString &words, bool isStyled)
{
    std::vector<TextStretch> places;
    if (const auto query = parseSearchQuery(words))
        places = findPlaces(passage.text, *query, mostMarks);
    QString text = u"%1. %2, %3\n"_s.arg(QString::number(number), visibleText(documentName(passage)),
                                         visibleText(placeInDocument(passage)));
    if (!passage.headings.isEmpty())
        text += u"   %1\n"_s.arg(visibleText(passage.headings.join(u" › "_s)));
    return text + u"   %1\n"_s.arg(marked(excerptOf(passage.text, places), isStyled));
}

void writePassage(JsonWriter &json, const FoundPassage &passage)
{
    json.beginObject().member("document", passage.document).member("path", passage.path).member("title", passage.title);
    json.member("chunk", passage.ordinal).key("page");
    const bool hasPage = passage.part && (passage.partKind == PartKind::Page || passage.partKind == PartKind::Slide);
    if (hasPage)
        json.value(*passage.part);
    else
        json.null();
    if (!passage.partName.isEmpty())
        json.member(jsonKey(partKindName(passage.partKind)), passage.partName);
    json.key("lines").beginArray().value(passage.firstLine).value(passage.lastLine).endArray();
    json.member("start", passage.start).member("length", passage.length).key("headings").beginArray();
    for (const auto &heading : passage.headings)
        json.value(heading);
    json.endArray().member("score", passage.score).member("coverage", passage.coverage);
    json.member("text", passage.text).endObject();
}

void writeExplanation(JsonWriter &json, const QueryExplanation &explanation)
{
    json.beginObject().key("terms").beginArray();
    for (const auto &term : explanation.terms) {
        json.beginLine().beginObject().key("spellings").beginArray();
        for (const auto &spelling : term.spellings)
            json.value(spelling);
        json.endArray().member("weight", term.weight).member("chunks", term.chunks);
        json.member("expansion", term.isExpansion).endObject();
    }
    json.endArray().key("left_out").beginArray();
    for (const auto &word : explanation.leftOut)
        json.value(word);
    json.endArray().key("phrases").beginArray();
    for (const auto &phrase : explanation.phrases)
        json.value(phrase);
    json.endArray().member("candidates", explanation.candidates).member("below_floor", explanation.isBelowFloor);
    json.member("milliseconds", explanation.milliseconds).endObject();
}

QByteArray resultsJson(const QString &id, const std::vector<FoundPassage> &passages)
{
    JsonWriter json;
    json.beginObject().member("id", id).key("results").beginArray();
    for (const auto &passage : passages) {
        json.beginObject().member("document", passage.document).member("chunk", passage.ordinal).key("page");
        if (passage.part && (passage.partKind == PartKind::Page || passage.partKind == PartKind::Slide))
            json.value(*passage.part);
        else
            json.null();
        json.member("score", passage.score).endObject();
    }
    json.endArray().endObject();
    return json.take();
}

} // namespace oriel
