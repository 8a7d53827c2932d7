// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/ShortIds.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class tst_ShortIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreAsShortAsTheyCanBeTyped()
    {
        const ConversationId first{u"0197a1b2-c3d4-7000-8000-000000000001"_s};
        const ConversationId second{u"0197a1b2-c3d4-7111-8000-000000000001"_s};
        const ConversationId third{u"0197ffff-0000-7000-8000-000000000001"_s};
        const ShortIds ids({third, second, first});
        QCOMPARE(ids.of(first), u"0197a1b2-c3d4-70"_s);
        QCOMPARE(ids.of(second), u"0197a1b2-c3d4-71"_s);
        QCOMPARE(ids.of(third), u"0197ffff"_s);
        QCOMPARE(ids.width(), 16);
        const ConversationId strange{u"0197a1b2-c"_s};
        QCOMPARE(ids.of(strange), u"0197a1b2-c"_s);
        QCOMPARE(ShortIds({}).of(ConversationId{u"x"_s}), u"x"_s);
    }

    void anIdThatDiffersAfterADashIsNotCutAtIt()
    {
        const ShortIds ids({{u"0197a1b2-c3d4"_s}, {u"0197a1b2-d3d4"_s}, {u"0197a1b2"_s}});
        QCOMPARE(ids.of({u"0197a1b2-c3d4"_s}), u"0197a1b2-c"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ShortIds)
#include "tst_shortids.moc"
