// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConversationTree.h"
#include "ExchangeFixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

class TestImportSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeReadSaysWhy_data();
    void whatCannotBeReadSaysWhy();
    void badElementsCostOnlyThemselves();
    void aCutFileGivesWhatIsWhole();
    void textThatIsNotUtf8IsToldAndReplaced();
    void formatsMayBeMixedInOneFile();
    void oneConversationAloneIsTaken();
    void nestingOfAMillionCostsOneConversation();
    void aHundredThousandMessagesInOneLineAreTaken();
    void thousandsOfConversationsAreReadToTheEnd_data();
    void thousandsOfConversationsAreReadToTheEnd();
    void aStopEndsIt();
    void everyNoteIsASentence();
    void differentNotesHaveACeiling();
};

namespace {

QByteArray chatGpt(const QByteArray &id, int messages, const QByteArray &words = "Hello")
{
    QByteArray json = "{\"title\":\"Chat " + id
        + "\",\"create_time\":1700000000.5,\"update_time\":1700000001,\"mapping\":{"
          "\"root\":{\"id\":\"root\",\"message\":null,\"parent\":null,\"children\":[\"0\"]}";
    for (int i = 0; i < messages; ++i) {
        const QByteArray number = QByteArray::number(i);
        json += ",\"" + number + "\":{\"id\":\"" + number + "\",\"message\":{\"id\":\"" + number
            + "\",\"author\":{\"role\":\"" + (i % 2 == 0 ? "user" : "assistant")
            + "\",\"name\":null,\"metadata\":{}},\"create_time\":17000000" + QByteArray::number(10 + i % 80)
            + ".25,\"content\":{\"content_type\":\"text\",\"parts\":[\"" + words
            + "\"]},\"status\":\"finished_successfully\",\"end_turn\":true,\"weight\":1.0,\"metadata\":{\"model_slug\":"
              "\"gpt-4o\","
              "\"finish_details\":{\"type\":\"stop\"}},\"recipient\":\"all\"},\"parent\":\""
            + (i == 0 ? QByteArray("root") : QByteArray::number(i - 1)) + "\",\"children\":[\""
            + QByteArray::number(i + 1) + "\"]}";
    }
    return json + "},\"current_node\":\"" + QByteArray::number(messages - 1) + "\",\"id\":\"" + id + "\"}";
}

QByteArray claude(const QByteArray &id, int messages, const QByteArray &words = "Hello")
{
    QByteArray json = "{\"uuid\":\"" + id + "\",\"name\":\"Claude " + id + "\",\"chat_messages\":[";
    for (int i = 0; i < messages; ++i) {
        json += QByteArray(i == 0 ? "" : ",") + "{\"uuid\":\"" + QByteArray::number(i) + "\",\"text\":\"" + words
            + "\",\"content\":[{\"start_timestamp\":\"2024-01-01T00:00:00.000000Z\",\"type\":\"text\",\"text\":\""
            + words + "\",\"citations\":[]}],\"sender\":\"" + (i % 2 == 0 ? "human" : "assistant")
            + "\",\"created_at\":\"2024-01-01T00:00:00.123456Z\",\"attachments\":[],\"files\":[]}";
    }
    return json + "]}";
}

} // namespace

void TestImportSource::whatCannotBeReadSaysWhy_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const QString nothing = u"The file holds no conversations that Oriel can read."_s;
    QTest::newRow("empty") << QByteArray() << u"The file is empty."_s;
    QTest::newRow("no JSON") << QByteArray("Hello") << u"The file is not JSON."_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0", 4)
                            << u"The file is not written in UTF-8, but in UTF-16 or UTF-32."_s;
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << nothing;
    QTest::newRow("an empty list") << QByteArray("[]") << nothing;
    QTest::newRow("a list of something else") << QByteArray("[1,{\"name\":\"x\"}]") << nothing;
    QTest::newRow("cut at once") << QByteArray("[{\"mapp") << nothing;
    QTest::newRow("a zip that is cut") << QByteArray("PK\x03\x04rest")
                                       << u"The archive is damaged or was not downloaded to its end."_s;
    QTest::newRow("noise") << QByteArray(10'000, '\xAB') << u"The file is not JSON."_s;
}

void TestImportSource::whatCannotBeReadSaysWhy()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    const auto read = readBytes(content);
    QVERIFY(read.error);
    QVERIFY2(read.error->message.endsWith(sentence), qPrintable(read.error->message));
    QCOMPARE(read.error->kind, ErrorKind::InvalidInput);
    QVERIFY(read.conversations.empty());
    const ImportFolder folder;
    QCOMPARE(readFile(folder.path(u"no"_s)).error->kind, ErrorKind::Storage);
    QCOMPARE(readFile(folder.path({})).error->kind, ErrorKind::InvalidInput); // a folder
}

void TestImportSource::badElementsCostOnlyThemselves()
{
    const auto read = readBytes("[" + chatGpt("a", 2) + ",{\"mapping\":{,}},7,{\"x\":1},{\"mapping\":3},"
                                + claude("b", 2).replace("\"text\":\"Hello\"", "\"text\":Hello") + "," + chatGpt("c", 2)
                                + "]");
    QCOMPARE(read.conversations.size(), std::size_t(2));
    QCOMPARE(read.conversations[1].conversation.importedFrom, u"chatgpt:c"_s);
    QCOMPARE(read.leftOutReasons(),
             u"Entry 2: The entry is not valid JSON.\nEntry 3: The entry is not a conversation that Oriel knows.\n"
             "Entry 4: The entry is not a conversation that Oriel knows.\n"
             "Entry 5: The entry is not a conversation that Oriel knows.\nEntry 6: The entry is not valid JSON."_s);
    QVERIFY(!read.error);
}

