// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ListedLibrary.h"
#include "unit/viewmodels/HistoryStage.h"
#include "viewmodels/SourceViewer.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestSourceViewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsNotLookedAtAnyMoreIsNotReadOn();
    void thePassageAloneIsShownWhereThereIsNoDocument();

private:
    static Source source(int number)
    {
        Source source;
        source.number = number;
        source.document = u"pump.txt"_s;
        source.text = u"Hold RESET."_s;
        return source;
    }

    ListedLibrary m_library;
    std::optional<HistoryStage> m_stage;
    std::optional<SourceViewer> m_viewer;
};

void TestSourceViewer::init()
{
    m_library = ListedLibrary();
    m_stage.emplace();
    m_viewer.emplace(*m_stage->chat.transcript(), m_library);
}

void TestSourceViewer::cleanup()
{
    m_viewer.reset();
    m_stage.reset();
}

void TestSourceViewer::whatIsNotLookedAtAnyMoreIsNotReadOn()
{
    m_viewer->showSource(source(1));
    m_viewer->showSource(source(2));
    QCOMPARE(m_library.opened.size(), 2U);
    QVERIFY(m_library.opened[0].stop_requested());
    QVERIFY(!m_library.opened[1].stop_requested());
    m_viewer->close();
    QVERIFY(m_library.opened[1].stop_requested());
    m_viewer->showSource(source(3));
    QVERIFY(!m_library.opened[2].stop_requested());
    m_viewer.reset();
    QVERIFY(m_library.opened[2].stop_requested());
}

void TestSourceViewer::thePassageAloneIsShownWhereThereIsNoDocument()
{
    m_viewer->showSource(source(1));
    QTRY_VERIFY(!m_viewer->isReading());
    QCOMPARE(m_viewer->text(), u"Hold RESET."_s);
    QVERIFY(m_viewer->note().contains(u"The file is not there."_s));
}

QTEST_MAIN(TestSourceViewer)
#include "tst_sourceviewer.moc"
