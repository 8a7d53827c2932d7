// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/PassageAround.h"
#include "unit/knowledge/KnowledgeValues.h"

#include <QCoroTask>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestPassageAround : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassageIsMarkedInTheLinesAroundIt();
    void ofADocumentWithPagesItIsThePage();
    void aDocumentThatHasChangedIsSaidToHave();
    void linesThatAreNotThereAreNoCrash_data();
    void linesThatAreNotThereAreNoCrash();
    void aFileIsReadAgain();
    void aFileThatIsGoneIsSaidToBe();
    void aStopEndsTheReading();
    void whatBeginsWithAnEmptyLineIsNotFoundEverywhere();

private:
    static Source source(const QString &text, int firstLine, int lastLine)
    {
        Source source;
        source.text = text;
        source.firstLine = firstLine;
        source.lastLine = lastLine;
        return source;
    }
    static QString marked(const PassageView &view) { return view.text.mid(view.start, view.length); }
    [[nodiscard]] static ReaderProgram reader() { return {QStringLiteral(READER_CHILD), {}}; }
};

void TestPassageAround::aPassageIsMarkedInTheLinesAroundIt()
{
    StructuredText document;
    for (int line = 1; line <= 200; ++line)
        document.text += "Zeile " + QByteArray::number(line) + " über alles.\n";
    const auto view = valueOf(passageIn(document, source(u"Zeile 100 über alles.\nZeile 101 über alles."_s, 100, 101)));
    QCOMPARE(marked(view), u"Zeile 100 über alles.\nZeile 101 über alles."_s);
    QVERIFY(view.text.contains(u"Zeile 60 "_s));
    QVERIFY(!view.text.contains(u"Zeile 59 "_s));
    QVERIFY(!view.text.contains(u"Zeile 142 "_s));
}

void TestPassageAround::ofADocumentWithPagesItIsThePage()
{
    StructuredText document;
    document.text = "One.\nTwo.\nThree.\nFour.\n";
    document.partKind = PartKind::Page;
    document.parts = {{1, {}, 0}, {2, {}, 5}, {3, {}, 17}};
    const auto view = valueOf(passageIn(document, source(u"Three."_s, 3, 3)));
    QCOMPARE(view.text, u"Two.\nThree.\n"_s);
    QCOMPARE(marked(view), u"Three."_s);
}

void TestPassageAround::aDocumentThatHasChangedIsSaidToHave()
{
    StructuredText document;
    document.text = "Something else.\n";
    const auto view = passageIn(document, source(u"Hold RESET."_s, 1, 1));
    QVERIFY(!view);
    QCOMPARE(view.error().message, u"The document has changed since it was read."_s);
}

void TestPassageAround::linesThatAreNotThereAreNoCrash_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addRow("beyond") << 7 << 9;
    QTest::addRow("none") << 0 << 0;
    QTest::addRow("negative") << -3 << 2;
    QTest::addRow("turned round") << 2 << 1;
    QTest::addRow("huge") << 1 << 2147483647;
}

void TestPassageAround::linesThatAreNotThereAreNoCrash()
{
    QFETCH(const int, first);
    QFETCH(const int, last);
    StructuredText document;
    document.text = "One.\nTwo.";
    QVERIFY(!passageIn(document, source(u"One."_s, first, last)));
    document.text.clear();
    QVERIFY(!passageIn(document, source(u"One."_s, first, last)));
}

void TestPassageAround::aFileIsReadAgain()
{
    const DocumentFolder documents;
    auto wanted = source(u"Hold RESET."_s, 3, 3);
    wanted.path = documents.write(u"a.md"_s, "# Reset\n\nHold RESET.\n");
    wanted.document = u"a.md"_s;
    const auto view = QCoro::waitFor(passageAround(wanted, {}, reader()));
    QVERIFY2(view.has_value(), view ? "" : qPrintable(view.error().message));
    QCOMPARE(marked(*view), u"Hold RESET."_s);
}

void TestPassageAround::aFileThatIsGoneIsSaidToBe()
{
    auto wanted = source(u"Hold RESET."_s, 1, 1);
    wanted.path = u"/nowhere/at/all.txt"_s;
    const auto view = QCoro::waitFor(passageAround(wanted, {}, reader()));
    QVERIFY(!view);
    QCOMPARE(view.error().message, readFaultSentence(ReadFault::Gone));
}

void TestPassageAround::aStopEndsTheReading()
{
    const DocumentFolder documents;
    auto wanted = source(u"Hold RESET."_s, 1, 1);
    wanted.path = documents.write(u"hang.txt"_s, "Hold RESET.\n");
    std::stop_source stop;
    auto reading = passageAround(wanted, stop.get_token(), {QStringLiteral(READER_CHILD), {u"fails"_s}});
    QVERIFY(!reading.isReady());
    stop.request_stop();
    const auto view = QCoro::waitFor(std::move(reading));
    QVERIFY(!view);
    QCOMPARE(view.error().kind, ErrorKind::Cancelled);
}

void TestPassageAround::whatBeginsWithAnEmptyLineIsNotFoundEverywhere()
{
    StructuredText document;
    document.text = "\nSomething else.\n";
    QVERIFY(!passageIn(document, source(u"\nHold RESET."_s, 1, 2)));
    QVERIFY(!passageIn(document, source(u"\n \n"_s, 1, 2)));
    document.text = "\nHold RESET.\n";
    QCOMPARE(marked(valueOf(passageIn(document, source(u"\nHold RESET."_s, 1, 2)))), u"\nHold RESET."_s);
}

QTEST_GUILESS_MAIN(TestPassageAround)
#include "tst_passagearound.moc"
