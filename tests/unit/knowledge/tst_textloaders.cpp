// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/knowledge/KnowledgeValues.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

//! Plain text, code, Markdown, HTML and lines of JSON.
class TestTextLoaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWhatItHolds_data();
    void aFileIsWhatItHolds();
    void linesOfPlainTextAreThoseOfTheFile();
    void markdownKeepsItsLines();
    void theMarksOfAHeadingAreNotItsWords_data();
    void theMarksOfAHeadingAreNotItsWords();
    void frontMatterIsMetadata();
    void aTableOfMarkdownIsRows();
    void aPageIsReadWithoutWhatSurroundsIt();
    void aPageOfMenusIsReadAsItIs();
    void aTableOfAPageIsRows();
    void hiddenThingsAreNotRead();
    void aPageNestedWithoutEndIsRead();
    void eachLineIsADocument();
    void aFewBrokenLinesDoNotSpoilTheOthers();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
};

void TestTextLoaders::aFileIsWhatItHolds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("text") << u"a.txt"_s << QByteArray("Hello.") << u"plain_text"_s;
    QTest::newRow("no name") << u"README"_s << QByteArray("Hello.") << u"plain_text"_s;
    QTest::newRow("Markdown") << u"a.MD"_s << QByteArray("# Hello") << u"markdown"_s;
    QTest::newRow("code") << u"a.py"_s << QByteArray("print(1)") << u"source_code"_s;
    QTest::newRow("script without a name") << u"run"_s << QByteArray("#!/bin/sh\n") << u"source_code"_s;
    QTest::newRow("a page that calls itself text") << u"a.txt"_s << QByteArray("<!DOCTYPE html><p>Hi") << u"html"_s;
    QTest::newRow("text that calls itself a page") << u"a.html"_s << QByteArray("Hello.") << u"plain_text"_s;
    QTest::newRow("lines of JSON") << u"a.txt"_s << QByteArray("{\"id\":1,\"text\":\"a\"}\n") << u"json_lines"_s;
}

void TestTextLoaders::aFileIsWhatItHolds()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, type);
    auto file = SourceFile::fromBytes(name, bytes);
    const auto found = fileTypeOf(file);
    QVERIFY(found);
    QCOMPARE(fileTypeName(*found), type);
}

void TestTextLoaders::linesOfPlainTextAreThoseOfTheFile()
{
    const auto loaded = load(u"a.txt"_s, "One.\r\nStill one.\r\n \r\n\r\nTwo.\r\n");
    QCOMPARE(loaded.documents.size(), 1U);
    const auto &text = loaded.documents.front();
    QCOMPARE(text.text, QByteArray("One.\nStill one.\n \n\nTwo.\n"));
    QCOMPARE(describe(text), (QStringList{u"paragraph: One.\nStill one."_s, u"paragraph: Two."_s}));
    QCOMPARE(LineCounter(text.text).lineAt(text.blocks[1].start), 5);
}

void TestTextLoaders::markdownKeepsItsLines()
{
    const QByteArray source =
        "# Über uns\n\nWords *here*.\n\n- one\n  - two\n\n```cpp\nint x;\n\nint y;\n```\n\n---\n\nSetext\n======\n";
    const auto loaded = load(u"a.md"_s, source);
    QCOMPARE(loaded.documents.size(), 1U);
    const auto &text = loaded.documents.front();
    QCOMPARE(text.text, source);
    QCOMPARE(text.metadata.title, u"Über uns"_s);
    QCOMPARE(describe(text),
             (QStringList{u"heading1: Über uns"_s, u"paragraph: Words *here*."_s, u"list_item: - one"_s,
                          u"list_item1:   - two"_s, u"code: ```cpp\nint x;\n\nint y;\n```"_s, u"heading1: Setext"_s}));
}

void TestTextLoaders::theMarksOfAHeadingAreNotItsWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("a name with the sign") << QByteArray("# Learn C#") << u"Learn C#"_s;
    QTest::newRow("closed") << QByteArray("# Learn C# #") << u"Learn C#"_s;
    QTest::newRow("closed with more") << QByteArray("## Title ####  ") << u"Title"_s;
    QTest::newRow("a blank between signs") << QByteArray("# #1 of all") << u"#1 of all"_s;
    QTest::newRow("tabs") << QByteArray("#\tTitle\t#") << u"Title"_s;
    QTest::newRow("no blank before the end") << QByteArray("# Title##") << u"Title##"_s;
}

void TestTextLoaders::theMarksOfAHeadingAreNotItsWords()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, words);
    const auto loaded = load(u"a.md"_s, line + "\n\nText.\n");
    QCOMPARE(loaded.documents.size(), 1U);
    QCOMPARE(describe(loaded.documents.front()).front().section(u": "_s, 1), words);
}

