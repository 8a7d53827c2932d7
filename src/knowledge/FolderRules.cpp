// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/FolderRules.h"

#include "text/JsonValue.h"
#include "text/JsonWriter.h"

namespace oriel {

namespace {

void writeList(JsonWriter &json, std::string_view name, const QStringList &values)
{
    json.key(name).beginArray();
    for (const auto &value : values)
        json.value(value);
    json.endArray();
}

QStringList readList(const JsonValue &values)
{
    QStringList list;
    values.forEach([&list](const JsonValue &value) { list << value.stringOr(); });
    return list;
}

} // namespace

QByteArray toJson(const FolderRules &rules)
{
    JsonWriter json;
    json.beginObject();
    writeList(json, "include", rules.include);
    writeList(json, "exclude", rules.exclude);
    json.member("most_bytes", rules.mostBytes).member("ignore_files", rules.heedsIgnoreFiles).endObject();
    return json.take();
}

FolderRules folderRulesFromJson(const QByteArray &json)
{
    FolderRules rules;
    JsonReader reader;
    if (const auto read = reader.read(json)) {
        rules.include = readList((*read)["include"]);
        rules.exclude = readList((*read)["exclude"]);
        rules.mostBytes = (*read)["most_bytes"].integer().value_or(rules.mostBytes);
        rules.heedsIgnoreFiles = (*read)["ignore_files"].boolean().value_or(rules.heedsIgnoreFiles);
    }
    return rules;
}

} // namespace oriel
