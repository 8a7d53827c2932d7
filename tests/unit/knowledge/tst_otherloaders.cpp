// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/knowledge/KnowledgeValues.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

//! Tables, JSON, letters, notebooks, subtitles, Rich Text.
class TestOtherLoaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWhatItHolds_data();
    void aFileIsWhatItHolds();
    void recordsOfATableKnowTheirHeader();
    void aQuoteThatIsNeverClosedCostsLittle();
    void aQuoteWithinACellOpensNothing();
    void valuesOfJsonHaveTheirPaths();
    void aLongTextThatBeginsLikeJsonIsText();
    void aLongNameOverManyValuesIsTooMuch();
    void aLetterIsReadWithWhatIsAttached();
    void boundariesThatBeginAlikeAreToldApart();
    void headersAreDecoded();
    void aNotebookHasTextCodeAndOutput();
    void subtitlesBecomeParagraphsWithTimes();
    void richTextIsRead();
    void richTextKnowsCharacterSets();
};

void TestOtherLoaders::aFileIsWhatItHolds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("CSV") << u"a.csv"_s << QByteArray("a,b\n1,2\n") << u"csv"_s;
    QTest::newRow("CSV of another name") << u"a.txt"_s << QByteArray("a;b;c\n1;2;3\n4;5;6\n7;8;9\n") << u"csv"_s;
    QTest::newRow("prose with commas") << u"a.txt"_s << QByteArray("One, two.\nThree, four, five.\nSix.\n")
                                       << u"plain_text"_s;
    QTest::newRow("JSON") << u"a"_s << QByteArray("{\"a\": [1]}") << u"json"_s;
    QTest::newRow("notebook") << u"a.json"_s << QByteArray("{\"cells\": [], \"nbformat\": 4}") << u"notebook"_s;
    QTest::newRow("letter")
        << u"a.txt"_s
        << QByteArray("From: a@b.c\nTo: d@e.f\nSubject: Hi\nDate: Mon, 2 Mar 2026 10:00:00 +0000\n\nHello.\n")
        << u"email"_s;
    QTest::newRow("SubRip") << u"a.txt"_s << QByteArray("1\n00:00:01,000 --> 00:00:02,000\nHi\n") << u"subtitles"_s;
    QTest::newRow("WebVTT") << u"a"_s << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n") << u"subtitles"_s;
    QTest::newRow("Rich Text") << u"a.doc"_s << QByteArray("{\\rtf1 Hi}") << u"rtf"_s;
}

void TestOtherLoaders::aFileIsWhatItHolds()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, type);
    auto file = SourceFile::fromBytes(name, bytes);
    const auto found = fileTypeOf(file);
    QVERIFY(found);
    QCOMPARE(fileTypeName(*found), type);
}

void TestOtherLoaders::recordsOfATableKnowTheirHeader()
{
    const auto loaded = load(u"a.csv"_s, "part,note\nAB,\"two\nlines\"\nCD,x\n");
    const auto &text = loaded.documents.front();
    QCOMPARE(describe(text),
             (QStringList{u"table_row: part,note"_s, u"table_row: AB,\"two\nlines\""_s, u"table_row: CD,x"_s}));
    QVERIFY(!text.blocks[0].headerRow);
    QCOMPARE(text.blocks[2].headerRow, std::optional(0));
    QCOMPARE(LineCounter(text.text).lineAt(text.blocks[2].start), 4);
}

