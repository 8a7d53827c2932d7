// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/ConversationProviders.h"

#include "assembly/AppServices.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct NoSink final : EventSink {
    void take(StreamEvent) override {}
};

struct Stage {
    QTemporaryDir home;
    QProcessEnvironment environment = [this] {
        QProcessEnvironment made;
        made.insert(u"ORIEL_HOME"_s, home.path());
        return made;
    }();
    AppServices services{Paths::fromEnvironment(environment), environment, noPassphrase(), u"0"_s};
    ConversationProviders providers{services.providers(), services.book()};

    Result<Finished> ask(const QString &provider)
    {
        ChatRequest request;
        request.messages.push_back(textMessage(Role::User, u"Hello"_s));
        NoSink sink;
        const auto chat = providers.chat({ProviderId{provider}, u"tiny"_s});
        return QCoro::waitFor(chat->stream(request, sink, {}));
    }
};

} // namespace

class TestConversationProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOfflineAssistantIsNoModel()
    {
        Stage stage;
        QVERIFY(!stage.providers.isModel(ProviderId{u"offline"_s}));
        QVERIFY(stage.providers.isModel(ProviderId{u"openai"_s}));
        QVERIFY(!stage.providers.isModel(ProviderId{u"nobody"_s}));
    }

    void eachConversationHasItsOwn()
    {
        Stage stage;
        QVERIFY(stage.ask(u"offline"_s));
        const auto gone = stage.ask(u"nobody"_s); // removed since: told when it is asked
        QVERIFY(!gone && gone.error().kind == ErrorKind::InvalidInput);
    }

    void whatIsSaidForThisRunIsForOneProvider()
    {
        Stage stage;
        ProviderOverrides overrides;
        overrides.baseUrl = u"http://127.0.0.1:1/v1"_s; // nobody listens there
        overrides.retries = 0;
        stage.providers.override(u"ollama"_s, overrides);
        const auto refused = stage.ask(u"ollama"_s);
        QVERIFY(!refused && refused.error().kind == ErrorKind::Network);
        QVERIFY(stage.ask(u"offline"_s));
    }
};

QTEST_GUILESS_MAIN(TestConversationProviders)
#include "tst_conversationproviders.moc"
