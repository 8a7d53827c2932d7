// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/WelcomeController.h"

#include "support/ListedProviders.h"

#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

LocalServer ollama()
{
    LocalServer server;
    server.draft.id.value = u"ollama"_s;
    server.draft.kind = ProviderKind::Ollama;
    server.title = u"Ollama"_s;
    server.address = u"http://localhost:11434"_s;
    server.models = {test::modelNamed(u"llama3.1"_s), test::modelNamed(u"qwen3"_s)};
    return server;
}

} // namespace

class WelcomeControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasAProviderIsNotWelcomed()
    {
        test::ListedProviders desk;
        desk.add(u"openai"_s, u"OpenAI"_s);
        desk.local.servers = {ollama()};
        WelcomeController welcome(&desk);
        QVERIFY(!welcome.isFirst());
        welcome.look();
        QVERIFY(welcome.servers().isEmpty());
    }

    void serversOfThisMachineAreOffered()
    {
        test::ListedProviders desk;
        desk.local.servers = {ollama()};
        WelcomeController welcome(&desk);
        QVERIFY(welcome.isFirst());
        desk.hold();
        welcome.look();
        QVERIFY(welcome.isSearching());
        desk.release();
        QVERIFY(!welcome.isSearching());
        QCOMPARE(welcome.servers().first().toMap(),
                 (QVariantMap{{u"title"_s, u"Ollama"_s}, {u"details"_s, u"http://localhost:11434 · 2 models"_s}}));
    }

    void oneIsUsedWithItsFirstModel()
    {
        test::ListedProviders desk;
        desk.local.servers = {ollama()};
        WelcomeController welcome(&desk);
        welcome.look();
        const QSignalSpy chosen(&welcome, &WelcomeController::chosen);
        welcome.use(0);
        QCOMPARE(chosen.first(), (QVariantList{u"ollama"_s, u"llama3.1"_s, u"llama3.1"_s}));
        QVERIFY(!welcome.isFirst());
        welcome.use(7); // there is none
        QCOMPARE(chosen.count(), 1);
    }

    void whatCannotBeUsedSaysWhy()
    {
        test::ListedProviders desk;
        desk.local.servers = {ollama()};
        WelcomeController welcome(&desk);
        welcome.look();
        desk.failure = failure(ErrorKind::Storage, u"The disk is full."_s).error();
        welcome.use(0);
        QCOMPARE(welcome.error(), u"The disk is full."_s);
        QVERIFY(welcome.isFirst());
    }

    void itMayGoWhileItLooks()
    {
        test::ListedProviders desk;
        auto welcome = std::make_unique<WelcomeController>(&desk);
        desk.hold();
        welcome->look();
        welcome.reset();
        desk.release();
        QVERIFY(!desk.entries.empty());
    }
};

QTEST_GUILESS_MAIN(WelcomeControllerTest)
#include "tst_welcomecontroller.moc"
