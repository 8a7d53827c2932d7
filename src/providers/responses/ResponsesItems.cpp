// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/responses/ResponsesItems.h"

#include "providers/responses/ResponsesItem.h"
#include "text/JsonSlice.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QByteArray bytesOf(const JsonValue &value)
{
    const auto text = value.utf8();
    return text ? QByteArray(text->data(), qsizetype(text->size())) : QByteArray();
}

//! Servers count characters; we count UTF-16 units.
std::optional<int> unitOffset(const QString &text, const JsonValue &codePoints)
{
    const auto offset = codePoints.integer();
    if (!offset || *offset < 0 || *offset > text.size())
        return std::nullopt;
    qsizetype unit = 0;
    for (qint64 left = *offset; left > 0; --left) {
        if (unit >= text.size())
            return std::nullopt;
        unit += text[unit].isHighSurrogate() && unit + 1 < text.size() ? 2 : 1;
    }
    return int(unit);
}

ImagePart imageFrom(const JsonValue &base64, const JsonValue &format)
{
    const auto data = base64.utf8().value_or(std::string_view());
    return {"image/"_L1 + format.stringOr(u"png"_s),
            QByteArray::fromBase64(QByteArray::fromRawData(data.data(), qsizetype(data.size()))),
            {}};
}

} // namespace

ResponsesItems::Kind ResponsesItems::kindOf(std::string_view type)
{
    if (type == "message")
        return Kind::Message;
    if (type == "reasoning")
        return Kind::Reasoning;
    if (type == "function_call")
        return Kind::Call;
    if (type == "image_generation_call")
        return Kind::Image;
    return type.ends_with("_call") ? Kind::ServerTool : Kind::Other;
}

ResponsesItems::Item *ResponsesItems::find(qint64 index)
{
    const auto place = m_places.find(index);
    return place == m_places.end() ? nullptr : &m_items[place->second];
}

//! The item at \a index that is of \a kind and not done yet; a new one when there is none.
ResponsesItems::Item &ResponsesItems::open(Index index, Kind kind, EventSink &out)
{
    m_lastIndex = index.value_or(std::max<qint64>(m_lastIndex, 0));
    if (Item *known = find(m_lastIndex)) {
        if (known->kind == kind && !known->isDone)
            return *known;
        m_isAmbiguous = true;
    }
    m_places.insert_or_assign(m_lastIndex, m_items.size());
    Item &item = m_items.emplace_back();
    item.kind = kind;
    switch (kind) {
    case Kind::Reasoning: item.block = m_ledger.start(BlockKind::Reasoning, out); break;
    case Kind::Call: item.block = m_ledger.start(BlockKind::ToolCall, out); break;
    case Kind::Image: item.block = m_ledger.start(BlockKind::Image, out); break;
    case Kind::ServerTool: item.block = m_ledger.start(BlockKind::ServerTool, out); break;
    case Kind::Message: // its contents have blocks
    case Kind::Other: break;
    }
    m_hasCalls = m_hasCalls || kind == Kind::Call;
    return item;
}

//! The item at \a index that a piece belongs to; null when the item has come whole already.
ResponsesItems::Item *ResponsesItems::openForPiece(Index index, Kind kind, EventSink &out)
{
    const Item *known = find(index.value_or(m_lastIndex));
    return known && known->isDone && known->kind == kind ? nullptr : &open(index, kind, out);
}

void ResponsesItems::start(Index index, const JsonValue &item, EventSink &out)
{
    if (!item.isObject())
        return;
    const Kind kind = kindOf(item["type"].utf8().value_or(std::string_view()));
    Item &opened = open(index ? index : m_lastIndex + 1, kind, out);
    if (kind == Kind::Call)
        nameCall(opened, item, out);
}

void ResponsesItems::finish(Index index, const JsonValue &item, QByteArrayView raw, EventSink &out)
{
    if (!item.isObject())
        return;
    const Kind kind = kindOf(item["type"].utf8().value_or(std::string_view()));
    const Item *known = find(index.value_or(m_lastIndex));
    if (known && known->isDone && known->kind == kind)
        return; // told twice
    Item &opened = open(index, kind, out);
    opened.isDone = true;
    const QByteArray bytes = raw.isEmpty() ? item.minified() : raw.toByteArray();
    switch (kind) {
    case Kind::Message: finishMessage(opened, item, out); break;
    case Kind::Reasoning: finishReasoning(opened, item, bytes, out); break;
    case Kind::Call: finishCall(opened, item, out); break;
    case Kind::Image: finishImage(opened, item, bytes, out); break;
    case Kind::ServerTool:
    case Kind::Other:
        out.take(OpaqueReceived{{responsesFormat, bytes}});
        m_ledger.finish(opened.block, out);
        break;
    }
}

