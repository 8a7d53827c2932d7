// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/OpenAiModels.h"
#include "text/tokens/TextKinds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestTextKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreCountedByWhatTheyAreMadeOf();
    void modelsHaveTheirEncoding_data();
    void modelsHaveTheirEncoding();
};

void TestTextKinds::tokensAreCountedByWhatTheyAreMadeOf()
{
    QCOMPARE(textKinds(u""), TextKinds());
    const QString text = u"one two 12345 +++ \u4F60\u597D \u043C\u0438\u0440\n"_s;
    const auto kinds = textKinds(text);
    QCOMPARE(kinds.commonWords, 2);
    QCOMPARE(kinds.numbers, 2);
    QVERIFY(kinds.signs >= 1);
    QVERIFY(kinds.blanks >= 1);
    QVERIFY(kinds.ideographs >= 1);
    QVERIFY(kinds.otherWords >= 1);
    const auto &tokenizer = OpenAiTokenizer::builtIn(OpenAiEncoding::O200k);
    QCOMPARE(kinds.commonWords + kinds.rareWords + kinds.wordParts + kinds.numbers + kinds.signs + kinds.blanks
                 + kinds.ideographs + kinds.otherWords,
             tokenizer.count(text));
    QVERIFY(textKinds(u"Gespr\u00E4che Verlauf").rareWords > 0);
    QVERIFY(textKinds(u"Xyzzyplugh").wordParts > 1);
    QVERIFY(textKinds(u"\uD55C\uAD6D\uC5B4").ideographs > 0);
}

void TestTextKinds::modelsHaveTheirEncoding_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("encoding"); // empty: not OpenAI's

    for (const auto *const name : {u"gpt-4o", u"gpt-4o-mini-2024-07-18", u"gpt-4.1", u"gpt-4.5-preview", u"gpt-5",
                                   u"gpt-5.1-codex", u"o1", u"o3-mini", u"o4-mini-2025-04-16", u"chatgpt-4o-latest",
                                   u"gpt-oss:20b", u"gpt-oss-120b", u"openai/gpt-4o", u"ft:gpt-4o:me", u"gpt-9"})
        QTest::newRow(qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name) << u"o200k_base"_s;
    for (const auto *const name :
         {u"gpt-4", u"gpt-4-0613", u"gpt-4-turbo", u"gpt-4-32k", u"gpt-3.5-turbo", u"gpt-3.5-turbo-0125",
          u"gpt-35-turbo", u"ft:gpt-3.5-turbo:me", u"text-embedding-3-small", u"text-embedding-ada-002"})
        QTest::newRow(qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name) << u"cl100k_base"_s;
    for (const auto *const name : {u"claude-3-5-sonnet", u"gemini-2.5-pro", u"llama3", u"gpt-j-6b", u"gpt2", u"gpt4all",
                                   u"olmo", u"o", u"o1x", u"", u"mistral/"})
        QTest::newRow(qPrintable(u"no "_s + QString::fromUtf16(name))) << QString::fromUtf16(name) << QString();
}

void TestTextKinds::modelsHaveTheirEncoding()
{
    QFETCH(const QString, model);
    QFETCH(const QString, encoding);

    const auto found = openAiEncodingOf(model);
    QCOMPARE(found ? QString(openAiEncodingName(*found)) : QString(), encoding);
}

QTEST_GUILESS_MAIN(TestTextKinds)
#include "tst_textkinds.moc"
