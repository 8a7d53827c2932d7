// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/Chunker.h"
#include "unit/knowledge/KnowledgeValues.h"
#include "unit/knowledge/OfficeFiles.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

//! DOCX, PPTX, XLSX, OpenDocument, EPUB and PDF, good ones and bad ones.
class TestOfficeLoaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterHasHeadingsListsAndTables();
    void whatWasDeletedAndWhatIsOnlyAFallbackIsNotRead();
    void aFootnoteStandsWhereItIsCalled();
    void aFootnoteThatIsCalledForEverEnds();
    void slidesComeInTheirOrder();
    void sheetsAreTablesWithTheirNames();
    void openDocumentsAreRead();
    void stylesBeginPages();
    void badFilesAreSaid_data();
    void badFilesAreSaid();

private:
    [[nodiscard]] static StructuredText only(const QByteArray &bytes)
    {
        const auto loaded = load(u"a"_s, bytes);
        if (loaded.documents.size() != 1)
            qFatal("no document: %s", loaded.fault ? readFaultName(*loaded.fault).data() : "");
        return loaded.documents.front();
    }
};

void TestOfficeLoaders::aLetterHasHeadingsListsAndTables()
{
    const QByteArray item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId "
                            "w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>point</w:t></w:r></w:p>";
    const auto cell = [](const QString &words) { return "<w:tc>" + docxParagraph(words) + "</w:tc>"; };
    const QByteArray table = "<w:tbl><w:tr>" + cell(u"Part"_s) + cell(u"Price"_s) + "</w:tr><w:tr>" + cell(u"AB"_s)
        + cell(u"2"_s) + "</w:tr></w:tbl>";
    const auto text = only(
        docxOf(docxParagraph(u"Pump"_s, "Heading1") + docxParagraph(u"Words & more."_s) + item + table));
    QCOMPARE(describe(text),
             (QStringList{u"heading1: Pump"_s, u"paragraph: Words & more."_s, u"list_item1: point"_s,
                          u"table_row: Part | Price"_s, u"table_row: AB | 2"_s}));
    QCOMPARE(text.blocks.back().headerRow, std::optional(3));
    QCOMPARE(text.metadata.title, u"The manual"_s);
    QCOMPARE(text.metadata.author, u"Ann"_s);
    QCOMPARE(text.metadata.date->toString(Qt::ISODate), u"2026-03-01T10:00:00Z"_s);
}

void TestOfficeLoaders::whatWasDeletedAndWhatIsOnlyAFallbackIsNotRead()
{
    const auto text = only(
        docxOf("<w:p><w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del>"
               "<w:r><w:instrText>PAGE</w:instrText></w:r>"
               "<w:r><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Choice>"
               "<mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>"));
    QCOMPARE(describe(text), (QStringList{u"paragraph: box"_s, u"paragraph: kept"_s}));
}

void TestOfficeLoaders::aFootnoteStandsWhereItIsCalled()
{
    const QByteArray space = "xmlns:w=\"w\"";
    const auto text = only(zipOf({{u"word/document.xml"_s,
                                   "<w:document " + space
                                       + "><w:body><w:p><w:r><w:t>Fact</w:t></w:r><w:r>"
                                         "<w:footnoteReference w:id=\"2\"/></w:r></w:p></w:body></w:document>"},
                                  {u"word/footnotes.xml"_s,
                                   "<w:footnotes " + space
                                       + "><w:footnote w:id=\"2\"><w:p><w:r><w:t>Source: Ann.</w:t>"
                                         "</w:r></w:p></w:footnote></w:footnotes>"}}));
    QCOMPARE(describe(text), QStringList{u"paragraph: Fact (Source: Ann.)"_s});
}

