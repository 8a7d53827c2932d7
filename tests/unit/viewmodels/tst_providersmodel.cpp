// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ProvidersModel.h"

#include "viewmodels/ProviderWords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

ProviderEntry entry(const QString &id)
{
    ProviderEntry made;
    made.draft.id.value = id;
    made.draft.kind = ProviderKind::OpenAiChat;
    made.title = id.toUpper();
    made.isSetUp = true;
    return made;
}

QStringList ids(const ProvidersModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.data(model.index(row), ProvidersModel::IdRole).toString();
    return list;
}

Error refused(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    error.status = 401;
    return error;
}

} // namespace

class ProvidersModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeGoAndChangeOneByOne()
    {
        ProvidersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.show({entry(u"a"_s), entry(u"b"_s)}, {u"a"_s});
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(changed.count(), 0);
        model.show({entry(u"a"_s), entry(u"c"_s), entry(u"b"_s)}, {u"a"_s});
        QCOMPARE(ids(model), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
        QCOMPARE(inserted.count(), 3);
        model.show({entry(u"a"_s), entry(u"c"_s), entry(u"b"_s)}, {u"c"_s});
        QCOMPARE(changed.count(), 2); // one is it no more, one is
        model.show({entry(u"b"_s), entry(u"a"_s)}, {u"a"_s});
        QCOMPARE(ids(model), (QStringList{u"b"_s, u"a"_s}));
        QVERIFY(removed.count() >= 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.count(), 2);
    }

    void whatIsSaidOfAProviderStaysWithIt()
    {
        ProvidersModel model;
        model.show({entry(u"a"_s), entry(u"b"_s)}, {u"a"_s});
        ProvidersModel::Remarks remarks;
        remarks.notice = u"It works."_s;
        model.remark(1, remarks);
        model.show({entry(u"b"_s)}, {u"a"_s});
        QCOMPARE(model.data(model.index(0), ProvidersModel::NoticeRole).toString(), u"It works."_s);
    }

    void itSaysWhetherAProviderCanBeAsked()
    {
        auto provider = entry(u"a"_s);
        QCOMPARE(readinessWords(provider), u"Needs a key"_s);
        provider.isReady = true;
        QCOMPARE(readinessWords(provider), u"Needs no key"_s);
        provider.keyVariable = u"A_KEY"_s;
        QCOMPARE(readinessWords(provider), u"Key from A_KEY"_s);
        provider.keyVariable.clear();
        provider.keys = {{u"work"_s, true, true}};
        QCOMPARE(readinessWords(provider), u"Ready"_s);
    }

    void keysAreShownByNameOnly()
    {
        ProvidersModel model;
        auto provider = entry(u"a"_s);
        provider.keys = {{u"work"_s, true, false}, {u"home"_s, false, true}};
        model.show({provider}, {});
        const auto keys = model.data(model.index(0), ProvidersModel::KeysRole).toList();
        QCOMPARE(keys.size(), 2);
        QCOMPARE(
            keys.at(1).toMap(),
            (QVariantMap{{u"name"_s, u"home"_s}, {u"place"_s, u"in the encrypted key file"_s}, {u"active"_s, true}}));
    }

    void aTestNamesTheLayerThatFails_data()
    {
        QTest::addColumn<int>("layer");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("lines");
        QTest::newRow("name") << int(HealthLayer::Dns) << u"Name (DNS)"_s << 1;
        QTest::newRow("encryption") << int(HealthLayer::Tls) << u"Encryption (TLS)"_s << 3;
        QTest::newRow("key") << int(HealthLayer::Key) << u"Key"_s << 5;
        QTest::newRow("model") << int(HealthLayer::Model) << u"Model"_s << 6;
    }

    void aTestNamesTheLayerThatFails()
    {
        QFETCH(const int, layer);
        QFETCH(const QString, name);
        QFETCH(const int, lines);
        HealthReport report;
        report.failedAt = HealthLayer(layer);
        report.error = refused(ErrorKind::Auth);
        report.model = u"tiny"_s;
        const auto said = healthLines(report, u"OpenAI"_s);
        QCOMPARE(int(said.size()), lines);
        QCOMPARE(said.back().layer, name);
        QVERIFY(said.back().failed && !said.back().words.isEmpty());
        QVERIFY(!said.front().failed || lines == 1);
        QVERIFY(healthSentence(report, u"OpenAI"_s).contains(name));
    }

    void whatWorksIsSaidWithItsTime()
    {
        HealthReport report;
        report.roundTrip = std::chrono::milliseconds(42);
        QCOMPARE(healthSentence(report, u"OpenAI"_s), u"OpenAI works: it answered in 42 ms."_s);
        QCOMPARE(int(healthLines(report, u"OpenAI"_s).size()), 5); // no model was looked for
    }

    void modelsAreDescribedByWhatIsKnown()
    {
        ModelInfo model;
        model.id = u"tiny"_s;
        QCOMPARE(modelDetails(model), QString());
        model.contextTokens = 128'000;
        model.vision = true;
        model.tools = false;
        QCOMPARE(modelDetails(model), u"128k context · reads images"_s);
        model.price = ModelPrice{{Money{2'500'000}, Money{10'000'000}}};
        QVERIFY(modelDetails(model).endsWith(u"$2.50 in, $10.00 out a million tokens"_s));
    }
};

QTEST_GUILESS_MAIN(ProvidersModelTest)
#include "tst_providersmodel.moc"
