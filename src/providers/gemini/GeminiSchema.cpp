// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/GeminiSchema.h"

#include "text/JsonSlice.h"
#include "text/JsonValue.h"
#include "text/JsonWriter.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int depthCeiling = 24;
constexpr int referenceCeiling = 200; // a schema of references to references grows without bound

//! Keywords whose values go as they are.
const QSet<QString> &plainKeywords()
{
    static const QSet<QString> keywords{u"title"_s,           u"description"_s,   u"nullable"_s,      u"minItems"_s,
                                        u"maxItems"_s,        u"minProperties"_s, u"maxProperties"_s, u"minLength"_s,
                                        u"maxLength"_s,       u"pattern"_s,       u"minimum"_s,       u"maximum"_s,
                                        u"propertyOrdering"_s};
    return keywords;
}

std::string_view viewOf(const QByteArray &utf8)
{
    return {utf8.constData(), std::size_t(utf8.size())};
}

QString stringOf(QByteArrayView json)
{
    JsonReader reader;
    const auto value = reader.read(json);
    return value ? value->stringOr() : QString();
}

QStringList stringsOf(QByteArrayView json)
{
    QStringList strings;
    JsonReader reader;
    if (const auto list = reader.read(json))
        list->forEach([&strings](const JsonValue &element) { strings += element.string().value_or(QString()); });
    return strings;
}

class Cleaner
{
public:
    explicit Cleaner(QByteArrayView root)
        : m_root(root)
    {
    }

    //! Empty when nothing is left of \a schema.
    QByteArray clean(QByteArrayView schema, int depth)
    {
        auto members = depth < depthCeiling ? jsonMembers(schema) : std::unexpected(Error{});
        if (!members)
            return {};
        for (const auto &member : *members) {
            if (member.key == "$ref"_L1)
                return referenced(stringOf(member.value), depth);
            if (member.key == "allOf"_L1) {
                if (const auto list = jsonElements(member.value); list && list->size() == 1 && members->size() == 1)
                    return clean(list->front(), depth + 1);
            }
        }
        return written(*members, depth);
    }

private:
    QByteArray referenced(const QString &reference, int depth)
    {
        if (m_open.contains(reference) || m_references++ >= referenceCeiling)
            return {};
        m_open.append(reference);
        QByteArray cleaned = clean(target(reference), depth + 1);
        m_open.removeLast();
        return cleaned;
    }

