// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/TextBuilder.h"
#include "unit/knowledge/KnowledgeValues.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestTextBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksArePartedByBlankLinesAndItemsAreNot();
    void whatHasNoWordsIsLeftOut();
    void cellsOfARowAreParted();
    void aPartBeginsWithItsFirstBlock();
    void codeKeepsItsIndent();
};

void TestTextBuilder::blocksArePartedByBlankLinesAndItemsAreNot()
{
    TextBuilder builder;
    builder.add(TextBlockKind::Heading, u"Title", 1);
    builder.add(TextBlockKind::ListItem, u"one");
    builder.add(TextBlockKind::ListItem, u"two", 1);
    builder.add(TextBlockKind::Paragraph, u" end ");
    const auto text = builder.take();
    QCOMPARE(text.text, QByteArray("Title\n\none\ntwo\n\nend\n"));
    QCOMPARE(describe(text),
             (QStringList{u"heading1: Title"_s, u"list_item: one"_s, u"list_item1: two"_s, u"paragraph: end"_s}));
    QVERIFY(isConsistent(text));
}

void TestTextBuilder::whatHasNoWordsIsLeftOut()
{
    TextBuilder builder;
    builder.add(TextBlockKind::Paragraph, u" \r\n ");
    builder.addRow({u""_s, u" "_s});
    QVERIFY(builder.isEmpty());
    QCOMPARE(builder.take().text, QByteArray());
}

void TestTextBuilder::cellsOfARowAreParted()
{
    TextBuilder builder;
    builder.beginTable(true);
    builder.addRow({u"a"_s, u"b\nc"_s});
    builder.addRow({u"1"_s, u""_s});
    builder.beginTable(false);
    builder.addRow({u"x"_s});
    const auto text = builder.take();
    QCOMPARE(text.text, QByteArray("a | b c\n1 |\n\nx\n"));
    QCOMPARE(text.blocks[1].headerRow, std::optional(0));
    QVERIFY(!text.blocks[2].headerRow);
}

void TestTextBuilder::aPartBeginsWithItsFirstBlock()
{
    TextBuilder builder;
    builder.beginPart(PartKind::Page, 1);
    builder.add(TextBlockKind::Paragraph, u"one");
    builder.beginPart(PartKind::Page, 2); // a blank page
    builder.beginPart(PartKind::Page, 3);
    builder.add(TextBlockKind::Paragraph, u"three");
    const auto text = builder.take();
    QVERIFY(isConsistent(text));
    QCOMPARE(text.parts.size(), 3U);
    QCOMPARE(text.parts[2].start, qsizetype(text.text.indexOf("three")));
}

void TestTextBuilder::codeKeepsItsIndent()
{
    TextBuilder builder;
    builder.add(TextBlockKind::Code, u"\r\n  if x:\r\n    y\r\n\r\n");
    QCOMPARE(builder.take().text, QByteArray("  if x:\n    y\n"));
}

QTEST_APPLESS_MAIN(TestTextBuilder)
#include "tst_textbuilder.moc"
