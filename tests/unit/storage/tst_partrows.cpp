// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PartRows.h"
#include "unit/storage/StoreFixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(oriel::MessagePart)

namespace {

const QByteArray bytes("\0\xff\x80 bytes", 9);
const QString text = QString::fromUtf16(u"a\0 \u00e4 \u4e2d \U0001F600", 9);
const QString halfPair = u"x"_s + QChar(0xd83d);

CitationPart sourcePart()
{
    Source source;
    source.number = 3;
    source.document = u"Handbuch.pdf"_s;
    source.path = u"/home/ä/Handbuch.pdf"_s;
    source.place = u"page 12, lines 3 to 8"_s;
    source.page = 12;
    source.firstLine = 3;
    source.lastLine = 8;
    source.headings = QStringList({u"Pflege"_s, u"Zurücksetzen"_s});
    source.text = text;
    return CitationPart{source.document, {}, source.text, std::nullopt, std::nullopt, source};
}

CitationPart bareSourcePart()
{
    auto part = sourcePart();
    part.source->page.reset();
    part.source->headings.clear();
    part.source->place.clear();
    return part;
}

//! Every kind, with every field said, and with none.
std::vector<std::pair<const char *, MessagePart>> allParts()
{
    return {
        {"text", TextPart{text, bytes}},
        {"text of half a pair", TextPart{halfPair, {}}},
        {"text that says nothing", TextPart{}},
        {"reasoning", ReasoningPart{text, true, bytes, {}}},
        {"redacted reasoning", ReasoningPart{{}, false, {}, bytes}},
        {"reasoning with all", ReasoningPart{text, false, bytes, bytes}},
        {"image somewhere", ImagePart{u"image/png"_s, {}, u"https://example.org/ä.png"_s, {}}},
        {"image that says nothing", ImagePart{}},
        {"text file", FilePart{u"ä.txt"_s, u"text/plain"_s, text, {}, {}}},
        {"audio without sound", AudioPart{u"audio/wav"_s, {}, text, {}}},
        {"tool call", ToolCallPart{u"call_1"_s, u"find"_s, "{\"a\": 1,  \"b\":\"\\u00e4\"}", bytes, true}},
        {"tool call that was cut", ToolCallPart{u"call_1"_s, u"find"_s, "{\"a\": \"\xc3", {}, false}},
        {"tool result", ToolResultPart{u"call_1"_s, u"find"_s, text, true}},
        {"tool result that says nothing", ToolResultPart{}},
        {"citation", CitationPart{u"title"_s, u"https://example.org"_s, text, 0, 2'000'000'000}},
        {"citation without a place", CitationPart{u"title"_s, {}, {}, std::nullopt, std::nullopt}},
        {"citation with half a place", CitationPart{{}, {}, {}, 5, std::nullopt}},
        {"source", sourcePart()},
        {"source without a page", bareSourcePart()},
        {"opaque", OpaquePart{u"anthropic"_s, "{\"type\" : \"x\" }"}},
    };
}

} // namespace

class TestPartRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartComesBack_data();
    void everyPartComesBack();
    void whatStreamsComesBack_data();
    void whatStreamsComesBack();
    void bytesBecomeFiles_data();
    void bytesBecomeFiles();
    void bytesOfWhatStreamsStayInTheRow();
    void aKindOfANewerVersionIsKept();
    void nullsInEveryColumnAreRead_data();
    void nullsInEveryColumnAreRead();

private:
    //! Writes and reads one message of one part.
    [[nodiscard]] static std::vector<MessagePart> roundTrip(StoreFixture &store, const MessagePart &part,
                                                            NodeState state)
    {
        auto node = nodeNamed(u"n"_s, {}, Role::Assistant, {});
        node.message.parts = {part};
        node.state = state;
        return store.read(store.add(store.addConversation(u"c"_s), node), true).message.parts;
    }
};

void TestPartRows::everyPartComesBack_data()
{
    QTest::addColumn<MessagePart>("part");
    for (const auto &[name, part] : allParts())
        QTest::newRow(name) << part;
}

void TestPartRows::everyPartComesBack()
{
    QFETCH(const MessagePart, part);
    StoreFixture store;
    const auto parts = roundTrip(store, part, NodeState::Done);
    QCOMPARE(parts.size(), std::size_t(1));
    QVERIFY(parts.front() == part);
}

void TestPartRows::whatStreamsComesBack_data()
{
    everyPartComesBack_data();
}

void TestPartRows::whatStreamsComesBack()
{
    QFETCH(const MessagePart, part);
    StoreFixture store;
    const auto parts = roundTrip(store, part, NodeState::Streaming);
    if (saysNothing(part)) {
        QCOMPARE(parts.size(), std::size_t(0));
    } else {
        QCOMPARE(parts.size(), std::size_t(1));
        QVERIFY(parts.front() == part);
    }
}

void TestPartRows::bytesBecomeFiles_data()
{
    QTest::addColumn<MessagePart>("part");
    QTest::newRow("image") << MessagePart(ImagePart{u"image/png"_s, bytes, {}, {}});
    QTest::newRow("file") << MessagePart(FilePart{u"a.pdf"_s, u"application/pdf"_s, {}, bytes, {}});
    QTest::newRow("file with its text") << MessagePart(FilePart{u"a.pdf"_s, u"application/pdf"_s, text, bytes, {}});
    QTest::newRow("audio") << MessagePart(AudioPart{u"audio/wav"_s, bytes, text, {}});
}

void TestPartRows::bytesBecomeFiles()
{
    QFETCH(MessagePart, part);
    StoreFixture store;
    const auto parts = roundTrip(store, part, NodeState::Done);
    QCOMPARE(parts.size(), std::size_t(1));
    auto read = parts.front();
    QCOMPARE(bytesOf(read).sha256->size(), 32);
    *bytesOf(part).sha256 = *bytesOf(read).sha256;
    QVERIFY(read == part);
    QCOMPARE(store.count(u"part WHERE data IS NOT NULL"_s), 0);
    QCOMPARE(store.count(u"attachment WHERE size_bytes = 9"_s), 1);
    QCOMPARE(valueOf(store.attachments.read(*bytesOf(read).sha256)), bytes);
}

void TestPartRows::bytesOfWhatStreamsStayInTheRow()
{
    StoreFixture store;
    const auto part = MessagePart(AudioPart{u"audio/wav"_s, bytes, text, {}});
    const auto parts = roundTrip(store, part, NodeState::Streaming);
    QVERIFY(parts.front() == part);
    QCOMPARE(store.count(u"attachment"_s), 0);
}

void TestPartRows::aKindOfANewerVersionIsKept()
{
    StoreFixture store;
    const auto key = store.add(store.addConversation(u"c"_s), nodeNamed(u"n"_s, {}, Role::Assistant, u"known"_s));
    wantDone(store.database.run(u"INSERT INTO part (node, position, kind, text, data, flag)"
                                " VALUES (?, 1, 'hologram', 'words', x'00ff', 3)"_s,
                                key));
    const auto parts = store.read(key).message.parts;
    QCOMPARE(parts.size(), std::size_t(2));
    const auto opaque = std::get<OpaquePart>(parts.at(1));
    QCOMPARE(opaque.format, u"oriel:hologram"_s);
    const QJsonObject expected{{u"text"_s, u"words"_s}, {u"data_base64"_s, u"AP8="_s}, {u"flag"_s, 3}};
    QCOMPARE(QJsonDocument::fromJson(opaque.json).object(), expected);
}

void TestPartRows::nullsInEveryColumnAreRead_data()
{
    QTest::addColumn<QString>("kind");
    for (const auto &kind : {u"text"_s, u"reasoning"_s, u"image"_s, u"file"_s, u"audio"_s, u"tool_call"_s,
                             u"tool_result"_s, u"citation"_s, u"opaque"_s, u""_s})
        QTest::newRow(qPrintable(u"kind "_s + kind)) << kind;
}

void TestPartRows::nullsInEveryColumnAreRead()
{
    QFETCH(const QString, kind);
    StoreFixture store;
    auto node = nodeNamed(u"n"_s, {}, Role::Assistant, {});
    node.message.parts.clear();
    const auto key = store.add(store.addConversation(u"c"_s), node);
    wantDone(store.database.run(u"INSERT INTO part (node, position, kind) VALUES (?, 0, ?)"_s, key, kind));
    const auto path = store.reader.path(key, 0, true);
    QVERIFY(path.has_value());
    QCOMPARE(path->nodes.front().message.parts.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestPartRows)
#include "tst_partrows.moc"
