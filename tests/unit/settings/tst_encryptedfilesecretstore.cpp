// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/EncryptedFileSecretStore.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestEncryptedFileSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"config/keys.enc"_s);
        m_asked.clear();
    }

    void missingFileAsksForNothing()
    {
        auto store = open();
        QCOMPARE(read(store).value(), std::nullopt);
        QVERIFY(remove(store));
        QVERIFY(m_asked.isEmpty());
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void secretsGoThereAndBackInAnotherProcess()
    {
        auto store = open();
        QVERIFY(write(store, "sk-the-key-itself"));
        QCOMPARE(m_asked, QList{PassphrasePurpose::Create});
        auto later = open();
        QCOMPARE((*read(later))->reveal().toByteArray(), QByteArray("sk-the-key-itself"));
        QCOMPARE((*read(later))->reveal().toByteArray(), QByteArray("sk-the-key-itself"));
        QCOMPARE(m_asked.size(), 2); // once each
        QCOMPARE(m_asked.last(), PassphrasePurpose::Unlock);
        QVERIFY(remove(later));
        QCOMPARE(read(store).value(), std::nullopt);
    }

    void fileHoldsNoPlainTextAndIsPrivate()
    {
        auto store = open();
        QVERIFY(write(store, "sk-the-key-itself"));
        QVERIFY(!bytes().contains("the-key"));
        QVERIFY(!bytes().contains("openai"));
        QVERIFY(!bytes().contains("correct horse"));
        QCOMPARE(int(QFileInfo(m_path).permissions()
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)),
                 0);
    }

    void everyWriteHasANewNonce()
    {
        auto store = open();
        QVERIFY(write(store, "sk-same"));
        const auto first = bytes();
        QVERIFY(write(store, "sk-same"));
        QVERIFY(bytes() != first);
    }

    void wrongPassphraseIsAuth()
    {
        auto store = open();
        QVERIFY(write(store, "sk-key"));
        const auto before = bytes();
        auto stranger = open("wrong horse");
        QCOMPARE(read(stranger).error().kind, ErrorKind::Auth);
        QCOMPARE(write(stranger, "sk-mine").error().kind, ErrorKind::Auth);
        QCOMPARE(bytes(), before);
        QCOMPARE(m_asked.size(), 3); // a wrong one is not kept
    }

    void emptyPassphraseMakesNoFile()
    {
        auto store = open("");
        QCOMPARE(write(store, "sk-key").error().kind, ErrorKind::InvalidInput);
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void nobodyToAskIsAuth()
    {
        EncryptedFileSecretStore store(m_path, noPassphrase(), cheap());
        QCOMPARE(write(store, "sk-key").error().kind, ErrorKind::Auth);
        QVERIFY(write(store, "sk-key").error().message.contains(u"ORIEL_PASSPHRASE"_s));
        QProcessEnvironment environment;
        environment.insert(u"ORIEL_PASSPHRASE"_s, u"correct horse"_s);
        EncryptedFileSecretStore told(m_path, passphraseFromEnvironment(environment, noPassphrase()), cheap());
        QVERIFY(write(told, "sk-key"));
        auto store2 = open();
        QVERIFY(read(store2).value());
    }

    void everyCutIsTold()
    {
        auto store = open();
        QVERIFY(write(store, "sk-key"));
        const auto whole = bytes();
        for (qsizetype size = 0; size < whole.size(); ++size) {
            put(whole.first(size));
            auto later = open();
            const auto found = read(later);
            QVERIFY(!found);
            QCOMPARE(found.error().kind, ErrorKind::Storage);
            QCOMPARE(write(later, "sk-new").error().kind, ErrorKind::Storage);
            QCOMPARE(bytes(), whole.first(size));
        }
    }

    void everyChangedByteIsTold()
    {
        auto store = open();
        QVERIFY(write(store, "sk-key"));
        const auto whole = bytes();
        for (qsizetype at = 0; at < whole.size(); ++at) {
            auto changed = whole;
            changed[at] = char(changed.at(at) ^ 0x10);
            put(changed);
            const auto found = read(store);
            QVERIFY2(!found, qPrintable(QString::number(at)));
            QCOMPARE(found.error().kind, ErrorKind::Storage);
            QVERIFY(!found.error().message.isEmpty());
            QCOMPARE(bytes(), changed);
        }
    }

    void longerFileIsTold()
    {
        auto store = open();
        QVERIFY(write(store, "sk-key"));
        put(bytes() + "x");
        QCOMPARE(read(store).error().kind, ErrorKind::Storage);
    }

    void usualCostWorksToo()
    {
        EncryptedFileSecretStore store(m_path, source("correct horse"));
        QVERIFY(write(store, "sk-key"));
        QCOMPARE(readHeader(bytes())->cost, KeyCost::interactive());
    }

    void processesAtOnceLoseNothing()
    {
        QProcess one;
        QProcess two;
        one.start(QStringLiteral(SETTINGS_WRITER), {u"secrets"_s, m_path, u"one"_s, u"25"_s});
        two.start(QStringLiteral(SETTINGS_WRITER), {u"secrets"_s, m_path, u"two"_s, u"25"_s});
        QVERIFY(one.waitForFinished() && two.waitForFinished());
        QVERIFY2(one.exitCode() == 0, one.readAllStandardError().constData());
        QVERIFY2(two.exitCode() == 0, two.readAllStandardError().constData());
        const auto key = deriveKey(readHeader(bytes()).value(), Secret(QByteArray("correct horse")));
        QCOMPARE(openFile(bytes(), *key)->size(), std::size_t(50));
    }

    void fullDiskKeepsTheOldFile()
    {
        auto store = open();
        QVERIFY(write(store, "sk-old-key"));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 20;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = write(store, "sk-new-key");
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Storage);
        QCOMPARE((*read(store))->reveal().toByteArray(), QByteArray("sk-old-key"));
        QCOMPARE(QFileInfo(m_path).dir().entryList({u"keys.enc*"_s}, QDir::Files),
                 (QStringList{u"keys.enc"_s, u"keys.enc.lock"_s}));
    }

    void packedSecretsAreReadOrRefused()
    {
        SecretMap secrets;
        secrets.emplace(u"openai/ключ"_s, Secret(QByteArray("\0\xff", 2)));
        secrets.emplace(u"a/b"_s, Secret());
        const auto packed = packSecrets(secrets);
        QVERIFY(unpackSecrets(packed) == secrets);
        for (qsizetype size = 1; size < packed.size(); ++size) {
            const auto cut = unpackSecrets(QByteArrayView(packed).first(size));
            QVERIFY(!cut || cut->size() == 1);
        }
        QVERIFY(!unpackSecrets("\xff\xff\xff\xff...."));
    }

