// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/BlockDocument.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace oriel;
using namespace Qt::StringLiterals;

class BlockDocumentTest : public QObject
{
    Q_OBJECT

    static MarkdownBlock only(const QString &markdown)
    {
        const auto blocks = readMarkdown(markdown);
        return blocks.size() == 1 ? blocks.front() : MarkdownBlock();
    }

    static MarkdownBlock table()
    {
        return only(u"| Lamp | Do |\n|:---|---:|\n| red | check *it* |\n| | [wait](https://a.example) |\n"_s);
    }

    //! As a view would make it.
    static QString unitsOfDocument(const QString &html)
    {
        QTextDocument document;
        document.setHtml(html);
        QString units;
        for (int i = 0; i < document.characterCount() - 1; ++i)
            units += document.characterAt(i);
        return units.replace(QChar::LineSeparator, u'\n');
    }

private Q_SLOTS:
    void positionsAreThoseOfTheDocument_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("words") << u"Some **bold**, `code`  and\\\na [link](https://a.example)[^1]."_s;
        QTest::newRow("heading") << u"## A *title*"_s;
        QTest::newRow("table") << u"| a | bb | c |\n|---|---|---|\n| 1 | **22** | |\n| | x `y` | z |"_s;
        QTest::newRow("table from right to left")
            << u"| ألف | باء | c |\n|---|---|---|\n| 1 | **22** | |\n| | x `y` | z |"_s;
        QTest::newRow("table of one cell") << u"| a |\n|---|"_s;
        QTest::newRow("a formula") << u"$$\nx^2\n$$"_s;
        QTest::newRow("formulas in words") << u"so $a$ and $b$ are"_s;
    }

    void positionsAreThoseOfTheDocument()
    {
        QFETCH(const QString, markdown);
        RichTextLook look;
        look.math = [](const InlineRun &) { return u"<img src=\"x\" width=\"3\" height=\"4\"/>"_s; };
        const auto block = only(markdown);
        QCOMPARE(unitsOfDocument(htmlOf(block, look, u"#888"_s)), unitsOf(block));
    }

    void aTableIsCopiedByItsCells()
    {
        const auto block = table();
        const auto units = unitsOf(block);
        const auto red = units.indexOf(u"red"_s);
        const auto check = units.indexOf(u"check"_s);
        QCOMPARE(plainTextOf(block, 0, units.size()), u"Lamp\tDo\nred\tcheck it\n\twait"_s);
        QCOMPARE(plainTextOf(block, red, check + 5), u"red\tcheck"_s);
        QCOMPARE(markdownOf(block, check, check + 8), u"check *it*"_s);
        QCOMPARE(markdownOf(block, red, check + 1), u"| Lamp | Do |\n|:--|--:|\n| red | check *it* |"_s);
        QCOMPARE(only(markdownOf(block, 0, units.size())).content, block.content);
        QVERIFY(plainTextOf(block, 3, 3).isEmpty());
    }

    void aTableFromRightToLeftBeginsAtTheRight_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("Arabic") << u"| مصباح | فعل |\n|---|---|\n| أحمر | check |"_s << true;
        QTest::newRow("Hebrew") << u"| נורה | b |\n|---|---|\n| c | d |"_s << true;
        QTest::newRow("numbers first") << u"| 1 | مصباح |\n|---|---|\n| c | d |"_s << true;
        QTest::newRow("Latin first") << u"| a | مصباح |\n|---|---|\n| c | d |"_s << false;
        QTest::newRow("no letters") << u"| 1 | 2 |\n|---|---|\n| 3 | 4 |"_s << false;
        QTest::newRow("empty") << u"| | |\n|---|---|\n| | |"_s << false;
    }
    void aTableFromRightToLeftBeginsAtTheRight()
    {
        QFETCH(const QString, markdown);
        QFETCH(const bool, isMirrored);
        const auto block = only(markdown);
        QCOMPARE(isRightToLeft(block), isMirrored);
        QTextDocument document;
        document.setTextWidth(500);
        document.setHtml(htmlOf(block, {}, u"#888"_s));
        const auto frames = document.rootFrame()->childFrames();
        const auto *shown = qobject_cast<QTextTable *>(frames.value(0));
        QVERIFY(shown);
        const auto &written = std::get<TableBlock>(block.content);
        const auto textAt = [&](int column) {
            const auto cell = shown->cellAt(0, column);
            auto cursor = cell.firstCursorPosition();
            cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
            return cursor.selectedText();
        };
        QCOMPARE(textAt(isMirrored ? 1 : 0), written.header[0].text);
        QCOMPARE(textAt(isMirrored ? 0 : 1), written.header[1].text);
        const auto place = document.documentLayout()->frameBoundingRect(frames[0]);
        QCOMPARE(place.center().x() > 250, isMirrored);
    }

    void aTableFromRightToLeftIsCopiedAsItIsRead()
    {
        const auto block = only(u"| مصباح | [فعل](https://a.example) |\n|---|:--|\n| أحمر | check *it* |"_s);
        const auto units = unitsOf(block);
        const auto red = units.indexOf(u"أحمر"_s);
        const auto check = units.indexOf(u"check"_s);
        QVERIFY(check < red);
        QCOMPARE(plainTextOf(block, 0, units.size()), u"مصباح\tفعل\nأحمر\tcheck it"_s);
        QCOMPARE(only(markdownOf(block, 0, units.size())).content, block.content);
        QCOMPARE(markdownOf(block, check, check + 8), u"check *it*"_s);
        QCOMPARE(plainTextOf(block, check, red + 4), u"أحمر\tcheck it"_s);
        QCOMPARE(linkAt(block, units.indexOf(u"فعل"_s)), u"https://a.example"_s);
        QCOMPARE(htmlOf(block, {}, u"#888"_s).count(u"align=\"left\""_s), 2); // the column that was written so
    }

    void linksAreFoundByTheirPlace()
    {
        const auto words = only(u"go [there](https://b.example) now"_s);
        QCOMPARE(linkAt(words, 3), u"https://b.example"_s);
        QVERIFY(linkAt(words, 2).isEmpty() && linkAt(words, 8).isEmpty() && linkAt(words, 99).isEmpty());
        const auto block = table();
        QCOMPARE(linkAt(block, unitsOf(block).indexOf(u"wait"_s)), u"https://a.example"_s);
        QVERIFY(linkAt(only(u"---"_s), 0).isEmpty());
    }

    void whatWasWrittenIsNoHtml()
    {
        const auto html = htmlOf(only(u"| <b>a</b> |\n|---|\n| <img src=x> |"_s), {}, u"#888"_s);
        QVERIFY(!html.contains(u"<b>"_s) && !html.contains(u"<img"_s));
        QVERIFY(!htmlOf(only(u"$$\n<img src=x>\n$$"_s), {}, {}).contains(u"<img"_s));
    }
};

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv); // letters and the clipboard need one
    BlockDocumentTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_blockdocument.moc"
