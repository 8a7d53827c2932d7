// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/anthropic/AnthropicSchema.h"

#include "text/JsonSlice.h"
#include "text/JsonWriter.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int depthCeiling = 64;

const QSet<QString> &refusedKeywords()
{
    static const QSet<QString> keywords{u"$schema"_s,
                                        u"minimum"_s,
                                        u"maximum"_s,
                                        u"exclusiveMinimum"_s,
                                        u"exclusiveMaximum"_s,
                                        u"multipleOf"_s,
                                        u"minLength"_s,
                                        u"maxLength"_s,
                                        u"maxItems"_s,
                                        u"uniqueItems"_s,
                                        u"minProperties"_s,
                                        u"maxProperties"_s,
                                        u"patternProperties"_s,
                                        u"propertyNames"_s,
                                        u"contains"_s,
                                        u"not"_s,
                                        u"if"_s,
                                        u"then"_s,
                                        u"else"_s,
                                        u"dependentRequired"_s,
                                        u"dependentSchemas"_s};
    return keywords;
}

void writeSchema(JsonWriter &json, QByteArrayView schema, int depth);

//! An object whose members are schemas: names, not keywords.
void writeNamed(JsonWriter &json, QByteArrayView object, int depth)
{
    const auto members = jsonMembers(object);
    if (!members) {
        json.raw(object);
        return;
    }
    json.beginObject();
    for (const auto &member : *members) {
        const QByteArray name = member.key.toUtf8();
        writeSchema(json.key({name.constData(), std::size_t(name.size())}), member.value, depth);
    }
    json.endObject();
}

void writeList(JsonWriter &json, QByteArrayView array, int depth)
{
    const auto elements = jsonElements(array);
    if (!elements) {
        writeSchema(json, array, depth);
        return;
    }
    json.beginArray();
    for (const auto element : *elements)
        writeSchema(json, element, depth);
    json.endArray();
}

bool isObjectSchema(const std::vector<JsonMember> &members)
{
    return std::ranges::any_of(members, [](const JsonMember &member) {
        return member.key == "properties"_L1
            || (member.key == "type"_L1 && member.value.toByteArray().contains("\"object\""));
    });
}

void writeSchema(JsonWriter &json, QByteArrayView schema, int depth)
{
    const auto members = depth < depthCeiling ? jsonMembers(schema) : std::unexpected(Error{});
    if (!members) {
        json.raw(schema);
        return;
    }
    json.beginObject();
    for (const auto &member : *members) {
        const QByteArray name = member.key.toUtf8();
        const bool isRefused = refusedKeywords().contains(member.key) || member.key == "additionalProperties"_L1
            || (member.key == "minItems"_L1 && member.value != "0" && member.value != "1");
        if (isRefused)
            continue;
        json.key({name.constData(), std::size_t(name.size())});
        if (member.key == "properties"_L1 || member.key == "$defs"_L1 || member.key == "definitions"_L1)
            writeNamed(json, member.value, depth + 1);
        else if (member.key == "items"_L1 || member.key == "anyOf"_L1 || member.key == "allOf"_L1
                 || member.key == "oneOf"_L1)
            writeList(json, member.value, depth + 1);
        else
            json.raw(member.value);
    }
    if (isObjectSchema(*members))
        json.member("additionalProperties", false);
    json.endObject();
}

} // namespace

QByteArray schemaForAnthropic(const QByteArray &schema)
{
    JsonWriter json;
    writeSchema(json, schema, 0);
    return json.take();
}

} // namespace oriel
