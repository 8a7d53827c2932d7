// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/HandOver.h"

#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Listener {
    HandOver handOver;
    QSignalSpy raised{&handOver, &HandOver::raiseWanted};
    QSignalSpy conversations{&handOver, &HandOver::conversationWanted};
    QSignalSpy texts{&handOver, &HandOver::textWanted};
    QSignalSpy files{&handOver, &HandOver::filesWanted};
    QSignalSpy refused{&handOver, &HandOver::refused};
};

} // namespace

class HandOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingButAStartShowsTheWindow()
    {
        Listener listener;
        listener.handOver.take({});
        QCOMPARE(listener.raised.size(), 1);
        QCOMPARE(listener.files.size(), 0);
    }

    void aLinkOpensAConversation()
    {
        Listener listener;
        listener.handOver.take({u"oriel://conversation/0192-ab"_s, u"ORIEL://conversation/a/m1"_s});
        QCOMPARE(listener.conversations.size(), 2);
        QCOMPARE(listener.conversations[0], (QList<QVariant>{u"0192-ab"_s, QString()}));
        QCOMPARE(listener.conversations[1], (QList<QVariant>{u"a"_s, u"m1"_s}));
    }

    void aLinkFillsTheComposerAndNoMore()
    {
        Listener listener;
        listener.handOver.take({u"oriel://new?text=Why%20is%0Athe%20sky%3F&send=1"_s, u"oriel://new"_s});
        QCOMPARE(listener.texts.size(), 2);
        QCOMPARE(listener.texts[0][0].toString(), u"Why is\nthe sky?"_s);
        QCOMPARE(listener.texts[1][0].toString(), QString());
        listener.handOver.take({u"oriel://new?text="_s + QString(HandOver::longestText + 5, u'x')});
        QCOMPARE(listener.texts[2][0].toString().size(), HandOver::longestText);
    }

    void otherLinksAreRefused_data()
    {
        QTest::addColumn<QString>("link");
        for (const auto *link :
             {"oriel:", "oriel://", "oriel://settings/keys", "oriel://conversation", "oriel://conversation/a/b/c",
              "oriel://conversation/../x", "oriel://conversation/a%20b", "oriel://send?text=x", "oriel://new/x"})
            QTest::newRow(link) << QString::fromLatin1(link);
    }
    void otherLinksAreRefused()
    {
        QFETCH(const QString, link);
        Listener listener;
        listener.handOver.take({link});
        QCOMPARE(listener.refused.size(), 1);
        QCOMPARE(listener.conversations.size() + listener.texts.size() + listener.files.size(), 0);
    }

    void filesComeTogether()
    {
        Listener listener;
        listener.handOver.take({u"/tmp/a b.txt"_s, u"file:///tmp/c.txt"_s});
        QCOMPARE(listener.files.size(), 1);
        QCOMPARE(listener.files[0][0].value<QList<QUrl>>(),
                 (QList<QUrl>{QUrl::fromLocalFile(u"/tmp/a b.txt"_s), QUrl(u"file:///tmp/c.txt"_s)}));
    }
};

QTEST_GUILESS_MAIN(HandOverTest)
#include "tst_handover.moc"
