// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConversationTree.h"
#include "exchange/OrielWriter.h"
#include "ExchangeFixtures.h"
#include "text/JsonSlice.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

class TestOrielJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBackAsItWas();
    void nothingOfAValueIsForgotten();
    void zeroComesBackAsZero();
    void severalConversationsComeBackInTheirOrder();
    void anEmptyConversationAndAnEmptyFileComeBack();
    void theFileIsJsonWithItsNameOnTop();
    void everyAttachmentStandsInTheFileOnce();
    void anAttachmentWrittenByItsHashIsFilledIn();
    void unknownFieldsAndPartsArePassedOverAndTold();
    void missingFieldsTakeTheirDefaults();
    void fieldsOfAnotherTypeTakeTheirDefaults();
    void aNewerFormatIsToldAndRead();
    void aDamagedAttachmentCostsOnlyItself();
    void everyCutLeavesWhatWasBeforeIt();
    void aFullDiskIsAnError();
    void itIsReadInAZipToo();
    void memoryStaysFlat();
};

void TestOrielJson::everyFieldComesBackAsItWas()
{
    const auto exchanged = fullConversation();
    const auto read = readBytes(orielJson({exchanged}));
    QVERIFY2(!read.error, qPrintable(read.error ? read.error->message : QString()));
    QCOMPARE(read.conversations.size(), std::size_t(1));
    QCOMPARE(read.notes, std::vector<ImportNote>());
    const auto &back = read.conversations.front();
    QCOMPARE(back.conversation, exchanged.conversation);
    QCOMPARE(back.nodes.size(), exchanged.nodes.size());
    for (std::size_t i = 0; i < back.nodes.size(); ++i) {
        const auto &one = back.nodes[i];
        const auto &other = exchanged.nodes[i];
        QCOMPARE(one.message.parts.size(), other.message.parts.size());
        for (std::size_t part = 0; part < one.message.parts.size(); ++part)
            QVERIFY2(one.message.parts[part] == other.message.parts[part], qPrintable(QString::number(part)));
        QVERIFY2(one == other, qPrintable(one.message.id.value));
    }
}

//! Does not compile any more when a field is added: then add it to ConversationFields.h, to fullConversation() and
//! here.
void TestOrielJson::nothingOfAValueIsForgotten()
{
    const auto exchanged = fullConversation();
    const auto &[id, title, titleOrigin, model, system, parameters, documents, isPinned, isArchived, folder, tags,
                 createdAt, activeAt, closedAt, deletedAt, tokens, tip, messageCount, draft, scroll,
                 importedFrom] = exchanged.conversation;
    QVERIFY(id != ConversationId() && !title.isEmpty() && titleOrigin != TitleOrigin::None && model != Origin()
            && !system.isEmpty() && parameters != GenerationParameters() && documents != DocumentScope() && isPinned
            && isArchived);
    QVERIFY(!folder.isEmpty() && !tags.isEmpty() && createdAt.isValid() && activeAt.isValid() && closedAt && deletedAt
            && tokens != Usage() && tip && messageCount > 0 && !draft.isEmpty() && scroll && !importedFrom.isEmpty());
    const auto &[message, state, endedAt, requestId, finishReason, providerReason, timeToFirstToken, latency, error,
                 continues, depth, version, versionCount] = exchanged.nodes.back();
    QVERIFY(state != NodeState::Done && endedAt && !requestId.isEmpty() && finishReason && !providerReason.isEmpty());
    QVERIFY(timeToFirstToken && latency && error && continues && depth > 0 && version > 0 && versionCount > 1);
    const auto &[messageId, parent, role, parts, messageCreatedAt, origin, usage] = message;
    QVERIFY(messageId != MessageId() && parent && role != Role::User && messageCreatedAt.isValid() && origin && usage);
    std::set<std::size_t> kinds;
    for (const auto &part : parts)
        kinds.insert(part.index());
    QCOMPARE(kinds.size(), std::variant_size_v<MessagePart::Kinds>);
}

