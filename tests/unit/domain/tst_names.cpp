// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/EnumNames.h"
#include "domain/Conversation.h"
#include "domain/FinishReason.h"
#include "domain/HealthCheck.h"
#include "domain/HistoryKeeper.h"
#include "domain/ProviderConfig.h"
#include "domain/Turn.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProviderKindIsFoundByItsName();
    void unknownNamesAreNotFound();
    void everyFinishReasonHasItsOwnName();
    void everyHealthLayerHasItsOwnName();
    void whatIsKeptIsFoundByItsName();
};

void TestNames::everyProviderKindIsFoundByItsName()
{
    for (int i = 0; i <= int(ProviderKind::Offline); ++i)
        QCOMPARE(providerKindFromName(QString(providerKindName(ProviderKind(i)))), ProviderKind(i));
    QCOMPARE(providerKindName(ProviderKind::OpenAiResponses), "openai-responses"_L1);
    QCOMPARE(providerKindName(ProviderKind::OpenAiCompatible), "openai-compatible"_L1);
    QCOMPARE(providerKindName(ProviderKind::Offline), "offline"_L1);
}

void TestNames::unknownNamesAreNotFound()
{
    for (const auto &name : {QString(), u"OpenAI"_s, u"openai "_s, u"open"_s, u"offline\0"_s})
        QVERIFY2(!providerKindFromName(name), qPrintable(name));
}

void TestNames::everyFinishReasonHasItsOwnName()
{
    QSet<QString> names;
    for (int i = 0; i <= int(FinishReason::Cancelled); ++i)
        names.insert(finishReasonName(FinishReason(i)));
    QCOMPARE(
        names,
        (QSet<QString>{u"complete"_s, u"length"_s, u"tool_call"_s, u"content_filter"_s, u"refusal"_s, u"cancelled"_s}));
}

void TestNames::everyHealthLayerHasItsOwnName()
{
    QSet<QString> names;
    for (int i = 0; i <= int(HealthLayer::Model); ++i)
        names.insert(healthLayerName(HealthLayer(i)));
    QCOMPARE(names, (QSet<QString>{u"DNS"_s, u"TCP"_s, u"TLS"_s, u"HTTP"_s, u"key"_s, u"model"_s}));
}

void TestNames::whatIsKeptIsFoundByItsName()
{
    for (int i = 0; i <= int(NodeState::Failed); ++i)
        QCOMPARE(nodeStateFromName(QString(nodeStateName(NodeState(i)))), NodeState(i));
    for (int i = 0; i <= int(TitleOrigin::Person); ++i)
        QCOMPARE(titleOriginFromName(QString(titleOriginName(TitleOrigin(i)))), TitleOrigin(i));
    for (int i = 0; i <= int(Role::Tool); ++i)
        QCOMPARE(roleFromName(QString(roleName(Role(i)))), Role(i));
    for (int i = 0; i <= int(StepKind::Approval); ++i)
        QCOMPARE(stepKindFromName(QString(stepKindName(StepKind(i)))), StepKind(i));
    for (int i = 0; i <= int(BackupReason::BeforeRestore); ++i)
        QCOMPARE(backupReasonFromName(QString(backupReasonName(BackupReason(i)))), BackupReason(i));
    QVERIFY(!nodeStateFromName(u"of tomorrow"));
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
