// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AnswerNews.h"

#include "chat/MemoryHistory.h"
#include "support/HeldTime.h"
#include "support/ScriptedProviders.h"
#include "viewmodels/ChatController.h"

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
    ChatController chat{history, turns, ChatPartner{{{{u"here"_s}, u"tiny"_s}, {}, {}}, u"tiny"_s, {}, {}, {}}, time};
    bool isSeen = false;
    AnswerNews news{history, turns, [this] { return isSeen; }};
    QSignalSpy ready{&news, &AnswerNews::ready};
};

} // namespace

class AnswerNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsToldWhileNobodyLooks()
    {
        Stage stage;
        stage.chat.send(u"Why is the sky blue?"_s);
        stage.provider.say(u"a secret"_s);
        stage.provider.end();
        QCOMPARE(stage.ready.size(), 1);
        QCOMPARE(stage.ready[0][1].toString(), u"The answer is ready"_s);
        QCOMPARE(stage.ready[0][2].toString(), u"Why is the sky blue?"_s);
    }

    void aFailureIsToldToo()
    {
        Stage stage;
        stage.chat.send(u"why"_s);
        stage.provider.end(failure(ErrorKind::Overloaded));
        QCOMPARE(stage.ready.size(), 1);
        QCOMPARE(stage.ready[0][1].toString(), u"The answer broke off"_s);
    }

    void nothingIsToldToWhoLooksStopsOrWantsNoNews()
    {
        Stage stage;
        stage.isSeen = true;
        stage.chat.send(u"one"_s);
        stage.provider.end();
        stage.isSeen = false;
        stage.chat.send(u"two"_s);
        stage.provider.say(u"half"_s);
        stage.chat.stop();
        stage.news.setOn(false);
        stage.chat.send(u"three"_s);
        stage.provider.end();
        QCOMPARE(stage.ready.size(), 0);
    }
};

QTEST_GUILESS_MAIN(AnswerNewsTest)
#include "tst_answernews.moc"
