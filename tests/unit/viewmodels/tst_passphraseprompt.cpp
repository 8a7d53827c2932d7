// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/PassphrasePrompt.h"

#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Answer {
    std::optional<Result<Secret>> came;

    QCoro::Task<void> waitFor(PassphrasePrompt &prompt, bool isNew)
    {
        Result<Secret> secret = co_await prompt.ask(isNew);
        came = std::move(secret);
    }
    [[nodiscard]] QByteArray words() const { return came && *came ? (*came)->reveal().toByteArray() : QByteArray(); }
};

} // namespace

class PassphrasePromptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenGoesToAllWhoAsked()
    {
        PassphrasePrompt prompt;
        const QSignalSpy asking(&prompt, &PassphrasePrompt::askingChanged);
        Answer first;
        Answer second;
        first.waitFor(prompt, false);
        second.waitFor(prompt, false);
        QCOMPARE(asking.count(), 1);
        QVERIFY(prompt.isAsking() && !prompt.isChoosing());
        QVERIFY(prompt.give(u"open sesame"_s, QString()));
        QCOMPARE(first.words(), "open sesame");
        QCOMPARE(second.words(), "open sesame");
        QVERIFY(!prompt.isAsking());
    }

    void whoDoesNotWantToIsNotAskedOn()
    {
        PassphrasePrompt prompt;
        Answer answer;
        answer.waitFor(prompt, false);
        prompt.cancel();
        QVERIFY(answer.came && !*answer.came);
        QCOMPARE(answer.came->error().kind, ErrorKind::Auth);
        QVERIFY(!prompt.isAsking());
    }

    void aNewOneIsWrittenTwiceAndNotTooShort()
    {
        PassphrasePrompt prompt;
        Answer answer;
        answer.waitFor(prompt, true);
        QVERIFY(prompt.isChoosing());
        QVERIFY(!prompt.give(u"short"_s, u"short"_s));
        QVERIFY(!prompt.error().isEmpty());
        QVERIFY(!prompt.give(u"long enough"_s, u"long enuogh"_s));
        QCOMPARE(prompt.error(), u"The two are not the same."_s);
        QVERIFY(!answer.came);
        QVERIFY(prompt.give(u"long enough"_s, u"long enough"_s));
        QCOMPARE(answer.words(), "long enough");
        QCOMPARE(prompt.error(), QString());
    }

    void whoIsAskedAgainReadsThatItWasWrong()
    {
        PassphrasePrompt prompt;
        Answer first;
        first.waitFor(prompt, false);
        QCOMPARE(prompt.error(), QString());
        QVERIFY(prompt.give(u"wrong one"_s, QString()));
        Answer second;
        second.waitFor(prompt, false);
        QVERIFY(!prompt.error().isEmpty());
        prompt.cancel();
    }

    void itMayGoWhileSomebodyWaits()
    {
        auto prompt = std::make_unique<PassphrasePrompt>();
        Answer answer;
        answer.waitFor(*prompt, false);
        prompt.reset();
        QVERIFY(answer.came && !*answer.came);
    }
};

QTEST_GUILESS_MAIN(PassphrasePromptTest)
#include "tst_passphraseprompt.moc"
