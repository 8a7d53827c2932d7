// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MarkdownStyler.h"
#include "cli/VisibleText.h"

#include <QRegularExpression>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

QString styled(const QString &text, qsizetype pieceSize)
{
    MarkdownStyler styler;
    QString out;
    for (qsizetype from = 0; from < text.size(); from += pieceSize)
        out += styler.feed(QStringView(text).mid(from, pieceSize));
    return out + styler.finish();
}

const QString everything =
    u"# Title\n\nA **strong** `code` word, * and 2*3.\n> quoted **too**\n```cpp\n# no heading\n**x\n```\n####### deep\n#tag\n``"_s;

} // namespace

class tst_MarkdownStyler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterThatCameGoesOut()
    {
        static const QRegularExpression styles(u"\x1b\\[[0-9;]*m"_s);
        QCOMPARE(styled(everything, everything.size()).remove(styles), everything);
    }

    void theCutsMakeNoDifference()
    {
        const QString whole = styled(everything, everything.size());
        for (const qsizetype size : {1, 2, 3, 7})
            QCOMPARE(styled(everything, size), whole);
    }

    void marksAreStyled()
    {
        QCOMPARE(styled(u"**a**"_s, 9), u"\x1b[1m**a**\x1b[22m\x1b[0m"_s);
        QCOMPARE(styled(u"# a\n"_s, 9), u"\x1b[1;36m# a\x1b[0m\n\x1b[0m"_s);
    }

    void codeKeepsItsMarks() { QVERIFY(!styled(u"```\n**x**\n```\n"_s, 99).contains(u"\x1b[1m"_s)); }

    void controlCharactersAreShown()
    {
        QCOMPARE(visibleText(u"a\x1b[31m\x07\u009b\tb\n"_s), u"a^[[31m^G\uFFFD\tb\n"_s);
        QVERIFY(!styled(u"\x1b]0;x\x07"_s, 1).contains(u"\x1b]"_s));
    }
};

QTEST_GUILESS_MAIN(tst_MarkdownStyler)
#include "tst_markdownstyler.moc"
