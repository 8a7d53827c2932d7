// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/KeyRing.h"

#include "settings/Paths.h"
#include "settings/ProviderBook.h"
#include "settings/Settings.h"
#include "support/SecretServiceSession.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

//! Every test runs twice: in gnome-keyring, and in the encrypted file where no keychain runs.
class TestKeyRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.startBus());
        QVERIFY(m_session.startKeyring());
    }

    void initTestCase_data()
    {
        QTest::addColumn<bool>("hasKeychain");
        QTest::newRow("encrypted file") << false;
        QTest::newRow("keychain") << true;
    }

    void init()
    {
        QFETCH_GLOBAL(bool, hasKeychain);
        m_session.setVisible(hasKeychain);
        m_folder = std::make_unique<QTemporaryDir>();
        m_environment = QProcessEnvironment();
        m_environment.insert(u"ORIEL_HOME"_s, m_folder->path());
        m_environment.insert(u"ORIEL_PASSPHRASE"_s, u"correct horse"_s);
        const auto paths = Paths::fromEnvironment(m_environment);
        QVERIFY(paths.create());
        m_file = std::make_unique<EncryptedFileSecretStore>(
            paths.encryptedKeysFile(), passphraseFromEnvironment(m_environment, noPassphrase()), KeyCost{1, 8192});
    }

    void withoutKeysThereIsNone()
    {
        QVERIFY(!active(provider())->has_value());
        QVERIFY(ring().list(openai())->isEmpty());
    }

    void firstKeyIsActiveAndOthersAreUsedByName()
    {
        QFETCH_GLOBAL(bool, hasKeychain);
        const auto place = set(u"home"_s, "sk-home-key");
        QVERIFY2(place, qPrintable(place ? QString() : place.error().message));
        QCOMPARE(*place, hasKeychain ? SecretPlace::Keychain : SecretPlace::File);
        QVERIFY(set(u"work"_s, "sk-work-key"));
        QCOMPARE(activeBytes(), QByteArray("sk-home-key"));
        QVERIFY(ring().use(openai(), u"work"_s));
        QCOMPARE(activeBytes(), QByteArray("sk-work-key"));
        const auto keys = ring().list(openai()).value();
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys.first().name, u"home"_s);
        QVERIFY(keys.last().isActive && !keys.first().isActive);
        QCOMPARE(ring().providersWithKeys()->size(), 1);
    }

    void replacingAKeyCountsAtTheNextRequest()
    {
        auto used = ring();
        QVERIFY(set(u"home"_s, "sk-old-key"));
        QCOMPARE(QCoro::waitFor(used.activeKey(provider(), {})).value()->key.reveal().toByteArray(),
                 QByteArray("sk-old-key"));
        QVERIFY(set(u"home"_s, "sk-new-key"));
        QCOMPARE(QCoro::waitFor(used.activeKey(provider(), {})).value()->key.reveal().toByteArray(),
                 QByteArray("sk-new-key"));
    }

    void removingTheActiveKeyLeavesAnotherActive()
    {
        QVERIFY(set(u"a"_s, "sk-key-aaaa"));
        QVERIFY(set(u"b"_s, "sk-key-bbbb"));
        QVERIFY(ring().use(openai(), u"b"_s));
        QVERIFY(remove(u"b"_s));
        QCOMPARE(activeBytes(), QByteArray("sk-key-aaaa"));
        QVERIFY(remove(u"a"_s));
        QVERIFY(!active(provider())->has_value());
        const auto again = remove(u"a"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::InvalidInput);
    }

    void unknownNameTellsTheKnownOnes()
    {
        QVERIFY(set(u"work"_s, "sk-work-key"));
        const auto used = ring().use(openai(), u"wrok"_s);
        QVERIFY(!used);
        QVERIFY2(used.error().message.contains(u"There are these: work."_s)
                     && used.error().message.contains(u"Did you mean work?"_s),
                 qPrintable(used.error().message));
    }

    void badNamesAndKeysAreRefused()
    {
        for (const auto &name : {u""_s, u"a b"_s, u"header:x"_s, u"../x"_s, u"-x"_s, QString(65, u'a')})
            QCOMPARE(set(name, "sk-good-key").error().kind, ErrorKind::InvalidInput);
        for (const auto *key : {"", "sk key", "sk-key\n", "sk-k\xc3\xa9y"})
            QCOMPARE(set(u"work"_s, key).error().kind, ErrorKind::InvalidInput);
        QVERIFY(ring().list(openai())->isEmpty());
    }

    void namedVariableGoesFirstThenStoreThenVendors()
    {
        m_environment.insert(u"OPENAI_API_KEY"_s, u"sk-from-environment"_s);
        m_environment.insert(u"MY_KEY"_s, u"sk-from-mine"_s);
        QCOMPARE(activeBytes(), QByteArray("sk-from-environment"));
        QVERIFY(set(u"work"_s, "sk-from-store"));
        QCOMPARE(activeBytes(), QByteArray("sk-from-store"));
        const auto named = active(provider(), u"MY_KEY"_s);
        QCOMPARE((*named)->key.reveal().toByteArray(), QByteArray("sk-from-mine"));
        QCOMPARE((*named)->source, u"MY_KEY"_s);
        QCOMPARE(active(provider(), u"NO_SUCH"_s).error().kind, ErrorKind::InvalidInput);
    }

    void keyThatIsGoneFromItsStoreIsTold()
    {
        QVERIFY(set(u"work"_s, "sk-work-key"));
        const SecretRef ref{openai(), u"work"_s};
        QVERIFY(QCoro::waitFor(store().remove(ref)));
        const auto gone = active(provider());
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::Auth);
        QVERIFY2(gone.error().message.contains(u"“work”"_s), qPrintable(gone.error().message));
        QVERIFY(remove(u"work"_s));
    }

    void secretsOfAProviderGoThereAndBack()
    {
        ProviderConfig config;
        config.id = {u"gateway"_s};
        config.kind = ProviderKind::OpenAiCompatible;
        config.baseUrl = u"https://gateway.example/v1"_s;
        config.headers = {{u"X-Team"_s, Secret(QByteArray("blue")), false},
                          {u"X-Token"_s, Secret(QByteArray("header-secret-value")), true}};
        config.network.proxy = proxyFromText(u"http://ada@proxy.example:3128"_s).value();
        config.network.proxy.password = Secret(QByteArray("proxy-secret-value"));
        auto keys = ring();
        QVERIFY(QCoro::waitFor(keys.storeSecrets(config)));
        ProviderBook book(Paths::fromEnvironment(m_environment).providersFile());
        QVERIFY(book.add(config));
        const auto bare = book.find(u"gateway"_s).value();
        QVERIFY(bare.headers.last().value.isEmpty());
        const auto full = QCoro::waitFor(keys.withSecrets(bare));
        QVERIFY2(full, qPrintable(full ? QString() : full.error().message));
        QCOMPARE(full->headers.last().value.reveal().toByteArray(), QByteArray("header-secret-value"));
        QCOMPARE(full->network.proxy.password.reveal().toByteArray(), QByteArray("proxy-secret-value"));
        QVERIFY(keys.list(config.id)->isEmpty()); // no keys, though secrets
        QCOMPARE(foundInHome({"header-secret", "proxy-secret"}), QStringList());
        QVERIFY(QCoro::waitFor(keys.removeAll(config.id)));
        QVERIFY(!QCoro::waitFor(keys.withSecrets(bare)));
    }

    void noFileEverHoldsAKey()
    {
        QVERIFY(set(u"one"_s, "sk-needle-in-the-hay"));
        QVERIFY(set(u"two"_s, "sk-needle-number-two"));
        QVERIFY(ring().use(openai(), u"two"_s));
        QVERIFY(active(provider()));
        QVERIFY(set(u"one"_s, "sk-needle-rotated"));
        QVERIFY(remove(u"two"_s));
        Settings settings(Paths::fromEnvironment(m_environment).settingsFile());
        QVERIFY(settings.set(u"provider.default"_s, u"openai"_s));
        QVERIFY(foundInHome({"settings"}).isEmpty());
        QVERIFY(!foundInHome({"provider.default"}).isEmpty()); // the search finds what is there
        QCOMPARE(foundInHome({"needle", QByteArray("needle").toBase64().first(6), "correct horse"}), QStringList());
    }

    void everyFileAndFolderIsPrivate()
    {
        QVERIFY(set(u"one"_s, "sk-needle-in-the-hay"));
        QDirIterator walk(m_folder->path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        int count = 0;
        for (; walk.hasNext(); ++count) {
            const QFileInfo entry(walk.next());
            QVERIFY2(!(entry.permissions()
                       & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
                          | QFile::ExeOther)),
                     qPrintable(entry.filePath()));
        }
        QVERIFY(count >= 4);
    }

    void brokenIndexIsToldAndKept()
    {
        QFile index(Paths::fromEnvironment(m_environment).keyIndexFile());
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write("{\"openai\": ");
        index.close();
        QCOMPARE(active(provider()).error().kind, ErrorKind::Storage);
        QCOMPARE(set(u"work"_s, "sk-work-key").error().kind, ErrorKind::Storage);
        QVERIFY(index.open(QIODevice::ReadOnly));
        QCOMPARE(index.readAll(), QByteArray("{\"openai\": "));
    }

    void choiceGoesBeforeWhatRuns()
    {
        auto keys = ring(KeyStoreChoice::File);
        QCOMPARE(QCoro::waitFor(keys.set(openai(), u"work"_s, Secret(QByteArray("sk-in-file")))).value(),
                 SecretPlace::File);
        QCOMPARE(activeBytes(), QByteArray("sk-in-file"));
        QCOMPARE(keyStoreChoiceFromText(u"file"), KeyStoreChoice::File);
        QCOMPARE(keyStoreChoiceFromText(u"keychain"), KeyStoreChoice::Keychain);
    }

    void anotherChoiceCountsFromTheNextKeyOn()
    {
        auto choice = KeyStoreChoice::Auto;
        KeyRing keys(KeyIndex(Paths::fromEnvironment(m_environment).keyIndexFile()), m_keychain, *m_file,
                     EnvironmentKeys(m_environment), [&choice] { return choice; });
        QVERIFY(QCoro::waitFor(keys.set(openai(), u"first"_s, Secret(QByteArray("sk-first-key")))));
        choice = KeyStoreChoice::File;
        QCOMPARE(QCoro::waitFor(keys.set(openai(), u"second"_s, Secret(QByteArray("sk-second-key")))).value(),
                 SecretPlace::File);
    }

    void keyMovesWithItsReplacement()
    {
        QFETCH_GLOBAL(bool, hasKeychain);
        auto keys = ring(KeyStoreChoice::File);
        QVERIFY(QCoro::waitFor(keys.set(openai(), u"work"_s, Secret(QByteArray("sk-in-file")))));
        QVERIFY(set(u"work"_s, "sk-replaced"));
        QCOMPARE(activeBytes(), QByteArray("sk-replaced"));
        const SecretRef ref{openai(), u"work"_s};
        const auto inFile = QCoro::waitFor(m_file->read(ref));
        QCOMPARE(inFile->has_value(), !hasKeychain);
    }

    void unreachableStoreFallsBackToTheVariable()
    {
        auto keys = ring(KeyStoreChoice::File);
        QVERIFY(QCoro::waitFor(keys.set(openai(), u"work"_s, Secret(QByteArray("sk-in-file")))));
        m_environment.remove(u"ORIEL_PASSPHRASE"_s);
        m_file = std::make_unique<EncryptedFileSecretStore>(Paths::fromEnvironment(m_environment).encryptedKeysFile(),
                                                            noPassphrase());
        const auto locked = active(provider());
        QVERIFY(!locked);
        QCOMPARE(locked.error().kind, ErrorKind::Auth);
        m_environment.insert(u"OPENAI_API_KEY"_s, u"sk-from-environment"_s);
        QCOMPARE(activeBytes(), QByteArray("sk-from-environment"));
    }

