// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConversationTree.h"
#include "ExchangeFixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

class TestClaudeImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConversationIsTakenWithItsTimes();
    void withoutParentsMessagesFollowOneAnother();
    void parentsMakeBranches();
    void aParentThatIsNotThereIsTheMessageBefore();
    void circlesAreCutOpen();
    void everyKindOfContentIsTaken_data();
    void everyKindOfContentIsTaken();
    void anAnswerWithToolsIsSeveralMessages();
    void callsAreFoundByIdByNameOrByOrder();
    void attachmentsCarryTheirText();
    void filesComeFromTheZipOrAreNamed();
    void sourcesStandBehindTheText();
    void starsAndProjectsAreKept();
    void oddMessagesAreTakenOrLeftOut();
    void otherFilesOfTheZipAreNamed();
};

namespace {

//! A message with the parent \a parent ("" for none told); \a more begins with a comma.
QByteArray message(const char *id, const char *parent, const char *sender, const QByteArray &content,
                   const QByteArray &more = {})
{
    QByteArray json = QByteArray("{\"uuid\":\"") + id + "\",\"sender\":\"" + sender
        + "\",\"text\":\"\",\"content\":" + content;
    if (*parent)
        json += QByteArray(",\"parent_message_uuid\":\"") + parent + '"';
    return json + more + '}';
}

QByteArray text(const QByteArray &words)
{
    return R"([{"type":"text","text":")" + words + R"("}])";
}

QByteArray conversation(const QByteArrayList &messages, const QByteArray &more = {})
{
    return R"({"uuid":"c1","name":"A title","created_at":"2023-11-14T22:13:20.250000Z",)"
           R"("updated_at":"2023-11-14T22:15:00+00:00","account":{"uuid":"x"},"chat_messages":[)"
        + messages.join(',') + ']' + more + '}';
}

ReadFile read(const QByteArrayList &messages, const QByteArray &more = {})
{
    return readBytes('[' + conversation(messages, more) + ']');
}

constexpr auto zero = "00000000-0000-4000-8000-000000000000";

template<typename Part>
const Part *partAt(const MessageNode &node, std::size_t place)
{
    return place < node.message.parts.size() ? std::get_if<Part>(&node.message.parts[place]) : nullptr;
}

} // namespace

void TestClaudeImport::aConversationIsTakenWithItsTimes()
{
    const auto file = read(
        {message("q", "", "human", text("Question"), R"(,"created_at":"2023-11-14T22:13:30.123456Z")"),
         message("a", "", "assistant", text("Answer"), R"(,"model":"claude-opus")")});
    QCOMPARE(file.conversations.size(), std::size_t(1));
    const auto &[taken, nodes] = file.conversations.front();
    QCOMPARE(taken.title, u"A title"_s);
    QCOMPARE(taken.importedFrom, u"claude:c1"_s);
    QCOMPARE(taken.createdAt, at(0).addMSecs(250));
    QCOMPARE(taken.activeAt, at(100));
    QCOMPARE(nodes[0].message.createdAt, at(10).addMSecs(123));
    QCOMPARE(nodes[1].message.createdAt, nodes[0].message.createdAt); // it told none of its own
    QCOMPARE(nodes[1].message.origin, std::optional(Origin{{u"claude"_s}, u"claude-opus"_s}));
    QVERIFY(file.notes.empty() && file.leftOut.empty() && !file.error);
}

