// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonValue.h"
#include "text/tokens/FileTokenizer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <bit>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestFileTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsTheLibraryDoes();
    void readsASentencePieceModelOfPairs();
    void readsASentencePieceModelOfUnigrams();
    void charactersAreMappedAsTheModelSays();
    void specialTokensAreTokensWhenAskedFor();
    void wordsThatDoNotEndAreCounted();
    void sentencesSayWhatIsWrong_data();
    void sentencesSayWhatIsWrong();
    void filesThatCannotBeReadAreNamed();
    void aCutModelNeverCrashes();
};

namespace {

//! Writes protocol buffers: see SentencePiece.cpp.
QByteArray number(int field, quint64 value)
{
    QByteArray bytes(1, char(field << 3));
    if (field > 15)
        bytes = QByteArray::fromRawData("", 0) + char((field << 3 & 0x7F) | 0x80) + char(field >> 4);
    for (; value > 0x7F; value >>= 7)
        bytes += char((value & 0x7F) | 0x80);
    return bytes + char(value);
}

QByteArray message(int field, const QByteArray &content)
{
    QByteArray bytes(1, char(field << 3 | 2));
    auto size = quint64(content.size());
    for (; size > 0x7F; size >>= 7)
        bytes += char((size & 0x7F) | 0x80);
    return bytes + char(size) + content;
}

QByteArray piece(const QString &text, float score, int type = 1)
{
    QByteArray bits(4, '\0');
    qToLittleEndian(std::bit_cast<quint32>(score), bits.data());
    return message(1, message(1, text.toUtf8()) + char(2 << 3 | 5) + bits + number(3, quint64(type)));
}

//! A model of these pieces; kind 1 is of unigrams, 2 of pairs.
QByteArray model(const QByteArray &pieces, int kind, const QByteArray &normalizer = {}, bool hasBytes = false)
{
    return pieces + message(2, number(3, quint64(kind)) + number(35, hasBytes ? 1 : 0)) + message(3, normalizer);
}

std::unique_ptr<FileTokenizer> parsed(const QByteArray &content)
{
    auto tokenizer = FileTokenizer::parse(content);
    if (!tokenizer)
        qFatal("%s", qPrintable(tokenizer.error().message));
    return std::move(*tokenizer);
}

QByteArray allBytes()
{
    QByteArray pieces;
    for (int byte = 0; byte < 256; ++byte)
        pieces += piece(u"<0x%1>"_s.arg(byte, 2, 16, QChar(u'0')).toUpper().replace(u'X', u'x'), 0, 6);
    return pieces;
}

} // namespace

//! The folder of tests/data, or the one that scripts/check_tokens.sh has made of published tokenizers.
void TestFileTokenizer::countsAsTheLibraryDoes()
{
    const QString more = qEnvironmentVariable("ORIEL_TOKENIZER_FILES");
    const QDir folder(more.isEmpty() ? QStringLiteral(ORIEL_TEST_DATA "/tokens/files") : more);
    const auto files = folder.entryList({u"*.json"_s});
    QVERIFY(files.size() >= 3);
    for (const auto &name : files) {
        const auto tokenizer = FileTokenizer::read(folder.filePath(name));
        QVERIFY2(tokenizer, tokenizer ? "" : qPrintable(tokenizer.error().message));
        QFile texts(folder.filePath(name + u'l'));
        QVERIFY(texts.open(QIODevice::ReadOnly));
        JsonReader reader;
        int seen = 0;
        for (; !texts.atEnd(); ++seen) {
            const auto line = reader.read(texts.readLine());
            QVERIFY(line);
            const QString text = (*line)["text"].stringOr();
            const auto counted = (*tokenizer)->countWithSpecialTokens(text); // the library knows no other way
            const auto expected = (*line)["tokens"].integer().value_or(-1);
            if (counted != expected)
                QFAIL(qPrintable(u"%1: %2 and not %3 in %4"_s.arg(name).arg(counted).arg(expected).arg(text)));
        }
        qInfo("%s: %d texts", qPrintable(name), seen);
    }
}

void TestFileTokenizer::readsASentencePieceModelOfPairs()
{
    const auto pieces = piece(u"<unk>"_s, 0, 2) + piece(u"<s>"_s, 0, 3) + allBytes() + piece(u"▁a"_s, -1)
        + piece(u"bc"_s, -2) + piece(u"ab"_s, -3) + piece(u"▁"_s, -9) + piece(u"a"_s, -9) + piece(u"b"_s, -9)
        + piece(u"c"_s, -9) + piece(u"<<"_s, 0, 4);
    const auto tokenizer = parsed(model(pieces, 2, number(4, 0), true));
    QCOMPARE(tokenizer->count(u"abc"), 2); // ▁a bc: the best score goes first
    QCOMPARE(tokenizer->count(u"abc abc"), 4);
    QCOMPARE(tokenizer->count(u"ac"), 2);
    QCOMPARE(tokenizer->count(u"a<<b"), 3); // what the maker defined is whole
    QCOMPARE(tokenizer->count(u"aé"), 3); // two bytes
    QCOMPARE(tokenizer->count(u"a  a"), 3); // ▁a ▁ ▁a
    QCOMPARE(tokenizer->count(u""), 0);
}

