// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/ReasoningDetails.h"

#include "text/JsonSlice.h"
#include "text/JsonWriter.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! The member that grows in pieces; empty when the kind comes whole.
std::string_view growingMember(QStringView type)
{
    if (type == "reasoning.text"_L1)
        return "text";
    if (type == "reasoning.summary"_L1)
        return "summary";
    return {};
}

} // namespace

void ReasoningDetails::take(const JsonValue &item, QByteArrayView raw)
{
    Item piece;
    piece.type = item["type"].stringOr();
    piece.id = item["id"].stringOr();
    piece.index = item["index"].integer();
    const auto member = growingMember(piece.type);
    const auto text = member.empty() ? std::nullopt : item[member].utf8();
    if (text)
        piece.text = QByteArray(text->data(), qsizetype(text->size()));
    if (const JsonValue signature = item["signature"]; signature.isString())
        piece.signature = signature.minified();

    if (!m_items.empty() && !member.empty()) {
        Item &last = m_items.back();
        const bool isSame = last.type == piece.type && last.index == piece.index
            && (last.id.isEmpty() || piece.id.isEmpty() || last.id == piece.id);
        if (isSame) {
            last.text += piece.text;
            last.isMerged = true;
            if (!piece.signature.isEmpty())
                last.signature = piece.signature;
            return;
        }
    }
    piece.raw = raw.isEmpty() ? item.minified() : raw.toByteArray();
    m_items.push_back(std::move(piece));
}

QByteArray ReasoningDetails::json(const Item &item)
{
    if (!item.isMerged)
        return item.raw;
    const auto members = jsonMembers(item.raw);
    if (!members)
        return item.raw;
    const auto member = growingMember(item.type);
    const auto grown = QLatin1StringView(member.data(), qsizetype(member.size()));
    bool hasSigned = item.signature.isEmpty();
    bool hasText = false;
    JsonWriter json;
    json.beginObject();
    for (const auto &[key, value] : *members) {
        json.key(key.toStdString());
        if (key == grown) {
            json.utf8Value(item.text);
            hasText = true;
        } else if (key == "signature"_L1 && !item.signature.isEmpty()) {
            json.raw(item.signature);
            hasSigned = true;
        } else {
            json.raw(value);
        }
    }
    if (!hasText)
        json.key(member).utf8Value(item.text);
    if (!hasSigned)
        json.key("signature").raw(item.signature);
    json.endObject();
    return json.take();
}

void ReasoningDetails::give(EventSink &out) const
{
    for (const auto &item : m_items)
        out.take(OpaqueReceived{{QString(format), json(item)}});
}

} // namespace oriel
