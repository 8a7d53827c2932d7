// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MarkdownHtml.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestMarkdownHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersGitHubsMarkdown_data();
    void rendersGitHubsMarkdown();
    void rawHtmlIsShownAsText_data();
    void rawHtmlIsShownAsText();
    void onlyHarmlessLinksAreLinks_data();
    void onlyHarmlessLinksAreLinks();
    void noImageIsLoaded_data();
    void noImageIsLoaded();
    void linesOfAPersonStayLines();
    void hostileTextIsReadToItsEnd_data();
    void hostileTextIsReadToItsEnd();
    void threadsMayRenderAtOnce();
};

void TestMarkdownHtml::rendersGitHubsMarkdown_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const char *markdown, const char *html) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(html);
    };
    row("nothing", "", "");
    row("emphasis", "*a* **b**", "<p><em>a</em> <strong>b</strong></p>\n");
    row("code", "`a<b`", "<p><code>a&lt;b</code></p>\n");
    row("a fence", "```cpp\n  a < b\n```", "<pre><code class=\"language-cpp\">  a &lt; b\n</code></pre>\n");
    row("strikethrough", "~~a~~ and ~b~", "<p><del>a</del> and ~b~</p>\n");
    row("an autolink", "see https://example.org.",
        "<p>see <a href=\"https://example.org\">https://example.org</a>.</p>\n");
    row("a table", "| a |\n| - |\n| b |",
        "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n");
    row("a task list", "- [x] a\n- [ ] b",
        "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> a</li>\n"
        "<li><input type=\"checkbox\" disabled=\"\" /> b</li>\n</ul>\n");
    row("other letters", "# 日本 😀 é", "<h1>日本 😀 é</h1>\n");
    row("a null character", "a\0b", "<p>a</p>\n");
}

void TestMarkdownHtml::rendersGitHubsMarkdown()
{
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    QCOMPARE(markdownToHtml(markdown), html);
}

void TestMarkdownHtml::rawHtmlIsShownAsText_data()
{
    QTest::addColumn<QString>("markdown");
    for (const char *html : {"<script>alert(1)</script>", "a <script>alert(1)</script> b", "<img src=x onerror=y>",
                             "a <img src=x onerror=y> b", "<div onclick=\"x\">\n\ntext\n\n</div>", "<!-- <script> -->",
                             "| a |\n| - |\n| <script>b</script> |", "> <iframe src=\"x\">", "- <style>a</style>",
                             "[<script>](https://a)", "<textarea>\n# a", "<?php <script> ?>", "<![CDATA[<script>]]>"})
        QTest::newRow(html) << QString::fromUtf8(html);
}

void TestMarkdownHtml::rawHtmlIsShownAsText()
{
    QFETCH(QString, markdown);
    const QString html = markdownToHtml(markdown);
    for (const auto tag :
         {"<script"_L1, "<img"_L1, "<iframe"_L1, "<style"_L1, "<div"_L1, "<textarea"_L1, "<!"_L1, "<?"_L1})
        QVERIFY2(!html.contains(tag), qPrintable(html));
    QVERIFY2(html.contains("&lt;"_L1), qPrintable(html)); // it is still there to read
}

void TestMarkdownHtml::onlyHarmlessLinksAreLinks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isLink");
    for (const char *url : {"http://a", "https://a", "HTTPS://a", "mailto:a@b.c"})
        QTest::newRow(url) << QString::fromUtf8(url) << true;
    for (const char *url : {"javascript:alert(1)", "JavaScript:alert(1)", "java&#10;script:alert(1)",
                            "data:text/html,a", "file:///etc/passwd", "vbscript:a", "ftp://a", "#a", "a.html", "//a",
                            "&#1;javascript:a", "smb://a", "x-oriel:a"})
        QTest::newRow(url) << QString::fromUtf8(url) << false;
}

void TestMarkdownHtml::onlyHarmlessLinksAreLinks()
{
    QFETCH(QString, url);
    QFETCH(bool, isLink);
    for (const auto &markdown : {u"[*words*](<%1>)"_s.arg(url), u"[*words*][r]\n\n[r]: <%1>"_s.arg(url)}) {
        const QString html = markdownToHtml(markdown);
        QCOMPARE(html.contains("<a href"_L1), isLink);
        QVERIFY2(html.contains("<em>words</em>"_L1), qPrintable(html));
    }
}

void TestMarkdownHtml::noImageIsLoaded_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *markdown, const char *html) {
        QTest::newRow(markdown) << QString::fromUtf8(markdown) << QString::fromUtf8(html);
    };
    row("![a *cat*](https://a/b.png)", "<p><a href=\"https://a/b.png\">a <em>cat</em></a></p>\n");
    row("![](https://a/b.png)", "<p><a href=\"https://a/b.png\">https://a/b.png</a></p>\n");
    row("![a cat](data:image/png;base64,AA)", "<p>a cat</p>\n");
    row("[![a cat](https://a/b.png)](https://c)", "<p><a href=\"https://c\">a cat</a></p>\n");
}

void TestMarkdownHtml::noImageIsLoaded()
{
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    QCOMPARE(markdownToHtml(markdown), html);
}

void TestMarkdownHtml::linesOfAPersonStayLines()
{
    QCOMPARE(markdownToHtml(u"a\nb"_s), u"<p>a\nb</p>\n"_s);
    QCOMPARE(markdownToHtml(u"a\nb"_s, MarkdownBreaks::Line), u"<p>a<br />\nb</p>\n"_s);
}

void TestMarkdownHtml::hostileTextIsReadToItsEnd_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"> ",   "- ",      "[",     "![",       "![[]()",  "*a ", "**",   "`a``b```", "<",          "<a ",
          "| a ", "|\n|-\n", "[a](<", "~~a",      "\n* * *", "&#",  "www.", "a@b.",     "https://a(", "```\n",
          "<!--", "_a__b",   "[^a]:", "[a]: b\n", "\\",      "1. ", "# ",   "\t"})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

void TestMarkdownHtml::hostileTextIsReadToItsEnd()
{
    QFETCH(QString, piece);
    const QString hostile = piece.repeated(20'000 / piece.size());
    for (const auto &markdown : {hostile, u"![[]()"_s.repeated(50'000), u"| a |\n| - |\n"_s + hostile}) {
        const auto html = markdownToHtml(markdown);
        QCOMPARE(html.count(u'<'), html.count(u'>')); // of elements alone, and each whole
    }
}

void TestMarkdownHtml::threadsMayRenderAtOnce()
{
    const QString text = u"- [x] ~~a~~ https://b.c"_s;
    const QString alone = markdownToHtml(text);
    std::vector<QStringList> results(4);
    {
        std::vector<std::jthread> threads;
        for (auto &result : results) {
            threads.emplace_back([&] {
                for (int i = 0; i < 2000; ++i)
                    result += markdownToHtml(text);
            });
        }
    }
    for (const auto &result : results) {
        QCOMPARE(result.size(), 2000);
        QCOMPARE(result.count(alone), 2000);
    }
}

QTEST_GUILESS_MAIN(TestMarkdownHtml)
#include "tst_markdownhtml.moc"
