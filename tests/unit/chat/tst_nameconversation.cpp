// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/NameConversation.h"
#include "chat/Titles.h"
#include "TurnStage.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

struct NameStage : TurnStage {
    NameConversation name{history, providers, time};

    [[nodiscard]] Conversation now() { return *QCoro::waitFor(history.conversation(conversation)); }
    void rename(const QString &title)
    {
        ConversationChange change;
        change.title = title;
        if (!QCoro::waitFor(history.change(conversation, std::move(change))))
            qFatal("not renamed");
    }
};

} // namespace

class TestNameConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelGivesATitleInTheBackground();
    void theOfflineAssistantIsNotAsked();
    void aTitleOfThePersonStays();
    void aTitleThatThePersonGivesMeanwhileStays();
    void aModelThatFailsLeavesTheFirstWords();
    void aModelThatTakesTooLongIsLeft();
    void aModelThatDoesNotEndIsLeft();
    void aModelIsAskedOnce();
    void anAnswerThatDidNotComeNamesNothing();
    void theEndOfTheProgramEndsIt();
};

void TestNameConversation::theModelGivesATitleInTheBackground()
{
    NameStage stage;
    stage.name.follow(stage.service);
    stage.exchange(u"Why is the sky blue?"_s, u"Rayleigh scattering."_s);
    QTRY_COMPARE(stage.provider().requests.size(), 2u);
    const auto &request = stage.provider().requests.back();
    QCOMPARE(request.model, u"tiny"_s);
    QCOMPARE(request.parameters.maxTokens, titleTokens);
    QVERIFY(request.messages[0].text().contains(u"Why is the sky blue?"_s));
    QVERIFY(request.messages[0].text().contains(u"Rayleigh scattering."_s));
    stage.provider().say(u"\"Blue sky\""_s);
    stage.provider().end();
    QTRY_COMPARE(stage.now().title, u"Blue sky"_s);
    QVERIFY(stage.now().titleOrigin == TitleOrigin::Model);
    QCOMPARE(stage.path().size(), 2u); // what was asked for it is no part of the conversation
    QCOMPARE(stage.time.waiting(), 0);
}

void TestNameConversation::theOfflineAssistantIsNotAsked()
{
    NameStage stage;
    stage.conversation = stage.begin(u"offline"_s);
    QVERIFY(stage.ask(u"Why is the sky blue?"_s));
    auto &offline = stage.providers.of(u"offline"_s);
    offline.say(u"so"_s);
    offline.end();
    stage.waitForEnd();
    QCOMPARE(QCoro::waitFor(stage.name.run(stage.conversation)), true);
    QCOMPARE(offline.requests.size(), 1u);
    QCOMPARE(stage.now().title, u"Why is the sky blue?"_s);
    QVERIFY(stage.now().titleOrigin == TitleOrigin::FirstWords);
    QCOMPARE(QCoro::waitFor(stage.name.run(stage.conversation)), false);
}

void TestNameConversation::aTitleOfThePersonStays()
{
    NameStage stage;
    stage.exchange(u"Why?"_s, u"So."_s);
    stage.rename(u"Mine"_s);
    QCOMPARE(QCoro::waitFor(stage.name.run(stage.conversation)), false);
    QCOMPARE(stage.provider().requests.size(), 1u);
    QCOMPARE(stage.now().title, u"Mine"_s);
}

void TestNameConversation::aTitleThatThePersonGivesMeanwhileStays()
{
    NameStage stage;
    stage.exchange(u"Why?"_s, u"So."_s);
    auto task = stage.name.run(stage.conversation);
    QTRY_COMPARE(stage.provider().requests.size(), 2u);
    stage.rename(u"Mine"_s);
    stage.provider().say(u"Theirs"_s);
    stage.provider().end();
    QCOMPARE(QCoro::waitFor(std::move(task)), false);
    QCOMPARE(stage.now().title, u"Mine"_s);
}

void TestNameConversation::aModelThatFailsLeavesTheFirstWords()
{
    NameStage stage;
    stage.exchange(u"Why?"_s, u"So."_s);
    auto task = stage.name.run(stage.conversation);
    QTRY_COMPARE(stage.provider().requests.size(), 2u);
    stage.provider().end(std::unexpected(errorOf(ErrorKind::RateLimit)));
    QCOMPARE(QCoro::waitFor(std::move(task)), true);
    QCOMPARE(stage.now().title, u"Why?"_s);
    QVERIFY(stage.now().titleOrigin == TitleOrigin::FirstWords);
}

void TestNameConversation::aModelThatTakesTooLongIsLeft()
{
    NameStage stage;
    stage.exchange(u"Why?"_s, u"So."_s);
    auto task = stage.name.run(stage.conversation);
    QTRY_COMPARE(stage.provider().requests.size(), 2u);
    stage.provider().say(u"A ti"_s);
    QCOMPARE(stage.provider().stops, 0);
    stage.time.pass(NameConversation::patience);
    QCOMPARE(stage.provider().stops, 1);
    QCOMPARE(QCoro::waitFor(std::move(task)), true);
    QCOMPARE(stage.now().title, u"Why?"_s); // half a title is none
}

void TestNameConversation::aModelThatDoesNotEndIsLeft()
{
    NameStage stage;
    stage.exchange(u"Why?"_s, u"So."_s);
    auto task = stage.name.run(stage.conversation);
    QTRY_COMPARE(stage.provider().requests.size(), 2u);
    for (int i = 0; i < 100 && stage.provider().stops == 0; ++i)
        stage.provider().say(QString(100, u'x'));
    QCOMPARE(stage.provider().stops, 1);
    QCOMPARE(QCoro::waitFor(std::move(task)), true);
    QCOMPARE(stage.now().title, u"Why?"_s);
}

void TestNameConversation::aModelIsAskedOnce()
{
    NameStage stage;
    stage.name.follow(stage.service);
    stage.exchange(u"Why?"_s, u"So."_s);
    QTRY_COMPARE(stage.provider().requests.size(), 2u);
    stage.provider().end(std::unexpected(errorOf(ErrorKind::Server)));
    QTRY_COMPARE(stage.now().title, u"Why?"_s);
    stage.exchange(u"And?"_s, u"That."_s);
    QCOMPARE(QCoro::waitFor(stage.name.run(stage.conversation)), false);
    QCOMPARE(stage.provider().requests.size(), 3u);
}

void TestNameConversation::anAnswerThatDidNotComeNamesNothing()
{
    NameStage stage;
    stage.name.follow(stage.service);
    QVERIFY(stage.ask(u"Why?"_s));
    stage.service.stop(stage.conversation);
    stage.waitForEnd();
    QCOMPARE(stage.provider().requests.size(), 1u);
    QVERIFY(stage.now().title.isEmpty());
}

void TestNameConversation::theEndOfTheProgramEndsIt()
{
    NameStage stage;
    stage.exchange(u"Why?"_s, u"So."_s);
    auto task = stage.name.run(stage.conversation);
    QTRY_COMPARE(stage.provider().requests.size(), 2u);
    stage.name.stop();
    QCOMPARE(QCoro::waitFor(std::move(task)), false);
    QVERIFY(stage.now().title.isEmpty());
}

QTEST_GUILESS_MAIN(TestNameConversation)
#include "tst_nameconversation.moc"