void TestTextLoaders::frontMatterIsMetadata()
{
    const auto loaded = load(u"a.md"_s,
                             "---\ntitle: \"A plan\"\nauthor: Ann\nlang: de-DE\ntags: [a, b]\n---\n\nText.\n");
    QCOMPARE(loaded.documents.size(), 1U);
    const auto &text = loaded.documents.front();
    QCOMPARE(text.metadata.title, u"A plan"_s);
    QCOMPARE(text.metadata.author, u"Ann"_s);
    QCOMPARE(text.metadata.language, u"de"_s);
    QCOMPARE(text.metadata.keywords, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(describe(text), QStringList{u"paragraph: Text."_s});
}

void TestTextLoaders::aTableOfMarkdownIsRows()
{
    const auto loaded = load(u"a.md"_s, "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n");
    const auto &text = loaded.documents.front();
    QCOMPARE(describe(text),
             (QStringList{u"table_row: | a | b |"_s, u"table_row: | 1 | 2 |"_s, u"table_row: | 3 | 4 |"_s}));
    QCOMPARE(text.blocks[2].headerRow, std::optional(0));
}

void TestTextLoaders::aPageIsReadWithoutWhatSurroundsIt()
{
    const auto loaded = load(u"a.html"_s,
                             "<!doctype html><html lang=\"en-GB\"><head><title>Pumps &amp; more</title>"
                             "<meta name=author content=Ann><script>var x = 'secret';</script></head><body>"
                             "<header><a href=/>Home</a></header><nav><ul><li>Menu</ul></nav>"
                             "<div class=\"cookie-banner\">We use cookies</div>"
                             "<h1>Pumps</h1><p>Hold <b>RESET</b> for\nten seconds.<br>Then wait.</p>"
                             "<ul><li>one<ul><li>two</ul><li>three</ul><pre>  a\n  b</pre>"
                             "<aside>Advert</aside><footer>Imprint</footer></body></html>");
    QCOMPARE(loaded.documents.size(), 1U);
    const auto &text = loaded.documents.front();
    QCOMPARE(text.metadata.title, u"Pumps & more"_s);
    QCOMPARE(text.metadata.author, u"Ann"_s);
    QCOMPARE(text.metadata.language, u"en"_s);
    QCOMPARE(describe(text),
             (QStringList{u"heading1: Pumps"_s, u"paragraph: Hold RESET for ten seconds. Then wait."_s,
                          u"list_item: one"_s, u"list_item1: two"_s, u"list_item: three"_s, u"code:   a\n  b"_s}));
}

void TestTextLoaders::aPageOfMenusIsReadAsItIs()
{
    const auto loaded = load(u"a.html"_s,
                             "<html><body><nav><a href=a>Home</a> <a href=b>About</a></nav></body></html>");
    QCOMPARE(loaded.documents.size(), 1U);
    QCOMPARE(loaded.documents.front().text, QByteArray("Home About\n"));
}

void TestTextLoaders::aTableOfAPageIsRows()
{
    const auto loaded = load(u"a.html"_s,
                             "<!doctype html><table><tr><th>Part<th>Price<tr><td>AB-1<td>2 &euro;</table>"
                             "<table><tr><td><h2>Layout</h2><p>Words.</table>");
    const auto &text = loaded.documents.front();
    QCOMPARE(describe(text),
             (QStringList{u"table_row: Part | Price"_s, u"table_row: AB-1 | 2 €"_s, u"heading2: Layout"_s,
                          u"paragraph: Words."_s}));
    QCOMPARE(text.blocks[1].headerRow, std::optional(0));
}

void TestTextLoaders::hiddenThingsAreNotRead()
{
    const auto loaded = load(u"a.html"_s,
                             "<!doctype html><p hidden>no</p><p style='display: none'>no</p><p aria-hidden=true>no</p>"
                             "<template><p>no</p></template><p>yes</p>");
    QCOMPARE(loaded.documents.front().text, QByteArray("yes\n"));
}

void TestTextLoaders::aPageNestedWithoutEndIsRead()
{
    QByteArray page = "<!doctype html><p>Top.</p>";
    for (int i = 0; i < 5000; ++i)
        page += "<div>";
    const auto loaded = load(u"a.html"_s, page + "deep");
    QCOMPARE(loaded.documents.front().text, QByteArray("Top.\n"));
}

void TestTextLoaders::eachLineIsADocument()
{
    const auto loaded = load(u"a.jsonl"_s,
                             "{\"id\":\"d1\",\"title\":\"One\",\"text\":\"First.\"}\n\n{\"_id\":2,\"text\":\"\"}\n");
    QCOMPARE(loaded.documents.size(), 2U);
    QCOMPARE(loaded.documents[0].id, u"d1"_s);
    QCOMPARE(loaded.documents[0].metadata.title, u"One"_s);
    QCOMPARE(loaded.documents[0].text, QByteArray("First."));
    QCOMPARE(loaded.documents[1].id, u"2"_s);
    QVERIFY(!loaded.fault);
}

void TestTextLoaders::aFewBrokenLinesDoNotSpoilTheOthers()
{
    const QByteArray good = "{\"id\":\"a\",\"text\":\"x\"}\n";
    const auto some = load(u"a.jsonl"_s, good + good + "{\"id\":\n");
    QCOMPARE(some.documents.size(), 2U);
    QVERIFY(!some.fault);
    QCOMPARE(load(u"a.jsonl"_s, good + "no\nno\n").fault, std::optional(ReadFault::Damaged));
}

void TestTextLoaders::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");
    QTest::newRow("blank") << u"a.txt"_s << QByteArray(" \n ") << u"empty"_s;
    QTest::newRow("blank Markdown") << u"a.md"_s << QByteArray("---\n") << u"empty"_s;
    QTest::newRow("binary") << u"a.txt"_s << QByteArray("a\0b", 3) << u"binary"_s;
    QTest::newRow("a page without words")
        << u"a.html"_s << QByteArray("<html><body><img src=x></body>") << u"no_text"_s;
}

void TestTextLoaders::whatCannotBeReadIsSaid()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, fault);
    const auto loaded = load(name, bytes);
    QVERIFY(loaded.fault);
    QCOMPARE(readFaultName(*loaded.fault), fault);
    QVERIFY(loaded.documents.empty());
    QVERIFY(readFaultSentence(*loaded.fault).endsWith(u'.'));
}

QTEST_APPLESS_MAIN(TestTextLoaders)
#include "tst_textloaders.moc"