void TestClaudeImport::withoutParentsMessagesFollowOneAnother()
{
    const auto file = read({message("1", "", "human", text("a")), message("2", "", "assistant", text("b")),
                            message("3", "", "human", text("c"))});
    QCOMPARE(textsOfPath(file.conversations.at(0)), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestClaudeImport::parentsMakeBranches()
{
    const QByteArrayList messages{message("1", zero, "human", text("a")), message("2", "1", "assistant", text("b")),
                                  message("3", "1", "assistant", text("b2")), message("4", "2", "human", text("c")),
                                  message("5", zero, "human", text("a2"))};
    const auto told = read(messages, R"(,"current_leaf_message_uuid":"4")");
    QCOMPARE(textsOfPath(told.conversations.at(0)), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(told.conversations[0].nodes.size(), std::size_t(5));
    QVERIFY(told.notes.empty());
    const auto untold = read(messages); // then the end that was written last
    QCOMPARE(textsOfPath(untold.conversations.at(0)), (QStringList{u"a2"_s}));
}

void TestClaudeImport::aParentThatIsNotThereIsTheMessageBefore()
{
    const auto file = read({message("1", zero, "human", text("a")), message("2", "gone", "assistant", text("b"))});
    QCOMPARE(textsOfPath(file.conversations.at(0)), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(file.noteCount(ImportNoteKind::RepairedTree, u"A title"_s), 1);
}

void TestClaudeImport::circlesAreCutOpen()
{
    const auto file = read({message("1", "3", "human", text("a")), message("2", "1", "assistant", text("b")),
                            message("3", "2", "human", text("c"))},
                           R"(,"current_leaf_message_uuid":"3")");
    QCOMPARE(textsOfPath(file.conversations.at(0)), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(file.noteCount(ImportNoteKind::RepairedTree), 1);
}

void TestClaudeImport::everyKindOfContentIsTaken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("reasoning");
    QTest::addColumn<QString>("unknown");
    const auto row = [](const char *name, const char *content, const char *expected, const char *reasoning = "",
                        const char *unknown = "") {
        QTest::newRow(name) << QByteArray(content) << QString::fromUtf8(expected) << QString::fromUtf8(reasoning)
                            << QString::fromUtf8(unknown);
    };
    row("text", R"([{"type":"text","text":"a"}])", "a");
    row("several texts", R"([{"type":"text","text":"a"},{"type":"text","text":""},{"type":"text","text":"b"}])", "ab");
    row("thinking", R"([{"type":"thinking","thinking":"t","signature":"s"},{"type":"text","text":"a"}])", "a", "t");
    row("a voice note", R"([{"type":"voice_note","title":"x","text":"a"}])", "a");
    row("bookkeeping", R"([{"type":"token_budget"},{"type":"text","text":"a"},{"type":"flag","flag":"x"}])", "a");
    row("an unknown kind", R"([{"type":"hologram","text":"a"}])", "a", "", "hologram");
    row("an unknown kind without text", R"([{"type":"hologram"},{"type":"text","text":"a"}])", "a", "", "hologram");
    row("no content, but text", "null,\"text\":\"a\"", "a");
    row("empty content, but text", "[],\"text\":\"a\"", "a");
    row("content and text", R"([{"type":"text","text":"a"}],"text":"a b")", "a");
}

void TestClaudeImport::everyKindOfContentIsTaken()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    QFETCH(QString, reasoning);
    QFETCH(QString, unknown);
    const auto file = readBytes(
        "[{\"uuid\":\"c\",\"chat_messages\":[{\"uuid\":\"1\",\"sender\":\"assistant\",\"content\":" + content + "}]}]");
    QCOMPARE(file.conversations.size(), std::size_t(1));
    const auto &message = file.conversations[0].nodes.at(0).message;
    QCOMPARE(message.text(), expected);
    QCOMPARE(message.reasoning(), reasoning);
    QCOMPARE(file.noteCount(ImportNoteKind::UnknownContent, unknown), unknown.isEmpty() ? 0 : 1);
}

void TestClaudeImport::anAnswerWithToolsIsSeveralMessages()
{
    const QByteArray content = R"([{"type":"thinking","thinking":"hm"},{"type":"text","text":"Let me see."},
        {"type":"tool_use","id":"toolu_1","name":"web_search","input":{"query":"x","n":1.50}},
        {"type":"tool_result","tool_use_id":"toolu_1","name":"web_search","content":[{"type":"text","text":"found"},
        {"type":"knowledge","title":"T","url":"https://a","text":"more"}]},{"type":"text","text":"So."}])";
    const auto file = read({message("1", zero, "human", text("a")), message("2", "1", "assistant", content),
                            message("3", "2", "human", text("c"))},
                           R"(,"current_leaf_message_uuid":"3")");
    const auto &nodes = file.conversations.at(0).nodes;
    QCOMPARE(nodes.size(), std::size_t(5));
    QCOMPARE(file.conversations[0].conversation.messageCount, 5);
    const auto *call = partAt<ToolCallPart>(nodes[1], 2);
    QVERIFY(call);
    QCOMPARE(*call, (ToolCallPart{u"toolu_1"_s, u"web_search"_s, call->arguments, {}, true}));
    QVERIFY2(call->arguments.startsWith(R"({"query":"x","n":1.5)"), call->arguments.constData());
    QCOMPARE(nodes[2].message.role, Role::Tool);
    QCOMPARE(*partAt<ToolResultPart>(nodes[2], 0),
             (ToolResultPart{u"toolu_1"_s, u"web_search"_s, u"found\n\nmore"_s, false}));
    QCOMPARE(nodes[3].message.role, Role::Assistant);
    QCOMPARE(nodes[3].message.text(), u"So."_s);
    QCOMPARE(nodes[4].message.parent, std::optional(nodes[3].message.id));
}

void TestClaudeImport::callsAreFoundByIdByNameOrByOrder()
{
    const auto file = read(
        {message("1", "", "assistant", R"([{"type":"tool_use","name":"a","input":{}},
        {"type":"tool_use","name":"b","input":null},{"type":"tool_use","name":"c","input":"x"},
        {"type":"tool_result","name":"b","content":"for b","is_error":true},{"type":"tool_result","content":"for a"}])"),
         message("2", "", "assistant", R"([{"type":"tool_result","tool_use_id":"no","content":"alone"}])")});
    const auto &nodes = file.conversations.at(0).nodes;
    QCOMPARE(nodes.size(), std::size_t(3));
    const auto *a = partAt<ToolCallPart>(nodes[0], 0);
    const auto *b = partAt<ToolCallPart>(nodes[0], 1);
    const auto *c = partAt<ToolCallPart>(nodes[0], 2);
    QVERIFY(a->isComplete && b->isComplete && !c->isComplete);
    QVERIFY(a->id != b->id);
    QCOMPARE(c->arguments, QByteArray("{\"input\":\"x\"}"));
    QCOMPARE(*partAt<ToolResultPart>(nodes[1], 0), (ToolResultPart{b->id, u"b"_s, u"for b"_s, true}));
    QCOMPARE(partAt<ToolResultPart>(nodes[1], 1)->callId, a->id);
    QCOMPARE(nodes[2].message.text(), u"```\nalone\n```"_s); // a result of no call is words
}

