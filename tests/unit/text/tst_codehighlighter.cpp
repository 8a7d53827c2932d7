// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CodeHighlighter.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestCodeHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsHaveTheirKinds_data();
    void wordsHaveTheirKinds();
    void aliasesFindTheirRules_data();
    void aliasesFindTheirRules();
    void everyFileOfRulesCanBeRead();
    void anUnknownLanguageHasNoSpans();
    void spansAreInOrderAndInTheirLines();
    void offsetsAreThoseOfTheText();
    void aCommentGoesOnInTheNextLine();
    void tooMuchIsLeftPlain();
    void rulesThatAreNotThereGiveNoSpans();
    void threadsMayHighlightAtOnce();
    void everyLineOfALongTextHasItsColours_data();
    void everyLineOfALongTextHasItsColours();
};

namespace {

using Kind = CodeKind;

constexpr auto names =
    "ada applescript asm awk bash bat bibtex bison c c++ cfg cobol coffee c# css d dart desktop diff "
    "dockerfile elisp erlang flex fortran glsl go groovy haskell haxe html ini java javascript json "
    "jsx kotlin latex ldif lilypond lua m4 makefile objc ocaml pascal perl php po postscript "
    "prolog properties proto python qml r ruby rust scala scheme scss sh sml sql svg tcl toml ts tsx "
    "typescript vala vb vim vue xml yaml zsh"_L1;

bool hasSpan(const QString &code, const QString &language, const QString &word, Kind kind)
{
    CodeHighlighter highlighter;
    for (const auto &span : highlighter.highlight(code, language)) {
        if (span.kind == kind && code.sliced(span.start, span.length) == word)
            return true;
    }
    return false;
}

const auto cpp = u"#include <map>\n// words\nint main() { return f(\"a\\n\", 1.5); } /* more\nof them */ class A;\n"_s;

} // namespace

void TestCodeHighlighter::wordsHaveTheirKinds_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    QTest::addColumn<CodeKind>("kind");
    const auto row = [](const char *language, const char *code, const char *word, Kind kind) {
        QTest::addRow("%s %s", language, word)
            << QString::fromUtf8(language) << QString::fromUtf8(code) << QString::fromUtf8(word) << kind;
    };
    row("cpp", "return x;", "return", Kind::Keyword);
    row("cpp", "int x;", "int", Kind::Type);
    row("cpp", "f(x)", "f", Kind::Function);
    row("cpp", "a = \"b\"", "\"b\"", Kind::String);
    row("cpp", "a = \"b\\n\"", "\\n", Kind::Escape);
    row("cpp", "a = 42", "42", Kind::Number);
    row("cpp", "a // b", "// b", Kind::Comment);
    row("cpp", "#define A", "#define", Kind::Preprocessor);
    row("cpp", "a + b", "+", Kind::Operator);
    row("python", "def f(x): # y", "def", Kind::Keyword);
    row("python", "def f(x): # y", "# y", Kind::Comment);
    row("js", "const a = 'b'", "const", Kind::Keyword);
    row("ts", "const a = 'b'", "'b'", Kind::String);
    row("rust", "fn main() {}", "fn", Kind::Keyword);
    row("go", "func main() {}", "func", Kind::Keyword);
    row("bash", "if true; then echo $HOME; fi", "$HOME", Kind::Variable);
    row("sql", "SELECT a FROM b", "SELECT", Kind::Keyword);
    row("diff", "+a\n-b\n", "+a", Kind::Inserted);
    row("diff", "+a\n-b\n", "-b", Kind::Removed);
    row("html", "<b class=\"c\">", "class", Kind::Attribute);
    row("json", "{\"a\": 1}", "1", Kind::Number);
    row("java", "public class A {}", "class", Kind::Keyword);
    row("kotlin", "class A", "class", Kind::Keyword);
}

void TestCodeHighlighter::wordsHaveTheirKinds()
{
    QFETCH(QString, language);
    QFETCH(QString, code);
    QFETCH(QString, word);
    QFETCH(CodeKind, kind);
    QString found;
    CodeHighlighter highlighter;
    for (const auto &span : highlighter.highlight(code, language))
        found += u"%1:%2 "_s.arg(code.sliced(span.start, span.length)).arg(int(span.kind));
    QVERIFY2(hasSpan(code, language, word, kind), qPrintable(found));
}

void TestCodeHighlighter::aliasesFindTheirRules_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *language, const char *file) {
        QTest::newRow(language) << QString::fromUtf8(language) << QString::fromUtf8(file);
    };
    row("js", "javascript.lang");
    row("Py", "python.lang");
    row("C++", "cpp.lang");
    row("{.python}", "python.lang");
    row("rust,ignore", "rust.lang");
    row("python:main.py", "python.lang");
    row("brainfuck", "");
    row("", "");
    row("../../etc/passwd", "");
}

void TestCodeHighlighter::aliasesFindTheirRules()
{
    QFETCH(QString, language);
    QFETCH(QString, file);
    QCOMPARE(codeRulesFile(language), file);
}

