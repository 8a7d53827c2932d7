// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/index/LexicalIndex.h"
#include "unit/knowledge/KnowledgeValues.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestLexicalIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theRarerWordCountsMore();
    void onlyWhatWasCommittedIsFound();
    void whatIsPutAgainReplacesWhatWasThere();
    void collectionsAreKeptApart();
    void requiredTermsMustBeThere();
    void ofSeveralSpellingsTheBestCounts();
    void aSecondWriterIsToldToWait();
    void aReaderSeesWhatWasCommittedSince();
    void typicalTermsTellChunksApart();

private:
    void put(LexicalIndex &index, qint64 chunk, const QString &words, std::vector<qint64> collections = {1}) const
    {
        LexicalDocument document{chunk, {}, std::move(collections)};
        countTerms(document.terms, words, Stemmer({}));
        wantDone(index.put(document));
    }
    [[nodiscard]] LexicalIndex written() const
    {
        auto index = valueOf(LexicalIndex::openForWriting(folder()));
        put(index, 1, u"pump reset button"_s);
        put(index, 2, u"pump pump pump oil"_s);
        put(index, 3, u"pump garden flower"_s, {2});
        wantDone(index.commit());
        return index;
    }
    [[nodiscard]] static QList<qint64> found(LexicalIndex &index, const QList<QByteArray> &terms,
                                             LexicalQuery query = {})
    {
        for (const auto &term : terms)
            query.terms.push_back({{term}, 1});
        QList<qint64> chunks;
        for (const auto &hit : valueOf(index.search(query)))
            chunks << hit.chunk;
        return chunks;
    }
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"words"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLexicalIndex::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestLexicalIndex::theRarerWordCountsMore()
{
    auto index = written();
    QCOMPARE(found(index, {"pump", "reset"}).front(), 1);
    QCOMPARE(found(index, {"pump", "flower"}).front(), 3);
    QCOMPARE(found(index, {"nowhere"}), QList<qint64>());
    QCOMPARE(valueOf(index.frequencies({"pump", "oil", "nowhere"})), (std::vector<qint64>{3, 1, 0}));
}

void TestLexicalIndex::onlyWhatWasCommittedIsFound()
{
    {
        auto index = written();
        put(index, 9, u"pump"_s);
        auto reader = valueOf(LexicalIndex::openForReading(folder()));
        QCOMPARE(valueOf(reader.chunkCount()), 3);
    }
    auto nothing = valueOf(LexicalIndex::openForReading(folder() + u"-none"_s));
    QCOMPARE(valueOf(nothing.chunkCount()), 0);
    QCOMPARE(found(nothing, {"pump"}), QList<qint64>());
}

void TestLexicalIndex::whatIsPutAgainReplacesWhatWasThere()
{
    auto index = written();
    put(index, 1, u"stone"_s);
    wantDone(index.remove(2));
    wantDone(index.remove(77));
    wantDone(index.commit());
    QCOMPARE(found(index, {"pump"}), QList<qint64>{3});
    QCOMPARE(found(index, {"stone"}), QList<qint64>{1});
}

void TestLexicalIndex::collectionsAreKeptApart()
{
    auto index = written();
    LexicalQuery query;
    query.collections = {2};
    QCOMPARE(found(index, {"pump"}, query), QList<qint64>{3});
    query.collections = {7};
    QCOMPARE(found(index, {"pump"}, query), QList<qint64>());
}

void TestLexicalIndex::requiredTermsMustBeThere()
{
    auto index = written();
    LexicalQuery query;
    query.required = {{"reset", "resett"}, {"button"}};
    QCOMPARE(found(index, {"pump"}, query), QList<qint64>{1});
}

void TestLexicalIndex::ofSeveralSpellingsTheBestCounts()
{
    auto index = written();
    LexicalQuery query;
    query.terms.push_back({{"flower", "flow"}, 1});
    QCOMPARE(found(index, {}, query), QList<qint64>{3});
}

void TestLexicalIndex::aSecondWriterIsToldToWait()
{
    const auto index = written();
    const auto second = LexicalIndex::openForWriting(folder());
    QVERIFY(!second);
    QVERIFY2(second.error().message.contains(u"Try again"_s), qPrintable(second.error().message));
}

void TestLexicalIndex::aReaderSeesWhatWasCommittedSince()
{
    auto index = written();
    auto reader = valueOf(LexicalIndex::openForReading(folder()));
    for (int i = 10; i < 13; ++i) { // two commits take away what it looks at
        put(index, i, u"pump"_s);
        wantDone(index.commit());
    }
    QVERIFY(reader.look());
    QCOMPARE(valueOf(reader.chunkCount()), 6);
}

void TestLexicalIndex::typicalTermsTellChunksApart()
{
    auto index = written();
    const auto none = [](const QByteArray &) { return false; };
    const auto terms = valueOf(index.typicalTerms({3}, 2, none));
    QCOMPARE(terms.size(), 2U);
    for (const auto &[term, weight] : terms) {
        QVERIFY2(term == "garden" || term == "flower", term.constData());
        QVERIFY(weight > 0);
    }
}

QTEST_APPLESS_MAIN(TestLexicalIndex)
#include "tst_lexicalindex.moc"
