// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Presets.h"

#include <QTest>
#include <QUrl>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInOnesAreThere_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto *id : {"openai", "azure", "openrouter", "groq", "mistral", "deepseek", "xai", "together",
                               "lmstudio", "llama-server", "vllm", "litellm"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void builtInOnesAreThere()
    {
        QFETCH(const QString, id);
        const auto *preset = Presets::builtIn().find(id);
        QVERIFY(preset != nullptr);
        QVERIFY(!preset->displayName.isEmpty());
        QVERIFY(preset->id == "azure"_L1 || QUrl(preset->baseUrl).isValid());
        QVERIFY(!preset->baseUrl.endsWith(u'/'));
        QVERIFY(preset->isLocal || !preset->keyEnvironment.isEmpty());
        QVERIFY(preset->isLocal || preset->baseUrl.isEmpty() || preset->baseUrl.startsWith("https:"_L1));
    }

    void quirksAreData()
    {
        const auto &presets = Presets::builtIn();
        QCOMPARE(presets.find(u"mistral")->dialect.toolIdLength, 9);
        QVERIFY(!presets.find(u"mistral")->dialect.hasStreamOptions);
        QCOMPARE(presets.find(u"deepseek")->dialect.echo, OpenAiDialect::Echo::ToolLoop);
        QVERIFY(presets.find(u"openrouter")->dialect.includesUsage);
        QVERIFY(!presets.find(u"openrouter")->dialect.appHeaders.empty());
        QCOMPARE(presets.find(u"openrouter")->keyPath, u"key"_s);
        QVERIFY(presets.find(u"openai")->dialect.isOpenAi);
        QVERIFY(presets.find(u"nobody") == nullptr);
    }

    void wrongDataIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("names");
        QTest::newRow("no JSON") << QByteArray("{") << u"presets"_s;
        QTest::newRow("no list") << QByteArray("{}") << u"presets"_s;
        QTest::newRow("no id") << QByteArray(R"({"presets":[{"name":"a"}]})") << u"id"_s;
        QTest::newRow("twice") << QByteArray(R"({"presets":[{"id":"a"},{"id":"a"}]})") << u"\"a\""_s;
        QTest::newRow("no address") << QByteArray(R"({"presets":[{"id":"a","baseUrl":"host"}]})") << u"baseUrl"_s;
        QTest::newRow("flag") << QByteArray(R"({"presets":[{"id":"a","dialect":{"topK":1}}]})") << u"topK"_s;
        QTest::newRow("word") << QByteArray(R"({"presets":[{"id":"a","dialect":{"reasoningEcho":"often"}}]})")
                              << u"reasoningEcho"_s;
    }
    void wrongDataIsNamed()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, names);
        const auto presets = Presets::parse(json);
        QVERIFY(!presets);
        QCOMPARE(presets.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(presets.error().message.contains(names), qPrintable(presets.error().message));
    }
};

QTEST_APPLESS_MAIN(TestPresets)
#include "tst_presets.moc"
