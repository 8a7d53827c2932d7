// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/Knowledge.h"
#include "unit/knowledge/KnowledgeValues.h"

#include <QCoroTask>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestDocumentNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsKnownByItsPathAndTheEndsOfIt();
    void aDocumentOfManyIsKnownByItsId();
    void whatIsNotThereIsLeftOut();
    void aCopyIsTheSameDocument();
    void twoDocumentsOfOneNameAreAmbiguous();
    void aCollectionSeesItsOwn();

private:
    void add(const QString &path, const QString &collection = u"c"_s)
    {
        const auto report = valueOf(
            QCoro::waitFor(m_knowledge->add({{path}, collection, {}, {}}, [](const auto &) {}, {})));
        QCOMPARE(report.files.empty(), false);
    }
    [[nodiscard]] std::map<QString, NamedDocument> named(const QStringList &names, const QString &collection = {})
    {
        return valueOf(QCoro::waitFor(m_knowledge->named(names, collection)));
    }
    [[nodiscard]] qint64 found(const QString &words)
    {
        return valueOf(QCoro::waitFor(m_knowledge->find({words, {}, 1}))).passages.at(0).documentKey;
    }

    std::unique_ptr<DocumentFolder> m_documents;
    std::unique_ptr<DocumentFolder> m_home;
    std::unique_ptr<Knowledge> m_knowledge;

private Q_SLOTS:
    void init()
    {
        m_documents = std::make_unique<DocumentFolder>();
        m_home = std::make_unique<DocumentFolder>();
        m_knowledge = std::make_unique<Knowledge>(m_home->path(u"index"_s),
                                                  ReaderProgram{QStringLiteral(READER_CHILD), {}});
    }
    void cleanup() { m_knowledge.reset(); }
};

void TestDocumentNames::aFileIsKnownByItsPathAndTheEndsOfIt()
{
    m_documents->write(u"deep/pump.txt"_s, "The pump.");
    m_documents->write(u"deep/valve.txt"_s, "The valve.");
    add(m_documents->path());
    const qint64 pump = found(u"pump"_s);
    for (const auto &name : {u"pump.txt"_s, u"deep/pump.txt"_s, m_documents->path(u"deep/pump.txt"_s)}) {
        const auto all = named({name});
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all.at(name), (NamedDocument{{pump}, false}));
    }
    QVERIFY(named({u"ump.txt"_s, u"deep"_s, u""_s}).empty());
}

void TestDocumentNames::aDocumentOfManyIsKnownByItsId()
{
    add(m_documents->write(
        u"many.jsonl"_s,
        "{\"id\": 7, \"text\": \"The pump.\"}\n{\"id\": \"b \\\"c\\\"\", \"text\": \"The valve.\"}\n"));
    const auto all = named({u"7"_s, u"b \"c\""_s, u"many.jsonl"_s});
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all.at(u"7"_s), (NamedDocument{{found(u"pump"_s)}, false}));
    QCOMPARE(all.at(u"b \"c\""_s), (NamedDocument{{found(u"valve"_s)}, false}));
}

void TestDocumentNames::whatIsNotThereIsLeftOut()
{
    const QString path = m_documents->write(u"pump.txt"_s, "The pump.");
    m_documents->write(u"empty.txt"_s, "");
    add(m_documents->path());
    QVERIFY(named({u"empty.txt"_s, u"other.txt"_s}).empty());
    QCOMPARE(named({path}).size(), 1U);
    QVERIFY(named({}).empty());
}

void TestDocumentNames::aCopyIsTheSameDocument()
{
    m_documents->write(u"a/pump.txt"_s, "The pump.");
    m_documents->write(u"b/pump.txt"_s, "The pump.");
    add(m_documents->path());
    QCOMPARE(named({u"b/pump.txt"_s}).at(u"b/pump.txt"_s), (NamedDocument{{found(u"pump"_s)}, false}));
    QCOMPARE(named({u"pump.txt"_s}).at(u"pump.txt"_s).isAmbiguous, false);
}

void TestDocumentNames::twoDocumentsOfOneNameAreAmbiguous()
{
    m_documents->write(u"a/pump.txt"_s, "The pump.");
    m_documents->write(u"b/pump.txt"_s, "Another pump.");
    add(m_documents->path());
    QVERIFY(named({u"pump.txt"_s}).at(u"pump.txt"_s).isAmbiguous);
    QVERIFY(!named({u"a/pump.txt"_s}).at(u"a/pump.txt"_s).isAmbiguous);
}

void TestDocumentNames::aCollectionSeesItsOwn()
{
    add(m_documents->write(u"a/pump.txt"_s, "The pump."), u"a"_s);
    add(m_documents->write(u"b/pump.txt"_s, "Another pump."), u"b"_s);
    QVERIFY(!named({u"pump.txt"_s}, u"a"_s).at(u"pump.txt"_s).isAmbiguous);
    QVERIFY(named({u"a/pump.txt"_s}, u"b"_s).empty());
    const auto wrong = QCoro::waitFor(m_knowledge->named({u"pump.txt"_s}, u"no"_s));
    QCOMPARE(wrong.error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestDocumentNames)
#include "tst_documentnames.moc"
