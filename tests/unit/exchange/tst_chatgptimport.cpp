// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConversationTree.h"
#include "ExchangeFixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

class TestChatGptImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConversationIsTakenWithItsTimesAndModels();
    void branchesBecomeVersions();
    void hiddenMessagesAreLeftOutAndWhatFollowsHangsOnWhatIsBefore();
    void instructionsOfThePersonAreTheConversationsOwn();
    void everyKindOfContentIsTaken_data();
    void everyKindOfContentIsTaken();
    void thoughtsBelongToTheAnswerBehindThem();
    void callsAndResultsOfToolsBelongTogether();
    void aCallThatNothingAnsweredIsIncomplete();
    void sourcesStandBehindTheText();
    void privateMarksInTextAreTakenOut();
    void filesOfTheZipAreAttached();
    void filesThatAreNotThereAreNamed();
    void soundsComeWithTheirTranscripts();
    void howAnAnswerEndedIsKept();
    void damagedTreesAreMended_data();
    void damagedTreesAreMended();
    void idsAreTheSameEachTimeAndNobodyElses();
    void aConversationWithoutAnIdIsKnownByItsContent();
    void numberedFilesOfAZipAreAllRead();
    void emptyConversationsAreNamed();
};

namespace {

QJsonObject message(const QString &role, const QJsonObject &content, const QJsonObject &more = {})
{
    QJsonObject json{{u"author"_s, QJsonObject{{u"role"_s, role}}}, {u"content"_s, content}};
    for (auto it = more.begin(); it != more.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject text(const QString &words)
{
    return {{u"content_type"_s, u"text"_s}, {u"parts"_s, QJsonArray{words}}};
}

QJsonObject node(const QString &parent, const QJsonValue &message, const QJsonArray &children = {})
{
    return {{u"parent"_s, parent.isEmpty() ? QJsonValue() : QJsonValue(parent)},
            {u"message"_s, message},
            {u"children"_s, children}};
}

//! root without a message, a question q and the answer \a answer a.
QJsonObject mappingOf(const QJsonObject &answer)
{
    return {{u"root"_s, node({}, QJsonValue())},
            {u"q"_s, node(u"root"_s, message(u"user"_s, text(u"Question"_s)))},
            {u"a"_s, node(u"q"_s, answer)}};
}

QJsonObject conversation(const QJsonObject &mapping, const QString &tip, const QString &id = u"c1"_s)
{
    return {{u"title"_s, u"A title"_s},
            {u"create_time"_s, 1'700'000'000.25},
            {u"update_time"_s, 1'700'000'100.5},
            {u"mapping"_s, mapping},
            {u"current_node"_s, tip},
            {u"conversation_id"_s, id},
            {u"default_model_slug"_s, u"auto"_s}};
}

QByteArray fileOf(const QJsonArray &conversations)
{
    return QJsonDocument(conversations).toJson(QJsonDocument::Compact);
}

//! The answer of a conversation with that one answer.
MessageNode answerOf(const QJsonObject &answer)
{
    const auto read = readBytes(fileOf({conversation(mappingOf(answer), u"a"_s)}));
    if (read.conversations.size() != 1 || read.conversations[0].nodes.size() != 2)
        return {};
    return read.conversations[0].nodes[1];
}

template<typename Part>
const Part *partAt(const MessageNode &node, std::size_t place)
{
    return place < node.message.parts.size() ? std::get_if<Part>(&node.message.parts[place]) : nullptr;
}

} // namespace

void TestChatGptImport::aConversationIsTakenWithItsTimesAndModels()
{
    auto json = conversation(mappingOf(message(u"assistant"_s, text(u"Answer"_s),
                                               {{u"create_time"_s, 1'700'000'050.125},
                                                {u"metadata"_s, QJsonObject{{u"model_slug"_s, u"gpt-4o"_s}}}})),
                             u"a"_s);
    json.insert(u"is_archived"_s, true);
    json.insert(u"is_starred"_s, true);
    const auto read = readBytes(fileOf({json}));
    QCOMPARE(read.conversations.size(), std::size_t(1));
    const auto &[taken, nodes] = read.conversations.front();
    QCOMPARE(taken.title, u"A title"_s);
    QCOMPARE(taken.titleOrigin, TitleOrigin::Model);
    QCOMPARE(taken.importedFrom, u"chatgpt:c1"_s);
    QCOMPARE(taken.createdAt, at(0).addMSecs(250));
    QCOMPARE(taken.activeAt, at(100).addMSecs(500));
    QVERIFY(taken.isArchived && taken.isPinned);
    QCOMPARE(textsOfPath(read.conversations.front()), (QStringList{u"Question"_s, u"Answer"_s}));
    QCOMPARE(nodes[0].message.role, Role::User);
    QCOMPARE(nodes[0].message.createdAt, taken.createdAt); // it told none of its own
    QCOMPARE(nodes[1].message.createdAt, at(50).addMSecs(125));
    QCOMPARE(nodes[1].message.origin, std::optional(Origin{{u"chatgpt"_s}, u"gpt-4o"_s}));
    QCOMPARE(nodes[1].message.parent, std::optional(nodes[0].message.id));
    QVERIFY(read.notes.empty() && read.leftOut.empty());
}

void TestChatGptImport::branchesBecomeVersions()
{
    auto mapping = mappingOf(message(u"assistant"_s, text(u"First"_s), {{u"create_time"_s, 1'700'000'010}}));
    mapping.insert(u"b"_s,
                   node(u"q"_s, message(u"assistant"_s, text(u"Second"_s), {{u"create_time"_s, 1'700'000'020}})));
    mapping.insert(u"q2"_s,
                   node(u"root"_s, message(u"user"_s, text(u"Edited"_s), {{u"create_time"_s, 1'700'000'030}})));
    const auto read = readBytes(fileOf({conversation(mapping, u"a"_s)}));
    const auto &exchanged = read.conversations.at(0);
    QCOMPARE(exchanged.nodes.size(), std::size_t(4));
    QCOMPARE(textsOfPath(exchanged), (QStringList{u"Question"_s, u"First"_s}));
    QCOMPARE(exchanged.nodes[2].message.text(), u"Second"_s);
    QCOMPARE(exchanged.nodes[2].version, 1);
    QCOMPARE(exchanged.nodes[3].message.text(), u"Edited"_s);
    QCOMPARE(exchanged.nodes[3].version, 1); // a second first message
    QVERIFY(read.notes.empty());
}

void TestChatGptImport::hiddenMessagesAreLeftOutAndWhatFollowsHangsOnWhatIsBefore()
{
    const QJsonObject hidden{{u"metadata"_s, QJsonObject{{u"is_visually_hidden_from_conversation"_s, true}}}};
    const QJsonObject mapping{{u"s"_s, node({}, message(u"system"_s, text(u"Secret"_s), hidden))},
                              {u"e"_s, node(u"s"_s, message(u"system"_s, text({}), hidden))},
                              {u"q"_s, node(u"e"_s, message(u"user"_s, text(u"Question"_s)))},
                              {u"h"_s, node(u"q"_s, message(u"assistant"_s, text(u"Hidden"_s), hidden))},
                              {u"a"_s, node(u"h"_s, message(u"assistant"_s, text(u"Answer"_s)))},
                              {u"z"_s, node(u"a"_s, message(u"user"_s, text(u"After"_s), hidden))}};
    const auto read = readBytes(fileOf({conversation(mapping, u"z"_s)}));
    QCOMPARE(textsOfPath(read.conversations.at(0)), (QStringList{u"Question"_s, u"Answer"_s}));
    QCOMPARE(read.conversations[0].nodes.size(), std::size_t(2));
    QCOMPARE(read.noteCount(ImportNoteKind::HiddenMessage), 3); // the empty one says nothing
}

void TestChatGptImport::instructionsOfThePersonAreTheConversationsOwn()
{
    const QJsonObject content{{u"content_type"_s, u"user_editable_context"_s},
                              {u"user_profile"_s, u"The user said: I am a baker."_s},
                              {u"user_instructions"_s, u"Short, please."_s}};
    auto mapping = mappingOf(message(u"assistant"_s, text(u"Answer"_s)));
    mapping.insert(u"i"_s, node({}, message(u"user"_s, content)));
    QCOMPARE(readBytes(fileOf({conversation(mapping, u"a"_s)})).conversations.at(0).conversation.system,
             u"The user said: I am a baker.\n\nShort, please."_s);
    const QJsonObject told{
        {u"user_context_message_data"_s, QJsonObject{{u"about_user_message"_s, u"I am a baker."_s}}}};
    mapping.insert(u"i"_s, node({}, message(u"user"_s, content, {{u"metadata"_s, told}})));
    const auto read = readBytes(fileOf({conversation(mapping, u"a"_s)}));
    QCOMPARE(read.conversations.at(0).conversation.system, u"I am a baker.\n\nShort, please."_s);
    QCOMPARE(read.conversations[0].nodes.size(), std::size_t(2));
}

void TestChatGptImport::everyKindOfContentIsTaken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("unknown");
    const auto row = [](const char *name, const char *content, const char *expected, const char *unknown = "") {
        QTest::newRow(name) << QByteArray(content) << QString::fromUtf8(expected) << QString::fromUtf8(unknown);
    };
    row("text", R"({"content_type":"text","parts":["a"]})", "a");
    row("text in pieces", R"({"content_type":"text","parts":["a","","b"]})", "ab");
    row("an object among the pieces", R"({"content_type":"text","parts":["a",null,{"text":"b","content_type":"x"}]})",
        "ab", "x");
    row("multimodal text", R"({"content_type":"multimodal_text","parts":["a"]})", "a");
    row("a transcript",
        R"({"content_type":"multimodal_text","parts":[{"content_type":"audio_transcription","text":"a"}]})", "a");
    row("code", R"({"content_type":"code","language":"python","text":"x = 1"})", "```python\nx = 1\n```");
    row("code of no language", R"({"content_type":"code","language":"unknown","text":"x"})", "```\nx\n```");
    row("code with a fence in it", R"({"content_type":"code","text":"```x"})", "````\n```x\n````");
    row("output", R"({"content_type":"execution_output","text":"1\n"})", "```\n1\n```");
    row("an unknown kind with text", R"({"content_type":"of_tomorrow","text":"a"})", "a", "of_tomorrow");
    row("an unknown kind with parts", R"({"content_type":"super_widget","parts":["a"]})", "a", "super_widget");
}

void TestChatGptImport::everyKindOfContentIsTaken()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    QFETCH(QString, unknown);
    const auto json = QJsonDocument::fromJson(content).object();
    const auto read = readBytes(fileOf({conversation(mappingOf(message(u"assistant"_s, json)), u"a"_s)}));
    QCOMPARE(read.conversations.size(), std::size_t(1));
    QCOMPARE(read.conversations[0].nodes.size(), std::size_t(2));
    QCOMPARE(read.conversations[0].nodes[1].message.text(), expected);
    QCOMPARE(read.noteCount(ImportNoteKind::UnknownContent, unknown), unknown.isEmpty() ? 0 : 1);
}

void TestChatGptImport::thoughtsBelongToTheAnswerBehindThem()
{
    const QJsonArray thoughts{QJsonObject{{u"summary"_s, u"Plan"_s}, {u"content"_s, u"First this."_s}},
                              QJsonObject{{u"content"_s, u"Then that."_s}}};
    const QJsonObject mapping{
        {u"q"_s, node({}, message(u"user"_s, text(u"Question"_s)))},
        {u"t"_s,
         node(u"q"_s, message(u"assistant"_s, {{u"content_type"_s, u"thoughts"_s}, {u"thoughts"_s, thoughts}}))},
        {u"r"_s,
         node(u"t"_s,
              message(u"assistant"_s,
                      {{u"content_type"_s, u"reasoning_recap"_s}, {u"content"_s, u"Thought for 8 seconds"_s}}))},
        {u"a"_s, node(u"r"_s, message(u"assistant"_s, text(u"Answer"_s)))}};
    for (const auto &tip : {u"a"_s, u"t"_s}) {
        const auto read = readBytes(fileOf({conversation(mapping, tip)}));
        QCOMPARE(read.conversations.at(0).nodes.size(), std::size_t(2));
        const auto &answer = read.conversations[0].nodes[1];
        QCOMPARE(read.conversations[0].conversation.tip, std::optional(answer.message.id));
        QCOMPARE(answer.message.parts.size(), std::size_t(3));
        QCOMPARE(partAt<ReasoningPart>(answer, 0)->text, u"**Plan**\n\nFirst this.\n\nThen that."_s);
        QVERIFY(partAt<ReasoningPart>(answer, 1)->isSummary);
        QCOMPARE(answer.message.text(), u"Answer"_s);
    }
    auto branched = mapping; // two answers to the same thoughts: they stay for both
    branched.insert(u"b"_s, node(u"r"_s, message(u"assistant"_s, text(u"Other"_s))));
    QCOMPARE(readBytes(fileOf({conversation(branched, u"a"_s)})).conversations.at(0).nodes.size(), std::size_t(4));
}

void TestChatGptImport::callsAndResultsOfToolsBelongTogether()
{
    const QJsonObject tool{{u"role"_s, u"tool"_s}, {u"name"_s, u"python"_s}};
    const QJsonObject mapping{
        {u"q"_s, node({}, message(u"user"_s, text(u"Question"_s)))},
        {u"c"_s,
         node(u"q"_s,
              message(u"assistant"_s, {{u"content_type"_s, u"code"_s}, {u"text"_s, u"print(1)"_s}},
                      {{u"recipient"_s, u"python"_s}}))},
        {u"o"_s,
         node(u"c"_s,
              message({}, {{u"content_type"_s, u"execution_output"_s}, {u"text"_s, u"1"_s}}, {{u"author"_s, tool}}))},
        {u"a"_s, node(u"o"_s, message(u"assistant"_s, text(u"Answer"_s)))}};
    const auto read = readBytes(fileOf({conversation(mapping, u"a"_s)}));
    const auto &nodes = read.conversations.at(0).nodes;
    QCOMPARE(nodes.size(), std::size_t(4));
    const auto *call = partAt<ToolCallPart>(nodes[1], 0);
    QVERIFY(call && call->isComplete);
    QCOMPARE(call->name, u"python"_s);
    QCOMPARE(call->arguments, QByteArray("{\"input\":\"print(1)\"}"));
    QCOMPARE(nodes[2].message.role, Role::Tool);
    QCOMPARE(*partAt<ToolResultPart>(nodes[2], 0), (ToolResultPart{call->id, u"python"_s, u"1"_s, false}));
}

void TestChatGptImport::aCallThatNothingAnsweredIsIncomplete()
{
    const auto call = answerOf(message(u"assistant"_s, {{u"content_type"_s, u"code"_s}, {u"text"_s, u"{\"q\":1}"_s}},
                                       {{u"recipient"_s, u"browser"_s}}));
    QVERIFY(partAt<ToolCallPart>(call, 0));
    QVERIFY(!partAt<ToolCallPart>(call, 0)->isComplete);
    QCOMPARE(partAt<ToolCallPart>(call, 0)->arguments, QByteArray("{\"q\":1}"));
    const auto orphan = answerOf(
        message(u"tool"_s, {{u"content_type"_s, u"text"_s}, {u"parts"_s, QJsonArray{u"1"_s}}}));
    QCOMPARE(orphan.message.role, Role::Assistant);
    QCOMPARE(orphan.message.text(), u"```\n1\n```"_s);
}

void TestChatGptImport::sourcesStandBehindTheText()
{
    const auto citation = [](int start, int end, const QString &url) {
        return QJsonObject{
            {u"start_ix"_s, start},
            {u"end_ix"_s, end},
            {u"metadata"_s, QJsonObject{{u"title"_s, u"T"_s}, {u"url"_s, url}, {u"text"_s, u"Quote"_s}}}};
    };
    const QJsonArray citations{citation(2, 4, u"https://a"_s), citation(90, 95, u"https://b"_s)};
    const QJsonArray references{
        QJsonObject{{u"matched_text"_s, u"cd"_s},
                    {u"start_idx"_s, 3},
                    {u"end_idx"_s, 5},
                    {u"items"_s, QJsonArray{QJsonObject{{u"title"_s, u"C"_s}, {u"url"_s, u"https://c"_s}}}}}};
    const auto answer = answerOf(
        message(u"assistant"_s, text(u"\U0001F600abcd"_s),
                {{u"metadata"_s, QJsonObject{{u"citations"_s, citations}, {u"content_references"_s, references}}}}));
    QCOMPARE(answer.message.parts.size(), std::size_t(4));
    QCOMPARE(*partAt<CitationPart>(answer, 1), (CitationPart{u"T"_s, u"https://a"_s, u"Quote"_s, 3, 5})); // UTF-16
    QCOMPARE(*partAt<CitationPart>(answer, 2), (CitationPart{u"T"_s, u"https://b"_s, u"Quote"_s, {}, {}}));
    QCOMPARE(*partAt<CitationPart>(answer, 3), (CitationPart{u"C"_s, u"https://c"_s, {}, 4, 6}));
}

void TestChatGptImport::privateMarksInTextAreTakenOut()
{
    const auto answer = answerOf(
        message(u"assistant"_s, text(u"Sky.\uE200cite\uE202turn0search1\uE201 Blue.\uE200x"_s)));
    QCOMPARE(answer.message.text(), u"Sky. Blue.\uE200x"_s);
}

void TestChatGptImport::filesOfTheZipAreAttached()
{
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    const QJsonArray parts{QJsonObject{{u"content_type"_s, u"image_asset_pointer"_s},
                                       {u"asset_pointer"_s, u"sediment://file_01?shared=1"_s}},
                           u"Look"_s};
    const QJsonArray attachments{QJsonObject{{u"id"_s, u"file_01"_s}, {u"name"_s, u"photo.png"_s}},
                                 QJsonObject{{u"id"_s, u"file-Ab"_s}, {u"name"_s, u"notes.txt"_s}},
                                 QJsonObject{{u"id"_s, u"file-Abc"_s}, {u"name"_s, u"data.bin"_s}}};
    const auto question = message(u"user"_s, {{u"content_type"_s, u"multimodal_text"_s}, {u"parts"_s, parts}},
                                  {{u"metadata"_s, QJsonObject{{u"attachments"_s, attachments}}}});
    const ImportFolder folder;
    const auto read = readFile(
        folder.zip({{u"conversations.json"_s, fileOf({conversation({{u"q"_s, node({}, question)}}, u"q"_s)})},
                    {u"user-1/file_01-sanitized.png"_s, png},
                    {u"file-Ab-notes.txt"_s, "Plain"},
                    {u"file-Abc-data.bin"_s, QByteArray("\x00\xFF\x01", 3)},
                    {u"chat.html"_s, "<html>"},
                    {u"user.json"_s, "{\"id\":\"u\"}"}}));
    QCOMPARE(read.conversations.size(), std::size_t(1));
    const auto &node = read.conversations[0].nodes.at(0);
    QCOMPARE(node.message.parts.size(), std::size_t(4));
    QCOMPARE(*partAt<FilePart>(node, 0), (FilePart{u"notes.txt"_s, u"text/plain"_s, u"Plain"_s, {}, {}}));
    QCOMPARE(partAt<FilePart>(node, 1)->data, QByteArray("\x00\xFF\x01", 3));
    QCOMPARE(*partAt<ImagePart>(node, 2), (ImagePart{u"image/png"_s, png, {}, {}}));
    QCOMPARE(node.message.text(), u"Look"_s);
    QCOMPARE(read.noteCount(ImportNoteKind::UnreadFile, u"user.json"_s), 1);
    QCOMPARE(read.noteCount(ImportNoteKind::MissingAttachment), 0);
}

void TestChatGptImport::filesThatAreNotThereAreNamed()
{
    const QJsonArray parts{
        QJsonObject{{u"content_type"_s, u"image_asset_pointer"_s}, {u"asset_pointer"_s, u"file-service://file-9"_s}},
        u"Look"_s};
    const QJsonArray attachments{QJsonObject{{u"id"_s, u"file-8"_s}, {u"name"_s, u"a.pdf"_s}},
                                 QJsonObject{{u"name"_s, u"no id.pdf"_s}}};
    const auto answer = answerOf(message(u"user"_s, {{u"content_type"_s, u"multimodal_text"_s}, {u"parts"_s, parts}},
                                         {{u"metadata"_s, QJsonObject{{u"attachments"_s, attachments}}}}));
    QCOMPARE(answer.message.text(), u"[📎 a.pdf][📎 no id.pdf][📎 file-9]Look"_s);
}

void TestChatGptImport::soundsComeWithTheirTranscripts()
{
    const QByteArray wav = "RIFF\x24\x00\x00\x00WAVEfmt " + QByteArray(20, '\0');
    const QJsonArray parts{
        QJsonObject{{u"content_type"_s, u"audio_transcription"_s}, {u"text"_s, u"Hello"_s}},
        QJsonObject{{u"content_type"_s, u"real_time_user_audio_video_asset_pointer"_s},
                    {u"audio_asset_pointer"_s, QJsonObject{{u"asset_pointer"_s, u"sediment://file_02"_s}}}}};
    const auto spoken = message(u"user"_s, {{u"content_type"_s, u"multimodal_text"_s}, {u"parts"_s, parts}});
    const auto json = fileOf({conversation({{u"q"_s, node({}, spoken)}}, u"q"_s)});
    const ImportFolder folder;
    const auto read = readFile(folder.zip({{u"c.json"_s, json}, {u"audio/file_02-a.wav"_s, wav}}));
    const auto *sound = partAt<AudioPart>(read.conversations.at(0).nodes.at(0), 0);
    QVERIFY(sound);
    QCOMPARE(sound->transcript, u"Hello"_s);
    QCOMPARE(sound->data, wav);
    QCOMPARE(readBytes(json).conversations.at(0).nodes.at(0).message.text(), u"Hello"_s); // without the sound: the
                                                                                          // words
}

void TestChatGptImport::howAnAnswerEndedIsKept()
{
    const auto ended = [](const QString &type, const QString &status = u"finished_successfully"_s) {
        const QJsonObject details = type.isEmpty() ? QJsonObject() : QJsonObject{{u"type"_s, type}};
        return answerOf(message(u"assistant"_s, text(u"a"_s),
                                {{u"status"_s, status}, {u"metadata"_s, QJsonObject{{u"finish_details"_s, details}}}}));
    };
    QCOMPARE(ended(u"stop"_s).finishReason, std::optional(FinishReason::Complete));
    QCOMPARE(ended(u"max_tokens"_s).finishReason, std::optional(FinishReason::Length));
    QCOMPARE(ended(u"interrupted"_s).state, NodeState::Cancelled);
    QCOMPARE(ended({}).state, NodeState::Done);
    QCOMPARE(ended({}, u"in_progress"_s).state, NodeState::Interrupted);
    QCOMPARE(ended(u"of_tomorrow"_s).providerReason, u"of_tomorrow"_s);
}

void TestChatGptImport::damagedTreesAreMended_data()
{
    QTest::addColumn<QByteArray>("mapping");
    QTest::addColumn<QString>("tip");
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<bool>("isTold");
    const auto row = [](const char *name, const char *mapping, const char *tip, const QStringList &path, bool isTold) {
        QByteArray text(mapping); // X stands for a message that says X
        for (const char *say : {"A", "B", "C"}) {
            text.replace(QByteArray("\"") + say + '"',
                         QByteArray(R"({"author":{"role":"user"},"content":{"content_type":"text","parts":["~)") + say
                             + R"("]}})");
        }
        text.replace('~', "");
        QTest::newRow(name) << text << QString::fromLatin1(tip) << path << isTold;
    };
    row("a circle",
        R"({"a":{"parent":"c","message":"A"},"b":{"parent":"a","message":"B"},"c":{"parent":"b","message":"C"}})", "c",
        {u"A"_s, u"B"_s, u"C"_s}, true);
    row("its own parent", R"({"a":{"parent":"a","message":"A"},"b":{"parent":"a","message":"B"}})", "b",
        {u"A"_s, u"B"_s}, false);
    row("a parent that is not there", R"({"a":{"parent":"x","message":"A"},"b":{"parent":"a","message":"B"}})", "b",
        {u"A"_s, u"B"_s}, true);
    row("only children are told", R"({"b":{"message":"B"},"a":{"children":["b"],"message":"A"}})", "b",
        {u"A"_s, u"B"_s}, true);
    row("children disagree with parents",
        R"({"a":{"children":["c"],"message":"A"},"b":{"parent":"a","children":[],"message":"B"},"c":{"parent":"b","message":"C"}})",
        "c", {u"A"_s, u"B"_s, u"C"_s}, false);
    row("two roots", R"({"a":{"message":"A"},"b":{"message":"B"},"c":{"parent":"b","message":"C"}})", "c",
        {u"B"_s, u"C"_s}, false);
    row("no tip", R"({"a":{"message":"A"},"b":{"parent":"a","message":"B"}})", "", {u"A"_s, u"B"_s}, false);
    row("a tip that is not there", R"({"a":{"message":"A"},"b":{"parent":"a","message":"B"}})", "zz", {u"A"_s, u"B"_s},
        false);
    row("nodes that are none", R"({"a":7,"b":null,"c":{"parent":"a","message":"C"},"d":{"parent":"c","message":[]}})",
        "d", {u"C"_s}, false);
    row("one key twice", R"({"a":{"message":"A"},"b":{"parent":"a","message":"B"},"b":{"parent":"b","message":"C"}})",
        "b", {u"A"_s, u"B"_s}, false);
}

void TestChatGptImport::damagedTreesAreMended()
{
    QFETCH(QByteArray, mapping);
    QFETCH(QString, tip);
    QFETCH(QStringList, path);
    QFETCH(bool, isTold);
    const auto read = readBytes("[{\"title\":\"t\",\"id\":\"x\",\"current_node\":\"" + tip.toUtf8()
                                + "\",\"mapping\":" + mapping + "}]");
    QCOMPARE(read.leftOutReasons(), QString());
    QCOMPARE(read.conversations.size(), std::size_t(1));
    QCOMPARE(textsOfPath(read.conversations[0]), path);
    QCOMPARE(read.noteCount(ImportNoteKind::RepairedTree, u"t"_s), isTold ? 1 : 0);
}

void TestChatGptImport::idsAreTheSameEachTimeAndNobodyElses()
{
    const auto json = mappingOf(message(u"assistant"_s, text(u"Answer"_s)));
    const auto read = readBytes(fileOf({conversation(json, u"a"_s, u"c1"_s), conversation(json, u"a"_s, u"c1"_s),
                                        conversation(json, u"a"_s, u"copy"_s)}));
    QCOMPARE(read.conversations.size(), std::size_t(3));
    QVERIFY(read.conversations[0] == read.conversations[1]);
    QVERIFY(read.conversations[0].conversation.id != read.conversations[2].conversation.id);
    QVERIFY(read.conversations[0].nodes[0].message.id != read.conversations[2].nodes[0].message.id);
    QVERIFY(read.conversations[0].nodes[0].message.id != read.conversations[0].nodes[1].message.id);
}

void TestChatGptImport::aConversationWithoutAnIdIsKnownByItsContent()
{
    auto json = conversation(mappingOf(message(u"assistant"_s, text(u"Answer"_s))), u"a"_s);
    json.remove(u"conversation_id"_s);
    auto other = json;
    other.insert(u"title"_s, u"Other"_s);
    const auto read = readBytes(fileOf({json, json, other}));
    const auto from = [&read](std::size_t i) { return read.conversations.at(i).conversation.importedFrom; };
    QCOMPARE(from(0), from(1));
    QVERIFY(from(0) != from(2));
    QVERIFY(from(0).startsWith(u"chatgpt:"_s) && from(0).size() > 20);
}

void TestChatGptImport::numberedFilesOfAZipAreAllRead()
{
    const auto json = mappingOf(message(u"assistant"_s, text(u"Answer"_s)));
    const ImportFolder folder;
    const auto read = readFile(
        folder.zip({{u"e/conversations-001.json"_s, fileOf({conversation(json, u"a"_s, u"c2"_s)})},
                    {u"e/conversations-000.json"_s, fileOf({conversation(json, u"a"_s, u"c1"_s)})},
                    {u"__MACOSX/e/._conversations-000.json"_s, "[{\"mapping\":{}}]"}}));
    QCOMPARE(read.conversations.size(), std::size_t(2));
    QCOMPARE(read.conversations[0].conversation.importedFrom, u"chatgpt:c1"_s);
    QVERIFY(!read.error);
}

void TestChatGptImport::emptyConversationsAreNamed()
{
    const auto read = readBytes(
        fileOf({conversation({}, {}), conversation(mappingOf(message(u"assistant"_s, text(u"a"_s))), u"a"_s)}));
    QCOMPARE(read.leftOutReasons(), u"A title: The conversation has no messages."_s);
    QCOMPARE(read.conversations.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestChatGptImport)
#include "tst_chatgptimport.moc"
