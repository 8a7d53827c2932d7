// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/BatchFile.h"
#include "cli/BatchJournal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class tst_BatchFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"batch.jsonl"_s);

    Result<std::vector<BatchItem>> read(const QByteArray &content)
    {
        QFile out(m_path);
        if (out.open(QIODevice::WriteOnly))
            out.write(content);
        out.close();
        return readBatchFile(m_path);
    }

private Q_SLOTS:
    void readsEveryFormOfALine()
    {
        const auto items = read("\"a\"\r\n\n{\"id\":7,\"prompt\":\"b\"}\n{\"id\":\"x\",\"messages\":[{\"role\":"
                                "\"user\",\"content\":\"c\"}]}");
        QVERIFY(items);
        QCOMPARE(items->size(), std::size_t(3));
        QCOMPARE(items->at(0).messages.at(0).text(), u"a"_s);
        QCOMPARE(items->at(1).id, u"7"_s);
        QCOMPARE(items->at(2).id, u"x"_s);
    }

    void namesTheLineThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("not JSON") << QByteArray("\"a\"\n{") << u"line 2: this is not JSON"_s;
        QTest::newRow("a number") << QByteArray("1") << u"line 1"_s;
        QTest::newRow("no prompt") << QByteArray("{}") << u"\"prompt\""_s;
        QTest::newRow("a strange role") << QByteArray(R"({"messages":[{"role":"cat","content":"x"}]})") << u"role"_s;
        QTest::newRow("no content") << QByteArray(R"({"messages":[{"role":"user"}]})") << u"role"_s;
        QTest::newRow("nothing") << QByteArray("\n \n") << u"no prompts"_s;
    }
    void namesTheLineThatIsWrong()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        const auto items = read(content);
        QVERIFY(!items);
        QCOMPARE(items.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(items.error().message.contains(words), qPrintable(items.error().message));
        QVERIFY(items.error().message.startsWith(m_path));
    }

    void theJournalGivesBackWhatItWasTold()
    {
        const QString path = m_folder.filePath(u"b/journal"_s);
        {
            auto journal = BatchJournal::open(path);
            QVERIFY(journal);
            QVERIFY((*journal)->add("k1", "{\"a\": 1}"));
            QVERIFY((*journal)->add("k1", "{\"a\": 2}"));
            QVERIFY((*journal)->add("k2", "{}"));
        }
        QFile cut(path);
        QVERIFY(cut.open(QIODevice::WriteOnly | QIODevice::Append));
        cut.write("\nk3 {\"half");
        cut.close();
        QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        {
            auto journal = BatchJournal::open(path);
            QVERIFY(journal);
            QCOMPARE((*journal)->take("k1"), "{\"a\": 1}");
            QCOMPARE((*journal)->take("k1"), "{\"a\": 2}");
            QCOMPARE((*journal)->take("k1"), QByteArray());
            QCOMPARE((*journal)->take("k3"), QByteArray());
            QVERIFY((*journal)->add("k4", "{}")); // after a line that was cut
        }
        auto journal = BatchJournal::open(path);
        QVERIFY(journal);
        QCOMPARE((*journal)->take("k4"), "{}");
        (*journal)->remove();
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(tst_BatchFiles)
#include "tst_batchfiles.moc"
