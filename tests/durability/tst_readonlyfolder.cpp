// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/storage/KeptHistory.h"

#include <QProcess>

#include <unistd.h>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

//! A history that can only be read. Root may write everywhere: then the other process is somebody without rights.
class TestReadOnlyFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsThereCanBeRead_data();
    void whatIsThereCanBeRead();
    void aFolderThatCannotBeReadIsSaid();

private:
    void setModes(const QString &folder, mode_t folderMode, mode_t fileMode) const
    {
        constexpr uid_t nobody = 65534;
        for (const auto &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
            const QByteArray path = QFile::encodeName(info.absoluteFilePath());
            if (::geteuid() == 0)
                QCOMPARE(::chown(path.constData(), nobody, nobody), 0);
            QCOMPARE(::chmod(path.constData(), fileMode), 0);
        }
        const QByteArray path = QFile::encodeName(folder);
        if (::geteuid() == 0)
            QCOMPARE(::chown(path.constData(), nobody, nobody), 0);
        QCOMPARE(::chmod(path.constData(), folderMode), 0);
    }
    [[nodiscard]] QStringList listAsSomebody() const
    {
        constexpr uid_t nobody = 65534;
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.setChildProcessModifier([] {
            if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
                ::_exit(99);
        });
        process.start(QStringLiteral(HISTORY_CHILD), {u"list"_s, m_kept->folder()});
        if (!process.waitForFinished(60'000))
            qFatal("the other process does not end");
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    std::unique_ptr<KeptHistory> m_kept;
};

void TestReadOnlyFolder::init()
{
    m_kept = std::make_unique<KeptHistory>();
    m_kept->addConversation(u"c"_s, 3);
    const QByteArray parent = QFile::encodeName(QFileInfo(m_kept->folder()).absolutePath());
    QCOMPARE(::chmod(parent.constData(), 0755), 0); // so that somebody else gets to it at all
}

void TestReadOnlyFolder::cleanup()
{
    ::chmod(QFile::encodeName(m_kept->folder()).constData(), 0700); // so that it can be removed
}

void TestReadOnlyFolder::whatIsThereCanBeRead_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::newRow("folder and file") << 0500 << 0400;
    QTest::newRow("the file") << 0700 << 0400;
    QTest::newRow("the folder") << 0500 << 0600;
}

void TestReadOnlyFolder::whatIsThereCanBeRead()
{
    QFETCH(const int, folderMode);
    QFETCH(const int, fileMode);
    const auto before = bytesOf(m_kept->file());
    setModes(m_kept->folder(), mode_t(folderMode), mode_t(fileMode));
    const auto said = listAsSomebody();
    QCOMPARE(said.value(0), u"conversations 1"_s);
    QVERIFY2(said.value(1).startsWith(u"not written The history can"_s), qPrintable(said.join(u'\n')));
    QCOMPARE(bytesOf(m_kept->file()), before);
}

void TestReadOnlyFolder::aFolderThatCannotBeReadIsSaid()
{
    setModes(m_kept->folder(), 0000, 0600);
    const auto said = listAsSomebody();
    QVERIFY2(said.value(0).startsWith(u"failed The "_s), qPrintable(said.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestReadOnlyFolder)
#include "tst_readonlyfolder.moc"
