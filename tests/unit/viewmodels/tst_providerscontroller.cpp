// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ProvidersController.h"

#include "support/HeldTime.h"
#include "support/ListedProviders.h"

#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Stage {
    test::HeldTime time;
    test::ListedProviders desk;
    ProvidersController controller{&desk, time};

    Stage()
    {
        desk.add(u"openai"_s, u"OpenAI"_s);
        ProviderTemplate made;
        made.draft.id.value = u"my-server"_s;
        made.title = u"OpenAI-compatible server"_s;
        made.needsAddress = true;
        desk.made = {made};
        controller.load();
    }
    [[nodiscard]] QVariant at(const QString &id, int role)
    {
        auto *model = controller.providers();
        return model->data(model->index(model->rowOf({id})), role);
    }
};

} // namespace

class ProvidersControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsSetUpIsListed()
    {
        Stage stage;
        stage.desk.add(u"gemini"_s, u"Google Gemini"_s).isSetUp = false;
        stage.controller.load();
        QCOMPARE(stage.controller.providers()->count(), 2);
    }

    void oneIsAddedWithItsKey()
    {
        Stage stage;
        const QSignalSpy added(&stage.controller, &ProvidersController::added);
        stage.controller.add(0, u" work "_s, u" https://llm.example.org/v1 "_s, u"sk-1"_s);
        QCOMPARE(added.count(), 1);
        QCOMPARE(stage.at(u"work"_s, ProvidersModel::PlaceRole).toString(), u"https://llm.example.org/v1"_s);
        QCOMPARE(stage.at(u"work"_s, ProvidersModel::KeysRole).toList().size(), 1);
        QCOMPARE(stage.controller.addError(), QString());
    }

    void headersAreKeptAndSecretOnesNotShown()
    {
        Stage stage;
        stage.controller.setHeader(u"openai"_s, u" X-Team "_s, u" blue "_s, false);
        stage.controller.setHeader(u"openai"_s, u"X-Pass"_s, u"hush"_s, true);
        QCOMPARE(stage.desk.headersSet,
                 (QList<QPair<QString, QByteArray>>{{u"openai/X-Team"_s, "blue"}, {u"openai/X-Pass"_s, "hush"}}));
        const auto shown = stage.at(u"openai"_s, ProvidersModel::HeadersRole).toList();
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown[0].toMap().value(u"words"_s).toString(), u"X-Team: blue"_s);
        QCOMPARE(shown[1].toMap().value(u"words"_s).toString(), u"X-Pass · secret, kept as the keys are"_s);
        stage.controller.removeHeader(u"openai"_s, u"X-Team"_s);
        QCOMPARE(stage.at(u"openai"_s, ProvidersModel::HeadersRole).toList().size(), 1);
        stage.desk.failure = failure(ErrorKind::InvalidInput, u"“a b” cannot be a header's name."_s).error();
        stage.controller.setHeader(u"openai"_s, u"a b"_s, u"c"_s, false);
        QCOMPARE(stage.at(u"openai"_s, ProvidersModel::NoticeRole).toString(), u"“a b” cannot be a header's name."_s);
    }

    void whatIsMissingIsSaidBeforeAnythingIsWritten()
    {
        Stage stage;
        stage.controller.add(0, u"work"_s, QString(), QString());
        QCOMPARE(stage.controller.addError(), u"OpenAI-compatible server needs an address."_s);
        QCOMPARE(stage.controller.providers()->count(), 2);
    }

    void whatCannotBeAddedSaysWhy()
    {
        Stage stage;
        stage.desk.failure = failure(ErrorKind::InvalidInput, u"There is a provider “work” already."_s).error();
        stage.controller.add(0, u"work"_s, u"https://x"_s, QString());
        QCOMPARE(stage.controller.addError(), u"There is a provider “work” already."_s);
        QVERIFY(!stage.controller.isAdding());
    }

    void aChangeIsKeptOrSaysWhyNot()
    {
        Stage stage;
        QVERIFY(stage.controller.change(u"openai"_s, {{u"model"_s, u" gpt-5 "_s}}));
        QCOMPARE(stage.at(u"openai"_s, ProvidersModel::ModelRole).toString(), u"gpt-5"_s);
        QVERIFY(!stage.at(u"openai"_s, ProvidersModel::FailedRole).toBool());
        QVERIFY(!stage.controller.change(u"openai"_s, {{u"no such member"_s, u"x"_s}}));
        stage.desk.failure = failure(ErrorKind::InvalidInput, u"base_url has no scheme."_s).error();
        QVERIFY(!stage.controller.change(u"openai"_s, {{u"address"_s, u"x"_s}}));
        QVERIFY(stage.at(u"openai"_s, ProvidersModel::FailedRole).toBool());
        QCOMPARE(stage.at(u"openai"_s, ProvidersModel::NoticeRole).toString(), u"base_url has no scheme."_s);
    }

    void whatWasRemovedComesBackForTenSeconds()
    {
        Stage stage;
        stage.controller.remove(u"openai"_s);
        QCOMPARE(stage.controller.providers()->rowOf({u"openai"_s}), -1);
        QCOMPARE(stage.controller.removed(), u"OpenAI"_s);
        stage.time.pass(9s);
        stage.controller.undoRemove();
        QVERIFY(stage.controller.providers()->rowOf({u"openai"_s}) >= 0);
        QCOMPARE(stage.controller.removed(), QString());
        stage.time.pass(20s);
        QCOMPARE(stage.desk.forgotten, QStringList());
    }

    void afterTenSecondsTheKeysAreForgotten()
    {
        Stage stage;
        stage.controller.remove(u"openai"_s);
        stage.time.pass(10s);
        QCOMPARE(stage.desk.forgotten, QStringList{u"openai"_s});
        QCOMPARE(stage.controller.removed(), QString());
        stage.controller.undoRemove(); // too late: nothing happens
        QCOMPARE(stage.controller.providers()->rowOf({u"openai"_s}), -1);
    }

    void theKeysAreForgottenWhenTheProgramEndsEarlier()
    {
        Stage stage;
        stage.controller.remove(u"openai"_s);
        stage.controller.finishRemoval();
        QCOMPARE(stage.desk.forgotten, QStringList{u"openai"_s});
        QVERIFY(!stage.controller.isForgetting());
        stage.time.pass(20s);
        QCOMPARE(stage.desk.forgotten.size(), 1);
    }

    void theDefaultOneIsSaidToWhoBeginsConversations()
    {
        Stage stage;
        const QSignalSpy chosen(&stage.controller, &ProvidersController::defaultChosen);
        stage.controller.makeDefault(u"openai"_s);
        QVERIFY(stage.at(u"openai"_s, ProvidersModel::DefaultRole).toBool());
        QCOMPARE(chosen.first(), (QVariantList{u"openai"_s, QString(), u"OpenAI"_s}));
        stage.controller.makeDefault(u"nobody"_s);
        QCOMPARE(chosen.count(), 1);
    }

    void keysGoInAndNeverComeOut()
    {
        Stage stage;
        stage.controller.setKey(u"openai"_s, QString(), u" sk-secret "_s);
        stage.controller.setKey(u"openai"_s, u"work"_s, u"sk-other"_s);
        QCOMPARE(stage.desk.keysSet.size(), 2);
        QCOMPARE(stage.desk.keysSet.first(), qMakePair(u"openai/default"_s, QByteArray("sk-secret")));
        auto *model = stage.controller.providers();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto roles = model->roleNames();
            for (auto role = roles.keyBegin(); role != roles.keyEnd(); ++role)
                QVERIFY(!QDebug::toString(model->data(model->index(row), *role)).contains(u"sk-"_s));
        }
        stage.controller.useKey(u"openai"_s, u"work"_s);
        const auto keys = stage.at(u"openai"_s, ProvidersModel::KeysRole).toList();
        QVERIFY(keys.at(1).toMap().value(u"active"_s).toBool());
        stage.controller.removeKey(u"openai"_s, u"default"_s);
        QCOMPARE(stage.at(u"openai"_s, ProvidersModel::KeysRole).toList().size(), 1);
    }

    void aTestSaysWhichLayerFails()
    {
        Stage stage;
        stage.desk.report.failedAt = HealthLayer::Tls;
        stage.desk.report.error = failure(ErrorKind::Network, u"certificate expired"_s).error();
        stage.desk.hold();
        stage.controller.test(u"openai"_s);
        QVERIFY(stage.at(u"openai"_s, ProvidersModel::BusyRole).toBool());
        stage.controller.test(u"openai"_s); // it is tested already
        stage.desk.release();
        QCOMPARE(stage.desk.tests, 1);
        QVERIFY(!stage.at(u"openai"_s, ProvidersModel::BusyRole).toBool());
        QVERIFY(stage.at(u"openai"_s, ProvidersModel::FailedRole).toBool());
        QVERIFY(stage.at(u"openai"_s, ProvidersModel::NoticeRole).toString().contains(u"Encryption (TLS)"_s));
        QCOMPARE(stage.at(u"openai"_s, ProvidersModel::HealthRole).toList().size(), 3);
    }

    void aTestIsStopped()
    {
        Stage stage;
        stage.desk.hold();
        stage.controller.test(u"openai"_s);
        stage.controller.stop(u"openai"_s);
        QVERIFY(!stage.at(u"openai"_s, ProvidersModel::BusyRole).toBool());
        QCOMPARE(stage.at(u"openai"_s, ProvidersModel::NoticeRole).toString(), u"The test was stopped."_s);
    }

    void modelsAreListed()
    {
        Stage stage;
        stage.desk.catalogues[u"openai"_s] = {test::modelNamed(u"b"_s), test::modelNamed(u"a"_s)};
        stage.controller.lookForModels(u"openai"_s);
        QCOMPARE(stage.at(u"openai"_s, ProvidersModel::ModelsRole).toStringList(), (QStringList{u"a"_s, u"b"_s}));
    }

    void itMayGoWhileAProviderIsAsked()
    {
        test::HeldTime time;
        test::ListedProviders desk;
        auto controller = std::make_unique<ProvidersController>(&desk, time);
        desk.hold();
        controller->test(u"offline"_s);
        controller->lookForModels(u"offline"_s);
        controller->remove(u"offline"_s);
        controller.reset();
        desk.release();
        time.pass(20s);
        QCOMPARE(desk.forgotten, QStringList());
    }

    void whereThereIsNothingToSetUpNothingHappens()
    {
        test::HeldTime time;
        ProvidersController controller(nullptr, time);
        QVERIFY(!controller.isAvailable());
        controller.load();
        controller.add(0, u"x"_s, {}, {});
        controller.test(u"x"_s);
        controller.setKey(u"x"_s, {}, u"k"_s);
        controller.remove(u"x"_s);
        QCOMPARE(controller.providers()->count(), 0);
    }
};

QTEST_GUILESS_MAIN(ProvidersControllerTest)
#include "tst_providerscontroller.moc"
