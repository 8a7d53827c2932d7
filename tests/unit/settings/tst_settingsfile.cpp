// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsFile.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;
using namespace oriel;

namespace {

void put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SettingsFile::Change setting(const QString &name, const QByteArray &value)
{
    return [name, value](JsonMembers &members) -> Result<void> {
        members.set(name, value);
        return {};
    };
}

} // namespace

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"config/settings.json"_s);
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    }

    void missingFileIsEmpty()
    {
        const auto members = SettingsFile(m_path).read();
        QVERIFY(members);
        QVERIFY(members->members().empty());
    }

    void emptyFileIsAnEmptyObject()
    {
        put(m_path, " \n");
        QVERIFY(SettingsFile(m_path).read());
        QVERIFY(SettingsFile(m_path).update(setting(u"a"_s, "1")));
        QCOMPARE(textOf(m_path), QByteArray("{\n  \"a\": 1\n}\n"));
    }

    void unknownMembersStayByteForByte()
    {
        put(m_path,
            "\xef\xbb\xbf{\"later\": 1.50, \"nested\" : {\"b\":[1,  2, \"}\\\"\"], \"a\":{}},\n \"big\": "
            "123456789012345678901234567890, \"a\\u0062\": null}");
        QVERIFY(SettingsFile(m_path).update(setting(u"mine"_s, "true")));
        QCOMPARE(textOf(m_path),
                 QByteArray("{\n  \"later\": 1.50,\n  \"nested\": {\"b\":[1,  2, \"}\\\"\"], \"a\":{}},\n"
                            "  \"big\": 123456789012345678901234567890,\n  \"ab\": null,\n  \"mine\": true\n}\n"));
    }

    void ofANameThatIsThereTwiceTheLastCounts()
    {
        const auto members = JsonMembers::parse("{\"a\": 1, \"b\": 2, \"a\": 3}");
        QVERIFY(members);
        QCOMPARE(members->value(u"a").toInt(), 3);
        QCOMPARE(members->repeatedNames(), QStringList{u"a"_s});
    }

    void newMembersGoWhereTheOrderSays()
    {
        auto members = JsonMembers::parse("{\"c\": 3, \"own\": 0}").value();
        const QStringList order{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        members.set(u"d"_s, "4", order);
        members.set(u"a"_s, "1", order);
        members.set(u"b"_s, "2", order);
        QCOMPARE(members.toText(),
                 QByteArray("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3,\n  \"d\": 4,\n  \"own\": 0\n}"));
    }

    void brokenFileIsNeverWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("cut") << QByteArray("{\n  \"a\": 1,\n  \"b\": ") << u"Line 3"_s;
        QTest::newRow("comma") << QByteArray("{\"ä\": 1,, }") << u"Line 1, column"_s;
        QTest::newRow("list") << QByteArray("[1]") << u"a JSON object is missing"_s;
        QTest::newRow("bare") << QByteArray("hello") << u"Line 1"_s;
        QTest::newRow("after") << QByteArray("{} x") << u"Line 1"_s;
        QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\xfe\"}") << u"Line 1"_s;
        QTest::newRow("zeros") << QByteArray(100, '\0') << u"Line 1"_s;
        QTest::newRow("deep") << QByteArray(100'000, '[') << u"Line 1"_s;
    }

    void brokenFileIsNeverWritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        put(m_path, text);
        const auto read = SettingsFile(m_path).read();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Storage);
        QVERIFY2(read.error().message.contains(m_path), qPrintable(read.error().message));
        QVERIFY2(read.error().message.contains(where), qPrintable(read.error().message));
        const auto written = SettingsFile(m_path).update(setting(u"a"_s, "1"));
        QVERIFY(!written);
        QCOMPARE(textOf(m_path), text);
    }

    void lineAndColumnPointAtTheMistake()
    {
        put(m_path, "{\n  \"a\": 1,\n  \"ä\": oops\n}");
        const auto read = SettingsFile(m_path).read();
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"Line 3, column 8"_s), qPrintable(read.error().message));
    }

    void hugeFileIsRefused()
    {
        put(m_path, "{\"a\": \"" + QByteArray(5 * 1024 * 1024, 'x') + "\"}");
        QVERIFY(!SettingsFile(m_path).read());
    }

    void folderInItsPlaceIsAnError()
    {
        QVERIFY(QDir().mkpath(m_path));
        QVERIFY(!SettingsFile(m_path).read());
        QVERIFY(!SettingsFile(m_path).update(setting(u"a"_s, "1")));
    }

    void filesAreForTheirOwnerAlone()
    {
        QVERIFY(SettingsFile(m_path).update(setting(u"a"_s, "1")));
        const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        const auto files = QDir(QFileInfo(m_path).path()).entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(!files.isEmpty());
        for (const auto &file : files)
            QCOMPARE(file.permissions() & ~own, QFile::Permissions());
        QCOMPARE(QFileInfo(QFileInfo(m_path).path()).permissions()
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
    }

    void linkStaysALink()
    {
        const auto target = m_folder->filePath(u"dotfiles.json"_s);
        put(target, "{\"a\": 1}");
        QVERIFY(QFile::link(target, m_path));
        QVERIFY(SettingsFile(m_path).update(setting(u"b"_s, "2")));
        QVERIFY(QFileInfo(m_path).isSymLink());
        QVERIFY(textOf(target).contains("\"b\": 2"));
    }

    void failedChangeWritesNothing()
    {
        put(m_path, "{\"a\": 1}");
        const auto refused = SettingsFile(m_path).update([](JsonMembers &members) -> Result<void> {
            members.set(u"a"_s, "2");
            return failure(ErrorKind::InvalidInput);
        });
        QVERIFY(!refused);
        QCOMPARE(textOf(m_path), QByteArray("{\"a\": 1}"));
    }

    void threadsAtOnceLoseNothing()
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([this, thread] {
                for (int i = 0; i < 20; ++i)
                    (void)SettingsFile(m_path).update(setting(u"%1-%2"_s.arg(thread).arg(i), "true"));
            });
        }
        threads.clear();
        QCOMPARE(SettingsFile(m_path).read()->members().size(), std::size_t(80));
    }

    void processesAtOnceLoseNothing()
    {
        QProcess one;
        QProcess two;
        one.start(QStringLiteral(SETTINGS_WRITER), {u"members"_s, m_path, u"one"_s, u"60"_s});
        two.start(QStringLiteral(SETTINGS_WRITER), {u"members"_s, m_path, u"two"_s, u"60"_s});
        QVERIFY(one.waitForFinished() && two.waitForFinished());
        QCOMPARE(one.exitCode(), 0);
        QCOMPARE(two.exitCode(), 0);
        QCOMPARE(SettingsFile(m_path).read()->members().size(), std::size_t(120));
    }

    void lockOfAKilledProcessDoesNotStay()
    {
        QProcess writer;
        writer.start(QStringLiteral(SETTINGS_WRITER), {u"members"_s, m_path, u"x"_s, u"100000"_s});
        QTRY_VERIFY(QFileInfo::exists(m_path));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QVERIFY(SettingsFile(m_path).update(setting(u"mine"_s, "true")));
        QVERIFY(SettingsFile(m_path).read()->find(u"mine"));
    }

    void fullDiskKeepsTheOldFile()
    {
        put(m_path, "{\"a\": 1}");
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 16;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = SettingsFile(m_path).update(setting(u"b"_s, "\"" + QByteArray(1000, 'x') + "\""));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Storage);
        QCOMPARE(textOf(m_path), QByteArray("{\"a\": 1}"));
        QVERIFY(SettingsFile(m_path).update(setting(u"b"_s, "2")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
