// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/QuirkFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestQuirkFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"cache/quirks.json"_s);
    }

    void whatWasLearnedIsKept()
    {
        const ModelQuirks quirks{{u"temperature"_s, u"top_p"_s}};
        QuirkFile file(m_path);
        QCOMPARE(file.quirks(openai(), u"o3"_s), ModelQuirks{});
        file.remember(openai(), u"o3"_s, quirks);
        QCOMPARE(file.quirks(openai(), u"o3"_s), quirks);
        const QuirkFile again(m_path);
        QCOMPARE(again.quirks(openai(), u"o3"_s), quirks);
        QCOMPARE(again.quirks({u"azure"_s}, u"o3"_s), ModelQuirks{});
    }

    void brokenFileIsAsGoodAsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut") << QByteArray("{\"a");
        QTest::newRow("wrong types") << QByteArray("{\"openai\\no3\": {\"x\": 1}, \"y\": [1, null]}");
        QTest::newRow("bytes") << QByteArray("\xff\x00\x01", 3);
    }

    void brokenFileIsAsGoodAsNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(QDir(m_folder->path()).mkdir(u"cache"_s));
        QFile broken(m_path);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(text);
        broken.close();
        QuirkFile file(m_path);
        QCOMPARE(file.quirks(openai(), u"o3"_s), ModelQuirks{});
        const ModelQuirks quirks{{u"stop"_s}};
        file.remember(openai(), u"o3"_s, quirks);
        QCOMPARE(QuirkFile(m_path).quirks(openai(), u"o3"_s), quirks);
    }

    void unwritablePlaceIsNoTrouble()
    {
        QuirkFile file(u"/proc/nowhere/quirks.json"_s);
        const ModelQuirks quirks{{u"stop"_s}};
        file.remember(openai(), u"o3"_s, quirks);
        QCOMPARE(file.quirks(openai(), u"o3"_s), quirks);
    }

    void threadsAtOnceLoseNothing()
    {
        QuirkFile file(m_path);
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&file, thread] {
                for (int i = 0; i < 10; ++i) {
                    file.remember(openai(), QString::number(thread * 10 + i), {{u"stop"_s}});
                    (void)file.quirks(openai(), QString::number(i)); // another thread's, there or not
                }
            });
        }
        threads.clear();
        const QuirkFile again(m_path);
        for (int i = 0; i < 40; ++i)
            QCOMPARE(again.quirks(openai(), QString::number(i)).droppedParameters, QStringList{u"stop"_s});
    }

private:
    static ProviderId openai() { return {u"openai"_s}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestQuirkFile)
#include "tst_quirkfile.moc"
