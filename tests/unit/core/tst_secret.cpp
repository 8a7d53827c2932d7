// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Secret.h"

#include <QDataStream>
#include <QDebug>
#include <QFile>
#include <QTest>
#include <QTextStream>
#include <QVariant>

#include <sys/mman.h>
#include <unistd.h>
#include <algorithm>
#include <concepts>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace oriel;

namespace {

template<typename Stream>
concept TakesSecret = requires(Stream &stream, const Secret &secret) { stream << secret; };

template<typename Value>
concept GoesIntoAVariant = requires(const Value &value) { QVariant(value); };

static_assert(!TakesSecret<QDebug> && !TakesSecret<QTextStream> && !TakesSecret<QDataStream>);
static_assert(requires(QDebug &debug, const QByteArray &bytes) { debug << bytes; }); // the question is put rightly
static_assert(!GoesIntoAVariant<Secret> && GoesIntoAVariant<QByteArray>);
static_assert(!std::convertible_to<Secret, QByteArray> && !std::convertible_to<Secret, QString>
              && !std::convertible_to<Secret, QVariant> && !std::convertible_to<Secret, QByteArrayView>);
static_assert(!std::constructible_from<QByteArray, Secret> && !std::constructible_from<QString, Secret>);
static_assert(!std::convertible_to<QByteArray, Secret>); // nothing becomes one by accident,
static_assert(!std::constructible_from<Secret, const QByteArray &>); // and whoever makes one gives the bytes away

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheBytesAndLeavesNone();
    void aCopyHasItsOwnMemory();
    void copyingLeavesBoth();
    void movingLeavesNothingBehind();
    void assigningToItselfKeepsTheBytes();
    void equalBytesAreEqual();
    void nothingIsLeftInTheMemoryOfTheProcess();
    void wipingReachesTheMemoryOfAByteArray();
    void wipingLeavesOthersCopiesAlone();
    void binaryBytesSurvive();
};

