// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConversationFields.h"
#include "exchange/FieldsReader.h"
#include "exchange/FieldsWriter.h"
#include "text/FieldsJson.h"

#include "Fuzz.h"

#include <QJsonDocument>

using namespace oriel;

namespace {

template<typename Value>
Value readFields(const JsonValue &object)
{
    Value value;
    FieldsStreamReader reader(object);
    eachField(value, reader);
    reader.tellUnknown([](const QString &) {});
    return value;
}

//! As Oriel's own files have it.
template<typename Value>
void checkStream(const JsonValue &object)
{
    const auto value = readFields<Value>(object);
    JsonWriter json;
    json.beginObject();
    eachField(value, FieldsStreamWriter(json));
    const QByteArray text = json.endObject().take();
    JsonReader reader;
    const auto written = reader.read(text);
    fuzz::require(written.has_value(), "what is written is JSON");
    fuzz::require(readFields<Value>(*written) == value, "what was written comes back as it was");
}

//! As the columns of the history have it.
template<typename Value>
void checkColumn(const QJsonObject &object)
{
    const auto value = fieldsFromJson<Value>(object);
    const auto text = QJsonDocument(fieldsToJson(value)).toJson(QJsonDocument::Compact);
    fuzz::require(fieldsFromJson<Value>(QJsonDocument::fromJson(text).object()) == value,
                  "what was kept comes back as it was");
}

} // namespace

//! An object is read as each of the values that have a list of fields.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto input = fuzz::bytes(data, size);
    JsonReader reader;
    if (const auto json = reader.read(input)) {
        checkStream<Conversation>(*json);
        checkStream<MessageNode>(*json);
        checkStream<Usage>(*json);
        checkStream<Error>(*json);
        checkStream<GenerationParameters>(*json);
    }
    const auto object = QJsonDocument::fromJson(input.toByteArray()).object();
    checkColumn<Usage>(object);
    checkColumn<Error>(object);
    checkColumn<GenerationParameters>(object);
    return 0;
}
