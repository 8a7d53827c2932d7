// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/StreamedTokenCount.h"

#include "text/tokens/OpenAiTokenizer.h"
#include "TokenTexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

namespace {

//! Counts how much it is asked to look at.
class WatchedTokenizer final : public Tokenizer
{
public:
    explicit WatchedTokenizer(bool settles)
        : m_settles(settles)
    {
    }

    [[nodiscard]] qint64 count(QStringView text) const override
    {
        looked += text.size();
        return m_real.count(text);
    }
    [[nodiscard]] qint64 countWithSpecialTokens(QStringView text) const override
    {
        return m_real.countWithSpecialTokens(text);
    }
    [[nodiscard]] SettledTokens settled(QStringView text) const override
    {
        if (!m_settles)
            return {};
        looked += text.size();
        return m_real.settled(text);
    }

    mutable qint64 looked = 0; //!< UTF-16 units

private:
    const OpenAiTokenizer &m_real = OpenAiTokenizer::builtIn(OpenAiEncoding::O200k);
    bool m_settles;
};

} // namespace

class TestStreamedTokenCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithTheCountOfTheWhole();
    void aNewPartCostsThatPart();
    void anEndlessWordIsNotCountedForEachPart();
    void withoutWhatSettlesTheCostStaysInProportion();
};

void TestStreamedTokenCount::endsWithTheCountOfTheWhole()
{
    const auto &tokenizer = OpenAiTokenizer::builtIn(OpenAiEncoding::Cl100k);
    QRandomGenerator random(5);
    for (const auto &one : test::countedTexts(QStringLiteral(ORIEL_TEST_DATA "/tokens/openai.jsonl"))) {
        StreamedTokenCount count(tokenizer);
        for (qsizetype at = 0; at < one.text.size();) {
            const qsizetype length = std::min<qsizetype>(1 + random.bounded(6), one.text.size() - at);
            count.append(QStringView(one.text).sliced(at, length)); // surrogate pairs are cut too
            at += length;
        }
        QCOMPARE(count.finish(), one.cl100k);
        QCOMPARE(count.count(), one.cl100k);
    }
}

void TestStreamedTokenCount::aNewPartCostsThatPart()
{
    const WatchedTokenizer tokenizer(true);
    StreamedTokenCount count(tokenizer);
    const QString part = u"Some words, as they come. "_s;
    qint64 lookedAtFirst = 0;
    for (int i = 0; i < 4000; ++i) {
        tokenizer.looked = 0;
        count.append(part);
        if (i == 10)
            lookedAtFirst = tokenizer.looked;
    }
    QVERIFY(tokenizer.looked <= 3 * part.size());
    QVERIFY(tokenizer.looked <= lookedAtFirst + part.size());
    QCOMPARE(count.finish(), tokenizer.count(part.repeated(4000)));
}

void TestStreamedTokenCount::anEndlessWordIsNotCountedForEachPart()
{
    const WatchedTokenizer tokenizer(true);
    StreamedTokenCount count(tokenizer);
    constexpr int parts = 50'000;
    for (int i = 0; i < parts; ++i)
        count.append(u"aaaa");
    QVERIFY2(tokenizer.looked < 30LL * 4 * parts, qPrintable(QString::number(tokenizer.looked)));
    const qint64 exact = 4 * parts / 8;
    QVERIFY(std::abs(count.count() - exact) < exact / 100); // meanwhile it is in proportion
    QCOMPARE(count.finish(), exact);
}

void TestStreamedTokenCount::withoutWhatSettlesTheCostStaysInProportion()
{
    const WatchedTokenizer tokenizer(false);
    StreamedTokenCount count(tokenizer);
    const QString part = u"word after word "_s;
    constexpr int parts = 10'000;
    for (int i = 0; i < parts; ++i)
        count.append(part);
    QVERIFY2(tokenizer.looked < 40 * part.size() * parts, qPrintable(QString::number(tokenizer.looked)));
    QCOMPARE(count.finish(), tokenizer.count(part.repeated(parts)));
}

QTEST_GUILESS_MAIN(TestStreamedTokenCount)
#include "tst_streamedtokencount.moc"
