// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/knowledge/OfficeFiles.h"

#include <QBuffer>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace Qt::StringLiterals;

namespace oriel::test {

namespace {

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray relations(const QList<std::pair<QByteArray, QByteArray>> &targets)
{
    QByteArray xml = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (const auto &[id, target] : targets)
        xml += "<Relationship Id=\"" + id + "\" Type=\"t\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

const QByteArray contentTypes = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
const QByteArray wordSpace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                             " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
const QByteArray drawingSpace = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                                " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
                                " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

} // namespace

QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &entries)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate))
        qFatal("no archive");
    for (const auto &[name, content] : entries) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)) || file.write(content) != content.size())
            qFatal("no entry");
        file.close();
    }
    zip.close();
    return buffer.data();
}

QByteArray docxOf(const QByteArray &body)
{
    const QByteArray styles = "<w:styles " + wordSpace
        + "><w:style w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>"
          "<w:style w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/></w:style>"
          "<w:style w:styleId=\"Chapter\"><w:name "
          "w:val=\"chapter\"/><w:pPr><w:pageBreakBefore/></w:pPr></w:style></w:styles>";
    const QByteArray core =
        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:title>The manual</dc:title>"
        "<dc:creator>Ann</dc:creator><dcterms:created>2026-03-01T10:00:00Z</dcterms:created></cp:coreProperties>";
    return zipOf(
        {{u"[Content_Types].xml"_s, contentTypes},
         {u"word/styles.xml"_s, styles},
         {u"docProps/core.xml"_s, core},
         {u"word/document.xml"_s, "<w:document " + wordSpace + "><w:body>" + body + "</w:body></w:document>"}});
}

QByteArray docxParagraph(const QString &words, const QByteArray &style)
{
    const QByteArray properties = style.isEmpty() ? QByteArray() : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    return "<w:p>" + properties + "<w:r><w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r></w:p>";
}

QByteArray pptxOf(const QList<QStringList> &slides)
{
    QList<std::pair<QString, QByteArray>> entries{{u"[Content_Types].xml"_s, contentTypes}};
    QByteArray list;
    QList<std::pair<QByteArray, QByteArray>> targets;
    for (qsizetype i = 0; i < slides.size(); ++i) {
        const QByteArray number = QByteArray::number(slides.size() - i); // the files' names are no order
        QByteArray shapes;
        for (qsizetype shape = 0; shape < slides[i].size(); ++shape) {
            shapes += "<p:sp><p:nvSpPr><p:nvPr><p:ph type=\"" + QByteArray(shape == 0 ? "title" : "body")
                + "\"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>" + escaped(slides[i][shape])
                + "</a:t></a:r></a:p></p:txBody></p:sp>";
        }
        entries.push_back({u"ppt/slides/slide%1.xml"_s.arg(QString::fromLatin1(number)),
                           "<p:sld " + drawingSpace + "><p:cSld><p:spTree>" + shapes + "</p:spTree></p:cSld></p:sld>"});
        list += "<p:sldId id=\"" + QByteArray::number(256 + i) + "\" r:id=\"rId" + number + "\"/>";
        targets.push_back({"rId" + number, "slides/slide" + number + ".xml"});
    }
    entries.push_back({u"ppt/presentation.xml"_s,
                       "<p:presentation " + drawingSpace + "><p:sldIdLst>" + list + "</p:sldIdLst></p:presentation>"});
    entries.push_back({u"ppt/_rels/presentation.xml.rels"_s, relations(targets)});
    return zipOf(entries);
}

QByteArray epubOf(const QList<QByteArray> &chapters)
{
    QList<std::pair<QString, QByteArray>> entries{
        {u"mimetype"_s, "application/epub+zip"},
        {u"META-INF/container.xml"_s,
         "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>"}};
    QByteArray items;
    QByteArray spine;
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        const QByteArray id = "c" + QByteArray::number(i);
        items += "<item id=\"" + id + "\" href=\"text/" + id + "%20x.xhtml\"/>";
        spine += "<itemref idref=\"" + id + "\"/>";
        entries.push_back({u"OEBPS/text/%1 x.xhtml"_s.arg(QString::fromLatin1(id)),
                           "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>" + chapters[i]
                               + "</body></html>"});
    }
    entries.push_back(
        {u"OEBPS/book.opf"_s,
         "<package xmlns:dc=\"d\"><metadata><dc:title>A book</dc:title><dc:language>en-US</dc:language></metadata>"
         "<manifest>"
             + items + "</manifest><spine>" + spine + "</spine></package>"});
    return zipOf(entries);
}

QByteArray xlsxOf(const QList<std::pair<QString, QList<QStringList>>> &sheets)
{
    QList<std::pair<QString, QByteArray>> entries{{u"[Content_Types].xml"_s, contentTypes}};
    QByteArray list;
    QByteArray strings;
    int stringCount = 0;
    QList<std::pair<QByteArray, QByteArray>> targets;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        QByteArray rows;
        for (qsizetype row = 0; row < sheets[i].second.size(); ++row) {
            rows += "<row>";
            for (qsizetype column = 0; column < sheets[i].second[row].size(); ++column) {
                const QString &cell = sheets[i].second[row][column];
                if (cell.isEmpty())
                    continue;
                const QByteArray reference = QByteArray(1, char('A' + column)) + QByteArray::number(row + 1);
                bool isNumber = false;
                (void)cell.toDouble(&isNumber);
                if (isNumber) {
                    rows += "<c r=\"" + reference + "\"><v>" + cell.toUtf8() + "</v></c>";
                } else {
                    rows += "<c r=\"" + reference + "\" t=\"s\"><v>" + QByteArray::number(stringCount++) + "</v></c>";
                    strings += "<si><t>" + escaped(cell) + "</t></si>";
                }
            }
            rows += "</row>";
        }
        entries.push_back(
            {u"xl/worksheets/sheet%1.xml"_s.arg(i + 1), "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"});
        list += "<sheet name=\"" + escaped(sheets[i].first) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number
            + "\"/>";
        targets.push_back({"rId" + number, "worksheets/sheet" + number + ".xml"});
    }
    entries.push_back({u"xl/workbook.xml"_s, "<workbook xmlns:r=\"r\"><sheets>" + list + "</sheets></workbook>"});
    entries.push_back({u"xl/_rels/workbook.xml.rels"_s, relations(targets)});
    entries.push_back({u"xl/sharedStrings.xml"_s, "<sst>" + strings + "</sst>"});
    return zipOf(entries);
}

QByteArray odfOf(const QByteArray &type, const QByteArray &body, const QByteArray &styles)
{
    const QByteArray spaces = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                              " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                              " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                              " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                              " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                              " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"";
    return zipOf(
        {{u"mimetype"_s, "application/vnd.oasis.opendocument." + type},
         {u"content.xml"_s,
          "<office:document-content " + spaces + "><office:automatic-styles>" + styles
              + "</office:automatic-styles><office:body>" + body + "</office:body></office:document-content>"}});
}

} // namespace oriel::test
