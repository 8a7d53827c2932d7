// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/LocalRetriever.h"
#include "unit/knowledge/KnowledgeValues.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestLocalRetriever : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursAreOneSource();
    void pagesAreKeptApart();
    void whatFitsIsTaken();
    void aSmallCollectionIsGivenWhole();
    void ofALargeOneTheBestPassagesAre();
    void aCollectionThatIsGoneLeavesTheOthers();
    void aQuestionWithoutAWordFindsNothing_data();
    void aQuestionWithoutAWordFindsNothing();

private:
    [[nodiscard]] static FoundPassage passage(int ordinal, qsizetype start, const QString &text, double score)
    {
        FoundPassage made;
        made.ordinal = ordinal;
        made.documentKey = 1;
        made.path = made.document = u"/a/manual.pdf"_s;
        made.partKind = PartKind::Page;
        made.part = 3;
        made.firstLine = made.lastLine = ordinal + 1;
        made.start = start;
        made.text = text;
        made.length = text.toUtf8().size();
        made.tokens = 10;
        made.score = score;
        return made;
    }
    [[nodiscard]] static Retrieval ask(Knowledge &knowledge, const QString &question, int tokens)
    {
        LocalRetriever retriever(knowledge);
        RetrievalRequest request{question, {u"c"_s}, tokens};
        return valueOf(QCoro::waitFor(retriever.retrieve(request, {})));
    }
};

void TestLocalRetriever::neighboursAreOneSource()
{
    const auto sources = sourcesOf(
        {passage(1, 7, u"über ab. Second."_s, 5), passage(7, 90, u"Far."_s, 4), passage(0, 0, u"First. über ab."_s, 1)},
        1000);
    QCOMPARE(sources.size(), 2U);
    QCOMPARE(sources[0].number, 1);
    QCOMPARE(sources[0].text, u"First. über ab. Second."_s);
    QCOMPARE(sources[0].document, u"manual.pdf"_s);
    QCOMPARE(sources[0].page, std::optional(3));
    QCOMPARE(sources[0].place, u"page 3, lines 1 to 2"_s);
    QCOMPARE(sources[1].text, u"Far."_s);
}

void TestLocalRetriever::pagesAreKeptApart()
{
    auto other = passage(1, 20, u"Second."_s, 4);
    other.part = 4;
    const auto sources = sourcesOf({passage(0, 0, u"First."_s, 5), other}, 1000);
    QCOMPARE(sources.size(), 2U);
    QCOMPARE(sources[1].page, std::optional(4));
}

void TestLocalRetriever::whatFitsIsTaken()
{
    const std::vector<FoundPassage> passages{passage(0, 0, u"A."_s, 5), passage(5, 50, u"B."_s, 4),
                                             passage(9, 90, u"C."_s, 3)};
    QCOMPARE(sourcesOf(passages, 25).size(), 2U);
    QCOMPARE(sourcesOf(passages, 1).size(), 1U); // rather too much than nothing
    QVERIFY(sourcesOf({}, 100).empty());
}

void TestLocalRetriever::aSmallCollectionIsGivenWhole()
{
    const DocumentFolder documents;
    const DocumentFolder home;
    documents.write(u"a.md"_s, "# One\n\nHold RESET.\n\n# Two\n\nWait.\n");
    Knowledge knowledge(home.path(u"index"_s), {QStringLiteral(READER_CHILD), {}});
    DocumentsToAdd adding{{documents.path()}, u"c"_s, {}, {}};
    (void)valueOf(QCoro::waitFor(knowledge.add(adding, [](const IndexProgress &) {}, {})));
    const auto whole = ask(knowledge, u"Summarize this"_s, 1000);
    QVERIFY(whole.isWhole);
    QCOMPARE(whole.sources.size(), 2U);
    QCOMPARE(whole.sources[0].headings, QStringList{u"One"_s});
}

void TestLocalRetriever::ofALargeOneTheBestPassagesAre()
{
    const DocumentFolder documents;
    const DocumentFolder home;
    for (int i = 0; i < 50; ++i)
        documents.write(u"%1.txt"_s.arg(i),
                        "The garden number " + QByteArray::number(i) + " is full of flowers, trees and stones.");
    documents.write(u"pump.txt"_s, "The pump is reset by holding the button.");
    Knowledge knowledge(home.path(u"index"_s), {QStringLiteral(READER_CHILD), {}});
    DocumentsToAdd adding{{documents.path()}, u"c"_s, {}, {}};
    (void)valueOf(QCoro::waitFor(knowledge.add(adding, [](const IndexProgress &) {}, {})));
    const auto found = ask(knowledge, u"How is the pump reset?"_s, 200);
    QVERIFY(!found.isWhole);
    QCOMPARE(found.sources.front().document, u"pump.txt"_s);
    QVERIFY(ask(knowledge, u"Who won the chess championship?"_s, 200).sources.empty());
}

void TestLocalRetriever::aCollectionThatIsGoneLeavesTheOthers()
{
    const DocumentFolder documents;
    const DocumentFolder home;
    documents.write(u"pump.txt"_s, "The pump is reset by holding the button.");
    Knowledge knowledge(home.path(u"index"_s), {QStringLiteral(READER_CHILD), {}});
    DocumentsToAdd adding{{documents.path()}, u"c"_s, {}, {}};
    (void)valueOf(QCoro::waitFor(knowledge.add(adding, [](const IndexProgress &) {}, {})));
    LocalRetriever retriever(knowledge);
    for (const int tokens : {1, 1000}) { // the best of it, all of it
        RetrievalRequest request{u"How is the pump reset?"_s, {u"gone"_s, u"c"_s, u"lost"_s}, tokens};
        const auto found = valueOf(QCoro::waitFor(retriever.retrieve(request, {})));
        QCOMPARE(found.sources.size(), 1U);
        QCOMPARE(found.missing, QStringList({u"gone"_s, u"lost"_s}));
    }
    RetrievalRequest request{u"How is the pump reset?"_s, {u"gone"_s, u"lost"_s}, 1000};
    const auto none = QCoro::waitFor(retriever.retrieve(request, {}));
    QVERIFY(!none);
    QVERIFY(none.error().message.contains(u"gone"_s));
}

void TestLocalRetriever::aQuestionWithoutAWordFindsNothing_data()
{
    QTest::addColumn<QString>("question");
    QTest::newRow("marks") << u"???"_s;
    QTest::newRow("emoji") << u"👍"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u" \n\t "_s;
    QTest::newRow("many marks") << QString(100'000, u'!');
}

void TestLocalRetriever::aQuestionWithoutAWordFindsNothing()
{
    QFETCH(QString, question);
    const DocumentFolder documents;
    const DocumentFolder home;
    documents.write(u"pump.txt"_s, "The pump is reset by holding the button.");
    Knowledge knowledge(home.path(u"index"_s), {QStringLiteral(READER_CHILD), {}});
    DocumentsToAdd adding{{documents.path()}, u"c"_s, {}, {}};
    (void)valueOf(QCoro::waitFor(knowledge.add(adding, [](const IndexProgress &) {}, {})));
    QVERIFY(ask(knowledge, question, 1).sources.empty()); // too little room for all of it
}

QTEST_GUILESS_MAIN(TestLocalRetriever)
#include "tst_localretriever.moc"