void TestOfficeLoaders::aFootnoteThatIsCalledForEverEnds()
{
    const QByteArray space = "xmlns:w=\"w\"";
    const QByteArray call = "<w:footnoteReference w:id=\"2\"/>";
    const auto text = only(
        zipOf({{u"word/document.xml"_s,
                "<w:document " + space + "><w:body><w:p><w:r><w:t>Fact</w:t></w:r><w:r>" + call.repeated(100)
                    + "</w:r></w:p><w:p><w:r><w:t>More</w:t></w:r></w:p></w:body></w:document>"},
               {u"word/footnotes.xml"_s,
                "<w:footnotes " + space + "><w:footnote w:id=\"2\"><w:p><w:r><w:t>" + QByteArray(1 << 20, 'x')
                    + "</w:t></w:r></w:p></w:footnote></w:footnotes>"}}));
    QVERIFY(text.text.size() > 1 << 20);
    QVERIFY(text.text.size() < 17 << 20);
    QCOMPARE(wordsOf(text, text.blocks.back()), "More");
}

void TestOfficeLoaders::slidesComeInTheirOrder()
{
    const auto text = only(pptxOf({{u"First"_s, u"one"_s}, {u"Second"_s}}));
    QCOMPARE(describe(text), (QStringList{u"heading1: First"_s, u"list_item: one"_s, u"heading1: Second"_s}));
    QCOMPARE(text.partKind, PartKind::Slide);
    QCOMPARE(text.parts.size(), 2U);
}

void TestOfficeLoaders::sheetsAreTablesWithTheirNames()
{
    const auto text = only(
        xlsxOf({{u"Prices"_s, {{u"Part"_s, u"Price"_s}, {u"AB"_s, u"2"_s}, {QString(), u"3"_s}}}, {u"Empty"_s, {}}}));
    QCOMPARE(describe(text), (QStringList{u"table_row: Part | Price"_s, u"table_row: AB | 2"_s, u"table_row: | 3"_s}));
    QCOMPARE(text.blocks[1].headerRow, std::optional(0));
    QCOMPARE(text.parts.front().name, u"Prices"_s);
}

void TestOfficeLoaders::openDocumentsAreRead()
{
    const auto letter = only(
        odfOf("text",
              "<office:text><text:h text:outline-level=\"2\">Pump</text:h><text:p>One<text:s text:c=\"2\"/>two</text:p>"
              "<text:list><text:list-item><text:p>point</text:p></text:list-item></text:list>"
              "<text:soft-page-break/><text:p>Page two.</text:p></office:text>"));
    QCOMPARE(
        describe(letter),
        (QStringList{u"heading2: Pump"_s, u"paragraph: One  two"_s, u"list_item: point"_s, u"paragraph: Page two."_s}));
    QCOMPARE(letter.partKind, PartKind::Page);
    QCOMPARE(letter.parts.size(), 2U);
    QCOMPARE(letter.parts[1].start, letter.blocks.back().start);
    const auto slides = only(
        odfOf("presentation",
              "<office:presentation><draw:page><text:p>a</text:p></draw:page><draw:page><text:p>b</text:p>"
              "</draw:page></office:presentation>"));
    QCOMPARE(slides.partKind, PartKind::Slide);
    QCOMPARE(slides.parts.size(), 2U);
    const auto sheet = only(
        odfOf("spreadsheet",
              "<office:spreadsheet><table:table table:name=\"T\"><table:table-row><table:table-cell><text:p>a</text:p>"
              "</table:table-cell><table:table-cell table:number-columns-repeated=\"1000000\"/></table:table-row>"
              "</table:table></office:spreadsheet>"));
    QCOMPARE(describe(sheet), QStringList{u"table_row: a"_s});
    QCOMPARE(sheet.parts.front().name, u"T"_s);
}

void TestOfficeLoaders::stylesBeginPages()
{
    const auto pagesOf = [](const StructuredText &text) {
        QStringList told;
        for (const auto &chunk : chunksOf(text))
            told << u"%1: %2"_s.arg(chunk.part.value_or(0))
                        .arg(QString::fromUtf8(text.text.mid(chunk.start, chunk.length)).simplified());
        return told;
    };
    const auto letter = only(
        odfOf("text",
              "<office:text><text:p text:style-name=\"P2\">One.</text:p><text:p text:style-name=\"P1\">Two.</text:p>"
              "<text:p text:style-name=\"P3\">Still two.</text:p><text:p "
              "text:style-name=\"P4\">Three.</text:p></office:text>",
              "<style:style style:name=\"P1\" style:family=\"paragraph\"><style:paragraph-properties "
              "fo:break-before=\"page\"/></style:style>"
              "<style:style style:name=\"P2\" style:family=\"paragraph\" style:parent-style-name=\"P1\"/>"
              "<style:style style:name=\"P3\" style:family=\"paragraph\" style:parent-style-name=\"P1\">"
              "<style:paragraph-properties fo:break-before=\"auto\"/></style:style>"
              "<style:style style:name=\"P4\" style:family=\"paragraph\" style:master-page-name=\"Landscape\"/>"));
    QCOMPARE(pagesOf(letter), (QStringList{u"1: One."_s, u"2: Two. Still two."_s, u"3: Three."_s}));
    const auto chapters = only(docxOf(docxParagraph(u"One."_s, "Chapter") + docxParagraph(u"Still one."_s)
                                      + docxParagraph(u"Two."_s, "Chapter")));
    QCOMPARE(pagesOf(chapters), (QStringList{u"1: One. Still one."_s, u"2: Two."_s}));
}