void TestCodeHighlighter::everyFileOfRulesCanBeRead()
{
    CodeHighlighter highlighter;
    const auto code =
        u"# a \"b\" 'c' 42 <d e=\"f\"> key: value\n[g] = 1; // h\n+i\n(define (j) -k) %l\n\\m{n} x = y\n"_s;
    for (const auto &name : QString(names).split(u' ')) {
        QVERIFY2(!codeRulesFile(name).isEmpty(), qPrintable(name));
        QVERIFY2(!highlighter.highlight(code, name).empty(), qPrintable(name));
    }
}

void TestCodeHighlighter::anUnknownLanguageHasNoSpans()
{
    CodeHighlighter highlighter;
    QVERIFY(highlighter.highlight(cpp, u"brainfuck"_s).empty());
    QVERIFY(highlighter.highlight(cpp, {}).empty());
    QVERIFY(highlighter.highlight({}, u"cpp"_s).empty());
}

void TestCodeHighlighter::spansAreInOrderAndInTheirLines()
{
    CodeHighlighter highlighter;
    for (const auto &name : QString(names).split(u' ')) {
        qsizetype end = 0;
        for (const auto &span : highlighter.highlight(cpp, name)) {
            QVERIFY2(span.start >= end && span.length > 0, qPrintable(name));
            end = span.start + span.length;
            QVERIFY2(end <= cpp.size(), qPrintable(name));
            QVERIFY2(!cpp.sliced(span.start, span.length).contains(u'\n'), qPrintable(name));
        }
    }
}

void TestCodeHighlighter::offsetsAreThoseOfTheText()
{
    QVERIFY(hasSpan(u"s = \"日本 😀\"; return é;"_s, u"cpp"_s, u"\"日本 😀\""_s, Kind::String));
    QVERIFY(hasSpan(u"s = \"日本 😀\"; return é;"_s, u"cpp"_s, u"return"_s, Kind::Keyword));
    QVERIFY(hasSpan(u"// 😀\nreturn"_s, u"cpp"_s, u"return"_s, Kind::Keyword));
}

void TestCodeHighlighter::aCommentGoesOnInTheNextLine()
{
    QVERIFY(hasSpan(u"/* a\nb */ c"_s, u"cpp"_s, u"b */"_s, Kind::Comment));
    QVERIFY(hasSpan(u"'''a\nb''' c"_s, u"python"_s, u"b'''"_s, Kind::Comment)
            || hasSpan(u"'''a\nb''' c"_s, u"python"_s, u"b'''"_s, Kind::String));
}

void TestCodeHighlighter::tooMuchIsLeftPlain()
{
    CodeHighlighter highlighter;
    QVERIFY(highlighter.highlight(u"return 1;\n"_s.repeated(30'000), u"cpp"_s).empty());
    const auto spans = highlighter.highlight(u"return "_s.repeated(1000) + u"\nreturn"_s, u"cpp"_s);
    QCOMPARE(spans, (std::vector<CodeSpan>{{7001, 6, Kind::Keyword}}));
}

void TestCodeHighlighter::rulesThatAreNotThereGiveNoSpans()
{
    const QTemporaryDir folder;
    CodeHighlighter highlighter(folder.path());
    QVERIFY(highlighter.highlight(cpp, u"cpp"_s).empty());
}

void TestCodeHighlighter::threadsMayHighlightAtOnce()
{
    CodeHighlighter highlighter;
    const auto alone = highlighter.highlight(cpp, u"cpp"_s);
    std::vector<int> alike(4);
    {
        std::vector<std::jthread> threads;
        for (auto &count : alike) {
            threads.emplace_back([&] {
                for (int i = 0; i < 20; ++i)
                    count += highlighter.highlight(cpp, u"cpp"_s) == alone;
                CodeHighlighter other;
                count += other.highlight(cpp, u"c++"_s) == alone;
            });
        }
    }
    QCOMPARE(alike, std::vector<int>(4, 21));
}

void TestCodeHighlighter::everyLineOfALongTextHasItsColours_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"cpp", "python", "js", "rust", "sh", "json", "html", "sql"})
        QTest::newRow(language) << QString::fromUtf8(language);
}

void TestCodeHighlighter::everyLineOfALongTextHasItsColours()
{
    QFETCH(QString, language);
    CodeHighlighter highlighter;
    const QString line = u"    const int value = function(\"words\", 42) + other < b; // <b class=\"c\"> and words\n"_s;
    const auto spans = highlighter.highlight(line.repeated(2000), language);
    qsizetype coloured = 0;
    qsizetype last = -1;
    for (const auto &span : spans) {
        coloured += last != span.start / line.size();
        last = span.start / line.size();
    }
    QCOMPARE(coloured, qsizetype(2000));
}

QTEST_GUILESS_MAIN(TestCodeHighlighter)
#include "tst_codehighlighter.moc"