void ResponsesItems::settle(const JsonValue &output, QByteArrayView rawOutput, EventSink &out)
{
    std::map<qint64, Kind> told;
    output.forEach([&told, index = qint64(0)](const JsonValue &item) mutable {
        told.emplace(index++, kindOf(item["type"].utf8().value_or(std::string_view())));
    });
    for (const auto &[index, place] : m_places) { // some servers leave items out, so that the places are others
        const auto at = told.find(index);
        if (at == told.end() || at->second != m_items[place].kind)
            return;
    }
    if (m_isAmbiguous)
        return;
    const auto raw = jsonElements(rawOutput);
    output.forEach([this, &raw, &out, index = qint64(0)](const JsonValue &item) mutable {
        const auto at = std::size_t(index);
        finish(index++, item, raw && at < raw->size() ? (*raw)[at] : QByteArrayView(), out);
    });
}

void ResponsesItems::close(bool isWhole, EventSink &out)
{
    for (const auto &item : m_items) {
        if (item.kind == Kind::Call && item.isNamed)
            m_ledger.finish(item.block, out,
                            item.isWhole || (isWhole && (item.arguments.isEmpty() || isJson(item.arguments))));
    }
    m_ledger.finishAll(out, false);
}

ResponsesItems::Content &ResponsesItems::openContent(Item &item, qint64 content, bool isRefusal, EventSink &out)
{
    m_hasRefusal = m_hasRefusal || isRefusal;
    Content &opened = item.contents[content];
    if (opened.block < 0)
        opened.block = m_ledger.start(BlockKind::Text, out);
    return opened;
}

void ResponsesItems::takeText(Index index, qint64 content, const QString &delta, bool isRefusal, EventSink &out)
{
    if (delta.isEmpty())
        return;
    Item *item = openForPiece(index, Kind::Message, out);
    if (!item)
        return;
    Content &opened = openContent(*item, content, isRefusal, out);
    opened.text += delta;
    out.take(TextDelta{opened.block, delta});
}

void ResponsesItems::settleText(Index index, qint64 content, const JsonValue &text, bool isRefusal, EventSink &out)
{
    Item *item = text.isString() ? openForPiece(index, Kind::Message, out) : nullptr;
    if (item)
        settleText(*item, content, text, isRefusal, out);
}

void ResponsesItems::settleText(Item &item, qint64 content, const JsonValue &text, bool isRefusal, EventSink &out)
{
    const QString whole = text.stringOr();
    if (whole.isEmpty())
        return;
    Content &opened = openContent(item, content, isRefusal, out);
    if (opened.text == whole)
        return;
    if (opened.text.isEmpty())
        out.take(TextDelta{opened.block, whole});
    else
        out.take(TextReplaced{opened.block, whole});
    opened.text = whole;
}

void ResponsesItems::settleContent(Index index, qint64 content, const JsonValue &part, EventSink &out)
{
    const auto type = part["type"].utf8().value_or(std::string_view());
    if (type == "reasoning_text") {
        settleReasoning(index, {false, content}, part["text"], out);
    } else if (type == "output_text" || type == "refusal") {
        if (Item *item = openForPiece(index, Kind::Message, out))
            settleContent(*item, content, part, out);
    }
}

void ResponsesItems::settleContent(Item &item, qint64 content, const JsonValue &part, EventSink &out)
{
    const bool isRefusal = part["type"].utf8() == "refusal";
    settleText(item, content, isRefusal ? part["refusal"] : part["text"], isRefusal, out);
    part["annotations"].forEach([&, number = qint64(0)](const JsonValue &annotation) mutable {
        addCitation(openContent(item, content, isRefusal, out), number++, annotation, out);
    });
}

void ResponsesItems::takeAnnotation(Index index, qint64 content, std::optional<qint64> number,
                                    const JsonValue &annotation, EventSink &out)
{
    Item *item = openForPiece(index, Kind::Message, out);
    if (!item)
        return;
    Content &opened = openContent(*item, content, false, out);
    addCitation(opened, number.value_or(qint64(opened.annotations.size())), annotation, out);
}

void ResponsesItems::addCitation(Content &content, qint64 number, const JsonValue &annotation, EventSink &out) const
{
    if (!annotation.isObject() || !content.annotations.insert(number).second)
        return;
    CitationPart citation;
    citation.title = annotation["title"].string().value_or(annotation["filename"].stringOr());
    citation.url = annotation["url"].string().value_or(annotation["filename"].stringOr());
    if (citation.url.isEmpty())
        citation.url = annotation["file_id"].stringOr();
    if (citation.url.isEmpty() && citation.title.isEmpty())
        return;
    const JsonValue place = annotation["index"]; // of a file: behind what it is about
    citation.start = unitOffset(content.text, annotation["start_index"].exists() ? annotation["start_index"] : place);
    citation.end = unitOffset(content.text, annotation["end_index"].exists() ? annotation["end_index"] : place);
    out.take(CitationReceived{content.block, std::move(citation)});
}

void ResponsesItems::finishMessage(Item &item, const JsonValue &json, EventSink &out)
{
    json["content"].forEach(
        [&, number = qint64(0)](const JsonValue &part) mutable { settleContent(item, number++, part, out); });
    const QByteArray phase = bytesOf(json["phase"]);
    for (const auto &[number, content] : item.contents) {
        if (!phase.isEmpty())
            out.take(SignatureReceived{content.block, phase});
        m_ledger.finish(content.block, out);
    }
}