namespace {
Secret secretOf(QByteArray bytes)
{
    bytes.detach(); // a literal's memory cannot be wiped
    return Secret(std::move(bytes));
}

constexpr qsizetype patternSize = 96;

char patternByte(qsizetype i)
{
    return char('A' + (i * 7 + i / 5) % 26);
}

//! Bytes that stand nowhere in the program itself.
QByteArray patternBytes()
{
    QByteArray bytes(patternSize, Qt::Uninitialized);
    for (qsizetype i = 0; i < patternSize; ++i)
        bytes[i] = patternByte(i);
    return bytes;
}

Secret madeAtRunTime()
{
    return Secret(patternBytes());
}

//! How often the second half of patternBytes() stands in \a memory (the allocator writes on the first bytes of what is
//! freed).
int patternsIn(const char *at, std::size_t size)
{
    constexpr auto first = patternSize / 2;
    constexpr auto length = std::size_t(patternSize - first);
    int found = 0;
    const char *end = at + size;
    while (std::size_t(end - at) >= length) {
        at = static_cast<const char *>(std::memchr(at, patternByte(first), std::size_t(end - at) - length + 1));
        if (!at)
            break;
        std::size_t same = 1;
        while (same < length && at[same] == patternByte(first + qsizetype(same)))
            ++same;
        found += same == length;
        ++at;
    }
    return found;
}

//! Reads the whole writable memory of this process, as a debugger would.
int copiesInMemory()
{
    constexpr std::size_t chunk = 1024 * 1024;
    auto *buffer = static_cast<char *>(
        ::mmap(nullptr, chunk, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    QFile memory(u"/proc/self/mem"_s);
    QFile maps(u"/proc/self/maps"_s);
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !maps.open(QIODevice::ReadOnly))
        return -1;
    int found = 0;
    for (const auto &line : maps.readAll().split('\n')) {
        const auto fields = line.simplified().split(' ');
        if (fields.size() < 5 || !fields.at(1).startsWith("rw"))
            continue;
        const auto ends = fields.first().split('-');
        const auto from = ends.first().toULongLong(nullptr, 16);
        const auto to = ends.last().toULongLong(nullptr, 16);
        if (to - from > 256ULL * 1024 * 1024) // the shadow memory of a sanitizer
            continue;
        for (auto at = from; at < to; at += chunk) {
            const auto here = reinterpret_cast<quintptr>(buffer);
            if (at < here + chunk && here < at + chunk)
                continue;
            const auto got = ::pread(memory.handle(), buffer, std::min<quint64>(chunk, to - at), off_t(at));
            if (got > 0)
                found += patternsIn(buffer, std::size_t(got));
        }
    }
    ::munmap(buffer, chunk);
    return found;
}
} // namespace

void TestSecret::takesTheBytesAndLeavesNone()
{
    QByteArray bytes("sk-secret-0123456789");
    const Secret secret(std::move(bytes));
    QCOMPARE(secret.reveal(), QByteArrayView("sk-secret-0123456789"));
    QVERIFY(bytes.isEmpty());
    QVERIFY(!secret.isEmpty());
    QVERIFY(Secret().isEmpty());
}

void TestSecret::aCopyHasItsOwnMemory()
{
    const auto secret = secretOf("sk-secret-0123456789");
    const Secret copy(secret);
    QVERIFY(copy.reveal().data() != secret.reveal().data());
    Secret assigned;
    assigned = secret;
    QVERIFY(assigned.reveal().data() != secret.reveal().data());
}

void TestSecret::copyingLeavesBoth()
{
    auto secret = secretOf("one");
    {
        const Secret copy(secret);
        QCOMPARE(copy.reveal(), QByteArrayView("one"));
    } // wiped here
    QCOMPARE(secret.reveal(), QByteArrayView("one"));
    const auto other = secretOf("another");
    secret = other;
    QCOMPARE(secret.reveal(), QByteArrayView("another"));
    QCOMPARE(other.reveal(), QByteArrayView("another"));
}

void TestSecret::movingLeavesNothingBehind()
{
    auto secret = secretOf("sk-secret-0123456789");
    const void *memory = secret.reveal().data();
    Secret moved(std::move(secret));
    QVERIFY(secret.isEmpty());
    QCOMPARE(static_cast<const void *>(moved.reveal().data()), memory); // no second copy was made
    Secret assigned = secretOf("old");
    assigned = std::move(moved);
    QVERIFY(moved.isEmpty());
    QCOMPARE(static_cast<const void *>(assigned.reveal().data()), memory);
}

void TestSecret::assigningToItselfKeepsTheBytes()
{
    auto secret = secretOf("same");
    const auto &alias = secret;
    secret = alias;
    QCOMPARE(secret.reveal(), QByteArrayView("same"));
}

void TestSecret::equalBytesAreEqual()
{
    QVERIFY(secretOf("abc") == secretOf("abc"));
    QVERIFY(!(secretOf("abc") == secretOf("abd")));
    QVERIFY(!(secretOf("abc") == secretOf("abcd")));
    QVERIFY(Secret() == Secret());
    QVERIFY(!(Secret() == secretOf("a")));
}

void TestSecret::nothingIsLeftInTheMemoryOfTheProcess()
{
    {
        const Secret secret = madeAtRunTime();
        QVERIFY(copiesInMemory() >= 1); // the search does find it
        const Secret copy(secret);
        Secret assigned = secretOf("something else of another length");
        assigned = copy;
        Secret moved(std::move(assigned));
        QVERIFY(moved == secret);
        assigned = std::move(moved);
        QVERIFY(assigned == copy);
    }
    QCOMPARE(copiesInMemory(), 0);
}

void TestSecret::wipingReachesTheMemoryOfAByteArray()
{
    QByteArray bytes = patternBytes();
    QVERIFY(copiesInMemory() >= 1);
    oriel::wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(copiesInMemory(), 0);
}

void TestSecret::wipingLeavesOthersCopiesAlone()
{
    QByteArray bytes(32, 'x');
    const QByteArray other = bytes;
    oriel::wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(other, QByteArray(32, 'x'));
}

void TestSecret::binaryBytesSurvive()
{
    const auto secret = secretOf(QByteArray("a\0b\xff", 4));
    QCOMPARE(secret.reveal(), QByteArrayView("a\0b\xff", 4));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
