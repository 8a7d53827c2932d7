// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SettingsRoots.h"

#include "chat/MemoryHistory.h"
#include "support/HeldTime.h"
#include "support/ListedProviders.h"
#include "support/ScriptedProviders.h"
#include "viewmodels/ChatController.h"
#include "viewmodels/MemorySettings.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    test::HeldTime time;
    MemoryHistory history{time};
    test::ScriptedProviders providers;
    test::ScriptedProvider &first = providers.of(u"first"_s);
    test::ScriptedProvider &second = providers.of(u"second"_s);
    TurnService turns{history, providers, time, time};
    test::ListedProviders desk;
    MemorySettings settings;
    PassphrasePrompt passphrase;
    ChatController chat{history, turns, partnerFor({{u"first"_s}, u"tiny"_s}), time};
    SettingsRoots roots{{settings, &desk, nullptr, time, passphrase}, QString()};

    Stage()
    {
        desk.add(u"first"_s, u"First"_s);
        desk.add(u"second"_s, u"Second"_s);
        desk.catalogues[u"first"_s] = {test::modelNamed(u"tiny"_s)};
        desk.catalogues[u"second"_s] = {test::modelNamed(u"huge"_s)};
        roots.serve(chat, [this](const Origin &origin) { return partnerFor(origin); });
    }
    [[nodiscard]] ChatPartner partnerFor(const Origin &origin) const
    {
        ChatPartner partner;
        partner.setup.origin = origin;
        partner.setup.system = settings.text(u"generation.system"_s);
        partner.modelName = origin.model;
        partner.introduction = u"You talk with %1."_s.arg(origin.provider.value);
        return partner;
    }
    [[nodiscard]] ModelPickerModel &models()
    {
        return *roots.properties().value(u"models"_s).value<ModelPickerModel *>();
    }
    [[nodiscard]] SettingsController &preferences()
    {
        return *roots.properties().value(u"preferences"_s).value<SettingsController *>();
    }
    [[nodiscard]] ProvidersController &setUp()
    {
        return *roots.properties().value(u"providers"_s).value<ProvidersController *>();
    }
};

} // namespace

class SettingsRootsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChoiceAnswersTheNextQuestionOfThatConversation()
    {
        Stage stage;
        stage.chat.send(u"One"_s);
        stage.first.say(u"Yes."_s);
        stage.first.end();
        stage.models().take(u"second"_s, u"huge"_s, u"huge"_s);
        QCOMPARE(stage.chat.modelName(), u"huge"_s);
        stage.chat.send(u"Two"_s);
        QCOMPARE(stage.first.requests.size(), std::size_t(1));
        QCOMPARE(stage.second.requests.size(), std::size_t(1));
        QCOMPARE(stage.second.requests.back().model, u"huge"_s);
        stage.second.end();
    }

    void theWordsOfAnEmptyConversationFollowTheChoice()
    {
        Stage stage;
        stage.models().take(u"second"_s, u"huge"_s, u"huge"_s);
        QCOMPARE(stage.chat.introduction(), u"You talk with second."_s);
        stage.chat.send(u"One"_s);
        QCOMPARE(stage.second.requests.size(), std::size_t(1));
        stage.second.end();
    }

    void instructionsGoWithNewConversations()
    {
        Stage stage;
        stage.chat.send(u"One"_s);
        stage.first.end();
        stage.preferences().field(u"generation.system"_s)->set(u"Be brief."_s);
        stage.chat.send(u"Two"_s); // of a conversation that began without
        QCOMPARE(stage.first.requests.back().system, QString());
        stage.first.end();
        stage.chat.newChat();
        stage.chat.send(u"Three"_s);
        QCOMPARE(stage.first.requests.back().system, u"Be brief."_s);
        stage.first.end();
    }

    void aNewDefaultLeavesTheConversationThatIsShown()
    {
        Stage stage;
        stage.chat.send(u"One"_s);
        stage.first.end();
        stage.setUp().load();
        stage.setUp().makeDefault(u"second"_s);
        QCOMPARE(stage.chat.modelName(), u"tiny"_s);
        stage.chat.newChat();
        QCOMPARE(stage.chat.modelName(), u"Second"_s);
        QCOMPARE(ModelPickerModel::lastChosen(stage.settings)->first.value, u"second"_s);
    }

    void theOneThatAnswersIsMarkedInTheChoice()
    {
        Stage stage;
        stage.models().load();
        int marked = 0;
        for (int row = 0; row < stage.models().rowCount(); ++row) {
            const auto index = stage.models().index(row);
            if (!index.data(ModelPickerModel::CurrentRole).toBool())
                continue;
            ++marked;
            QCOMPARE(index.data(ModelPickerModel::NameRole).toString(), u"tiny"_s);
        }
        QCOMPARE(marked, 1);
    }
};

QTEST_GUILESS_MAIN(SettingsRootsTest)
#include "tst_settingsroots.moc"
