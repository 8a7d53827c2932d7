// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Partners.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class PartnersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOfflineAssistantSaysThatItNeedsNothing()
    {
        const auto partner = partnerFor({{{u"offline"_s}, {}}, {}, {}}, ProviderKind::Offline);
        QCOMPARE(partner.modelName, u"Offline assistant"_s);
        QVERIFY(partner.introduction.contains(u"without a key"_s));
    }

    void aModelIsCalledByItsName()
    {
        const auto partner = partnerFor({{{u"local"_s}, u"tiny"_s}, {}, {}}, ProviderKind::OpenAiCompatible);
        QCOMPARE(partner.modelName, u"tiny"_s);
        QVERIFY(partner.introduction.contains(u"tiny at local"_s));
    }

    void withoutAModelTheProviderIsNamed()
    {
        const auto partner = partnerFor({{{u"local"_s}, {}}, {}, {}}, ProviderKind::OpenAiCompatible);
        QCOMPARE(partner.modelName, u"local"_s);
    }

    void onlyWhatIsKeptIsSaidToBe()
    {
        const TurnSetup setup{{{u"local"_s}, u"tiny"_s}, {}, {}};
        QVERIFY(partnerFor(setup, ProviderKind::OpenAiCompatible).introduction.contains(u"kept on this computer"_s));
        const auto unkept = partnerFor(setup, ProviderKind::OpenAiCompatible, u"The disk is full."_s);
        QVERIFY(!unkept.introduction.contains(u"kept"_s));
        QCOMPARE(unkept.notKept, u"The disk is full."_s);
    }

    void theDemoSaysThatItIsOne() { QVERIFY(demoPartner().introduction.contains(u"samples"_s)); }
};

QTEST_GUILESS_MAIN(PartnersTest)
#include "tst_partners.moc"
