// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/reading/ReaderWire.h"

#include <QTest>
#include <QTimeZone>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestReaderWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSentComesBack();
    void framesComeInAnyCuts();
    void aFrameThatIsTooLongBreaksTheStream();
    void noCutOfAReplyIsAReply();
    void aTextThatDoesNotFitIsNoReply();

private:
    [[nodiscard]] static StructuredText sample()
    {
        StructuredText text;
        text.id = u"d1"_s;
        text.text = "Part | Price\nAB | 1 €\n";
        text.blocks = {{TextBlockKind::TableRow, 0, 0, 12, {}}, {TextBlockKind::TableRow, 0, 13, 10, 0}};
        text.partKind = PartKind::Sheet;
        text.parts = {{1, u"Preise"_s, 0}};
        text.metadata = {u"T"_s, u"A"_s, u"de"_s, QDateTime::fromMSecsSinceEpoch(1234567, QTimeZone::utc()), {u"k"_s}};
        return text;
    }
};

void TestReaderWire::whatIsSentComesBack()
{
    const ReadRequest request{u"/a/ä.pdf"_s, {1, 2, 3}, 4};
    QCOMPARE(decodeRequest(encodeRequest(request)), std::optional(request));
    for (const ReadReply &reply :
         {ReadReply(sample()), ReadReply(ReadEnd{}), ReadReply(ReadEnd{ReadProblem{ReadFault::Bomb, u"x"_s}})})
        QVERIFY(decodeReply(encodeReply(reply)) == std::optional(reply));
}

void TestReaderWire::framesComeInAnyCuts()
{
    const QByteArray stream = framed("one") + framed({}) + framed("three");
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        FrameReader reader(100);
        QList<QByteArray> frames;
        for (const auto &piece : {stream.first(cut), stream.sliced(cut)}) {
            reader.feed(piece);
            while (const auto frame = reader.next())
                frames << *frame;
        }
        QCOMPARE(frames, (QList<QByteArray>{"one", {}, "three"}));
    }
}

void TestReaderWire::aFrameThatIsTooLongBreaksTheStream()
{
    FrameReader reader(3);
    reader.feed(framed("four"));
    QVERIFY(!reader.next());
    QVERIFY(reader.isBroken());
}

void TestReaderWire::noCutOfAReplyIsAReply()
{
    const QByteArray whole = encodeReply(sample());
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!decodeReply(whole.first(size)), qPrintable(QString::number(size)));
}

void TestReaderWire::aTextThatDoesNotFitIsNoReply()
{
    for (const TextBlock &block :
         {TextBlock{TextBlockKind::Paragraph, 0, 0, 100, {}}, TextBlock{TextBlockKind::Paragraph, 0, -1, 2, {}},
          TextBlock{TextBlockKind::Paragraph, 0, 0, 1, 7}, TextBlock{TextBlockKind(9), 0, 0, 1, {}},
          TextBlock{TextBlockKind::Paragraph, 0, 0, 21, {}}}) { // ends inside of the sign of the euro
        StructuredText text = sample();
        text.blocks = {block};
        QVERIFY(!decodeReply(encodeReply(text)));
    }
    StructuredText broken = sample();
    broken.text[0] = '\xff';
    QVERIFY(!decodeReply(encodeReply(broken)));
    StructuredText text = sample();
    text.parts = {{1, {}, 5}, {2, {}, 4}};
    QVERIFY(!decodeReply(encodeReply(text)));
}

QTEST_APPLESS_MAIN(TestReaderWire)
#include "tst_readerwire.moc"
