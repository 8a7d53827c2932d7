// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/CodePainter.h"
#include "viewmodels/MathEngine.h"
#include "viewmodels/Typesetter.h"

#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace oriel;
using namespace Qt::StringLiterals;

class TypesetterTest : public QObject
{
    Q_OBJECT

    static InlineRun formula(const QString &tex)
    {
        InlineRun run;
        run.kind = InlineRun::Kind::Math;
        run.tex = tex;
        run.source = u'$' + tex + u'$';
        return run;
    }

    static QByteArray box(const QByteArray &viewBox)
    {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + viewBox
            + "\"><g fill=\"currentColor\"><rect x=\"0\" y=\"-700\" width=\"1000\" height=\"900\"/></g></svg>";
    }

private Q_SLOTS:
    void coloursComeFromAnotherThread()
    {
        Typesetter typesetter;
        auto spans = typesetter.colour(u"int a; // why"_s, u"cpp"_s);
        QVERIFY(!spans.isFinished() || spans.resultCount() == 1);
        QTRY_VERIFY(spans.isFinished());
        QVERIFY(!spans.result().empty());
    }

    void whatWasNotBegunIsNeverDone()
    {
        QFuture<std::vector<CodeSpan>> last;
        {
            Typesetter typesetter;
            for (int i = 0; i < 50; ++i)
                last = typesetter.colour(QString(20000, u'x') + QString::number(i), u"cpp"_s);
        }
        QVERIFY(last.isFinished());
    }

    void aDocumentGetsItsColoursWhenItIsComplete()
    {
        Typesetter typesetter;
        QTextDocument document(u"int main()\n{\n    return 0; // done\n}"_s);
        CodePainter painter;
        QSignalSpy painted(&painter, &CodePainter::painted);
        painter.setTypesetter(&typesetter);
        painter.setDocument(&document);
        painter.setLanguage(u"cpp"_s);
        painter.setColours(QStringList(15, u"red"_s));
        QTest::qWait(0);
        QVERIFY(painted.isEmpty());
        painter.setComplete(true);
        QVERIFY(painted.wait());
        QVERIFY(!document.findBlockByNumber(2).layout()->formats().isEmpty());
        painter.setColours(QStringList(15, u"blue"_s));
        QVERIFY(painted.wait());
        QCOMPARE(document.findBlockByNumber(2).layout()->formats().first().format.foreground().color(),
                 QColor(Qt::blue));
        QCOMPARE(document.toPlainText(), u"int main()\n{\n    return 0; // done\n}"_s);
    }

    void aFormulaIsOneImage()
    {
        Typesetter typesetter;
        const auto html = typesetter.formulaHtml(formula(u"x < y"_s));
        QTextDocument document;
        document.setHtml(html);
        QCOMPARE(document.characterCount() - 1, 1);
        QCOMPARE(typesetter.formulaHtml(formula(u"x < y"_s)), html);
        QSignalSpy changed(&typesetter, &Typesetter::formulasChanged);
        typesetter.setInk(Qt::green);
        QVERIFY(changed.wait());
        QVERIFY(typesetter.formulaHtml(formula(u"x < y"_s)) != html);
    }

    void formulasAreTypesetWhereMathJaxIs()
    {
        Typesetter typesetter;
        QSignalSpy changed(&typesetter, &Typesetter::formulasChanged);
        const auto before = typesetter.formulaHtml(formula(u"\\frac{a}{b}"_s));
        MathEngine engine;
        if (engine.typeset(u"\\frac{a}{b}"_s, false).isEmpty()) {
            QVERIFY(QFile(MathEngine::builtIn()).size() == 0); // it was not there when this was built
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 30'000);
        QVERIFY(typesetter.formulaHtml(formula(u"\\frac{a}{b}"_s)) != before);
        QVERIFY(engine.typeset(u"\\nosuchthing"_s, false).isEmpty());
        QVERIFY(engine.typeset(QString(9000, u'x'), false).isEmpty());
        QVERIFY(!engine.typeset(u"\\newcommand{\\mine}{x}\\mine"_s, false).isEmpty());
        QVERIFY(engine.typeset(u"\\mine"_s, false).isEmpty()); // a definition stays where it was made
    }

    void aScriptThatHangsIsInterrupted()
    {
        QTemporaryFile script;
        QVERIFY(script.open());
        script.write("function typeset(tex) { while (tex === 'on') { } return {svg: '<svg>' + tex + '</svg>'}; }");
        script.close();
        MathEngine engine(script.fileName());
        QCOMPARE(engine.typeset(u"a"_s, false), "<svg>a</svg>");
        const std::unique_ptr<QThread> other(QThread::create([&engine] {
            while (!QThread::currentThread()->isInterruptionRequested()) {
                engine.interrupt();
                QThread::yieldCurrentThread();
            }
        }));
        other->start();
        QVERIFY(engine.typeset(u"on"_s, false).isEmpty());
        other->requestInterruption();
        other->wait();
        QCOMPARE(engine.typeset(u"b"_s, false), "<svg>b</svg>");
    }

    void aFormulaStandsOnTheLineOfItsLetters()
    {
        FormulaLook look;
        look.ink = Qt::blue;
        look.pixelSize = 20;
        const auto image = paintFormula(box("0 -700 1000 900"), look);
        QVERIFY(image.isFormula);
        QCOMPARE(image.image.size(), (image.size * 2).toSize());
        QVERIFY(image.size.height() >= 900 * 0.02);
        QCOMPARE(image.image.pixelColor(image.image.width() / 2, image.image.height() / 2), QColor(Qt::blue));
        QVERIFY(!paintFormula("<svg", look).isFormula);
        QVERIFY(!paintFormula(box("0 0 9000000 10"), look).isFormula);
        QVERIFY(!paintSource(u"$x\n+y$"_s, look).image.isNull());
    }
};

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv); // letters and the clipboard need one
    TypesetterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_typesetter.moc"