private:
    static KeyCost cheap() { return {1, 8192}; }
    PassphraseSource source(const QByteArray &passphrase)
    {
        return [this, passphrase](PassphrasePurpose purpose) {
            m_asked.append(purpose);
            return answer(passphrase);
        };
    }
    static QCoro::Task<Result<Secret>> answer(QByteArray passphrase) { co_return Secret(std::move(passphrase)); }
    EncryptedFileSecretStore open(const QByteArray &passphrase = "correct horse")
    {
        return {m_path, source(passphrase), cheap()};
    }

    static SecretRef ref() { return {{u"openai"_s}, u"default"_s}; }
    static Result<std::optional<Secret>> read(EncryptedFileSecretStore &store)
    {
        return QCoro::waitFor(store.read(ref()));
    }
    static Result<void> write(EncryptedFileSecretStore &store, const QByteArray &bytes)
    {
        return QCoro::waitFor(store.write(ref(), Secret(QByteArray(bytes))));
    }
    static Result<void> remove(EncryptedFileSecretStore &store) { return QCoro::waitFor(store.remove(ref())); }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QList<PassphrasePurpose> m_asked;
};

QTEST_GUILESS_MAIN(TestEncryptedFileSecretStore)
#include "tst_encryptedfilesecretstore.moc"
