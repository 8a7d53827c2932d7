// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/FallbackChain.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFallbackChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsAreReadInOrder()
    {
        const auto chain = chainFromText(
            u" openrouter/meta-llama/llama-3:free\nollama/llama3.1?timeout=30&retries=0  offline/ "_s);
        QVERIFY(chain);
        QCOMPARE(chain->size(), 3U);
        QVERIFY(chain->at(0) == (ChainTarget{{{u"openrouter"_s}, u"meta-llama/llama-3:free"_s}}));
        QVERIFY(chain->at(1) == (ChainTarget{{{u"ollama"_s}, u"llama3.1"_s}, 30s, 0}));
        QVERIFY(chain->at(2) == (ChainTarget{{{u"offline"_s}, {}}}));
        QVERIFY(chainFromText({})->empty());
    }

    void whatIsNoTargetIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no model") << u"openai"_s;
        QTest::newRow("no provider") << u"/gpt"_s;
        QTest::newRow("a provider that can have no such name") << u"Open AI!/gpt"_s;
        QTest::newRow("no number") << u"a/b?timeout=soon"_s;
        QTest::newRow("too little") << u"a/b?timeout=0"_s;
        QTest::newRow("too many") << u"a/b?retries=11"_s;
        QTest::newRow("an option that there is not") << u"a/b?colour=1"_s;
        QTest::newRow("a value is missing") << u"a/b?retries"_s;
    }
    void whatIsNoTargetIsNamed()
    {
        QFETCH(const QString, text);
        const auto chain = chainFromText(u"good/one "_s + text);
        QVERIFY(!chain);
        QCOMPARE(chain.error().kind, ErrorKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestFallbackChain)
#include "tst_fallbackchain.moc"