void TestImportSource::aCutFileGivesWhatIsWhole()
{
    const QByteArray whole = "[" + chatGpt("a", 2) + "," + claude("b", 2) + "," + chatGpt("c", 2) + "]";
    const auto read = readBytes(whole.chopped(20));
    QCOMPARE(read.conversations.size(), std::size_t(2));
    QCOMPARE(read.leftOutReasons(), u"Entry 3: The file ends in the middle of this entry."_s);
    QCOMPARE(read.noteCount(ImportNoteKind::DamagedFile, u"The file is cut off."_s), 1);
}

void TestImportSource::textThatIsNotUtf8IsToldAndReplaced()
{
    const auto read = readBytes("[" + chatGpt("a", 1, "caf\xE9") + "," + chatGpt("b", 1, "half \\ud83d pair") + "]");
    QCOMPARE(read.conversations.size(), std::size_t(2));
    QCOMPARE(textsOfPath(read.conversations[0]), QStringList{u"caf\uFFFD"_s});
    QCOMPARE(textsOfPath(read.conversations[1]), QStringList{u"half \uFFFD pair"_s});
    QCOMPARE(read.noteCount(ImportNoteKind::ReplacedText, u"Chat a"_s), 1);
}

void TestImportSource::formatsMayBeMixedInOneFile()
{
    QByteArray ours = orielJson({chain(u"o"_s, 1)});
    const QByteArray item = ours.split('\n').at(1);
    const auto read = readBytes("{\"conversations\":[" + chatGpt("a", 1) + "," + item + "," + claude("b", 1) + "]}");
    QCOMPARE(read.leftOutReasons(), QString());
    QCOMPARE(read.conversations.size(), std::size_t(3));
    QVERIFY(read.conversations[1] == chain(u"o"_s, 1));
}

void TestImportSource::oneConversationAloneIsTaken()
{
    QCOMPARE(readBytes(chatGpt("a", 3)).conversations.at(0).nodes.size(), std::size_t(3));
    QCOMPARE(readBytes(claude("b", 3)).conversations.at(0).nodes.size(), std::size_t(3));
}

void TestImportSource::nestingOfAMillionCostsOneConversation()
{
    const QByteArray deep = QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']');
    const auto read = readBytes("[" + chatGpt("a", 1) + ",{\"mapping\":{\"x\":" + deep + "}}," + chatGpt("b", 1) + "]");
    QCOMPARE(read.conversations.size(), std::size_t(2));
    QCOMPARE(read.leftOutReasons(), u"Entry 2: The entry is nested too deeply."_s);
}

void TestImportSource::aHundredThousandMessagesInOneLineAreTaken()
{
    const auto read = readBytes(chatGpt("a", 100'000));
    QCOMPARE(read.conversations.at(0).conversation.messageCount, 100'000);
}

void TestImportSource::thousandsOfConversationsAreReadToTheEnd_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto list = [](auto one) {
        QByteArray all = "[";
        for (int i = 0; i < 2600; ++i)
            all += (i == 0 ? "" : ",") + one(QByteArray::number(i), 10, QByteArray(500, 'w'));
        return all + "]";
    };
    QTest::newRow("ChatGPT") << list(chatGpt);
    QTest::newRow("Claude") << list(claude);
    std::vector<ExchangedConversation> ours;
    for (int i = 0; i < 2600; ++i)
        ours.push_back(chain(QString::number(i), 10));
    QTest::newRow("Oriel") << orielJson(ours);
}

void TestImportSource::thousandsOfConversationsAreReadToTheEnd()
{
    QFETCH(QByteArray, content);
    const ImportFolder folder;
    const QString path = folder.write(content);
    auto source = ImportSource::open(path, {}, {});
    QVERIFY(source);
    std::size_t messages = 0;
    while (auto item = (*source)->next())
        messages += std::get<ExchangedConversation>(*item).nodes.size();
    QCOMPARE(messages, std::size_t(26'000));
    QCOMPARE((*source)->progress(), (ImportProgress{content.size(), content.size(), 2600}));
}

void TestImportSource::aStopEndsIt()
{
    std::stop_source stop;
    const ImportFolder folder;
    auto source = ImportSource::open(folder.write("[" + chatGpt("a", 1) + "," + chatGpt("b", 1) + "]"),
                                     stop.get_token(), {});
    QVERIFY(source);
    QVERIFY((*source)->next());
    stop.request_stop();
    QVERIFY(!(*source)->next());
}

void TestImportSource::everyNoteIsASentence()
{
    for (int kind = 0; kind <= int(ImportNoteKind::DamagedFile); ++kind) {
        const QString sentence = importNoteSentence({ImportNoteKind(kind), u"This one."_s, 1});
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains("%1"_L1), qPrintable(sentence));
        QVERIFY(importNoteSentence({ImportNoteKind(kind), u"%1 x"_s, 3}).endsWith(u"(3×)"_s));
    }
}

void TestImportSource::differentNotesHaveACeiling()
{
    ImportNotes notes;
    for (int i = 0; i < 5000; ++i)
        notes.add(ImportNoteKind::UnknownField, QString::number(i));
    QVERIFY(notes.list().size() <= ImportNotes::maximumDifferent + 1);
    int total = 0;
    for (const auto &note : notes.list())
        total += note.count;
    QCOMPARE(total, 5000);
}

QTEST_GUILESS_MAIN(TestImportSource)
#include "tst_importsource.moc"
