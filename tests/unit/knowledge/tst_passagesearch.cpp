// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/index/ContentRepository.h"
#include "knowledge/index/FileRepository.h"
#include "knowledge/index/KnowledgeFile.h"
#include "knowledge/index/LexicalUpkeep.h"
#include "knowledge/Language.h"
#include "knowledge/PassageSearch.h"
#include "unit/knowledge/KnowledgeValues.h"

#include <algorithm>
#include <functional>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestPassageSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aQuestionFindsWhatItIsAbout_data();
    void aQuestionFindsWhatItIsAbout();
    void whatIsNowhereIsNotFound();
    void aPhraseMustStandSo();
    void theBeginningOfAWordIsEnoughWhereNoneIsThere();
    void aQuestionOfSmallWordsIsLookedForAllTheSame();
    void noWordIsSaid();
    void anUnknownCollectionIsSaid();
    void oneDocumentDoesNotCrowdOutTheOthers();
    void oneDocumentHasThePlacesThatOthersLeave();
    void theTitleCountsMore();
    void smallCollectionsCanBeHadWhole();

private:
    //! A document of lines of JSON.
    void add(const QString &id, const QString &words, const QString &title = {})
    {
        StructuredText text;
        text.id = id;
        text.text = words.toUtf8();
        text.metadata.title = title;
        text.blocks = {{TextBlockKind::Paragraph, 0, 0, text.text.size(), {}}};
        addText(text);
    }
    void addText(const StructuredText &text)
    {
        ContentRepository contents(*m_database);
        wantDone(
            contents.add(m_content, m_count++, text, chunksOf(text), guessedLanguage(QString::fromUtf8(text.text))));
        wantDone(contents.settle());
        wantDone(LexicalUpkeep(*m_database, words()).run({}));
    }
    [[nodiscard]] QString words() const { return m_folder->filePath(u"words"_s); }
    [[nodiscard]] Result<FoundPassages> search(const QString &words, const QString &collection = {}, int count = 10)
    {
        const QStringList names = collection.isEmpty() ? QStringList() : QStringList{collection};
        return PassageSearch(*m_database, this->words()).find({words, names, count});
    }
    [[nodiscard]] QStringList find(const QString &words)
    {
        QStringList ids;
        for (const auto &passage : valueOf(search(words)).passages)
            ids << passage.document;
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    qint64 m_content = 0;
    int m_count = 0;
};

void TestPassageSearch::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(valueOf(openKnowledgeFile(m_folder->filePath(u"documents.sqlite"_s))));
    FileRepository files(*m_database);
    const auto root = valueOf(files.putRoot({0, valueOf(files.collection(u"c"_s)).key, u"/all.jsonl"_s, false, {}}));
    (void)valueOf(files.replaceFiles(root, {{u"/all.jsonl"_s, 1, 1}}, false));
    m_content = valueOf(ContentRepository(*m_database).begin("hash"));
    wantDone(ContentRepository(*m_database).finish(m_content));
    wantDone(files.setState(valueOf(files.files()).front().key, FileState::Ready, {}, m_content));
    m_count = 0;
}

void TestPassageSearch::aQuestionFindsWhatItIsAbout_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("document");
    QTest::newRow("English") << u"How is the pump reset?"_s << u"en"_s;
    QTest::newRow("English, other endings") << u"resetting pumps"_s << u"en"_s;
    QTest::newRow("German") << u"Wie werden die Häuser beheizt?"_s << u"de"_s;
    QTest::newRow("Chinese") << u"水泵怎么重置"_s << u"zh"_s;
    QTest::newRow("Chinese, two characters") << u"水泵"_s << u"zh"_s;
    QTest::newRow("Thai") << u"รีเซ็ตปั๊ม"_s << u"th"_s;
    QTest::newRow("Arabic") << u"إعادة ضبط المضخة"_s << u"ar"_s;
    QTest::newRow("a part number") << u"AB1234"_s << u"part"_s;
    QTest::newRow("a name of code") << u"user name"_s << u"code"_s;
}

void TestPassageSearch::aQuestionFindsWhatItIsAbout()
{
    QFETCH(const QString, question);
    QFETCH(const QString, document);
    add(u"en"_s, u"The pump is reset by holding the button for ten seconds and then it is ready."_s);
    add(u"de"_s, u"Das Haus wird mit Gas beheizt, und die Heizung ist im Keller des Hauses."_s);
    add(u"zh"_s, u"按住按钮十秒钟即可重置水泵。"_s);
    add(u"th"_s, u"กดปุ่มค้างไว้สิบวินาทีเพื่อรีเซ็ตปั๊ม"_s);
    add(u"ar"_s, u"تتم إعادة ضبط المضخة بالضغط على الزر لمدة عشر ثوان."_s);
    add(u"part"_s, u"Order the valve AB-1234 from the shop."_s);
    add(u"code"_s, u"String getUserName();"_s);
    const auto found = find(question);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.front(), document);
}

