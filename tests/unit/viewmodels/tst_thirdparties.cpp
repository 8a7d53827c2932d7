// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/MathEngine.h"
#include "viewmodels/ThirdParties.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ThirdPartiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mathJaxIsThereWhereFormulasAreTypeset()
    {
        oriel::MathEngine engine;
        QCOMPARE(oriel::ThirdParties().hasMathJax(), !engine.typeset(u"x"_s, false).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ThirdPartiesTest)
#include "tst_thirdparties.moc"