void TestOfficeLoaders::badFilesAreSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");
    const QByteArray good = docxOf(docxParagraph(u"Words."_s));
    QTest::newRow("cut off") << good.first(good.size() - 30) << u"truncated"_s;
    QByteArray damaged = good;
    damaged.replace(40, 20, QByteArray(20, '\xff'));
    QTest::newRow("an archive of something else") << zipOf({{u"a.txt"_s, "x"}}) << u"binary"_s;
    QTest::newRow("not a word in it") << docxOf("<w:p/>") << u"no_text"_s;
    QTest::newRow("no XML in it") << zipOf({{u"word/document.xml"_s, "<w:document"}}) << u"truncated"_s;
    QTest::newRow("entities") << zipOf(
        {{u"word/document.xml"_s,
          "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x><t>&b;</t></x>"}})
                              << u"entities"_s;
    QTest::newRow("an external entity") << zipOf(
        {{u"word/document.xml"_s, "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"}})
                                        << u"entities"_s;
    QTest::newRow("a bomb") << zipOf({{u"word/document.xml"_s, QByteArray(600 << 20, ' ')}}) << u"bomb"_s;
    QByteArray cells;
    for (int i = 0; i < 2000; ++i)
        cells += "<c t=\"s\"><v>0</v></c>";
    QTest::newRow("a long text that many cells share")
        << zipOf({{u"xl/workbook.xml"_s, "<workbook xmlns:r=\"r\"><sheet name=\"a\" r:id=\"1\"/></workbook>"},
                  {u"xl/_rels/workbook.xml.rels"_s, "<R><Relationship Id=\"1\" Target=\"s.xml\"/></R>"},
                  {u"xl/sharedStrings.xml"_s, "<sst><si><t>" + QByteArray(100'000, 'x') + "</t></si></sst>"},
                  {u"xl/s.xml"_s, "<s><row>" + cells + "</row></s>"}})
        << u"too_much_text"_s;
    QTest::newRow("a path out of the archive") << zipOf(
        {{u"ppt/presentation.xml"_s, "<p xmlns:r=\"r\"><sldId r:id=\"r1\"/></p>"},
         {u"ppt/_rels/presentation.xml.rels"_s, "<R><Relationship Id=\"r1\" Target=\"../../../../etc/passwd\"/></R>"}})
                                               << u"damaged"_s;
    QTest::newRow("an encrypted OpenDocument") << zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                                                         {u"content.xml"_s, "x"},
                                                         {u"META-INF/manifest.xml"_s, "<encryption-data/>"}})
                                               << u"encrypted"_s;
    QTest::newRow("an encrypted office file")
        << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(600, '\0')) << u"encrypted"_s;
    QTest::newRow("a PDF of nothing") << QByteArray("%PDF-1.4\n%%EOF\n") << u"damaged"_s;
    QTest::newRow("half a PDF") << QByteArray("%PDF-1.4\n1 0 obj\n<<") << u"truncated"_s;
}

void TestOfficeLoaders::badFilesAreSaid()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, fault);
    const auto loaded = load(u"a.docx"_s, bytes);
    QVERIFY(loaded.documents.empty());
    QVERIFY(loaded.fault);
    QCOMPARE(readFaultName(*loaded.fault), fault);
}

QTEST_GUILESS_MAIN(TestOfficeLoaders)
#include "tst_officeloaders.moc"
