// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryDoor.h"
#include "unit/storage/KeptHistory.h"

#include <QFileInfo>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestHistoryDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_kept = std::make_unique<KeptHistory>();
        m_kept->addConversation(u"c"_s, 2);
    }

    void aNewHistoryIsMadeWithoutABackup()
    {
        KeptHistory empty;
        HistoryDoor door(empty.file(), empty.clock);
        QVERIFY(door.openForWriting());
        QVERIFY(door.openForReading());
        QVERIFY(door.backups().list().empty());
    }

    void aDamagedOneIsRescuedAndToldOf()
    {
        QFile file(m_kept->file());
        QVERIFY(file.resize(file.size() - 4096));
        HistoryDoor door(m_kept->file(), m_kept->clock);
        QStringList told;
        const auto listening = door.notices().add([&told](const QStringList &sentences) { told += sentences; });
        QVERIFY(door.openForWriting());
        QTRY_VERIFY(told.join(u' ').contains(u"damaged"_s));
    }

    void anEmptiedOneThatOthersHaveOpenKeepsItsLog()
    {
        HistoryDoor others(m_kept->file(), m_kept->clock);
        {
            auto database = valueOf(others.openForWriting());
            wantDone(database.run(u"UPDATE store SET generation = 7"_s));
            QVERIFY(QFile::copy(m_kept->file() + u"-wal"_s, m_kept->path(u"log"_s)));
        }
        QFile file(m_kept->file());
        QVERIFY(file.resize(0));
        QVERIFY(QFile::rename(m_kept->path(u"log"_s), m_kept->file() + u"-wal"_s));
        HistoryDoor door(m_kept->file(), m_kept->clock);
        QVERIFY(!door.openForWriting());
        QVERIFY(!door.openForReading());
        QVERIFY(QFileInfo(m_kept->file() + u"-wal"_s).size() > 0);
    }

    void damageThatIsMetIsMarkedAndToldOf()
    {
        HistoryDoor door(m_kept->file(), m_kept->clock);
        QStringList told;
        const auto listening = door.notices().add([&told](const QStringList &sentences) { told += sentences; });
        Error full;
        full.kind = ErrorKind::Storage;
        full.code = u"13"_s;
        door.noteFailure(full);
        QVERIFY(!QFileInfo::exists(m_kept->file() + u".damaged"_s));
        Error corrupt = full;
        corrupt.code = u"779"_s; // SQLITE_CORRUPT_INDEX
        door.noteFailure(corrupt);
        QVERIFY(QFileInfo::exists(m_kept->file() + u".damaged"_s));
        QTRY_COMPARE(told.size(), 1);
    }

private:
    std::unique_ptr<KeptHistory> m_kept;
};

QTEST_GUILESS_MAIN(TestHistoryDoor)
#include "tst_historydoor.moc"
