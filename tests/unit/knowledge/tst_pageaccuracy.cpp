// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/Chunker.h"
#include "unit/knowledge/KnowledgeValues.h"
#include "unit/knowledge/OfficeFiles.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

//! Known sentences in generated files: each is in a passage of its page, at the lines and bytes that it tells.
class TestPageAccuracy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsOnItsPage_data();
    void everySentenceIsOnItsPage();
    void aBookHasNoPagesButHeadings();
    void aBreakAndItsMarkAreOnePage();
    void aLetterWithoutMarksHasNoPages();

private:
    static constexpr int pages = 23;
    static constexpr int perPage = 9;

    [[nodiscard]] static QString sentence(int page, int number)
    {
        return u"Fact %1 of page %2 tells that valve %3 opens at %4 bar."_s.arg(number)
            .arg(page)
            .arg(page * 100 + number)
            .arg(number);
    }
    [[nodiscard]] static QByteArray pdf()
    {
        QBuffer buffer;
        if (!buffer.open(QIODevice::WriteOnly))
            qFatal("no buffer");
        QPdfWriter writer(&buffer);
        writer.setTitle(u"The manual"_s);
        QPainter painter(&writer);
        painter.setFont(QFont(u"DejaVu Sans"_s, 10));
        for (int page = 1; page <= pages; ++page) {
            if (page > 1)
                writer.newPage();
            for (int number = 1; number <= perPage; ++number)
                painter.drawText(QPointF(200, 600.0 * number), sentence(page, number));
        }
        painter.end();
        return buffer.data();
    }
    [[nodiscard]] static QByteArray docx()
    {
        QByteArray body;
        for (int page = 1; page <= pages; ++page) {
            for (int number = 1; number <= perPage; ++number)
                body += docxParagraph(sentence(page, number));
            if (page % 2 == 0) // a break that a person set, or the mark of a word processor in the next paragraph
                body += "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
            else if (page < pages)
                body += "<w:p><w:r><w:lastRenderedPageBreak/></w:r></w:p>";
        }
        return docxOf(body);
    }
    [[nodiscard]] static QByteArray pptx()
    {
        QList<QStringList> slides;
        for (int page = 1; page <= pages; ++page) {
            QStringList slide{u"Slide %1"_s.arg(page)};
            for (int number = 1; number <= perPage; ++number)
                slide << sentence(page, number);
            slides << slide;
        }
        return pptxOf(slides);
    }
};

void TestPageAccuracy::everySentenceIsOnItsPage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("tokens");
    for (const int tokens : {20, 60, 350}) {
        QTest::addRow("PDF, chunks of %d", tokens) << pdf() << tokens;
        QTest::addRow("DOCX, chunks of %d", tokens) << docx() << tokens;
        QTest::addRow("PPTX, chunks of %d", tokens) << pptx() << tokens;
    }
}

void TestPageAccuracy::everySentenceIsOnItsPage()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, tokens);
    const auto loaded = load(u"known"_s, bytes);
    QVERIFY2(!loaded.fault, loaded.fault ? readFaultName(*loaded.fault).data() : "");
    QCOMPARE(loaded.documents.size(), 1U);
    const auto &text = loaded.documents.front();
    const LineCounter lines(text.text);
    const auto chunks = chunksOf(text, {tokens, 15});
    for (const auto &chunk : chunks) {
        QCOMPARE(chunk.firstLine, lines.lineAt(chunk.start));
        QCOMPARE(chunk.lastLine, lines.lineAt(chunk.start + chunk.length - 1));
    }
    for (int page = 1; page <= pages; ++page) {
        for (int number = 1; number <= perPage; ++number) {
            const QByteArray known = sentence(page, number).toUtf8();
            int found = 0;
            for (const auto &chunk : chunks) {
                if (!text.text.mid(chunk.start, chunk.length).contains(known))
                    continue;
                ++found;
                QCOMPARE(chunk.part, std::optional(page));
            }
            QVERIFY2(found > 0, known.constData());
        }
    }
}

void TestPageAccuracy::aBookHasNoPagesButHeadings()
{
    QList<QByteArray> chapters;
    for (int chapter = 1; chapter <= 5; ++chapter) {
        const QByteArray number = QByteArray::number(chapter);
        chapters << "<h1>Chapter " + number + "</h1><p>" + sentence(chapter, 1).toUtf8() + "</p><h2>Part of " + number
                + "</h2><p>" + sentence(chapter, 2).toUtf8() + "</p>";
    }
    const auto loaded = load(u"a.zip"_s, epubOf(chapters));
    QCOMPARE(loaded.documents.size(), 1U);
    const auto &text = loaded.documents.front();
    QCOMPARE(text.metadata.title, u"A book"_s);
    QCOMPARE(text.partKind, PartKind::Chapter);
    for (const auto &chunk : chunksOf(text)) {
        const QByteArray words = text.text.mid(chunk.start, chunk.length);
        const QString chapter = u"Chapter %1"_s.arg(*chunk.part);
        const bool isInner = words.contains("Fact 2");
        QCOMPARE(chunk.headings,
                 isInner ? QStringList({chapter, u"Part of %1"_s.arg(*chunk.part)}) : QStringList(chapter));
        QVERIFY(words.contains(sentence(*chunk.part, isInner ? 2 : 1).toUtf8()));
    }
}

void TestPageAccuracy::aBreakAndItsMarkAreOnePage()
{
    const QByteArray body = docxParagraph(u"One."_s) + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
        + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Two.</w:t></w:r></w:p>"
        + "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>Still two.</w:t></w:r></w:p>"
        + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Three "
          "and</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>four.</w:t></w:r></w:p>"
        + "<w:p><w:pPr><w:sectPr><w:type w:val=\"continuous\"/></w:sectPr></w:pPr></w:p>"
        + docxParagraph(u"Still four."_s) + "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>Five.</w:t></w:r></w:p>";
    const auto loaded = load(u"a"_s, docxOf(body));
    QCOMPARE(loaded.documents.size(), 1U);
    QStringList told;
    for (const auto &chunk : chunksOf(loaded.documents.front()))
        told << u"%1: %2"_s.arg(*chunk.part)
                    .arg(QString::fromUtf8(loaded.documents.front().text.mid(chunk.start, chunk.length)).simplified());
    QCOMPARE(told,
             (QStringList{u"1: One."_s, u"2: Two. Still two."_s, u"3: Three and"_s, u"4: four. Still four."_s,
                          u"5: Five."_s}));
}

void TestPageAccuracy::aLetterWithoutMarksHasNoPages()
{
    const auto loaded = load(u"a"_s, docxOf(docxParagraph(u"One."_s)));
    QVERIFY(!chunksOf(loaded.documents.front()).front().part);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestPageAccuracy test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pageaccuracy.moc"
