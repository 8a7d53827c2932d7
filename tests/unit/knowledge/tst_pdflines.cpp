// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/PdfLines.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestPdfLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfAParagraphAreJoined();
    void partedWordsAreWholeAgain();
    void aShortLineEndsAParagraph();
    void linesWithoutBlanksAreJoinedTightly();
};

void TestPdfLines::linesOfAParagraphAreJoined()
{
    QCOMPARE(
        paragraphsOfPage(u"The pump is reset by holding\r\nthe button for ten seconds.\r\n\r\nThen it starts.\r\n"_s),
        (QStringList{u"The pump is reset by holding the button for ten seconds."_s, u"Then it starts."_s}));
    QVERIFY(paragraphsOfPage(u" \r\n\r\n"_s).isEmpty());
}

void TestPdfLines::partedWordsAreWholeAgain()
{
    QCOMPARE(paragraphsOfPage(u"It is a long sen\u00AD\ntence of the manu-\nfacturer in AB-\n1234 form."_s),
             QStringList{u"It is a long sentence of the manufacturer in AB- 1234 form."_s});
}

void TestPdfLines::aShortLineEndsAParagraph()
{
    QCOMPARE(
        paragraphsOfPage(
            u"Safety\nThe pump must be switched off before\nit is opened by anybody.\nThe lamp must be off as well, always."_s),
        (QStringList{u"Safety"_s, u"The pump must be switched off before it is opened by anybody."_s,
                     u"The lamp must be off as well, always."_s}));
}

void TestPdfLines::linesWithoutBlanksAreJoinedTightly()
{
    QCOMPARE(paragraphsOfPage(u"按住按钮十秒\n钟即可重置。"_s), QStringList{u"按住按钮十秒钟即可重置。"_s});
}

QTEST_APPLESS_MAIN(TestPdfLines)
#include "tst_pdflines.moc"