    //! What "#/$defs/Name" names.
    QByteArrayView target(const QString &reference) const
    {
        if (!reference.startsWith("#/"_L1))
            return {};
        QByteArrayView value = m_root;
        for (const auto &step : reference.sliced(2).split(u'/')) {
            const auto name = QString(step).replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1).toUtf8();
            value = jsonSlice(value, {name});
        }
        return value;
    }

    QByteArray written(const std::vector<JsonMember> &members, int depth)
    {
        JsonWriter json;
        json.beginObject();
        QStringList types;
        bool isNullable = false;
        bool hasItems = false;
        QStringList names;
        QByteArray required;
        for (const auto &member : members) {
            if (member.key == "type"_L1) {
                types = member.value.startsWith('[') ? stringsOf(member.value) : QStringList{stringOf(member.value)};
                isNullable = types.removeAll(u"null"_s) > 0;
                writeTypes(json, types, isNullable);
            } else if (plainKeywords().contains(member.key)) {
                json.key(viewOf(member.key.toUtf8())).raw(member.value);
            } else if (member.key == "format"_L1) {
                writeFormat(json, stringOf(member.value));
            } else if (member.key == "enum"_L1 || member.key == "const"_L1) {
                writeEnum(json,
                          member.key == "const"_L1 ? '[' + member.value.toByteArray() + ']'
                                                   : member.value.toByteArray());
            } else if (member.key == "items"_L1) {
                hasItems = writeItems(json, member.value, depth);
            } else if (member.key == "anyOf"_L1 || member.key == "oneOf"_L1) {
                writeAlternatives(json, member.value, depth);
            } else if (member.key == "properties"_L1) {
                names = writeProperties(json, member.value, depth);
            } else if (member.key == "required"_L1) {
                required = member.value.toByteArray();
            }
        }
        const bool isObject = types.contains(u"object"_s) || types.contains(u"OBJECT"_s);
        if (isObject && names.isEmpty())
            return {};
        if (!hasItems && types.contains(u"array"_s)) // a list of anything must say of what
            json.key("items").raw(R"({"type":"string"})");
        writeRequired(json, stringsOf(required), names);
        json.endObject();
        return json.text() == "{}" ? QByteArray() : json.take();
    }

    static void writeTypes(JsonWriter &json, const QStringList &types, bool isNullable)
    {
        if (types.size() == 1) {
            json.member("type", types.front());
        } else if (types.size() > 1) {
            json.key("anyOf").beginArray();
            for (const auto &type : types)
                json.beginObject().member("type", type).endObject();
            json.endArray();
        }
        if (isNullable)
            json.member("nullable", true);
    }

    //! Others are refused.
    static void writeFormat(JsonWriter &json, const QString &format)
    {
        static const QSet<QString> known{u"date-time"_s, u"enum"_s, u"float"_s, u"double"_s, u"int32"_s, u"int64"_s};
        if (known.contains(format))
            json.member("format", format);
    }

    //! Only of strings.
    static void writeEnum(JsonWriter &json, const QByteArray &list)
    {
        JsonReader reader;
        const auto values = reader.read(list);
        if (!values)
            return;
        QStringList strings;
        bool areStrings = true;
        values->forEach([&](const JsonValue &value) {
            if (const auto text = value.string())
                strings += *text;
            else if (!value.isNull())
                areStrings = false;
        });
        if (!areStrings || strings.isEmpty())
            return;
        json.key("enum").beginArray();
        for (const auto &text : strings)
            json.value(text);
        json.endArray();
    }

    bool writeItems(JsonWriter &json, QByteArrayView items, int depth)
    {
        const QByteArray cleaned = clean(items, depth + 1);
        if (!cleaned.isEmpty())
            json.key("items").raw(cleaned);
        return !cleaned.isEmpty();
    }

    void writeAlternatives(JsonWriter &json, QByteArrayView list, int depth)
    {
        const auto elements = jsonElements(list);
        if (!elements)
            return;
        std::vector<QByteArray> alternatives;
        bool isNullable = false;
        for (const auto element : *elements) {
            if (stringOf(jsonSlice(element, {"type"})) == "null"_L1)
                isNullable = true;
            else if (auto cleaned = clean(element, depth + 1); !cleaned.isEmpty())
                alternatives.push_back(std::move(cleaned));
        }
        if (!alternatives.empty()) {
            json.key("anyOf").beginArray();
            for (const auto &alternative : alternatives)
                json.raw(alternative);
            json.endArray();
        }
        if (isNullable)
            json.member("nullable", true);
    }

    QStringList writeProperties(JsonWriter &json, QByteArrayView object, int depth)
    {
        QStringList names;
        const auto properties = jsonMembers(object);
        if (!properties)
            return names;
        JsonWriter inner;
        inner.beginObject();
        for (const auto &property : *properties) {
            const QByteArray cleaned = clean(property.value, depth + 1);
            if (cleaned.isEmpty())
                continue;
            inner.key(viewOf(property.key.toUtf8())).raw(cleaned);
            names += property.key;
        }
        if (!names.isEmpty())
            json.key("properties").raw(inner.endObject().take());
        return names;
    }

    static void writeRequired(JsonWriter &json, const QStringList &required, const QStringList &names)
    {
        QStringList kept;
        for (const auto &name : required) {
            if (names.contains(name))
                kept += name;
        }
        if (kept.isEmpty())
            return;
        json.key("required").beginArray();
        for (const auto &name : kept)
            json.value(name);
        json.endArray();
    }

    QByteArrayView m_root;
    QStringList m_open; //!< references that are being followed
    int m_references = 0;
};

} // namespace

QByteArray schemaForGemini(const QByteArray &schema)
{
    return Cleaner(schema).clean(schema, 0);
}

} // namespace oriel
