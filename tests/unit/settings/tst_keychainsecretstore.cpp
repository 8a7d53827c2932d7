// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/KeychainSecretStore.h"

#include "support/SecretServiceSession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

//! Against gnome-keyring itself. The tests run in the order of the file: what happens to a keychain in its life.
class TestKeychainSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutABusThereIsNoKeychain()
    {
        QCOMPARE(state(), KeychainState::Absent);
        QCOMPARE(read(u"default"_s).error().kind, ErrorKind::Storage);
    }

    void withoutAKeyringOnTheBusThereIsNone()
    {
        QVERIFY(m_session.startBus());
        QCOMPARE(state(), KeychainState::Absent);
        const auto none = write(u"default"_s, "sk-test-1");
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::Storage);
        QVERIFY(!none.error().message.isEmpty());
    }

    void anOpenKeyringIsReady()
    {
        QVERIFY(m_session.startKeyring());
        QCOMPARE(state(), KeychainState::Ready);
    }

    void whatIsNotThereIsEmpty()
    {
        QCOMPARE(read(u"default"_s).value(), std::nullopt);
        QVERIFY(remove(u"default"_s));
    }

    void secretsGoThereAndBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a key") << QByteArray("sk-ant-api03-abcdef-ghij");
        QTest::newRow("UTF-8") << QByteArray("pässwörd ключ");
        QTest::newRow("not UTF-8") << QByteArray("\xff\x00\xfe\n", 4);
        QTest::newRow("long") << QByteArray(8000, 'k');
    }

    void secretsGoThereAndBack()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(write(u"work"_s, bytes));
        const auto secret = read(u"work"_s);
        QVERIFY(secret && *secret);
        QCOMPARE((*secret)->reveal().toByteArray(), bytes);
    }

    void writingAgainReplaces()
    {
        QVERIFY(write(u"work"_s, "sk-first-one"));
        QVERIFY(write(u"work"_s, "sk-second-one"));
        QCOMPARE((*read(u"work"_s))->reveal().toByteArray(), QByteArray("sk-second-one"));
        QVERIFY(remove(u"work"_s));
        QCOMPARE(read(u"work"_s).value(), std::nullopt);
    }

    void namesDoNotMix()
    {
        QVERIFY(write(u"a"_s, "first-secret"));
        QVERIFY(write(u"b"_s, "second-secret"));
        QCOMPARE((*read(u"a"_s))->reveal().toByteArray(), QByteArray("first-secret"));
        const SecretRef other{{u"anthropic"_s}, u"a"_s};
        QCOMPARE(QCoro::waitFor(m_store.read(other)).value(), std::nullopt);
    }

    void manyAtOnceAllEnd()
    {
        std::vector<QCoro::Task<Result<void>>> tasks;
        for (int i = 0; i < 20; ++i) {
            SecretRef ref{{u"openai"_s}, QString::number(i)};
            QByteArray bytes = "secret-" + QByteArray::number(i);
            tasks.push_back(m_store.write(ref, Secret(std::move(bytes))));
        }
        for (auto &task : tasks)
            QVERIFY(QCoro::waitFor(task));
        for (int i = 0; i < 20; ++i)
            QCOMPARE((*read(QString::number(i)))->reveal().toByteArray(), "secret-" + QByteArray::number(i));
    }

    void lockedKeyringIsAuth()
    {
        QVERIFY(write(u"work"_s, "sk-before-the-lock"));
        QVERIFY(m_session.lock());
        QCOMPARE(state(), KeychainState::Locked);
        for (const auto &error :
             {read(u"work"_s).error(), write(u"work"_s, "sk-other").error(), remove(u"work"_s).error()}) {
            QCOMPARE(error.kind, ErrorKind::Auth);
            QVERIFY2(error.message.contains(u"locked"_s), qPrintable(error.message));
        }
    }

    void killedKeyringIsStorage()
    {
        m_session.killKeyring();
        QCOMPARE(state(), KeychainState::Absent);
        QCOMPARE(read(u"work"_s).error().kind, ErrorKind::Storage);
    }

    void keyringThatComesBackHasItsSecrets()
    {
        QVERIFY(m_session.startKeyring());
        QCOMPARE(state(), KeychainState::Ready);
        const auto secret = read(u"work"_s);
        QVERIFY2(secret, qPrintable(secret ? QString() : secret.error().message));
        QVERIFY(*secret);
        QCOMPARE((*secret)->reveal().toByteArray(), QByteArray("sk-before-the-lock"));
    }

    void keyringKilledWhileItWorksEndsTheTask()
    {
        SecretRef ref{{u"openai"_s}, u"work"_s};
        auto task = m_store.write(ref, Secret(QByteArray("sk-too-late")));
        m_session.killKeyring();
        (void)QCoro::waitFor(task); // written or not, it ends
        QCOMPARE(read(u"work"_s).error().kind, ErrorKind::Storage);
    }

    void lockedFromTheStartIsLocked()
    {
        QVERIFY(m_session.startLockedKeyring());
        QVERIFY(state() != KeychainState::Ready);
        QVERIFY(!write(u"work"_s, "sk-nobody-opened"));
    }

private:
    KeychainState state() { return QCoro::waitFor(m_store.state()); }
    Result<std::optional<Secret>> read(const QString &name)
    {
        const SecretRef ref{{u"openai"_s}, name};
        return QCoro::waitFor(m_store.read(ref));
    }
    Result<void> write(const QString &name, const QByteArray &bytes)
    {
        const SecretRef ref{{u"openai"_s}, name};
        return QCoro::waitFor(m_store.write(ref, Secret(QByteArray(bytes))));
    }
    Result<void> remove(const QString &name)
    {
        const SecretRef ref{{u"openai"_s}, name};
        return QCoro::waitFor(m_store.remove(ref));
    }

    SecretServiceSession m_session;
    KeychainSecretStore m_store;
};

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