void ResponsesItems::takeReasoning(Index index, Thought thought, const QString &delta, EventSink &out)
{
    Item *item = delta.isEmpty() ? nullptr : openForPiece(index, Kind::Reasoning, out);
    if (item)
        think(*item, thought, delta, out);
}

void ResponsesItems::think(Item &item, Thought thought, const QString &text, EventSink &out)
{
    const bool isNext = !item.thoughts.empty() && !item.thoughts.contains(thought);
    out.take(ReasoningDelta{item.block, isNext ? u"\n\n"_s + text : text, thought.isSummary});
    item.thoughts[thought] += text;
}

void ResponsesItems::settleReasoning(Index index, Thought thought, const JsonValue &text, EventSink &out)
{
    Item *item = text.isString() ? openForPiece(index, Kind::Reasoning, out) : nullptr;
    if (item)
        settleReasoning(*item, thought, text, out);
}

//! What was lost at its end is added. What was lost within stays so on the screen: the raw item has it.
void ResponsesItems::settleReasoning(Item &item, Thought thought, const JsonValue &text, EventSink &out)
{
    const QString whole = text.stringOr();
    const auto known = item.thoughts.find(thought);
    const qsizetype shown = known == item.thoughts.end() ? 0 : known->second.size();
    if (whole.size() > shown && (shown == 0 || whole.startsWith(known->second)))
        think(item, thought, whole.sliced(shown), out);
}

void ResponsesItems::finishReasoning(Item &item, const JsonValue &json, const QByteArray &raw, EventSink &out)
{
    json["summary"].forEach([&, number = qint64(0)](const JsonValue &part) mutable {
        settleReasoning(item, {true, number++}, part["text"], out);
    });
    json["content"].forEach([&, number = qint64(0)](const JsonValue &part) mutable {
        settleReasoning(item, {false, number++}, part["text"], out);
    });
    out.take(SignatureReceived{item.block, raw});
    m_ledger.finish(item.block, out);
}

void ResponsesItems::nameCall(Item &item, const JsonValue &json, EventSink &out)
{
    if (item.isNamed)
        return;
    if (const QString id = json["call_id"].stringOr(); !id.isEmpty())
        item.id = id;
    if (const QString name = json["name"].stringOr(); !name.isEmpty())
        item.name = name;
    if (item.name.isEmpty() || (item.id.isEmpty() && !item.isDone))
        return;
    item.isNamed = true;
    out.take(ToolCallStarted{item.block, item.id.isEmpty() ? u"call_%1"_s.arg(item.block) : item.id, item.name});
    if (!item.arguments.isEmpty())
        out.take(ToolArgumentsDelta{item.block, item.arguments, false});
}

void ResponsesItems::takeArguments(Index index, const JsonValue &delta, EventSink &out)
{
    const QByteArray piece = bytesOf(delta);
    Item *item = piece.isEmpty() ? nullptr : openForPiece(index, Kind::Call, out);
    if (!item)
        return;
    item->arguments += piece;
    if (item->isNamed)
        out.take(ToolArgumentsDelta{item->block, piece, false});
}

void ResponsesItems::settleArguments(Index index, const JsonValue &arguments, const JsonValue &name, EventSink &out)
{
    Item *item = arguments.isString() ? openForPiece(index, Kind::Call, out) : nullptr;
    if (!item)
        return;
    if (item->name.isEmpty())
        item->name = name.stringOr();
    settleArguments(*item, arguments, out);
}

void ResponsesItems::settleArguments(Item &item, const JsonValue &arguments, EventSink &out)
{
    const QByteArray whole = bytesOf(arguments);
    item.isWhole = item.isWhole || whole.isEmpty() || isJson(whole);
    if (whole.isEmpty() || whole == item.arguments)
        return;
    if (item.isNamed)
        out.take(ToolArgumentsDelta{item.block, whole, !item.arguments.isEmpty()});
    item.arguments = whole;
}

void ResponsesItems::finishCall(Item &item, const JsonValue &json, EventSink &out)
{
    nameCall(item, json, out);
    if (json["arguments"].isString())
        settleArguments(item, json["arguments"], out);
    const bool wasCut = json["status"].utf8() == "incomplete"
        || !isJson(item.arguments.isEmpty() ? "{}" : item.arguments);
    m_ledger.finish(item.block, out, item.isNamed && !wasCut);
}

void ResponsesItems::takePartialImage(Index index, const JsonValue &event, EventSink &out)
{
    const Item *item = openForPiece(index, Kind::Image, out);
    ImagePart image = imageFrom(event["partial_image_b64"], event["output_format"]);
    if (item && !image.data.isEmpty())
        out.take(ImageReceived{item->block, std::move(image)});
}

void ResponsesItems::finishImage(Item &item, const JsonValue &json, const QByteArray &raw, EventSink &out)
{
    ImagePart image = imageFrom(json["result"], json["output_format"]);
    const QByteArray kept = withoutImageResult(raw, image.data);
    if (!image.data.isEmpty())
        out.take(ImageReceived{item.block, std::move(image)});
    out.take(OpaqueReceived{{responsesFormat, kept}});
    m_ledger.finish(item.block, out);
}

} // namespace oriel
