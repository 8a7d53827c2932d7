// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ModelPickerModel.h"

#include "support/ListedProviders.h"
#include "viewmodels/MemorySettings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    test::ListedProviders desk;
    MemorySettings settings;
    ModelPickerModel picker{&desk, settings};
    QAbstractItemModelTester tester{&picker, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Stage()
    {
        desk.add(u"openai"_s, u"OpenAI"_s);
        desk.add(u"local"_s, u"Ollama"_s, ProviderKind::Ollama);
        desk.catalogues[u"openai"_s] = {test::modelNamed(u"gpt-5-mini"_s), test::modelNamed(u"gpt-5"_s)};
        desk.catalogues[u"local"_s] = {test::modelNamed(u"llama3.1"_s)};
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (int row = 0; row < picker.rowCount(); ++row)
            list << picker.data(picker.index(row), ModelPickerModel::NameRole).toString();
        return list;
    }
    [[nodiscard]] QString at(int row, int role) const { return picker.data(picker.index(row), role).toString(); }
};

} // namespace

class ModelPickerModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModelOfEveryProviderIsListedUnderIt()
    {
        Stage stage;
        stage.picker.load();
        QCOMPARE(stage.names(), (QStringList{u"Offline assistant"_s, u"gpt-5"_s, u"gpt-5-mini"_s, u"llama3.1"_s}));
        QCOMPARE(stage.at(1, ModelPickerModel::SectionRole), u"OpenAI"_s);
        QVERIFY(!stage.picker.isBusy());
        QCOMPARE(stage.picker.status(), QString());
    }

    void whatIsKnownIsThereAtOnceAndTheRestComes()
    {
        Stage stage;
        const QSignalSpy reset(&stage.picker, &QAbstractItemModel::modelReset);
        stage.desk.hold();
        stage.picker.load();
        QVERIFY(stage.picker.isBusy());
        QVERIFY(stage.names().contains(u"Offline assistant"_s));
        stage.desk.release();
        QVERIFY(!stage.picker.isBusy());
        QCOMPARE(stage.picker.count(), 4);
        QCOMPARE(reset.count(), 0);
        stage.picker.load(); // they are known: nobody is asked again
        QCOMPARE(stage.desk.asked.size(), 2);
        stage.picker.forget();
        stage.picker.load();
        QCOMPARE(stage.desk.asked.size(), 4);
    }

    void aProviderThatDoesNotAnswerIsNamedAndCanStillBeAsked()
    {
        Stage stage;
        stage.desk.catalogues.erase(u"openai"_s);
        stage.picker.load();
        QVERIFY(stage.picker.status().contains(u"OpenAI"_s));
        QVERIFY(stage.names().contains(u"OpenAI"_s)); // with the model that it is set up with
        stage.picker.load();
        QCOMPARE(stage.desk.asked.count(u"openai"_s), 2); // it is tried again
    }

    void whoCannotBeAskedIsNotOffered()
    {
        Stage stage;
        stage.desk.add(u"gemini"_s, u"Google Gemini"_s).isReady = false;
        stage.picker.load();
        QVERIFY(!stage.desk.asked.contains(u"gemini"_s));
    }

    void lettersInOrderFindAModelTheBestFirst()
    {
        Stage stage;
        stage.picker.load();
        stage.picker.setFilter(u"g5m"_s);
        QCOMPARE(stage.names().first(), u"gpt-5-mini"_s);
        stage.picker.setFilter(u"gpt-5"_s);
        QCOMPARE(stage.names(), (QStringList{u"gpt-5"_s, u"gpt-5-mini"_s}));
        stage.picker.setFilter(u"ollama"_s); // by its provider
        QCOMPARE(stage.names().first(), u"llama3.1"_s);
        stage.picker.setFilter(QString());
        QCOMPARE(stage.picker.count(), 4);
    }

    void aNameThatNoListHasIsChosenAsItWasTyped()
    {
        Stage stage;
        stage.picker.load();
        const QSignalSpy chosen(&stage.picker, &ModelPickerModel::chosen);
        stage.picker.setFilter(u"my-tune:v2"_s);
        QCOMPARE(stage.names(), (QStringList{u"my-tune:v2"_s, u"my-tune:v2"_s})); // at each of the two
        stage.picker.choose(1);
        QCOMPARE(chosen.first(), (QVariantList{u"local"_s, u"my-tune:v2"_s, u"my-tune:v2"_s}));
    }

    void whatWasChosenComesFirstNextTime()
    {
        Stage stage;
        stage.picker.load();
        const QSignalSpy chosen(&stage.picker, &ModelPickerModel::chosen);
        stage.picker.choose(3);
        QCOMPARE(chosen.first(), (QVariantList{u"local"_s, u"llama3.1"_s, u"llama3.1"_s}));
        stage.picker.choose(1);
        ModelPickerModel later(&stage.desk, stage.settings);
        later.load();
        QCOMPARE(later.data(later.index(0), ModelPickerModel::NameRole).toString(), u"gpt-5"_s);
        QCOMPARE(later.data(later.index(1), ModelPickerModel::NameRole).toString(), u"llama3.1"_s);
        QCOMPARE(later.data(later.index(0), ModelPickerModel::SectionRole).toString(), u"Chosen last"_s);
        const auto last = ModelPickerModel::lastChosen(stage.settings);
        QVERIFY(last);
        QCOMPARE(last->first.value, u"openai"_s);
        QCOMPARE(last->second, u"gpt-5"_s);
    }

    void aNameWithASlashIsKeptWhole()
    {
        Stage stage;
        stage.desk.catalogues[u"openai"_s] = {test::modelNamed(u"meta/llama/4"_s)};
        stage.picker.load();
        stage.picker.choose(int(stage.names().indexOf(u"meta/llama/4"_s)));
        QCOMPARE(ModelPickerModel::lastChosen(stage.settings)->second, u"meta/llama/4"_s);
    }

    void theOneThatAnswersIsMarked()
    {
        Stage stage;
        stage.picker.load();
        stage.picker.setCurrent({u"openai"_s}, u"gpt-5"_s);
        QVERIFY(stage.picker.data(stage.picker.index(1), ModelPickerModel::CurrentRole).toBool());
        QVERIFY(!stage.picker.data(stage.picker.index(2), ModelPickerModel::CurrentRole).toBool());
    }

    void itMayGoWhileProvidersAreAsked()
    {
        test::ListedProviders desk;
        desk.add(u"openai"_s, u"OpenAI"_s);
        MemorySettings settings;
        auto picker = std::make_unique<ModelPickerModel>(&desk, settings);
        desk.hold();
        picker->load();
        picker.reset();
        desk.release();
        QCOMPARE(desk.asked.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ModelPickerModelTest)
#include "tst_modelpickermodel.moc"
