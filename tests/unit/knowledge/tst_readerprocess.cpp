// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Sanitizers.h"
#include "knowledge/reading/ReaderProcess.h"
#include "unit/knowledge/KnowledgeValues.h"

#include <QHash>
#include <QProcess>
#include <QRegularExpression>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestReaderProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneProcessReadsManyFiles();
    void aCrashIsToldAndTheNextFileIsRead();
    void whatHangsIsEnded();
    void nonsenseIsNoAnswer();
    void aStopEndsAtOnce();
    void theEnvironmentIsEmpty();
    void aReaderThatIsNotThereIsSaid();
    void devicesAreNotRead();
    void theRealOneStopsAtTheTextThatIsAllowed();
    void theRealOneLimitsItself();

private:
    [[nodiscard]] static ReaderProgram real() { return {QStringLiteral(READER_CHILD), {}}; }
    [[nodiscard]] static ReaderProgram faulty() { return {QStringLiteral(READER_CHILD), {u"faulty"_s}}; }
    struct Outcome {
        QByteArray text;
        std::optional<ReadFault> fault;
        QString detail;
    };
    static Outcome read(ReaderProcess &reader, const QString &path, const std::stop_token &stop = {})
    {
        Outcome outcome;
        const auto done = reader.read(
            path, {}, [&outcome](const StructuredText &text) { outcome.text += text.text; }, stop);
        if (!done) {
            outcome.fault = done.error().fault;
            outcome.detail = done.error().detail;
        }
        return outcome;
    }
};

void TestReaderProcess::oneProcessReadsManyFiles()
{
    const DocumentFolder folder;
    ReaderProcess reader(real());
    for (int i = 0; i < 20; ++i) {
        const auto words = "Words of file " + QByteArray::number(i);
        QCOMPARE(read(reader, folder.write(u"ä %1.txt"_s.arg(i), words)).text, words);
    }
    QCOMPARE(read(reader, folder.path(u"missing"_s)).fault, std::optional(ReadFault::Gone));
    QCOMPARE(read(reader, folder.write(u"empty.txt"_s, {})).fault, std::optional(ReadFault::Empty));
    QCOMPARE(reader.replacements(), 0);
}

void TestReaderProcess::aCrashIsToldAndTheNextFileIsRead()
{
    const DocumentFolder folder;
    ReaderProcess reader(faulty());
    QCOMPARE(read(reader, folder.write(u"crash.txt"_s, "x")).fault, std::optional(ReadFault::Crashed));
    QCOMPARE(reader.replacements(), 1);
    QCOMPARE(read(reader, folder.write(u"good.txt"_s, "Good.")).text, QByteArray("Good."));
}

void TestReaderProcess::whatHangsIsEnded()
{
    const DocumentFolder folder;
    ReaderProcess reader(faulty(), 300ms);
    QCOMPARE(read(reader, folder.write(u"hang.txt"_s, "x")).fault, std::optional(ReadFault::TookTooLong));
    QCOMPARE(reader.replacements(), 1);
}

void TestReaderProcess::nonsenseIsNoAnswer()
{
    const DocumentFolder folder;
    ReaderProcess reader(faulty());
    QCOMPARE(read(reader, folder.write(u"babble.txt"_s, "x")).fault, std::optional(ReadFault::Crashed));
    QCOMPARE(read(reader, folder.write(u"good.txt"_s, "Good.")).text, QByteArray("Good."));
}

void TestReaderProcess::aStopEndsAtOnce()
{
    const DocumentFolder folder;
    ReaderProcess reader(faulty(), 24h);
    const QString path = folder.write(u"hang.txt"_s, "x");
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(read(reader, path, stop.get_token()).fault);
}

void TestReaderProcess::theEnvironmentIsEmpty()
{
    const DocumentFolder folder;
    qputenv("HOME", "/somewhere");
    ReaderProcess reader(faulty());
    QCOMPARE(read(reader, folder.write(u"environment.txt"_s, "x")).detail, QString());
}

void TestReaderProcess::aReaderThatIsNotThereIsSaid()
{
    const DocumentFolder folder;
    ReaderProcess reader({u"/no/such/program"_s, {}});
    const auto outcome = read(reader, folder.write(u"a.txt"_s, "x"));
    QCOMPARE(outcome.fault, std::optional(ReadFault::NotStarted));
    QVERIFY(outcome.detail.contains(u"/no/such/program"_s));
}

void TestReaderProcess::devicesAreNotRead()
{
    ReaderProcess reader(real());
    QCOMPARE(read(reader, u"/dev/zero"_s).fault, std::optional(ReadFault::NotAFile));
    QCOMPARE(read(reader, u"/"_s).fault, std::optional(ReadFault::NotAFile));
}

void TestReaderProcess::theRealOneStopsAtTheTextThatIsAllowed()
{
    const DocumentFolder folder;
    ReaderProcess reader(real());
    const QString path = folder.write(u"big.txt"_s, QByteArray(3 << 20, 'x'));
    ReadLimits limits;
    limits.textBytes = 1 << 20;
    const auto done = reader.read(path, limits, [](const StructuredText &) {}, {});
    QVERIFY(!done);
    QCOMPARE(done.error().fault, ReadFault::TooMuchText);
}

void TestReaderProcess::theRealOneLimitsItself()
{
    const DocumentFolder folder;
    QProcess process;
    process.start(QStringLiteral(READER_CHILD), QStringList());
    QVERIFY(process.waitForStarted());
    process.write(framed(encodeRequest({folder.write(u"a.txt"_s, "The pump."), {}, 20})));
    QVERIFY(process.waitForReadyRead()); // it answers, so it has set them
#ifdef Q_OS_LINUX
    QFile file(u"/proc/%1/limits"_s.arg(process.processId()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QHash<QString, QStringList> limits; // soft and hard
    for (const auto &line : QString::fromLatin1(file.readAll()).split(u'\n')) {
        const auto columns = line.split(QRegularExpression(u"\\s{2,}"_s));
        limits[columns.first()] = columns.mid(1, 2);
    }
    QCOMPARE(limits[u"Max core file size"_s], (QStringList{u"0"_s, u"0"_s}));
    QCOMPARE(limits[u"Max file size"_s], (QStringList{u"0"_s, u"0"_s}));
    QCOMPARE(limits[u"Max open files"_s], (QStringList{u"64"_s, u"64"_s}));
    QVERIFY(limits[u"Max cpu time"_s].first().toInt() >= 20);
    QVERIFY(limits[u"Max cpu time"_s].first().toInt() <= 30);
#ifndef ORIEL_IS_SANITIZED
    QCOMPARE(limits[u"Max address space"_s].first(), QString::number(qint64(2) << 30));
#endif
#endif
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestReaderProcess)
#include "tst_readerprocess.moc"