void TestClaudeImport::attachmentsCarryTheirText()
{
    const auto file = read(
        {message("1", "", "human", text("See"),
                 R"(,"attachments":[{"file_name":"a.txt","file_type":"txt","extracted_content":"inside"},
        {"file_name":"","file_type":"text/csv","extracted_content":"1,2"},{"file_name":"b.pdf","file_size":7}],
        "files":[{"file_name":"a.txt"}])")});
    const auto &node = file.conversations.at(0).nodes.at(0);
    QCOMPARE(*partAt<FilePart>(node, 0), (FilePart{u"a.txt"_s, u"text/plain"_s, u"inside"_s, {}, {}}));
    QCOMPARE(partAt<FilePart>(node, 1)->mediaType, u"text/csv"_s);
    QCOMPARE(node.message.text(), u"[📎 b.pdf]See"_s);
    QCOMPARE(file.noteCount(ImportNoteKind::MissingAttachment, u"b.pdf"_s), 1);
}

void TestClaudeImport::filesComeFromTheZipOrAreNamed()
{
    const QByteArray files =
        R"(,"files":[{"file_uuid":"0a1b","file_name":"x.bin"},{"file_name":"named.txt"},{"file_name":"no.txt"},{}])";
    const ImportFolder folder;
    const auto file = readFile(folder.zip(
        {{u"conversations.json"_s, '[' + conversation({message("1", "", "human", text("See"), files)}) + ']'},
         {u"files/0a1b.bin"_s, QByteArray("\x00\x01", 2)},
         {u"files/named.txt"_s, "words"}}));
    const auto &node = file.conversations.at(0).nodes.at(0);
    QCOMPARE(partAt<FilePart>(node, 0)->data, QByteArray("\x00\x01", 2));
    QCOMPARE(partAt<FilePart>(node, 0)->name, u"x.bin"_s);
    QCOMPARE(partAt<FilePart>(node, 1)->text, u"words"_s);
    QCOMPARE(node.message.text(), u"[📎 no.txt]See"_s);
}

void TestClaudeImport::sourcesStandBehindTheText()
{
    const auto file = read({message("1", "", "assistant", R"([{"type":"text","text":"abcdef","citations":[
        {"start_index":1,"end_index":3,"details":{"type":"web_search_citation","url":"https://a"}},
        {"start_index":-1,"end_index":99,"url":"https://b","title":"B"},{}]}])")});
    const auto &node = file.conversations.at(0).nodes.at(0);
    QCOMPARE(node.message.parts.size(), std::size_t(3));
    QCOMPARE(*partAt<CitationPart>(node, 1), (CitationPart{{}, u"https://a"_s, {}, 1, 3}));
    QCOMPARE(*partAt<CitationPart>(node, 2), (CitationPart{u"B"_s, u"https://b"_s, {}, {}, {}}));
}