void TestOrielJson::zeroComesBackAsZero()
{
    auto exchanged = chain(u"a"_s, 2);
    CitationPart citation;
    citation.source = Source();
    citation.source->number = 0;
    citation.source->firstLine = 0;
    citation.source->lastLine = 0;
    exchanged.nodes[1].message.parts.push_back(citation);
    const auto read = readBytes(orielJson({exchanged}));
    QVERIFY(read.conversations == std::vector{exchanged});
}

void TestOrielJson::severalConversationsComeBackInTheirOrder()
{
    const std::vector<ExchangedConversation> all{chain(u"b"_s, 4), fullConversation(), chain(u"a"_s, 1)};
    const auto read = readBytes(orielJson(all));
    QVERIFY(read.conversations == all);
}

void TestOrielJson::anEmptyConversationAndAnEmptyFileComeBack()
{
    const auto read = readBytes(orielJson({chain(u"empty"_s, 0)}));
    QVERIFY(read.conversations == std::vector{chain(u"empty"_s, 0)});
    QVERIFY(!read.error);
    const auto nothing = readBytes(orielJson({}));
    QVERIFY(nothing.conversations.empty());
    QVERIFY(nothing.leftOut.empty());
}

void TestOrielJson::theFileIsJsonWithItsNameOnTop()
{
    const QByteArray file = orielJson({fullConversation(), chain(u"a"_s, 2)});
    QVERIFY(isJson(file));
    QVERIFY2(file.startsWith("{\"format\":\"oriel-conversations\",\"version\":1,"), file.left(100).constData());
    QVERIFY(file.contains("\"created_at\":\"2023-11-14T22:13:20.000Z\""));
    QCOMPARE(file.count('\n'), 3 + 2 + 1); // a line for each attachment and conversation, and the last
}

void TestOrielJson::everyAttachmentStandsInTheFileOnce()
{
    const QByteArray pixels(5000, 'p');
    auto one = chain(u"one"_s, 2);
    auto two = chain(u"two"_s, 1);
    for (auto *node : {&one.nodes[0], &one.nodes[1], &two.nodes[0]})
        node->message.parts.push_back(ImagePart{u"image/png"_s, pixels, {}, {}});
    const QByteArray file = orielJson({one, two});
    QCOMPARE(file.count(pixels.toBase64()), 1);
    QVERIFY(readBytes(file).conversations == (std::vector{one, two}));
}

void TestOrielJson::anAttachmentWrittenByItsHashIsFilledIn()
{
    const QByteArray pixels(100, 'p');
    const QByteArray hash = QCryptographicHash::hash(pixels, QCryptographicHash::Sha256);
    auto exchanged = chain(u"a"_s, 1);
    exchanged.nodes[0].message.parts.push_back(ImagePart{u"image/png"_s, {}, {}, hash});
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    OrielWriter writer(buffer, {}, at(0));
    QVERIFY(writer.writeAttachment(hash, pixels));
    QVERIFY(writer.hasAttachment(hash));
    QVERIFY(writer.write(exchanged));
    QVERIFY(writer.finish());
    std::get<ImagePart>(exchanged.nodes[0].message.parts[1]).data = pixels;
    QVERIFY(readBytes(buffer.data()).conversations == std::vector{exchanged});
}

