// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ModelTable.h"

#include <QSet>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

void isPlausible(const TokenRates &rates, const QByteArray &name)
{
    QVERIFY2(rates.output >= rates.input && rates.cachedInput.value_or(Money()) <= rates.input, name);
    const Money written = rates.cacheWrite.value_or(rates.input);
    QVERIFY2(written >= rates.input && rates.cacheWriteHour.value_or(written) >= written, name);
}

} // namespace

class TestModelTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByExactIdThenByLongestPrefix_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("entry"); // empty: none
        QTest::newRow("exact") << u"gpt-4o"_s << u"gpt-4o"_s;
        QTest::newRow("longer exact") << u"gpt-4o-mini"_s << u"gpt-4o-mini"_s;
        QTest::newRow("dated") << u"gpt-4o-2024-08-06"_s << u"gpt-4o"_s;
        QTest::newRow("longest") << u"gpt-4o-mini-2024-07-18"_s << u"gpt-4o-mini"_s;
        QTest::newRow("date in one") << u"claude-sonnet-4-20250514"_s << u"claude-sonnet-4"_s;
        QTest::newRow("revision") << u"gemini-2.0-flash-001"_s << u"gemini-2.0-flash"_s;
        QTest::newRow("latest") << u"claude-3-7-sonnet-latest"_s << u"claude-3-7-sonnet"_s;
        QTest::newRow("tag") << u"gpt-oss-20b:free"_s << u"gpt-oss-20b"_s;
        QTest::newRow("vendor before") << u"openai/gpt-4.1"_s << u"gpt-4.1"_s;
        QTest::newRow("Gemini's form") << u"models/gemini-2.5-pro"_s << u"gemini-2.5-pro"_s;
        QTest::newRow("another model") << u"gpt-5-pro"_s << QString();
        QTest::newRow("another size") << u"gpt-4-32k"_s << QString();
        QTest::newRow("another version") << u"claude-opus-4-9"_s << QString();
        QTest::newRow("unknown") << u"no-such"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void findsByExactIdThenByLongestPrefix()
    {
        QFETCH(const QString, model);
        const auto *entry = ModelTable::builtIn().find(model);
        QTEST(entry != nullptr ? entry->info.id : QString(), "entry");
    }

    void entriesAreSaneAndSayWhereTheyAreFrom()
    {
        const auto &entries = ModelTable::builtIn().all();
        QVERIFY(entries.size() > 30);
        QSet<QString> seen;
        for (const auto &entry : entries) {
            const auto name = entry.info.id.toUtf8();
            QVERIFY2(!seen.contains(entry.info.id), name);
            seen += entry.info.id;
            QVERIFY2(entry.source.startsWith("https://"_L1), name);
            QVERIFY2(entry.info.contextTokens.value_or(0) >= 1024, name);
            QVERIFY2(entry.info.maxOutputTokens.value_or(1) <= *entry.info.contextTokens, name);
            if (const auto price = entry.info.price; price && !entry.info.embedding.value_or(false))
                isPlausible(price->rates, name);
            if (const auto price = entry.info.price; price && price->longPrompt) {
                isPlausible(price->longPrompt->rates, name);
                QVERIFY2(price->longPrompt->aboveTokens > 0 && price->longPrompt->rates.input > price->rates.input,
                         name);
            }
        }
    }

    void whatTheServerToldStands()
    {
        ModelInfo info;
        info.id = u"gpt-4o"_s;
        info.contextTokens = 1000;
        info.tools = false;
        ModelTable::builtIn().complete(info);
        QCOMPARE(info.contextTokens, std::optional<qint64>(1000));
        QCOMPARE(info.tools, std::optional(false));
        QCOMPARE(info.vision, std::optional(true));
        QVERIFY(info.price.has_value());
    }

    void wrongDataIsNamed()
    {
        QVERIFY(!ModelTable::parse("[]"));
        const auto table = ModelTable::parse(
            R"({"groups":[{"source":"https:\/\/x","asOf":"yesterday","models":[{"id":"m"}]}]})");
        QVERIFY(!table);
        QVERIFY(table.error().message.contains(u"\"m\""_s));
    }
};

QTEST_APPLESS_MAIN(TestModelTable)
#include "tst_modeltable.moc"
