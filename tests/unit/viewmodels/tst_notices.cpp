// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/Notices.h"

#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSentenceIsSaidOnce()
    {
        Notices notices;
        const QSignalSpy changed(&notices, &Notices::textChanged);
        notices.add({});
        QCOMPARE(changed.size(), 0);
        notices.add({u"One."_s, u"Two."_s});
        notices.add({u"Two."_s});
        QCOMPARE(notices.text(), u"One. Two."_s);
        QCOMPARE(changed.size(), 1);
    }

    void dismissedOnesAreGone()
    {
        Notices notices;
        notices.add({u"One."_s});
        const QSignalSpy changed(&notices, &Notices::textChanged);
        notices.dismiss();
        notices.dismiss();
        QCOMPARE(notices.text(), QString());
        QCOMPARE(changed.size(), 1);
        notices.add({u"Two."_s});
        QCOMPARE(notices.text(), u"Two."_s);
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
