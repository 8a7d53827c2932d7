// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ThinkTagSplitter.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Split {
    QByteArray text;
    QByteArray reasoning;

    void take(const std::vector<ThinkTagSplitter::Piece> &pieces)
    {
        for (const auto &piece : pieces) {
            const QByteArray bytes(piece.text.data(), qsizetype(piece.text.size()));
            if (piece.kind == ThinkTagSplitter::Kind::Text) {
                text += bytes;
            } else if (piece.kind == ThinkTagSplitter::Kind::Reasoning) {
                reasoning += bytes;
            } else {
                QCOMPARE(bytes, text);
                reasoning = std::exchange(text, {});
            }
        }
    }
};

} // namespace

class TestThinkTagSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAlikeAtEveryCut_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("reasoning");

        QTest::newRow("no tags") << QByteArray("Just <b>this</b> & that.") << QByteArray("Just <b>this</b> & that.")
                                 << QByteArray();
        QTest::newRow("tags") << QByteArray("<think>\nhm\n</think>\n\nYes.") << QByteArray("Yes.")
                              << QByteArray("hm\n");
        QTest::newRow("blanks before") << QByteArray("\n <think>a</think>b") << QByteArray("b") << QByteArray("a");
        QTest::newRow("empty reasoning") << QByteArray("<think>\n\n</think>\n\nb") << QByteArray("b") << QByteArray();
        QTest::newRow("thinks twice") << QByteArray("<think>a</think>\n<think>b</think> c") << QByteArray("c")
                                      << QByteArray("ab");
        QTest::newRow("never closed") << QByteArray("<think>all of it </thin") << QByteArray()
                                      << QByteArray("all of it </thin");
        QTest::newRow("opened by the template")
            << QByteArray("first\nthen\n</think>\n\nYes.") << QByteArray("Yes.") << QByteArray("first\nthen\n");
        QTest::newRow("opened by the template, closed in a line")
            << QByteArray("so</think>\nYes.") << QByteArray("Yes.") << QByteArray("so");
        QTest::newRow("speaks of tags") << QByteArray("Close it with </think> then.")
                                        << QByteArray("Close it with </think> then.") << QByteArray();
        QTest::newRow("opening tag inside")
            << QByteArray("Write <think> first") << QByteArray("Write <think> first") << QByteArray();
        QTest::newRow("tag in code") << QByteArray("```\n</think>\n```") << QByteArray("```\n</think>\n```")
                                     << QByteArray();
        QTest::newRow("half a tag ends it") << QByteArray("a </thi") << QByteArray("a </thi") << QByteArray();
        QTest::newRow("other tags") << QByteArray("[THINK]a[/THINK]b") << QByteArray("b") << QByteArray("a");
        QTest::newRow("not ASCII") << QByteArray("<think>ä€😀</think>ö") << QByteArray("ö") << QByteArray("ä€😀");
        QTest::newRow("only a sign") << QByteArray("<") << QByteArray("<") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray();
    }

    void splitsAlikeAtEveryCut()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, reasoning);

        for (qsizetype cut = 0; cut <= content.size(); ++cut) {
            ThinkTagSplitter splitter;
            Split split;
            split.take(splitter.feed({content.constData(), std::size_t(cut)}));
            split.take(splitter.feed({content.constData() + cut, std::size_t(content.size() - cut)}));
            split.take(splitter.finish());
            QCOMPARE(split.text, text);
            QCOMPARE(split.reasoning, reasoning);
        }
        ThinkTagSplitter splitter;
        Split split;
        for (const char byte : content)
            split.take(splitter.feed({&byte, 1}));
        split.take(splitter.finish());
        QCOMPARE(split.text, text);
        QCOMPARE(split.reasoning, reasoning);
    }

    void givesPlainTextAtOnce()
    {
        ThinkTagSplitter splitter;
        const auto &pieces = splitter.feed("Hello");
        QCOMPARE(pieces.size(), 1U);
        QCOMPARE(pieces.front().text, std::string_view("Hello"));
    }

    void isPlainOnceItNeedNotLook()
    {
        ThinkTagSplitter splitter;
        splitter.stopLooking();
        QVERIFY(splitter.isPlain());
        QCOMPARE(splitter.feed("<think>a").size(), 1U);
        ThinkTagSplitter begun;
        QVERIFY(begun.feed("<thi").empty());
        begun.stopLooking();
        QVERIFY(!begun.isPlain()); // what is held comes first
        QCOMPARE(begun.feed("s").front().text, std::string_view("<this"));
        QVERIFY(begun.isPlain());
    }
};

QTEST_APPLESS_MAIN(TestThinkTagSplitter)
#include "tst_thinktagsplitter.moc"
