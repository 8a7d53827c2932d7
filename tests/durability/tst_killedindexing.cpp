// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/index/FileRepository.h"
#include "knowledge/index/KnowledgeFile.h"
#include "knowledge/PassageSearch.h"
#include "unit/knowledge/KnowledgeValues.h"

#include <QProcess>
#include <QRandomGenerator>

#include <signal.h>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

//! Indexing that is killed at any moment: nothing lost, nothing doubled, no half of a document.
class TestKilledIndexing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsKilledIsGoneOnWith();

private:
    static constexpr int files = 60;

    [[nodiscard]] static int kills() { return qEnvironmentVariableIsSet("ORIEL_SOAK") ? 100 : 12; }
    //! A word of its own, that is found in no other: "abexxba" of 10.
    [[nodiscard]] static QByteArray editionWord(int edition)
    {
        QByteArray word = "exx";
        for (const char digit : QByteArray::number(edition))
            word = char(digit - '0' + 'a') + word + char(digit - '0' + 'a');
        return word;
    }
    [[nodiscard]] static QByteArray wordsOf(int file, int edition)
    {
        QByteArray words = "This is of the edition " + editionWord(edition) + ".\n\n";
        for (int i = 0; i < 200; ++i)
            words += "Sentence " + QByteArray::number(i) + " of the file number" + QByteArray::number(file)
                + " tells of a pump.\n\n";
        return words;
    }
    //! \param lifetime  milliseconds until it is killed; absent: to its end
    static void index(const QString &documents, const QString &home, std::optional<int> lifetime)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(INDEX_CHILD), {documents, home});
        if (!process.waitForStarted())
            qFatal("%s", qPrintable(process.errorString()));
        if (lifetime && !process.waitForFinished(*lifetime))
            process.kill();
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(120'000))
            qFatal("it does not end");
        if (!lifetime && (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0))
            qFatal("it failed");
    }
    //! Everything that is found belongs to a whole document.
    static void verifyWhole(const QString &home, std::optional<int> edition)
    {
        if (!QFile::exists(home + u"/documents.sqlite"_s))
            return;
        auto database = valueOf(openKnowledgeFile(home + u"/documents.sqlite"_s));
        const auto broken = valueOf(database.integer(
            u"SELECT count(*) FROM document JOIN content ON content.key = document.content AND content.state = 'ready'"
            " WHERE (SELECT sum(length) FROM chunk WHERE chunk.document = document.key) < length(document.text) / 2"_s));
        QCOMPARE(broken, std::optional<qint64>(0));
        const auto doubled = valueOf(database.integer(
            u"SELECT count(*) FROM (SELECT content FROM document GROUP BY content HAVING count(*) > 1)"_s));
        QCOMPARE(doubled, std::optional<qint64>(0));
        if (!edition)
            return;
        QCOMPARE(valueOf(database.integer(u"SELECT count(*) FROM document"_s)), std::optional<qint64>(files));
        QCOMPARE(valueOf(FileRepository(database).counts()), (std::map<FileState, qint64>{{FileState::Ready, files}}));
        PassageSearch search(database, home + u"/words"_s);
        QVERIFY(!valueOf(search.find({QString::fromLatin1(editionWord(*edition)), {}, files})).passages.empty());
        for (int old = 0; old < *edition; ++old)
            QVERIFY(valueOf(search.find({QString::fromLatin1(editionWord(old)), {}, 3})).passages.empty());
        for (int file = 0; file < files; ++file) {
            const auto found = valueOf(search.find({u"number%1"_s.arg(file), {}, 3})).passages;
            QVERIFY(!found.empty());
            for (const auto &passage : found)
                QVERIFY(passage.path.endsWith(u"/%1.txt"_s.arg(file)));
        }
    }
};

void TestKilledIndexing::whateverIsKilledIsGoneOnWith()
{
    const DocumentFolder documents;
    const DocumentFolder home;
    for (int kill = 0; kill < kills(); ++kill) {
        for (int file = 0; file < files; ++file)
            documents.write(u"%1.txt"_s.arg(file), wordsOf(file, kill));
        index(documents.path(), home.path(u"index"_s), QRandomGenerator::global()->bounded(5, 300));
        verifyWhole(home.path(u"index"_s), std::nullopt);
    }
    index(documents.path(), home.path(u"index"_s), std::nullopt);
    verifyWhole(home.path(u"index"_s), kills() - 1);
}

QTEST_GUILESS_MAIN(TestKilledIndexing)
#include "tst_killedindexing.moc"
