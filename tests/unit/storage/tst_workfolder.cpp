// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/WorkFolder.h"

#include "core/PrivateFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestWorkFolder : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_parent;

private Q_SLOTS:
    void itGoesWithWhatMadeIt()
    {
        {
            auto work = WorkFolder::make(m_parent.path());
            QVERIFY(work);
            QVERIFY(writePrivateFile(work->file(u"words"_s), "secret"));
            const WorkFolder moved = std::move(*work);
            QVERIFY(QFileInfo::exists(moved.file(u"words"_s)));
            const auto others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
                | QFileDevice::ExeOther;
            QVERIFY(!(QFileInfo(QFileInfo(moved.file(u"words"_s)).absolutePath()).permissions() & others));
        }
        QCOMPARE(entries(), QStringList());
    }

    void whatAKilledProcessLeftIsRemoved()
    {
        QVERIFY(QDir(m_parent.path()).mkpath(u".making-dead/deeper"_s));
        QVERIFY(writePrivateFile(m_parent.filePath(u".making-dead/words"_s), "secret"));
        WorkFolder::removeAbandoned(m_parent.path());
        QCOMPARE(entries(), QStringList());
    }

    void whatIsInUseStays()
    {
        const auto work = WorkFolder::make(m_parent.path());
        QVERIFY(work);
        QVERIFY(writePrivateFile(work->file(u"words"_s), "secret"));
        WorkFolder::removeAbandoned(m_parent.path());
        QVERIFY(QFileInfo::exists(work->file(u"words"_s)));
    }

    void whereNoneCanBeMadeItIsSaid()
    {
        QVERIFY(writePrivateFile(m_parent.filePath(u"a file"_s), {}));
        const auto work = WorkFolder::make(m_parent.filePath(u"a file"_s));
        QVERIFY(!work);
        QCOMPARE(work.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestWorkFolder)
#include "tst_workfolder.moc"
