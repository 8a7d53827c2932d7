// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TurnProgress.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TurnProgressTest : public QObject
{
    Q_OBJECT

    const TurnProgress::Time start{1h};
    const QDateTime noon = QDateTime::fromString(u"2026-01-02T12:00:00Z"_s, Qt::ISODate);

private Q_SLOTS:
    void countsTheSecondsBeforeTheFirstWord()
    {
        TurnProgress progress(u"here"_s, start);
        QCOMPARE(progress.words(start + 3s), u"Waiting for the answer · 3 s"_s);
        progress.take(ReasoningDelta{0, u"hm"_s, false}, start + 4s, noon);
        QCOMPARE(progress.words(start + 5s), u"Thinking · 5 s"_s);
        progress.take(TextDelta{0, u"so"_s}, start + 6500ms, noon);
        QCOMPARE(progress.words(start + 7s), u"Answering · 7 s"_s);
    }

    void aRetryIsCountedDown()
    {
        TurnProgress progress(u"here"_s, start);
        Error error;
        error.kind = ErrorKind::Overloaded;
        progress.take(Retrying{1, error, 4s}, start, noon);
        QCOMPARE(progress.words(start), u"Retrying in 4 s: here is overloaded."_s);
        QCOMPARE(progress.words(start + 3500ms), u"Retrying in 1 s: here is overloaded."_s);
        QCOMPARE(progress.words(start + 9s), u"Retrying: here is overloaded."_s);
        progress.take(ResponseStarted{}, start + 9s, noon);
        QCOMPARE(progress.words(start + 9s), u"Waiting for the answer · 9 s"_s);
    }

    void aWaitSaysItsCauseAndItsEnd()
    {
        TurnProgress progress({}, start);
        progress.take(Waiting{u"the limit of 5 requests a minute"_s, noon.addSecs(10)}, start, noon);
        QCOMPARE(progress.words(start + 2s), u"Waiting 8 s: the limit of 5 requests a minute"_s);
        progress.take(Waiting{u"a free place"_s, {}}, start, noon);
        QCOMPARE(progress.words(start + 2s), u"Waiting: a free place · 2 s"_s);
        progress.take(LoadingModel{u"llama3.1"_s}, start, noon);
        QCOMPARE(progress.words(start + 2s), u"Loading llama3.1 · 2 s"_s);
    }

    void remembersWhatStaysWorthKnowing()
    {
        TurnProgress progress(u"here"_s, start);
        Error error;
        error.kind = ErrorKind::Overloaded;
        progress.take(Switched{{{u"here"_s}, u"big"_s}, {{u"there"_s}, u"small"_s}, error}, start, noon);
        progress.take(ParameterDropped{u"temperature"_s, {}}, start, noon);
        progress.take(Notice{u"Good to know."_s}, start, noon);
        QCOMPARE(progress.remarks(),
                 QStringList({u"there/small answers in place of here/big. here is overloaded."_s,
                              u"The model does not take “temperature”, so it was left out."_s, u"Good to know."_s}));
    }

    void aVerdictSaysWhatItIsAbout()
    {
        TurnProgress progress(u"here"_s, start);
        progress.take(SafetyReported{u"HARASSMENT"_s, u"HIGH"_s}, start, noon);
        progress.take(SafetyReported{u"jailbreak"_s, {}}, start, noon);
        QCOMPARE(progress.remarks(),
                 QStringList({u"The provider marked this as: HARASSMENT – HIGH."_s,
                              u"The provider marked this as: jailbreak."_s}));
    }
};

QTEST_GUILESS_MAIN(TurnProgressTest)
#include "tst_turnprogress.moc"