void TestClaudeImport::starsAndProjectsAreKept()
{
    const auto file = read({message("1", "", "human", text("a"))},
                           R"(,"is_starred":true,"project":{"uuid":"p","name":"Garden"})");
    QVERIFY(file.conversations.at(0).conversation.isPinned);
    QCOMPARE(file.conversations[0].conversation.folder, u"Garden"_s);
}

void TestClaudeImport::oddMessagesAreTakenOrLeftOut()
{
    const auto file = read({message("1", "", "robot", text("a")), "7", "null", "[]",
                            message("", "", "human", text("b")), message("1", "", "human", text("c")),
                            message("5", "", "human", "{}"), message("6", "", "assistant", "[1,null,{\"type\":7}]")});
    QCOMPARE(textsOfPath(file.conversations.at(0)), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(file.noteCount(ImportNoteKind::UnknownContent, u"sender: robot"_s), 1);
    const auto empty = read({});
    QCOMPARE(empty.leftOutReasons(), u"A title: The conversation has no messages."_s);
}

void TestClaudeImport::otherFilesOfTheZipAreNamed()
{
    const ImportFolder folder;
    const auto file = readFile(
        folder.zip({{u"conversations.json"_s, '[' + conversation({message("1", "", "human", text("a"))}) + ']'},
                    {u"projects.json"_s, R"([{"uuid":"p","name":"P","prompt_template":"","docs":[]}])"},
                    {u"users.json"_s, R"([{"uuid":"u","full_name":"N","email_address":"e"}])"}}));
    QCOMPARE(file.conversations.size(), std::size_t(1));
    QCOMPARE(file.noteCount(ImportNoteKind::UnreadFile, u"projects.json"_s), 1);
    QCOMPARE(file.noteCount(ImportNoteKind::UnreadFile, u"users.json"_s), 1);
    QCOMPARE(file.leftOutReasons(), QString());
}

QTEST_GUILESS_MAIN(TestClaudeImport)
#include "tst_claudeimport.moc"
