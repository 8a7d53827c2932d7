// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/Chunker.h"
#include "knowledge/TextBuilder.h"
#include "knowledge/TokenMeasure.h"
#include "unit/knowledge/KnowledgeValues.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestChunker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreAboutWhatModelsCount_data();
    void tokensAreAboutWhatModelsCount();
    void aShortTextIsOneChunk();
    void aHeadingBeginsAChunkAndIsItsPath();
    void headingsThatFollowOneAnotherAreOneChunk();
    void aChunkNeverCrossesAPage();
    void aLongParagraphIsCutBetweenSentences();
    void theNextChunkRepeatsTheLastSentences();
    void codeIsCutBetweenLines();
    void aRowInTheMiddleOfATableKnowsItsHeader();
    void whatHasNoBlanksIsCutAllTheSame();
    void everyWordIsInAChunk();
    void linesAndOffsetsAreThoseOfTheText();
    void aMarkOfByteOrderMovesNothing();
    void aHeadingThatIsNoneIsCut();
    void nothingGivesNothing();

private:
    [[nodiscard]] static QByteArray wordsOf(const StructuredText &text, const Chunk &chunk)
    {
        return text.text.mid(chunk.start, chunk.length);
    }
    [[nodiscard]] static QString sentences(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += u"Sentence %1 tells of the pump. "_s.arg(i);
        return text.trimmed();
    }
};

void TestChunker::tokensAreAboutWhatModelsCount_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    // What cl100k_base gives, and half as much again.
    QTest::newRow("English") << QByteArray("The quick brown fox jumps over the lazy dog.") << 10 << 15;
    QTest::newRow("numbers") << QByteArray("3.14159 26535 89793") << 8 << 13;
    QTest::newRow("Chinese") << QByteArray("人工智能正在改变世界") << 10 << 16;
    QTest::newRow("nothing") << QByteArray("") << 0 << 0;
    QTest::newRow("blanks") << QByteArray("  \n\t ") << 0 << 0;
}

void TestChunker::tokensAreAboutWhatModelsCount()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, least);
    QFETCH(const int, most);
    const int tokens = tokensIn(text);
    QVERIFY2(tokens >= least && tokens <= most, qPrintable(QString::number(tokens)));
}

void TestChunker::aShortTextIsOneChunk()
{
    TextBuilder builder;
    builder.add(TextBlockKind::Paragraph, u"One.");
    builder.add(TextBlockKind::Paragraph, u"Two.");
    const auto text = builder.take();
    const auto chunks = chunksOf(text);
    QCOMPARE(chunks.size(), 1U);
    QCOMPARE(wordsOf(text, chunks.front()), QByteArray("One.\n\nTwo."));
    QCOMPARE(chunks.front().firstLine, 1);
    QCOMPARE(chunks.front().lastLine, 3);
    QVERIFY(!chunks.front().part);
}

void TestChunker::aHeadingBeginsAChunkAndIsItsPath()
{
    TextBuilder builder;
    builder.add(TextBlockKind::Heading, u"Manual", 1);
    builder.add(TextBlockKind::Paragraph, u"Read it.");
    builder.add(TextBlockKind::Heading, u"Pump", 2);
    builder.add(TextBlockKind::Paragraph, u"Hold RESET.");
    builder.add(TextBlockKind::Heading, u"Index", 1);
    builder.add(TextBlockKind::Paragraph, u"See above.");
    const auto text = builder.take();
    const auto chunks = chunksOf(text);
    QCOMPARE(chunks.size(), 3U);
    QCOMPARE(chunks[0].headings, QStringList{u"Manual"_s});
    QCOMPARE(chunks[1].headings, (QStringList{u"Manual"_s, u"Pump"_s}));
    QCOMPARE(wordsOf(text, chunks[1]), QByteArray("Pump\n\nHold RESET."));
    QCOMPARE(chunks[2].headings, QStringList{u"Index"_s});
}

void TestChunker::headingsThatFollowOneAnotherAreOneChunk()
{
    TextBuilder builder;
    builder.add(TextBlockKind::Heading, u"Manual", 1);
    builder.add(TextBlockKind::Heading, u"Pump", 2);
    builder.add(TextBlockKind::Paragraph, u"Hold RESET.");
    const auto chunks = chunksOf(builder.take());
    QCOMPARE(chunks.size(), 1U);
    QCOMPARE(chunks.front().headings, (QStringList{u"Manual"_s, u"Pump"_s}));
}

void TestChunker::aChunkNeverCrossesAPage()
{
    TextBuilder builder;
    for (int page = 1; page <= 3; ++page) {
        builder.beginPart(PartKind::Page, page);
        builder.add(TextBlockKind::Paragraph, u"Short page %1."_s.arg(page));
    }
    const auto chunks = chunksOf(builder.take());
    QCOMPARE(chunks.size(), 3U);
    for (int page = 1; page <= 3; ++page)
        QCOMPARE(chunks[std::size_t(page - 1)].part, std::optional(page));
}

void TestChunker::aLongParagraphIsCutBetweenSentences()
{
    TextBuilder builder;
    builder.add(TextBlockKind::Paragraph, sentences(100));
    const auto text = builder.take();
    const auto chunks = chunksOf(text, {50, 0});
    QVERIFY(chunks.size() > 10);
    for (const auto &chunk : chunks) {
        const auto words = wordsOf(text, chunk);
        QVERIFY2(words.startsWith("Sentence") && words.endsWith("pump."), words.constData());
        QVERIFY(chunk.tokens <= 50);
    }
}

