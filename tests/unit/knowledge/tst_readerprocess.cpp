// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/reading/ReaderProcess.h"
#include "unit/knowledge/KnowledgeValues.h"

#include <thread>

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

void TestReaderProcess::theRealOneLimitsItself()
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

QTEST_GUILESS_MAIN(TestReaderProcess)
#include "tst_readerprocess.moc"