private:
    static ProviderId openai() { return {u"openai"_s}; }
    static ProviderConfig provider() { return builtInProvider(ProviderKind::OpenAiChat); }
    SecretStore &store()
    {
        QFETCH_GLOBAL(bool, hasKeychain);
        return hasKeychain ? static_cast<SecretStore &>(m_keychain) : *m_file;
    }
    KeyRing ring(KeyStoreChoice choice = KeyStoreChoice::Auto)
    {
        return {KeyIndex(Paths::fromEnvironment(m_environment).keyIndexFile()), m_keychain, *m_file,
                EnvironmentKeys(m_environment), [choice] { return choice; }};
    }
    Result<SecretPlace> set(const QString &name, const QByteArray &key)
    {
        auto keys = ring();
        return QCoro::waitFor(keys.set(openai(), name, Secret(QByteArray(key))));
    }
    Result<void> remove(const QString &name)
    {
        auto keys = ring();
        return QCoro::waitFor(keys.remove(openai(), name));
    }
    Result<std::optional<ActiveKey>> active(const ProviderConfig &config, const QString &variable = {})
    {
        auto keys = ring();
        return QCoro::waitFor(keys.activeKey(config, variable));
    }
    QByteArray activeBytes()
    {
        const auto key = active(provider());
        return key && *key ? (*key)->key.reveal().toByteArray() : QByteArray();
    }
    QStringList foundInHome(const QByteArrayList &needles) const
    {
        QStringList found;
        QDirIterator walk(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const auto text = file.readAll();
            for (const auto &needle : needles) {
                if (text.contains(needle))
                    found.append(file.fileName());
            }
        }
        return found;
    }

    SecretServiceSession m_session;
    KeychainSecretStore m_keychain;
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
    std::unique_ptr<EncryptedFileSecretStore> m_file;
};

QTEST_GUILESS_MAIN(TestKeyRing)
#include "tst_keyring.moc"
