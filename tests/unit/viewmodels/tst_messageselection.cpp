// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/MessageSelection.h"

#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;
using Step = MessageSelection::Step;

class MessageSelectionTest : public QObject
{
    Q_OBJECT

    MessageBlocksModel m_blocks;
    MessageSelection m_selection;

    void load(const QString &markdown)
    {
        m_blocks.load(markdown, true);
        m_selection.setBlocks(&m_blocks);
    }

    void select(int fromRow, int from, int toRow, int to)
    {
        m_selection.place(fromRow, from);
        m_selection.extendTo(toRow, to);
    }

private Q_SLOTS:
    void goesOverBlocks()
    {
        load(u"# One\n\ntwo *words*\n\nthree"_s);
        select(0, 1, 2, 2);
        QVERIFY(!m_selection.isEmpty());
        QCOMPARE(m_selection.startIn(0), 1);
        QCOMPARE(m_selection.endIn(0), 3);
        QCOMPARE(m_selection.startIn(1), 0);
        QCOMPARE(m_selection.endIn(1), 9);
        QCOMPARE(m_selection.endIn(2), 2);
        QCOMPARE(m_selection.startIn(7), m_selection.endIn(7));
        QCOMPARE(m_selection.plainText(), u"ne\n\ntwo words\n\nth"_s);
        QCOMPARE(m_selection.markdown(), u"ne\n\ntwo *words*\n\nth"_s);
    }

    void isTheSameBackwards()
    {
        load(u"one\n\ntwo"_s);
        select(1, 2, 0, 1);
        QCOMPARE(m_selection.plainText(), u"ne\n\ntw"_s);
        QCOMPARE(m_selection.caretRow(), 0);
    }

    void wholeBlocksAreCopiedAsTheyWereWritten()
    {
        const auto text = u"Intro __bold__:\n\n* one\n* two\n\n```py\nx = 1\n```\n\n> quoted"_s;
        load(text);
        m_selection.selectAll();
        QCOMPARE(m_selection.markdown(), text);
        QCOMPARE(m_selection.plainText(), u"Intro bold:\n\n• one\n• two\n\nx = 1\n\nquoted"_s);
    }

    void aPartOfCodeIsCodeAmongOthersAndItselfAlone()
    {
        load(u"words\n\n```py\na = 1\nb = 2\n```"_s);
        select(0, 0, 1, 5);
        QCOMPARE(m_selection.markdown(), u"words\n\n```py\na = 1\n```"_s);
        select(1, 6, 1, 11);
        QCOMPARE(m_selection.markdown(), u"b = 2"_s);
        m_selection.selectBlock(1);
        QCOMPARE(m_selection.markdown(), u"a = 1\nb = 2"_s);
    }

    void formulasAreCopiedAsTheyWereWritten()
    {
        load(u"so $a^2$ is\n\n$$x$$"_s);
        m_selection.selectAll();
        QCOMPARE(m_selection.plainText(), u"so $a^2$ is\n\n$$x$$"_s);
        select(0, 3, 0, 4);
        QCOMPARE(m_selection.markdown(), u"$a^2$"_s);
    }

    void theCaretWalksThroughAllBlocks()
    {
        load(u"ab 👩‍🚀\n\n---\n\nend"_s);
        int steps = 0;
        while (m_selection.caretRow() < 2 && steps < 20) {
            m_selection.move(Step::NextLetter, false);
            ++steps;
        }
        QCOMPARE(steps, 6); // a, b, blank, an astronaut, the rule, the last block
        m_selection.move(Step::End, true);
        QCOMPARE(m_selection.plainText(), u"end"_s);
        m_selection.move(Step::Start, false);
        QVERIFY(m_selection.isEmpty());
        m_selection.move(Step::PreviousLetter, false);
        QCOMPARE(m_selection.caretPosition(), 0);
        m_selection.move(Step::NextWord, true);
        QCOMPARE(m_selection.plainText(), u"ab "_s);
        m_selection.move(Step::BlockEnd, false);
        m_selection.move(Step::PreviousWord, true);
        QVERIFY(!m_selection.isEmpty());
    }

    void aWordAndABlockAreSelectedByTheirPlace()
    {
        load(u"some words, here"_s);
        m_selection.selectWordAt(0, 6);
        QCOMPARE(m_selection.plainText(), u"words"_s);
        m_selection.selectWordAt(0, 10);
        QCOMPARE(m_selection.plainText(), u"words"_s);
        m_selection.selectBlock(0);
        QCOMPARE(m_selection.plainText(), u"some words, here"_s);
    }

    void staysWhileTheMessageGrowsAndGoesWithIt()
    {
        m_blocks.load(u"first\n\nsec"_s, false);
        m_selection.setBlocks(&m_blocks);
        select(0, 0, 1, 3);
        m_blocks.add(u"ond\n\nthird"_s);
        QCOMPARE(m_selection.plainText(), u"first\n\nsec"_s);
        QSignalSpy changed(&m_selection, &MessageSelection::changed);
        m_blocks.load(u"another"_s, true);
        QVERIFY(m_selection.isEmpty());
        QCOMPARE(changed.count(), 1);
    }

    void placesThatAreNotThereAreTheNearest()
    {
        load(u"a"_s);
        select(-3, -1, 9, 99);
        QCOMPARE(m_selection.plainText(), u"a"_s);
        QVERIFY(m_selection.linkAtCaret().isEmpty());
        MessageSelection alone;
        alone.selectAll();
        alone.move(Step::NextLetter, true);
        QVERIFY(alone.isEmpty() && alone.plainText().isEmpty() && alone.markdown().isEmpty());
    }
};

QTEST_GUILESS_MAIN(MessageSelectionTest)
#include "tst_messageselection.moc"
