// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/Outbox.h"

#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachConversationHasItsOwn()
    {
        Outbox box;
        const ConversationId one{u"1"_s};
        const ConversationId two{u"2"_s};
        QSignalSpy changed(&box, &Outbox::changed);
        box.add(one, {u"a"_s, {}});
        box.add(two, {u"b"_s, {}});
        box.add(one, {u"c"_s, {}});
        QCOMPARE(changed.count(), 3);
        QCOMPARE(box.waiting(one), (QStringList{u"a"_s, u"c"_s}));
        QCOMPARE(box.take(one).text, u"a"_s);
        QVERIFY(box.take(one, 5).isBlank());
        QCOMPARE(box.takeAll(two).text, u"b"_s);
        QVERIFY(!box.hasWaiting(two) && box.hasWaiting(one));
    }
    void whatIsNotKeptIsOneDraft()
    {
        Outbox box;
        const ConversationId one{u"1"_s};
        box.setOnItsWay(one, {u"first"_s, {}});
        box.add(one, {u"second"_s, {}});
        QCOMPARE(box.unkept(one).text, u"first\n\nsecond"_s);
        box.setOnItsWay(one, {});
        QCOMPARE(box.unkept(one).text, u"second"_s);
    }
    void filesAreCalledByTheirNames()
    {
        Outbox box;
        FilePart file;
        file.name = u"a.txt"_s;
        box.add({u"1"_s}, {{}, {file, ImagePart()}});
        QCOMPARE(box.waiting({u"1"_s}), QStringList{u"a.txt, Image"_s});
        QCOMPARE(box.takeAll({u"1"_s}).attachments.size(), 2U);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