void TestFileTokenizer::readsASentencePieceModelOfUnigrams()
{
    const auto pieces = piece(u"<unk>"_s, 0, 2) + piece(u"▁the"_s, -2) + piece(u"▁"_s, -3) + piece(u"t"_s, -4)
        + piece(u"h"_s, -4) + piece(u"e"_s, -4) + piece(u"he"_s, -4.5F) + piece(u"▁t"_s, -3.5F);
    const auto tokenizer = parsed(model(pieces, 1));
    QCOMPARE(tokenizer->count(u"the"), 1);
    QCOMPARE(tokenizer->count(u"  the   the "), 2); // more blanks than one are one
    QCOMPARE(tokenizer->count(u"te"), 2); // ▁t e: the best sum, not the longest first
    QCOMPARE(tokenizer->count(u"txyz"), 2); // what is unknown and stands together is one
    QCOMPARE(tokenizer->count(u"txtxt"), 5);
}

void TestFileTokenizer::charactersAreMappedAsTheModelSays()
{
    // A double array with one key, "A", that leads to "a": see CharacterMap.
    QByteArray units;
    const auto unit = [&units](quint32 value) {
        QByteArray bytes(4, '\0');
        qToLittleEndian(value, bytes.data());
        units += bytes;
    };
    for (quint32 at = 0; at < 0x80; ++at) {
        if (at == 0)
            unit(0); // the root: its children are at their bytes
        else if (at == 'A')
            unit(('B' ^ 'A') << 10 | 0x100 | 'A'); // a value stands at 'A' ^ ('A' ^ 'B')
        else if (at == 'B')
            unit(0x8000'0000);
        else
            unit(0);
    }
    QByteArray map(4, '\0');
    qToLittleEndian(quint32(units.size()), map.data());
    map += units + QByteArray("a\0", 2);
    const auto pieces = piece(u"<unk>"_s, 0, 2) + piece(u"▁a"_s, -1) + piece(u"a"_s, -2) + piece(u"▁"_s, -3);
    const auto tokenizer = parsed(model(pieces, 1, message(2, map)));
    QCOMPARE(tokenizer->count(u"A"), 1);
    QCOMPARE(tokenizer->count(u"aAaA"), 4);
}

void TestFileTokenizer::specialTokensAreTokensWhenAskedFor()
{
    const auto tokenizer = FileTokenizer::read(QStringLiteral(ORIEL_TEST_DATA "/tokens/files/byte-level.json"));
    QVERIFY(tokenizer);
    QVERIFY((*tokenizer)->count(u"<|im_start|>") > 1); // it is text, as a person writes it
    QCOMPARE((*tokenizer)->countWithSpecialTokens(u"<|im_start|>"), 1);
    QCOMPARE((*tokenizer)->countWithSpecialTokens(u"<|im_start|><|im_start|>"), 2);
    QCOMPARE((*tokenizer)->count(u"<tool>"), 1); // added, but nothing special
    QCOMPARE((*tokenizer)->settled(u"a b c").length, 0);
}

void TestFileTokenizer::wordsThatDoNotEndAreCounted()
{
    const QString many(1'000'000, u'a');
    for (const auto *name : {"byte-level", "marked-blanks", "unigram"}) {
        const auto tokenizer = FileTokenizer::read(
            QStringLiteral(ORIEL_TEST_DATA "/tokens/files/%1.json").arg(QLatin1StringView(name)));
        QVERIFY(tokenizer);
        QVERIFY((*tokenizer)->count(many) > 0);
    }
}

void TestFileTokenizer::sentencesSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");

    const auto json = [](const QByteArray &members) {
        return QByteArray(R"({"model":{"type":"BPE","vocab":{"a":0},"merges":[]},)" + members + '}');
    };
    const QString neither = u"It is neither a SentencePiece model nor a tokenizer.json."_s;
    QTest::newRow("nothing") << QByteArray() << neither;
    QTest::newRow("text") << QByteArray("Dear reader,\n") << neither;
    QTest::newRow("bytes") << QByteArray::fromHex("ffffffffffffffffffffff") << neither;
    QTest::newRow("half of a JSON") << QByteArray(R"({"model":{)") << u"It is not JSON."_s;
    QTest::newRow("another JSON") << QByteArray(R"({"a":1})") << u"It is no tokenizer.json: it has no model."_s;
    QTest::newRow("words") << QByteArray(R"({"model":{"type":"WordPiece","vocab":{}}})")
                           << u"Its model is of the kind “WordPiece”, by which Oriel cannot count."_s;
    QTest::newRow("no vocabulary") << QByteArray(R"({"model":{"type":"BPE","merges":[]}})")
                                   << u"Its vocabulary is missing."_s;
    QTest::newRow("no merges") << QByteArray(R"({"model":{"type":"BPE","vocab":{}}})")
                               << u"Its list of merges is missing."_s;
    QTest::newRow("a suffix") << QByteArray(
        R"({"model":{"type":"BPE","vocab":{},"merges":[],"end_of_word_suffix":"</w>"}})")
                              << u"It marks parts of words (end_of_word_suffix), which Oriel cannot do."_s;
    QTest::newRow("an endless token") << QByteArray(R"({"model":{"type":"BPE","merges":[],"vocab":{")"
                                                    + QByteArray(20000, 'a') + R"(":0}}})")
                                      << u"A token of it is longer than any can be."_s;
    QTest::newRow("a score that is none")
        << QByteArray(R"({"model":{"type":"Unigram","vocab":[["a",1e300]]}})") << u"Its vocabulary is damaged."_s;
    QTest::newRow("an unknown normalizer")
        << json(R"("normalizer":{"type":"Sequence","normalizers":[{"type":"Rot13"}]})")
        << u"It changes texts by “Rot13”, which Oriel cannot do."_s;
    QTest::newRow("an unknown split") << json(R"("pre_tokenizer":{"type":"Tarot"})")
                                      << u"It cuts texts by “Tarot”, which Oriel cannot do."_s;
    QTest::newRow("an unknown way") << json(
        R"("pre_tokenizer":{"type":"Split","pattern":{"String":"a"},"behavior":"Shuffled"})")
                                    << u"It cuts texts in the way “Shuffled”, which Oriel does not know."_s;
    QTest::newRow("a bad pattern") << json(R"("pre_tokenizer":{"type":"Split","pattern":{"Regex":"(("}})")
                                   << u"It cuts texts by a pattern that cannot be read."_s;
    QTest::newRow("a bad map") << json(R"("normalizer":{"type":"Precompiled","precompiled_charsmap":"AAAA"})")
                               << u"Its map of characters is damaged."_s;
    QTest::newRow("a model of words") << model(piece(u"a"_s, 0), 3)
                                      << u"It is a SentencePiece model of a kind by which Oriel cannot count."_s;
    QTest::newRow("a map that is cut") << model(piece(u"a"_s, 0), 1, message(2, QByteArray(6, 'x')))
                                       << u"Its map of characters is damaged."_s;
    QTest::newRow("a score that is no number") << model(piece(u"a"_s, std::bit_cast<float>(0x7FC0'0000)), 1) << neither;
}

void TestFileTokenizer::sentencesSayWhatIsWrong()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sentence);

    const auto tokenizer = FileTokenizer::parse(content);
    QVERIFY(!tokenizer);
    QCOMPARE(tokenizer.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(tokenizer.error().message, sentence);
}

void TestFileTokenizer::filesThatCannotBeReadAreNamed()
{
    const QTemporaryDir folder;
    const auto missing = FileTokenizer::read(folder.filePath(u"no.json"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Storage);
    QVERIFY(missing.error().message.contains(u"no.json"_s));
    const auto none = FileTokenizer::read(folder.path());
    QVERIFY(!none);
    QVERIFY(none.error().message.endsWith(u"is a folder; name the file in it."_s));
    QFile huge(folder.filePath(u"huge.json"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly));
    QVERIFY(huge.resize(200LL * 1024 * 1024)); // a hole
    const auto large = FileTokenizer::read(huge.fileName());
    QVERIFY(!large);
    QVERIFY(large.error().message.endsWith(u"is larger than 128 MB."_s));
}

void TestFileTokenizer::aCutModelNeverCrashes()
{
    const auto whole = model(piece(u"▁a"_s, -1) + piece(u"b"_s, -2, 4) + piece(u"c"_s, -3), 2, number(3, 1), true);
    QVERIFY(parsed(whole)->count(u"abc") > 0);
    int read = 0;
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        if (const auto tokenizer = FileTokenizer::parse(whole.first(cut))) {
            QVERIFY((*tokenizer)->count(u"abc xyz") > 0);
            ++read;
        }
    }
    QVERIFY(read > 0 && read < 8); // cut between two fields, the rest has its defaults
}

QTEST_GUILESS_MAIN(TestFileTokenizer)
#include "tst_filetokenizer.moc"
