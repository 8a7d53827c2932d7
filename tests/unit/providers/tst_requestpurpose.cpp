// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Provider.h"
#include "support/Conformance.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestRequestPurpose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfItReachesTheWire_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        for (int kind = 0; kind <= int(ProviderKind::Offline); ++kind) {
            if (makeAdapter(endpointAt(ProviderKind(kind), u"http://h"_s)))
                QTest::newRow(providerKindName(ProviderKind(kind)).data()) << ProviderKind(kind);
        }
    }

    void nothingOfItReachesTheWire()
    {
        QFETCH(const ProviderKind, kind);
        const auto endpoint = endpointAt(kind, u"http://h"_s);
        const auto adapter = makeAdapter(endpoint);
        auto request = question(u"m"_s);
        const auto plain = adapter->encodeChat(request, {});
        request.purpose = {Feature::Title, ConversationId{u"0198-a-conversation"_s}, 3};
        const auto withPurpose = adapter->encodeChat(request, {});
        QVERIFY(plain && withPurpose);
        QCOMPARE(withPurpose->http.body, plain->http.body);
        QCOMPARE(withPurpose->http.url, plain->http.url);
        QCOMPARE(withPurpose->http.headers.size(), plain->http.headers.size());
        for (const auto &header : withPurpose->http.headers)
            QVERIFY(!header.value.contains("0198-a-conversation"));
    }
};

QTEST_GUILESS_MAIN(TestRequestPurpose)
#include "tst_requestpurpose.moc"
