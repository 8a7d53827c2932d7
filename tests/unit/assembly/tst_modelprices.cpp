// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/ModelPrices.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

std::optional<ListedPrice> priceAt(ProviderKind kind, const QString &baseUrl, const QString &model)
{
    ProviderConfig config;
    config.kind = kind;
    config.baseUrl = baseUrl;
    return ModelPrices(config).price(model);
}

} // namespace

class TestModelPrices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRunsHereIsFree()
    {
        for (const auto &address : {u"http://localhost:8080"_s, u"http://127.0.0.1:1234/v1"_s, u"http://[::1]:1"_s}) {
            const auto price = priceAt(ProviderKind::OpenAiCompatible, address, u"gpt-4o"_s);
            QVERIFY2(price == ListedPrice{}, qPrintable(address));
        }
        QVERIFY(priceAt(ProviderKind::Ollama, u"http://192.168.1.5:11434"_s, u"llama3.1"_s) == ListedPrice{});
    }

    void aListedModelHasItsPriceAndItsDay()
    {
        const auto price = priceAt(ProviderKind::OpenAiChat, {}, u"gpt-4o-2024-08-06"_s);
        QVERIFY(price.has_value());
        QVERIFY(price->price.rates.input == Money{2'500'000});
        QCOMPARE(price->asOf, u"2025-12-01"_s);
    }

    void anUnknownModelHasNone()
    {
        QVERIFY(!priceAt(ProviderKind::OpenAiChat, {}, u"gpt-99"_s));
        QVERIFY(!priceAt(ProviderKind::OpenAiCompatible, u"https://api.example"_s, u"sonar"_s)); // no price in the
                                                                                                 // table
    }
};

QTEST_GUILESS_MAIN(TestModelPrices)
#include "tst_modelprices.moc"
