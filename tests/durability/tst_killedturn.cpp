// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/ContinueTurn.h"
#include "durability/ChildWords.h"
#include "unit/storage/KeptHistory.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <map>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct SpokenWord {
    int count; //!< words of the answer, with it
    qint64 time; //!< milliseconds
};

//! What turn_child said before it was killed.
struct Story {
    int asked = 0; //!< questions that were committed
    int ended = 0; //!< answers that were committed
    std::map<int, std::vector<SpokenWord>> answers;
    qint64 slowestSave = 0; //!< milliseconds

    explicit Story(const QByteArray &said)
    {
        for (const auto &line : said.split('\n')) {
            const auto fields = line.split(' ');
            if (fields.front() == "asked")
                asked = fields.at(1).toInt() + 1;
            else if (fields.front() == "ended")
                ended = fields.at(1).toInt() + 1;
            else if (fields.front() == "saved")
                slowestSave = qMax(slowestSave, fields.at(1).toLongLong());
            else if (fields.front() == "words" && fields.size() == 4)
                answers[fields.at(1).toInt()].push_back({fields.at(2).toInt(), fields.at(3).toLongLong()});
        }
    }
    //! Words of the last answer that had been there for \a age when it was killed.
    [[nodiscard]] int wordsOlderThan(qint64 age, qint64 killedAt) const
    {
        int count = 0;
        if (const auto answer = answers.find(asked - 1); answer != answers.end()) {
            for (const auto &word : answer->second) {
                if (word.time <= killedAt - age)
                    count = word.count;
            }
        }
        return count;
    }
};

qint64 now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

//! A conversation with the real rooms of chat and storage is killed with SIGKILL at random moments of its answers.
class TestKilledTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCommittedAndWhatIsOlderThanASecondIsThere();

private:
    void noteLost(const std::vector<SpokenWord> &spoken, const QString &kept, qint64 killedAt)
    {
        const int keptCount = int(kept.count(u' '));
        m_lostWords = qMax(m_lostWords, spoken.empty() ? 0 : spoken.back().count - keptCount);
        for (const auto &word : spoken) {
            if (word.count > keptCount)
                m_oldestLost = qMax(m_oldestLost, killedAt - word.time);
        }
    }
    //! What it said until it was killed, and when that was.
    [[nodiscard]] static std::pair<Story, qint64> tellAndKill(const QStringList &arguments,
                                                              std::chrono::microseconds moment)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(TURN_CHILD), arguments);
        QByteArray said;
        while (!said.contains("asked")) {
            if (!process.waitForReadyRead(60'000))
                qFatal("the program does not speak");
            said += process.readAllStandardOutput();
        }
        QElapsedTimer timer;
        timer.start();
        while (std::chrono::nanoseconds(timer.nsecsElapsed()) < moment) {
            if (process.waitForReadyRead(1))
                said += process.readAllStandardOutput();
        }
        const qint64 killedAt = now();
        process.kill();
        process.waitForFinished();
        return {Story(said + process.readAllStandardOutput()), killedAt};
    }
    void verifyAnswers(const std::vector<MessageNode> &nodes, const Story &story, qint64 killedAt)
    {
        QVERIFY2(int(nodes.size()) >= 2 * story.asked, "a question that was committed is lost");
        for (int i = 0; i < int(nodes.size()); ++i) {
            const auto &node = nodes.at(i);
            const QString text = node.message.text();
            if (i % 2 == 0) {
                QCOMPARE(text, childQuestion(i / 2));
                continue;
            }
            const auto spoken = story.answers.find(i / 2);
            const int all = spoken == story.answers.end() ? 0 : spoken->second.back().count;
            QVERIFY2(childWords(all).startsWith(text), qPrintable(text.right(100)));
            if (i / 2 < story.ended) {
                QCOMPARE(text, childWords(all));
                QVERIFY(node.state == NodeState::Done);
            } else if (node.state != NodeState::Done) { // it may have ended without having said so
                QVERIFY(node.state == NodeState::Interrupted);
                QCOMPARE(ContinueTurn::canContinue(node), !text.isEmpty());
                // A checkpoint begins every half second; how long the disk takes beyond the other half is the disk's.
                const qint64 age = 1000 + qMax(qint64(0), story.slowestSave - 500);
                noteLost(spoken == story.answers.end() ? std::vector<SpokenWord>() : spoken->second, text, killedAt);
                const int safe = story.wordsOlderThan(age, killedAt);
                QVERIFY2(
                    text.startsWith(childWords(safe)),
                    qPrintable(u"%1 words were older than %2 ms, the last that are there: %3"_s.arg(safe).arg(age).arg(
                        text.right(30))));
            }
        }
    }

    int m_lostWords = 0;
    qint64 m_oldestLost = 0; //!< milliseconds
};

void TestKilledTurn::whatWasCommittedAndWhatIsOlderThanASecondIsThere()
{
    const bool isLong = qEnvironmentVariableIsSet("ORIEL_SOAK");
    const int rounds = isLong ? 200 : 10;
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    KeptHistory kept;
    QStringList earlier; // what is there of the rounds before: it stays
    int inTheMiddle = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString id = u"round-%1"_s.arg(round, 3, 10, QLatin1Char('0'));
        const auto moment = std::chrono::microseconds(random.bounded(isLong ? 4'000'000 : 1'500'000));
        const auto [story, killedAt] = tellAndKill({kept.folder(), id, QString::number(random.generate())}, moment);
        {
            History history(kept.folder(), kept.clock);
            PathQuery query;
            query.conversation = {id};
            const auto path = await(history.conversations().path(std::move(query)));
            verifyAnswers(path.nodes, story, killedAt);
            if (QTest::currentTestFailed())
                return;
            inTheMiddle += path.nodes.back().state == NodeState::Interrupted ? 1 : 0;
        }
        earlier << kept.words(id);
        auto database = kept.open();
        QCOMPARE(valueOf(integrityProblems(database)), QStringList());
    }
    for (int round = 0; round < rounds; ++round)
        QCOMPARE(kept.words(u"round-%1"_s.arg(round, 3, 10, QLatin1Char('0'))), earlier.at(round));
    qInfo("%d kills, %d of them in the middle of an answer; at most %d words were lost, the oldest of them %lld ms old",
          rounds, inTheMiddle, m_lostWords, static_cast<long long>(m_oldestLost));
    QVERIFY2(inTheMiddle > rounds / 2, qPrintable(QString::number(inTheMiddle))); // else hardly anything was tested
}

QTEST_GUILESS_MAIN(TestKilledTurn)
#include "tst_killedturn.moc"
