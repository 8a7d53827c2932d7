// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/AppServices.h"

#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    QTemporaryDir home;
    QProcessEnvironment environment = [this] {
        QProcessEnvironment made;
        made.insert(u"ORIEL_HOME"_s, home.path());
        return made;
    }();
    AppServices services{Paths::fromEnvironment(environment), environment, noPassphrase(), u"0"_s};

    //! The name of who counts; empty for an estimate.
    QString counts(const QString &provider, const QString &model)
    {
        const Origin origin{ProviderId{provider}, model};
        const auto choice = services.tokenizers().forModel(origin);
        if (!choice)
            return choice.error().message;
        if (services.tokenizers().isKnown(origin) != (choice->tokenizer != nullptr))
            return u"isKnown() says otherwise"_s;
        return choice->name;
    }
};

} // namespace

class TestModelTokenizers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openAisModelsHaveTheirs();
    void otherModelsHaveNone();
    void thePersonsFileGoesFirst();
    void aFileThatCannotBeUsedIsTold();
};

void TestModelTokenizers::openAisModelsHaveTheirs()
{
    Stage stage;
    QCOMPARE(stage.counts(u"openai"_s, u"gpt-4o"_s), u"o200k_base"_s);
    QCOMPARE(stage.counts(u"openai-compatible"_s, u"openai/gpt-4-turbo"_s), u"cl100k_base"_s);
    QCOMPARE(stage.counts(u"openai"_s, u"a-model-of-tomorrow"_s), u"o200k_base"_s);
    QCOMPARE(stage.counts(u"openai-responses"_s, u"codex-something"_s), u"o200k_base"_s);
    QCOMPARE(stage.counts(u"azure"_s, u"our-deployment"_s), u"o200k_base"_s);
}

void TestModelTokenizers::otherModelsHaveNone()
{
    Stage stage;
    QCOMPARE(stage.counts(u"anthropic"_s, u"claude-sonnet-4"_s), QString());
    QCOMPARE(stage.counts(u"ollama"_s, u"llama3"_s), QString());
    QCOMPARE(stage.counts(u"nobody"_s, u"m"_s), QString());
}

void TestModelTokenizers::thePersonsFileGoesFirst()
{
    Stage stage;
    const QString file = QStringLiteral(ORIEL_TEST_DATA "/tokens/files/byte-level.json");
    QVERIFY(stage.services.settings().set(u"tokens.files"_s, u"other=/x\nllama3:8b=%1\ngpt-4o=%1"_s.arg(file)));
    QCOMPARE(stage.counts(u"ollama"_s, u"llama3:8b"_s), file);
    QCOMPARE(stage.counts(u"openai"_s, u"gpt-4o"_s), file);
    QCOMPARE(stage.counts(u"ollama"_s, u"llama3"_s), QString());
    const Origin origin{ProviderId{u"ollama"_s}, u"llama3:8b"_s};
    const auto *first = stage.services.tokenizers().forModel(origin)->tokenizer;
    QCOMPARE(stage.services.tokenizers().forModel(origin)->tokenizer, first); // read once
}

void TestModelTokenizers::aFileThatCannotBeUsedIsTold()
{
    Stage stage;
    QVERIFY(stage.services.settings().set(u"tokens.files"_s, u"tiny=/nowhere/tokenizer.json"_s));
    const auto choice = stage.services.tokenizers().forModel({ProviderId{u"ollama"_s}, u"tiny"_s});
    QVERIFY(!choice);
    QCOMPARE(choice.error().kind, ErrorKind::Storage);
    QVERIFY(choice.error().message.contains(u"/nowhere/tokenizer.json"_s));
    QVERIFY(!stage.services.settings().set(u"tokens.files"_s, u"no equals sign"_s));
}

QTEST_GUILESS_MAIN(TestModelTokenizers)
#include "tst_modeltokenizers.moc"