void TestChunker::theNextChunkRepeatsTheLastSentences()
{
    TextBuilder builder;
    builder.add(TextBlockKind::Paragraph, sentences(100));
    const auto text = builder.take();
    const auto chunks = chunksOf(text, {100, 15});
    QVERIFY(chunks.size() > 5);
    for (std::size_t i = 1; i < chunks.size(); ++i) {
        const auto overlap = chunks[i - 1].start + chunks[i - 1].length - chunks[i].start;
        QVERIFY(overlap > 0);
        QVERIFY(tokensIn(text.text.mid(chunks[i].start, overlap)) <= 15);
    }
}

void TestChunker::codeIsCutBetweenLines()
{
    TextBuilder builder;
    QString code;
    for (int i = 0; i < 60; ++i)
        code += u"    call(%1);\n"_s.arg(i);
    builder.add(TextBlockKind::Code, code);
    const auto text = builder.take();
    const auto chunks = chunksOf(text, {40, 0});
    QVERIFY(chunks.size() > 3);
    for (const auto &chunk : chunks) {
        QVERIFY(wordsOf(text, chunk).startsWith("    call("));
        QVERIFY(wordsOf(text, chunk).endsWith(");"));
    }
}

void TestChunker::aRowInTheMiddleOfATableKnowsItsHeader()
{
    TextBuilder builder;
    builder.beginTable(true);
    builder.addRow({u"Part"_s, u"Price"_s});
    for (int i = 0; i < 50; ++i)
        builder.addRow({u"AB-%1"_s.arg(i), QString::number(i)});
    const auto text = builder.take();
    const auto chunks = chunksOf(text, {40, 15});
    QVERIFY(chunks.size() > 3);
    QVERIFY(!chunks.front().tableHeader); // it stands in it
    for (std::size_t i = 1; i < chunks.size(); ++i) {
        QVERIFY(chunks[i].tableHeader);
        QCOMPARE(test::wordsOf(text, *chunks[i].tableHeader), QByteArray("Part | Price"));
    }
}

void TestChunker::whatHasNoBlanksIsCutAllTheSame()
{
    TextBuilder builder;
    builder.add(TextBlockKind::Paragraph, QString(20'000, u'字'));
    const auto text = builder.take();
    const auto chunks = chunksOf(text, {100, 15});
    QVERIFY(chunks.size() >= 200);
    for (const auto &chunk : chunks) {
        QVERIFY(chunk.tokens <= 110);
        QVERIFY(QString::fromUtf8(wordsOf(text, chunk)).count(u'字') * 3 == chunk.length); // no half of a character
    }
}

void TestChunker::everyWordIsInAChunk()
{
    TextBuilder builder;
    builder.add(TextBlockKind::Heading, u"One", 1);
    builder.add(TextBlockKind::Paragraph, sentences(40));
    builder.add(TextBlockKind::ListItem, u"a");
    builder.add(TextBlockKind::ListItem, u"b");
    builder.add(TextBlockKind::Code, QString(3000, u'x'));
    const auto text = builder.take();
    for (const int tokens : {1, 7, 50, 350}) {
        qsizetype covered = 0;
        for (const auto &chunk : chunksOf(text, {tokens, 15})) {
            QVERIFY(text.text.mid(covered, std::max<qsizetype>(chunk.start - covered, 0)).trimmed().isEmpty());
            covered = std::max(covered, chunk.start + chunk.length);
        }
        QVERIFY(text.text.mid(covered).trimmed().isEmpty());
    }
}

void TestChunker::linesAndOffsetsAreThoseOfTheText()
{
    TextBuilder builder;
    builder.add(TextBlockKind::Paragraph, u"Ärger.");
    builder.add(TextBlockKind::Heading, u"Zwei", 1);
    builder.add(TextBlockKind::Paragraph, u"Drei.");
    const auto text = builder.take();
    const auto chunks = chunksOf(text);
    QCOMPARE(chunks.size(), 2U);
    QCOMPARE(chunks[1].start, qsizetype(text.text.indexOf("Zwei")));
    QCOMPARE(chunks[1].firstLine, 3);
    QCOMPARE(chunks[1].lastLine, 5);
}

void TestChunker::aMarkOfByteOrderMovesNothing()
{
    StructuredText text;
    text.text = (u"\uFEFF"_s + sentences(60) + u" Ende ä."_s).toUtf8();
    text.blocks = {{TextBlockKind::Paragraph, 0, 0, text.text.size(), {}}};
    const auto chunks = chunksOf(text, {50, 0});
    QVERIFY(wordsOf(text, chunks.back()).endsWith("Ende ä."));
    for (const auto &chunk : chunks)
        QVERIFY(wordsOf(text, chunk).endsWith('.'));
}

void TestChunker::aHeadingThatIsNoneIsCut()
{
    TextBuilder builder;
    builder.add(TextBlockKind::Heading, QString(1'000'000, u'ä'), 1);
    builder.add(TextBlockKind::Paragraph, u"Hold RESET.");
    for (const auto &chunk : chunksOf(builder.take()))
        QVERIFY(chunk.headings.front().size() <= 300);
}

void TestChunker::nothingGivesNothing()
{
    QVERIFY(chunksOf({}).empty());
}

QTEST_APPLESS_MAIN(TestChunker)
#include "tst_chunker.moc"