void TestOrielJson::unknownFieldsAndPartsArePassedOverAndTold()
{
    QByteArray file = orielJson({chain(u"a"_s, 2)});
    file.replace("\"title\":", "\"mood\":{\"x\":[1]},\"title\":");
    file.replace("\"role\":", "\"emotion\":1,\"role\":");
    file.replace("{\"kind\":\"text\"", "{\"kind\":\"hologram\",\"depth\":3},{\"colour\":\"red\",\"kind\":\"text\"");
    const auto read = readBytes(file);
    QVERIFY(read.conversations == std::vector{chain(u"a"_s, 2)});
    QCOMPARE(read.noteCount(ImportNoteKind::UnknownField, u"conversation.mood"_s), 1);
    QCOMPARE(read.noteCount(ImportNoteKind::UnknownField, u"message.emotion"_s), 2);
    QCOMPARE(read.noteCount(ImportNoteKind::UnknownField, u"text.colour"_s), 2);
    QCOMPARE(read.noteCount(ImportNoteKind::UnknownPart, u"hologram"_s), 2);
}

void TestOrielJson::missingFieldsTakeTheirDefaults()
{
    const auto read = readBytes(R"({"format":"oriel-conversations","items":[{"conversation":{
        "messages":[{},{"parts":[{"kind":"text","text":"a"}]},{"parts":[{},{"kind":"tool_call"}]}]}}]})");
    QCOMPARE(read.conversations.size(), std::size_t(1));
    const auto &[conversation, nodes] = read.conversations.front();
    QVERIFY(!conversation.id.value.isEmpty());
    QVERIFY(conversation.createdAt.isValid() && conversation.activeAt.isValid());
    QCOMPARE(nodes.size(), std::size_t(3));
    QCOMPARE(nodes[1].message.text(), u"a"_s);
    QVERIFY(nodes[0].message.id != nodes[1].message.id);
    QCOMPARE(std::get<ToolCallPart>(nodes[2].message.parts.at(0)), ToolCallPart());
    const auto again = readBytes(R"({"items":[{"conversation":{}},{"conversation":{"messages":null}}]})");
    QCOMPARE(again.conversations.size(), std::size_t(2));
}

void TestOrielJson::fieldsOfAnotherTypeTakeTheirDefaults()
{
    const auto read = readBytes(R"({"items":[{"conversation":{"id":7,"title":["x"],"pinned":"yes","tags":{"a":1},
        "created_at":"yesterday","parameters":[],"tokens":{"prompt":"many","total":3},"scroll":1,"tip":{},
        "messages":[{"id":"m","role":"king","state":"asleep","usage":4,"error":{"kind":"of_tomorrow","message":"x"},
        "parts":[7,null,{"kind":4},{"kind":"text","text":5,"signature":{"base64":6}}]}]}}]})");
    QCOMPARE(read.conversations.size(), std::size_t(1));
    const auto &[conversation, nodes] = read.conversations.front();
    QCOMPARE(conversation.tokens.total, std::optional<qint64>(3));
    QVERIFY(!conversation.tokens.prompt && !conversation.isPinned && conversation.title.isEmpty());
    QCOMPARE(nodes.at(0).state, NodeState::Done);
    QCOMPARE(nodes.at(0).error->message, u"x"_s);
    QCOMPARE(nodes.at(0).message.parts.size(), std::size_t(1));
}

void TestOrielJson::aNewerFormatIsToldAndRead()
{
    QByteArray file = orielJson({chain(u"a"_s, 2)});
    file.replace("\"version\":1,", "\"version\":12,");
    const auto read = readBytes(file);
    QVERIFY(read.conversations == std::vector{chain(u"a"_s, 2)});
    QCOMPARE(read.noteCount(ImportNoteKind::NewerFormat, u"12"_s), 1);
}

