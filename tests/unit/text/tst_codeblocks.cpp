// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CodeBlocks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestCodeBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesBlocksOfCode_data();
    void seesBlocksOfCode();
    void hostileTextsTakeLittleTime();
};

void TestCodeBlocks::seesBlocksOfCode_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<bool>("hasCode");

    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("words") << u"Just words.\n\nAnd more."_s << false;
    QTest::newRow("code in a line") << u"Call `f()` or ``g()``."_s << false;
    QTest::newRow("three ticks in a line") << u"```f()``` it is"_s << false;
    QTest::newRow("fence") << u"So:\n```cpp\nint i;\n```\n"_s << true;
    QTest::newRow("fence of Windows") << u"So:\r\n~~~\r\nint i;\r\n~~~\r\n"_s << true;
    QTest::newRow("fence, unfinished") << u"So:\n```python\nimport"_s << true;
    QTest::newRow("fence in a list") << u"1. do\n\n   ```sh\n   ls\n   ```"_s << true;
    QTest::newRow("fence after a bullet") << u"- ```\n  x\n  ```"_s << true;
    QTest::newRow("fence in a quote") << u"> said:\n> ```\n> x\n> ```"_s << true;
    QTest::newRow("indented") << u"So:\n\n    int i;\n"_s << true;
    QTest::newRow("indented by a tab") << u"\tint i;"_s << true;
    QTest::newRow("indented in a quote") << u">     int i;"_s << true;
    QTest::newRow("a paragraph that goes on") << u"So it\n    goes on"_s << false;
    QTest::newRow("a list in a list") << u"- a\n\n    - b\n\n      c"_s << false;
    QTest::newRow("a list, then words, then code") << u"- a\n\nwords\n\n    code"_s << true;
    QTest::newRow("a number is no list") << u"1.5 is\n\n    code"_s << true;
}

void TestCodeBlocks::seesBlocksOfCode()
{
    QFETCH(const QString, markdown);
    QFETCH(const bool, hasCode);
    QCOMPARE(hasCodeBlock(markdown), hasCode);
}

void TestCodeBlocks::hostileTextsTakeLittleTime()
{
    QVERIFY(!hasCodeBlock(u">"_s.repeated(2'000'000)));
    QVERIFY(!hasCodeBlock(u"- "_s.repeated(2'000'000)));
    QVERIFY(!hasCodeBlock(u"x```` `"_s.repeated(1'000'000)));
}

QTEST_GUILESS_MAIN(TestCodeBlocks)
#include "tst_codeblocks.moc"
