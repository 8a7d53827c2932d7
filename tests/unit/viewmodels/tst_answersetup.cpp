// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/AnswerSetup.h"

#include "chat/MemoryHistory.h"
#include "support/HeldTime.h"
#include "support/ScriptedProviders.h"

#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    test::HeldTime time;
    MemoryHistory history{time};
    test::ScriptedProviders providers;
    test::ScriptedProvider &provider = providers.of(u"here"_s);
    TurnService turns{history, providers, time, time};
    ChatController chat{history, turns, partner(u"Be kind."_s), time};
    AnswerSetup setup{chat};

    static ChatPartner partner(const QString &system)
    {
        ChatPartner made;
        made.setup.origin = {{u"here"_s}, u"tiny"_s};
        made.setup.system = system;
        made.setup.parameters.temperature = 0.7;
        made.modelName = u"tiny"_s;
        return made;
    }
    [[nodiscard]] QString text(const QString &name) const { return setup.texts().value(name).toString(); }
    [[nodiscard]] QString error(const QString &name) const { return setup.errors().value(name).toString(); }
    void ask(const QString &question)
    {
        chat.send(question);
        provider.say(u"yes"_s);
        provider.end();
    }
    [[nodiscard]] const ChatRequest &lastRequest() const { return provider.requests.back(); }
};

} // namespace

class AnswerSetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewConversationHasWhatTheSettingsSay()
    {
        const Stage stage;
        QCOMPARE(stage.text(u"system"_s), u"Be kind."_s);
        QCOMPARE(stage.text(u"temperature"_s), u"0.7"_s);
        QCOMPARE(stage.text(u"seed"_s), QString());
        QCOMPARE(stage.setup.summary(), QString());
    }

    void whatIsSetGoesWithTheNextQuestion_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("summary");

        QTest::newRow("instructions") << u"system"_s << u" Rhyme. "_s << u"Rhyme."_s << u"Instructions"_s;
        QTest::newRow("temperature") << u"temperature"_s << u"0.2"_s << u"0.2"_s << u"Temperature 0.2"_s;
        QTest::newRow("with a comma") << u"temperature"_s << u"1,5"_s << u"1.5"_s << u"Temperature 1.5"_s;
        QTest::newRow("no temperature") << u"temperature"_s << QString() << QString() << u"Temperature"_s;
        QTest::newRow("top p") << u"top_p"_s << u"1"_s << u"1"_s << u"Top P 1"_s;
        QTest::newRow("top k") << u"top_k"_s << u"40"_s << u"40"_s << u"Top K 40"_s;
        QTest::newRow("longest") << u"max_tokens"_s << u"512"_s << u"512"_s << u"Longest answer 512"_s;
        QTest::newRow("seed") << u"seed"_s << u"9223372036854775807"_s << u"9223372036854775807"_s << u"Seed"_s;
        QTest::newRow("thinking") << u"reasoning"_s << u"high"_s << u"high"_s << u"Thinking high"_s;
        QTest::newRow("stop") << u"stop"_s << u"END"_s << u"END"_s << u"Stops at END"_s;
    }

    void whatIsSetGoesWithTheNextQuestion()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, given);
        QFETCH(const QString, shown);
        QFETCH(const QString, summary);
        Stage stage;
        const QSignalSpy changed(&stage.setup, &AnswerSetup::changed);
        QVERIFY(stage.setup.set(name, given));
        QCOMPARE(stage.text(name), shown);
        QCOMPARE(stage.setup.summary(), summary);
        QVERIFY(changed.count() > 0);
        stage.ask(u"Why?"_s);
        QCOMPARE(stage.lastRequest().system, stage.chat.setup().system);
        QCOMPARE(stage.lastRequest().parameters, stage.chat.setup().parameters);
        QVERIFY(stage.lastRequest().system != u"Be kind."_s
                || stage.lastRequest().parameters != Stage::partner({}).setup.parameters);
    }

    void stopSequencesHaveLineEndsAndTabs()
    {
        Stage stage;
        QVERIFY(stage.setup.set(u"stop"_s, u"\\n\\nYou:\nC:\\\\new\n\\tx\\q"_s));
        QCOMPARE(stage.chat.setup().parameters.stop, QStringList({u"\n\nYou:"_s, u"C:\\new"_s, u"\tx\\q"_s}));
        const auto shown = stage.text(u"stop"_s);
        QVERIFY(stage.setup.set(u"stop"_s, shown)); // what is shown means the same
        QCOMPARE(stage.chat.setup().parameters.stop, QStringList({u"\n\nYou:"_s, u"C:\\new"_s, u"\tx\\q"_s}));
    }

    void whatCannotBeSaysWhyAndChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("why");
        QTest::newRow("too hot") << u"temperature"_s << u"2.1"_s << u"This is a number from 0 to 2."_s;
        QTest::newRow("not a number") << u"temperature"_s << u"nan"_s << u"This is a number from 0 to 2."_s;
        QTest::newRow("negative") << u"top_p"_s << u"-1"_s << u"This is a number from 0 to 1."_s;
        QTest::newRow("words") << u"top_k"_s << u"many"_s << u"This is a whole number from 1 to 100000."_s;
        QTest::newRow("none") << u"max_tokens"_s << u"0"_s << u"This is a whole number from 1 to 10000000."_s;
        QTest::newRow("huge") << u"seed"_s << u"9223372036854775808"_s
                              << u"This is a whole number from 0 to 9223372036854775807."_s;
    }

    void whatCannotBeSaysWhyAndChangesNothing()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, given);
        QFETCH(const QString, why);
        Stage stage;
        const auto before = stage.chat.setup();
        QVERIFY(!stage.setup.set(name, given));
        QCOMPARE(stage.error(name), why);
        QCOMPARE(stage.chat.setup(), before);
        QVERIFY(stage.setup.set(name, QString()));
        QCOMPARE(stage.error(name), QString());
        QVERIFY(!stage.setup.set(u"nonsense"_s, u"1"_s));
    }

    void itIsKeptWithItsConversation()
    {
        Stage stage;
        stage.ask(u"One"_s);
        const auto first = stage.chat.conversationId();
        QVERIFY(stage.setup.set(u"temperature"_s, u"0.1"_s));
        stage.chat.newChat();
        QCOMPARE(stage.text(u"temperature"_s), u"0.7"_s);
        QCOMPARE(stage.setup.summary(), QString());
        stage.ask(u"Two"_s);
        QCOMPARE(stage.lastRequest().parameters.temperature, 0.7);
        stage.chat.open(first);
        QCOMPARE(stage.text(u"temperature"_s), u"0.1"_s);
        stage.ask(u"Three"_s);
        QCOMPARE(stage.lastRequest().parameters.temperature, 0.1);
    }

    void anotherModelLeavesWhatIsSetHere()
    {
        Stage stage;
        QVERIFY(stage.setup.set(u"system"_s, u"Rhyme."_s));
        auto other = Stage::partner(u"Be kind."_s);
        other.setup.origin.model = u"huge"_s;
        stage.chat.setPartner(other);
        QCOMPARE(stage.text(u"system"_s), u"Rhyme."_s);
        stage.ask(u"One"_s);
        QCOMPARE(stage.lastRequest().model, u"huge"_s);
        QCOMPARE(stage.lastRequest().system, u"Rhyme."_s);
    }

    void settingsReachANewConversationThatWasNotAdjusted()
    {
        Stage stage;
        stage.chat.setPartner(Stage::partner(u"Be brief."_s));
        QCOMPARE(stage.text(u"system"_s), u"Be brief."_s);
        QCOMPARE(stage.setup.summary(), QString());
    }

    void resetGoesBackToTheSettings()
    {
        Stage stage;
        stage.ask(u"One"_s);
        QVERIFY(stage.setup.set(u"system"_s, u"Rhyme."_s));
        QVERIFY(!stage.setup.set(u"top_p"_s, u"9"_s));
        stage.setup.reset();
        QCOMPARE(stage.setup.summary(), QString());
        QCOMPARE(stage.error(u"top_p"_s), QString());
        stage.ask(u"Two"_s);
        QCOMPARE(stage.lastRequest().system, u"Be kind."_s);
    }
};

QTEST_GUILESS_MAIN(AnswerSetupTest)
#include "tst_answersetup.moc"
