// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FileLock.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#include <thread>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFileLock : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"lock"_s); }
    [[nodiscard]] bool canTake(LockKind kind) const
    {
        const auto taken = FileLock::take(file(), kind);
        return taken && taken->has_value();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void oneHolderExcludesAllOthers()
    {
        auto lock = FileLock::take(file(), LockKind::Exclusive);
        QVERIFY(lock && *lock);
        QVERIFY(!canTake(LockKind::Exclusive));
        QVERIFY(!canTake(LockKind::Shared));
        lock->reset();
        QVERIFY(canTake(LockKind::Exclusive));
    }

    void severalShareAndKeepOutWhoWantsItAlone()
    {
        const auto one = FileLock::take(file(), LockKind::Shared);
        const auto two = FileLock::take(file(), LockKind::Shared);
        QVERIFY(one && *one && two && *two);
        QVERIFY(!canTake(LockKind::Exclusive));
    }

    void patienceOutlastsAHolder()
    {
        auto held = FileLock::take(file(), LockKind::Exclusive);
        QVERIFY(held && *held);
        std::jthread releaser([&held] { held->reset(); });
        const auto taken = FileLock::take(file(), LockKind::Exclusive, 60s);
        QVERIFY(taken && taken->has_value());
    }

    void aKilledProcessHoldsNothing()
    {
        int ready[2] = {};
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto lock = FileLock::take(file(), LockKind::Exclusive);
            const char isHeld = lock && lock->has_value() ? 'y' : 'n';
            (void)!::write(ready[1], &isHeld, 1);
            for (;;)
                ::pause();
        }
        char isHeld = 0;
        QCOMPARE(::read(ready[0], &isHeld, 1), 1);
        QCOMPARE(isHeld, 'y');
        QVERIFY(!canTake(LockKind::Exclusive));
        QCOMPARE(::kill(child, SIGKILL), 0);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(canTake(LockKind::Exclusive));
        ::close(ready[0]);
        ::close(ready[1]);
    }

    void theFileIsItsOwnersAlone()
    {
        QVERIFY(canTake(LockKind::Exclusive));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(file()).permissions() & others));
    }

    void aMissingFolderIsSaid()
    {
        const auto taken = FileLock::take(m_folder.filePath(u"none/lock"_s), LockKind::Exclusive);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
