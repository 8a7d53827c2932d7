// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/IgnoreRules.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestIgnoreRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Each as `git check-ignore` says it.
    void patternsMeanWhatTheyMeanToGit_data();
    void patternsMeanWhatTheyMeanToGit();
};

void TestIgnoreRules::patternsMeanWhatTheyMeanToGit_data()
{
    QTest::addColumn<QString>("patterns");
    QTest::addColumn<QString>("path"); // a folder with "/" at its end
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const QString &patterns, const QString &path, const QString &verdict) {
        QTest::newRow(name) << patterns << path << verdict;
    };
    row("a name anywhere", u"*.o"_s, u"a/b/x.o"_s, u"ignored"_s);
    row("another name", u"*.o"_s, u"a/x.c"_s, u"nothing"_s);
    row("anchored", u"/x"_s, u"a/x"_s, u"nothing"_s);
    row("anchored, there", u"/x"_s, u"x"_s, u"ignored"_s);
    row("a slash inside anchors", u"doc/*.txt"_s, u"a/doc/n.txt"_s, u"nothing"_s);
    row("a star is no slash", u"doc/*.txt"_s, u"doc/a/n.txt"_s, u"nothing"_s);
    row("two stars are folders", u"doc/**/n.txt"_s, u"doc/a/b/n.txt"_s, u"ignored"_s);
    row("two stars are none too", u"doc/**/n.txt"_s, u"doc/n.txt"_s, u"ignored"_s);
    row("two stars first", u"**/n"_s, u"a/n"_s, u"ignored"_s);
    row("two stars last", u"a/**"_s, u"a/b/c"_s, u"ignored"_s);
    row("for folders", u"build/"_s, u"build"_s, u"nothing"_s);
    row("for folders, one", u"build/"_s, u"a/build/"_s, u"ignored"_s);
    row("taken back", u"*.txt\n!keep.txt"_s, u"keep.txt"_s, u"kept"_s);
    row("the last one says", u"!keep.txt\n*.txt"_s, u"keep.txt"_s, u"ignored"_s);
    row("a comment", u"#x\n\\#y"_s, u"#x"_s, u"nothing"_s);
    row("no comment", u"\\#y"_s, u"#y"_s, u"ignored"_s);
    row("any sign", u"?.c"_s, u"a.c"_s, u"ignored"_s);
    row("a class", u"[a-c].c"_s, u"b.c"_s, u"ignored"_s);
    row("not of a class", u"[!a-c].c"_s, u"b.c"_s, u"nothing"_s);
    row("signs of expressions", u"a+(b).c"_s, u"a+(b).c"_s, u"ignored"_s);
    row("a class without an end", u"[ab"_s, u"[ab"_s, u"ignored"_s);
    row("blanks at the end", u"a.c  "_s, u"a.c"_s, u"ignored"_s);
    row("case counts", u"A.c"_s, u"a.c"_s, u"nothing"_s);
    row("hostile", u"*a*a*a*a*a*a*a*a*a*a*a*a*b"_s, QString(200, u'a'), u"nothing"_s);
}

void TestIgnoreRules::patternsMeanWhatTheyMeanToGit()
{
    QFETCH(const QString, patterns);
    QFETCH(QString, path);
    QFETCH(const QString, verdict);
    const bool isFolder = path.endsWith(u'/');
    if (isFolder)
        path.chop(1);
    const auto said = IgnoreRules(patterns.split(u'\n')).verdict(path, isFolder);
    QCOMPARE(said ? (*said ? u"ignored"_s : u"kept"_s) : u"nothing"_s, verdict);
}

QTEST_APPLESS_MAIN(TestIgnoreRules)
#include "tst_ignorerules.moc"