void TestOtherLoaders::aQuoteThatIsNeverClosedCostsLittle()
{
    QByteArray bytes = "a,b\n\"";
    for (int i = 0; i < 20'000; ++i)
        bytes += "x,y\n";
    const auto loaded = load(u"a.csv"_s, bytes);
    QCOMPARE(loaded.documents.front().blocks.size(), 20'001U);
}

void TestOtherLoaders::aQuoteWithinACellOpensNothing()
{
    const auto loaded = load(u"a.csv"_s,
                             "pipe,note\n5\" long,x\nshort,\"say \"\"hi\"\"\nthen\"\n6\" long,y\nlast,\"of\ntwo\"");
    QCOMPARE(describe(loaded.documents.front()),
             (QStringList{u"table_row: pipe,note"_s, u"table_row: 5\" long,x"_s,
                          u"table_row: short,\"say \"\"hi\"\"\nthen\""_s, u"table_row: 6\" long,y"_s,
                          u"table_row: last,\"of\ntwo\""_s}));
}

void TestOtherLoaders::valuesOfJsonHaveTheirPaths()
{
    const auto loaded = load(
        u"a.json"_s,
        R"([{"name":"Ann","address":{"city":"Bern"},"tags":["x","y"]},{"name":"Bob","age":7,"none":null}])");
    QCOMPARE(describe(loaded.documents.front()),
             (QStringList{u"paragraph: name: Ann\naddress.city: Bern\ntags: x\ntags: y"_s,
                          u"paragraph: name: Bob\nage: 7"_s}));
}

void TestOtherLoaders::aLongTextThatBeginsLikeJsonIsText()
{
    const QByteArray references = "[1] The pump. [2] The valve.\n";
    const auto loaded = load(u"a.txt"_s, references.repeated(5000));
    QCOMPARE(loaded.documents.size(), 1U);
    QVERIFY(loaded.documents.front().text.startsWith(references));
    QCOMPARE(load(u"a.json"_s, references.repeated(5000)).fault, std::optional(ReadFault::Damaged));
}

void TestOtherLoaders::aLongNameOverManyValuesIsTooMuch()
{
    QByteArray values = "[0";
    for (int i = 0; i < 1000; ++i)
        values += ",1";
    const auto loaded = load(u"a.json"_s, "{\"" + QByteArray(200'000, 'n') + "\":{\"b\":" + values + "]}}");
    QCOMPARE(loaded.fault, std::optional(ReadFault::TooMuchText));
    QVERIFY(loaded.documents.empty());
}

void TestOtherLoaders::aLetterIsReadWithWhatIsAttached()
{
    const auto loaded = load(
        u"a.eml"_s,
        "From: Ann <ann@example.org>\r\nTo: Bob\r\nSubject: The\r\n pump\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"XX\"\r\n\r\nfor old programs\r\n--XX\r\n"
        "Content-Type: multipart/alternative; boundary=YY\r\n\r\n--YY\r\nContent-Type: text/plain; "
        "charset=iso-8859-1\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\nGr=FC=DFe, it is=\r\n broken.\r\n--YY\r\nContent-Type: "
        "text/html\r\n\r\n"
        "<p>html</p>\r\n--YY--\r\n--XX\r\nContent-Type: text/markdown; name=notes.md\r\nContent-Disposition: "
        "attachment;"
        " filename=\"notes.md\"\r\nContent-Transfer-Encoding: "
        "base64\r\n\r\nIyBOb3RlcwoKSG9sZCBSRVNFVC4K\r\n--XX--\r\n");
    QCOMPARE(loaded.documents.size(), 1U);
    const auto &text = loaded.documents.front();
    QCOMPARE(text.metadata.title, u"The pump"_s);
    QCOMPARE(text.metadata.date->toString(Qt::ISODate), u"2026-03-02T10:00:00Z"_s);
    QCOMPARE(describe(text),
             (QStringList{u"list_item: From: Ann <ann@example.org>"_s, u"list_item: To: Bob"_s,
                          u"list_item: Date: Mon, 2 Mar 2026 10:00:00 +0000"_s, u"paragraph: Grüße, it is broken."_s,
                          u"heading1: notes.md"_s, u"heading2: Notes"_s, u"paragraph: Hold RESET."_s}));
}

void TestOtherLoaders::boundariesThatBeginAlikeAreToldApart()
{
    const auto loaded = load(
        u"a.eml"_s,
        "From: a\nTo: b\nSubject: c\nContent-Type: multipart/mixed; boundary=\"A\"\n\n--A\n"
        "Content-Type: multipart/mixed; boundary=\"A1\"\n\n--A1\n\nOne.\n--A1\n\nTwo.\n--A1--\n--A\n\n"
        "Three.\n--A--\n");
    QCOMPARE(describe(loaded.documents.front()).sliced(2),
             (QStringList{u"paragraph: One."_s, u"paragraph: Two."_s, u"paragraph: Three."_s}));
}

void TestOtherLoaders::headersAreDecoded()
{
    const auto loaded = load(u"a.eml"_s,
                             "From: =?utf-8?B?w4RubmE=?= <a@b.c>\nTo: x\nSubject: =?iso-8859-1?q?Gr=FC=DFe_?= "
                             "=?utf-8?q?an_alle?=\nDate: today\n\nHi.\n");
    QCOMPARE(loaded.documents.front().metadata.title, u"Grüße an alle"_s);
    QCOMPARE(loaded.documents.front().metadata.author, u"Änna <a@b.c>"_s);
}

void TestOtherLoaders::aNotebookHasTextCodeAndOutput()
{
    const auto loaded = load(u"a.ipynb"_s,
                             R"nb({"nbformat":4,"cells":[{"cell_type":"markdown","source":["# Title\n","\n","Text."]},
        {"cell_type":"code","source":"print(1)","outputs":[{"text":["1\n"]},{"data":{"text/plain":"'x'"}}]}]
})nb");
    QCOMPARE(describe(loaded.documents.front()),
             (QStringList{u"heading1: Title"_s, u"paragraph: Text."_s, u"code: print(1)"_s, u"code: 1\n'x'"_s}));
}

void TestOtherLoaders::subtitlesBecomeParagraphsWithTimes()
{
    const auto loaded = load(
        u"a.srt"_s,
        "1\n00:00:01,000 --> 00:00:02,000\n<i>Hello</i>\nthere.\n\n2\n00:00:03,000 --> 00:00:04,000\nBye.\n");
    QCOMPARE(describe(loaded.documents.front()), QStringList{u"paragraph: [00:00:01] Hello there. Bye."_s});
}

void TestOtherLoaders::richTextIsRead()
{
    const auto loaded = load(
        u"a.rtf"_s,
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\*\\generator Word;}{\\info{\\title no}}\n"
        "\\pard\\outlinelevel0 Pump\\par\\pard Hold \\b RESET\\b0  for \\'fcber \\u8364?5.\\line Then wait.\\par\n"
        "\\trowd a\\cell b\\cell\\row\\trowd 1\\cell 2\\cell\\row\\pard {\\pict 00ff}\\page Page two.\\par}");
    const auto &text = loaded.documents.front();
    QCOMPARE(describe(text),
             (QStringList{u"heading1: Pump"_s, u"paragraph: Hold RESET for über €5.\nThen wait."_s,
                          u"table_row: a | b"_s, u"table_row: 1 | 2"_s, u"paragraph: Page two."_s}));
    QCOMPARE(text.parts.size(), 2U);
    QCOMPARE(load(u"a.rtf"_s, "{\\rtf1 cut").fault, std::optional(ReadFault::Truncated));
}

void TestOtherLoaders::richTextKnowsCharacterSets()
{
    const auto loaded = load(u"a.rtf"_s, "{\\rtf1\\ansicpg1251 \\'ef\\'f0\\'e8\\par}");
    QCOMPARE(describe(loaded.documents.front()), QStringList{u"paragraph: при"_s});
}

QTEST_GUILESS_MAIN(TestOtherLoaders)
#include "tst_otherloaders.moc"