void TestPassageSearch::whatIsNowhereIsNotFound()
{
    add(u"a"_s, u"The pump is reset by holding the button for ten seconds."_s);
    add(u"b"_s, u"The garden is full of flowers."_s);
    QVERIFY(find(u"What is the capital of Mongolia?"_s).isEmpty());
    // One common word of a question full of others is no answer.
    for (int i = 0; i < 50; ++i)
        add(u"c%1"_s.arg(i), u"The button number %1."_s.arg(i));
    const auto weak = valueOf(search(u"Does the Mongolian capital regulate quantum button exports?"_s));
    QVERIFY(weak.passages.empty());
    QVERIFY(weak.explanation.isBelowFloor);
}

void TestPassageSearch::aPhraseMustStandSo()
{
    add(u"a"_s, u"The oil pump was new."_s);
    add(u"b"_s, u"The pump needs oil."_s);
    QCOMPARE(find(u"\"oil pump\""_s), QStringList{u"a"_s});
    QCOMPARE(find(u"oil pump"_s).size(), 2);
    QVERIFY(find(u"\"pump oil\""_s).isEmpty());
}

void TestPassageSearch::theBeginningOfAWordIsEnoughWhereNoneIsThere()
{
    add(u"a"_s, u"Manufacturers of pumps."_s);
    QCOMPARE(find(u"manufa"_s), QStringList{u"a"_s});
}

void TestPassageSearch::aQuestionOfSmallWordsIsLookedForAllTheSame()
{
    add(u"a"_s, u"To be or not to be, that is the question."_s);
    QCOMPARE(find(u"to be or not to be"_s), QStringList{u"a"_s});
}

void TestPassageSearch::noWordIsSaid()
{
    add(u"a"_s, u"The pump."_s);
    for (const auto &words : {u"?!"_s, QString(), u"\"\""_s}) {
        const auto found = search(words);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::InvalidInput);
    }
}

void TestPassageSearch::anUnknownCollectionIsSaid()
{
    add(u"a"_s, u"The pump."_s);
    QVERIFY(search(u"pump"_s, u"c"_s));
    const auto found = search(u"pump"_s, u"d"_s);
    QVERIFY(!found);
    QVERIFY(found.error().message.contains(u"“d”"_s));
}

void TestPassageSearch::oneDocumentDoesNotCrowdOutTheOthers()
{
    StructuredText text;
    for (int i = 0; i < 2000; ++i)
        text.text += "The pump turns. ";
    text.blocks = {{TextBlockKind::Paragraph, 0, 0, text.text.size(), {}}};
    addText(text);
    add(u"b"_s, u"This is a text about many things, among them a pump and a garden and some flowers."_s);
    QVERIFY(find(u"pump"_s).contains(u"b"_s));
    QCOMPARE(find(u"pump"_s).size(), 10);
}

void TestPassageSearch::oneDocumentHasThePlacesThatOthersLeave()
{
    StructuredText text;
    for (int i = 0; i < 2000; ++i)
        text.text += "The pump turns. ";
    text.blocks = {{TextBlockKind::Paragraph, 0, 0, text.text.size(), {}}};
    addText(text);
    for (const int count : {1, 3, 10, 12}) {
        const auto found = valueOf(search(u"pump"_s, {}, count)).passages;
        QCOMPARE(found.size(), std::size_t(count));
        QVERIFY(std::ranges::is_sorted(found, std::greater(), &FoundPassage::score));
    }
}

void TestPassageSearch::theTitleCountsMore()
{
    add(u"a"_s, u"It is about the valve and the pump and the oil and the button."_s);
    add(u"b"_s, u"It is about the stone and the water and the oil and the button."_s, u"Pump"_s);
    QCOMPARE(find(u"pump"_s), (QStringList{u"b"_s, u"a"_s}));
}

void TestPassageSearch::smallCollectionsCanBeHadWhole()
{
    add(u"a"_s, u"One."_s);
    add(u"b"_s, u"Two."_s);
    PassageSearch search(*m_database, words());
    QCOMPARE(valueOf(search.whole(u"c"_s, 100)).size(), 2U);
    QVERIFY(valueOf(search.whole(u"c"_s, 3)).empty());
}

QTEST_GUILESS_MAIN(TestPassageSearch)
#include "tst_passagesearch.moc"