void TestOrielJson::aDamagedAttachmentCostsOnlyItself()
{
    auto exchanged = chain(u"a"_s, 1);
    exchanged.nodes[0].message.parts.push_back(FilePart{u"a.bin"_s, {}, {}, QByteArray(300, 'x'), {}});
    const QByteArray good = orielJson({exchanged});
    const QByteArray encoded = QByteArray(300, 'x').toBase64();
    for (const auto &[from, to] :
         {std::pair(encoded, QByteArray(300, 'y').toBase64()), std::pair(encoded, QByteArray("%%%")),
          std::pair(QByteArray("\"base64\":"), QByteArray("\"base65\":"))}) {
        const auto read = readBytes(QByteArray(good).replace(from, to));
        QCOMPARE(read.conversations.size(), std::size_t(1));
        QCOMPARE(read.noteCount(ImportNoteKind::DamagedAttachment, u"a.bin"_s), 1);
        QCOMPARE(read.conversations[0].nodes[0].message.text(), u"Message 0 of a"_s);
        QVERIFY(std::get<FilePart>(read.conversations[0].nodes[0].message.parts.at(1)).data.isEmpty());
    }
    const QByteArray attachment = good.split('\n').at(1);
    const auto without = readBytes(QByteArray(good).replace(attachment + '\n', ""));
    QCOMPARE(without.noteCount(ImportNoteKind::MissingAttachment, u"a.bin"_s), 1);
    QCOMPARE(without.conversations.size(), std::size_t(1));
}

void TestOrielJson::everyCutLeavesWhatWasBeforeIt()
{
    const QByteArray file = orielJson({chain(u"a"_s, 1), chain(u"b"_s, 1), chain(u"c"_s, 1)});
    std::size_t most = 0;
    for (qsizetype size = 1; size < file.size(); size += 7) {
        const auto read = readBytes(file.first(size));
        most = std::max(most, read.conversations.size());
        const auto whole = std::size_t(std::max<qsizetype>(0, file.first(size).count("]}}")));
        QVERIFY2(read.conversations.size() == whole, qPrintable(QString::number(size)));
        const bool isTold = read.error || read.noteCount(ImportNoteKind::DamagedFile) == 1;
        QVERIFY2(isTold || size + 3 >= file.size(), qPrintable(QString::number(size)));
    }
    QCOMPARE(most, std::size_t(3));
}

void TestOrielJson::aFullDiskIsAnError()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    OrielWriter writer(full, {}, at(0));
    const auto written = writer.write(chain(u"a"_s, 1));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Storage);
}

void TestOrielJson::itIsReadInAZipToo()
{
    const ImportFolder folder;
    const auto exchanged = fullConversation();
    const auto read = readFile(
        folder.zip({{u"readme.txt"_s, "hello"}, {u"a/b.json"_s, orielJson({exchanged, exchanged})}}));
    QVERIFY(read.conversations == (std::vector{exchanged, exchanged}));
}

#ifdef __SANITIZE_ADDRESS__
constexpr bool freedMemoryIsKept = true; // for a while, to find who still uses it
#else
constexpr bool freedMemoryIsKept = false;
#endif

void TestOrielJson::memoryStaysFlat()
{
    const auto peakKb = [] {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return qint64(0);
        const QByteArray all = status.readAll();
        return all.sliced(all.indexOf("VmHWM:") + 6).simplified().split(' ').first().toLongLong();
    };
    const ImportFolder folder;
    QFile file(folder.path(u"big.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    OrielWriter writer(file, {}, at(0));
    auto exchanged = chain(u"a"_s, 40);
    for (auto &node : exchanged.nodes)
        std::get<TextPart>(node.message.parts[0]).text = QString(5000, u'x');
    QVERIFY(writer.write(exchanged));
    const auto before = peakKb();
    for (int i = 0; i < 500; ++i) // a hundred megabytes
        QVERIFY(writer.write(exchanged));
    QVERIFY(writer.finish());
    file.close();
    auto source = ImportSource::open(file.fileName(), {}, {});
    QVERIFY(source);
    int count = 0;
    while (auto item = (*source)->next())
        count += std::holds_alternative<ExchangedConversation>(*item) ? 1 : 0;
    QCOMPARE(count, 501);
    QVERIFY2(freedMemoryIsKept || peakKb() - before < 24 * 1024, qPrintable(QString::number(peakKb() - before)));
}

QTEST_GUILESS_MAIN(TestOrielJson)
#include "tst_orieljson.moc"
