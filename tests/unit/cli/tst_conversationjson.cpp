// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/ConversationJson.h"
#include "cli/conversations/HitText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-03-10T12:00:00.123Z"_s, Qt::ISODateWithMs);

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(error.errorString()), json.constData());
    return document.object();
}

QJsonObject nodeJson(const MessageNode &node)
{
    JsonWriter json;
    writeNode(json, node);
    return parsed(json.text());
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

QStringList nullsIn(const QJsonObject &object)
{
    QStringList names;
    for (const auto &name : object.keys()) {
        if (object[name].isNull())
            names << name;
    }
    return names;
}

} // namespace

class tst_ConversationJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConversationHasItsFieldsAndNoOthers()
    {
        Conversation conversation;
        conversation.id.value = u"c1"_s;
        conversation.title = u"A \"title\""_s;
        conversation.createdAt = now;
        conversation.activeAt = now;
        conversation.tokens.prompt = 7;
        JsonWriter json;
        json.beginObject();
        writeConversationMembers(json, conversation, now);
        const int listed = int(json.text().size());
        writeConversationDetails(json, conversation);
        json.endObject();
        QVERIFY(listed < json.text().size());
        const auto told = parsed(json.text());
        QCOMPARE(told.keys(),
                 sorted({u"id"_s,           u"title"_s,      u"status"_s,    u"provider"_s,  u"model"_s,
                         u"pinned"_s,       u"archived"_s,   u"folder"_s,    u"tags"_s,      u"messages"_s,
                         u"usage"_s,        u"created_at"_s, u"active_at"_s, u"closed_at"_s, u"deleted_at"_s,
                         u"system"_s,       u"parameters"_s, u"tip"_s,       u"draft"_s,     u"title_origin"_s,
                         u"imported_from"_s}));
        QCOMPARE(told[u"status"_s].toString(), u"active"_s);
        QCOMPARE(told[u"created_at"_s].toString(), u"2026-03-10T12:00:00.123Z"_s);
        QCOMPARE(told[u"usage"_s].toObject()[u"prompt"_s].toInt(), 7);
        QCOMPARE(told[u"parameters"_s].toObject(), QJsonObject());
        QCOMPARE(nullsIn(told),
                 sorted({u"provider"_s, u"model"_s, u"folder"_s, u"closed_at"_s, u"deleted_at"_s, u"tip"_s,
                         u"imported_from"_s}));
    }

    void aMessageHasItsFieldsAndWhatIsNotKnownIsNull()
    {
        MessageNode node;
        node.message.id.value = u"m1"_s;
        node.message.createdAt = now;
        const auto told = nodeJson(node);
        QCOMPARE(
            told.keys(),
            sorted({u"id"_s, u"parent"_s, u"role"_s, u"state"_s, u"version"_s, u"versions"_s, u"parts"_s, u"provider"_s,
                    u"model"_s, u"request_id"_s, u"finish_reason"_s, u"provider_reason"_s, u"usage"_s, u"created_at"_s,
                    u"ended_at"_s, u"time_to_first_token_ms"_s, u"latency_ms"_s, u"error"_s, u"continues"_s}));
        QCOMPARE(nullsIn(told),
                 sorted({u"parent"_s, u"provider"_s, u"model"_s, u"request_id"_s, u"finish_reason"_s,
                         u"provider_reason"_s, u"usage"_s, u"ended_at"_s, u"time_to_first_token_ms"_s, u"latency_ms"_s,
                         u"error"_s, u"continues"_s}));
    }

    void anAnswerTellsAllThatIsKnownOfIt()
    {
        MessageNode node;
        node.message.id.value = u"m2"_s;
        node.message.parent = MessageId{u"m1"_s};
        node.message.role = Role::Assistant;
        node.message.origin = Origin{ProviderId{u"openai"_s}, u"gpt-5"_s};
        node.message.usage = Usage{};
        node.message.usage->total = 12;
        node.message.createdAt = now;
        node.state = NodeState::Failed;
        node.endedAt = now.addSecs(2);
        node.requestId = u"req-1"_s;
        node.finishReason = FinishReason::Length;
        node.timeToFirstToken = 250ms;
        node.latency = 2s;
        node.error = Error{};
        node.error->kind = ErrorKind::Overloaded;
        node.error->detail = u"for the log only"_s;
        node.continues = MessageId{u"m0"_s};
        node.version = 1;
        node.versionCount = 3;
        const auto told = nodeJson(node);
        QCOMPARE(told[u"parent"_s].toString(), u"m1"_s);
        QCOMPARE(told[u"role"_s].toString(), u"assistant"_s);
        QCOMPARE(told[u"state"_s].toString(), u"failed"_s);
        QCOMPARE(told[u"model"_s].toString(), u"gpt-5"_s);
        QCOMPARE(told[u"usage"_s].toObject()[u"total"_s].toInt(), 12);
        QCOMPARE(jsonTime(now.toTimeZone(QTimeZone::utc())), u"2026-03-10T12:00:00.123Z"_s);
        QCOMPARE(told[u"ended_at"_s].toString(), u"2026-03-10T12:00:02.123Z"_s);
        QCOMPARE(told[u"finish_reason"_s].toString(), u"length"_s);
        QCOMPARE(told[u"time_to_first_token_ms"_s].toInt(), 250);
        QCOMPARE(told[u"latency_ms"_s].toInt(), 2000);
        QCOMPARE(told[u"error"_s].toObject()[u"kind"_s].toString(), u"overloaded"_s);
        QVERIFY(!QJsonDocument(told).toJson().contains("for the log only"));
        QCOMPARE(told[u"continues"_s].toString(), u"m0"_s);
        QCOMPARE(told[u"version"_s].toInt(), 2);
        QCOMPARE(told[u"versions"_s].toInt(), 3);
    }

    void everyKindOfPartIsTold()
    {
        MessageNode node;
        node.message.createdAt = now;
        ImagePart image;
        image.mediaType = u"image/png"_s;
        image.sha256 = QByteArray::fromHex("00ff");
        FilePart file;
        file.name = u"a.txt"_s;
        file.text = u"words"_s;
        node.message.parts = {TextPart{u"Hi"_s, {}},
                              ReasoningPart{u"Hm"_s, true, {}, {}},
                              image,
                              file,
                              AudioPart{u"audio/wav"_s, {}, u"said"_s},
                              ToolCallPart{u"c1"_s, u"look"_s, "{\"a\": 1.50}", {}, true},
                              ToolCallPart{u"c2"_s, u"look"_s, "{\"a\":", {}, false},
                              ToolResultPart{u"c1"_s, u"look"_s, u"found"_s, true},
                              CitationPart{u"T"_s, u"http://x"_s, u"Q"_s, 1, {}},
                              OpaquePart{u"openai-responses"_s, "[1]"}};
        const auto parts = nodeJson(node)[u"parts"_s].toArray();
        QStringList kinds;
        for (const auto &part : parts)
            kinds << part.toObject()[u"kind"_s].toString();
        QCOMPARE(kinds,
                 QStringList({u"text"_s, u"reasoning"_s, u"image"_s, u"file"_s, u"audio"_s, u"tool_call"_s,
                              u"tool_call"_s, u"tool_result"_s, u"citation"_s, u"opaque"_s}));
        QCOMPARE(parts[0].toObject()[u"text"_s].toString(), u"Hi"_s);
        QCOMPARE(parts[1].toObject()[u"summary"_s].toBool(), true);
        QCOMPARE(parts[2].toObject()[u"sha256"_s].toString(), u"00ff"_s);
        QCOMPARE(parts[3].toObject()[u"text"_s].toString(), u"words"_s);
        QCOMPARE(parts[5].toObject()[u"arguments"_s].toObject()[u"a"_s].toDouble(), 1.5);
        QCOMPARE(parts[6].toObject()[u"arguments"_s].toString(), u"{\"a\":"_s);
        QVERIFY(parts[8].toObject()[u"end"_s].isNull());
        QCOMPARE(parts[9].toObject()[u"item"_s].toArray().size(), 1);
    }

    void aCitationOfADocumentTellsWhereItStands()
    {
        CitationPart citation{u"manual.pdf"_s, {}, u"Hold RESET."_s, {}, {}};
        MessageNode node;
        node.message.createdAt = now;
        node.message.parts = {citation};
        QVERIFY(nodeJson(node)[u"parts"_s].toArray()[0].toObject()[u"source"_s].isNull());
        Source source;
        source.number = 3;
        source.document = u"manual.pdf"_s;
        source.path = u"/docs/manual.pdf"_s;
        source.place = u"page 12, lines 3 to 8"_s;
        source.page = 12;
        source.firstLine = 403;
        source.lastLine = 408;
        source.headings = {u"Care"_s, u"Reset"_s};
        citation.source = source;
        node.message.parts = {citation};
        const auto told = nodeJson(node)[u"parts"_s].toArray()[0].toObject();
        QCOMPARE(told[u"quote"_s].toString(), u"Hold RESET."_s);
        const QJsonObject expected{{u"number"_s, 3},
                                   {u"document"_s, u"manual.pdf"_s},
                                   {u"path"_s, u"/docs/manual.pdf"_s},
                                   {u"place"_s, u"page 12, lines 3 to 8"_s},
                                   {u"page"_s, 12},
                                   {u"lines"_s, QJsonArray{403, 408}},
                                   {u"headings"_s, QJsonArray{u"Care"_s, u"Reset"_s}}};
        QCOMPARE(told[u"source"_s].toObject(), expected);
    }

    void aHitTellsItsPlaces()
    {
        HistoryHit hit;
        hit.conversation.value = u"c1"_s;
        hit.message.value = u"m1"_s;
        hit.role = Role::Assistant;
        hit.createdAt = now;
        hit.places = {{3, 4}};
        hit.excerpt = u"the sky"_s;
        hit.marks = {{4, 3}};
        const auto told = parsed(hitJson(hit));
        QCOMPARE(told.keys(),
                 sorted({u"conversation"_s, u"title"_s, u"message"_s, u"role"_s, u"created_at"_s, u"part"_s,
                         u"places"_s, u"excerpt"_s, u"marks"_s}));
        QCOMPARE(told[u"places"_s].toArray()[0].toObject()[u"start"_s].toInt(), 3);
        QCOMPARE(told[u"marks"_s].toArray()[0].toObject()[u"length"_s].toInt(), 3);
    }
};

QTEST_GUILESS_MAIN(tst_ConversationJson)
#include "tst_conversationjson.moc"
