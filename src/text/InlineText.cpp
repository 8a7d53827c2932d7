// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/InlineText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

using Kind = InlineRun::Kind;

bool isMath(const InlineRun &run)
{
    return run.kind == Kind::Math || run.kind == Kind::DisplayMath;
}

QStringView wordsOf(const InlineText &text, const InlineRun &run)
{
    return QStringView(text.text).sliced(run.start, run.length);
}

//! The runs of \a text from \a start on, \a length units of them; those at the edges are cut.
std::vector<InlineRun> runsWithin(const InlineText &text, qsizetype start, qsizetype length)
{
    const auto end = length < 0 ? text.text.size() : std::min(text.text.size(), start + length);
    std::vector<InlineRun> within;
    for (InlineRun run : text.runs) {
        const auto from = std::max(run.start, start);
        const auto to = std::min(run.start + run.length, end);
        if (from >= to)
            continue;
        run.start = from;
        run.length = to - from;
        within.push_back(std::move(run));
    }
    return within;
}

QString element(QLatin1StringView name, const QString &css, const QString &inner)
{
    const QString style = css.isEmpty() ? QString() : u" style=\"%1\""_s.arg(css.toHtmlEscaped());
    return "<"_L1 + name + style + ">"_L1 + inner + "</"_L1 + name + ">"_L1;
}

QString richWords(const InlineText &text, const InlineRun &run, const RichTextLook &look)
{
    if (isMath(run)) {
        QString image = look.math ? look.math(run) : QString();
        return image.isEmpty() ? element("code"_L1, look.codeCss, run.source.toHtmlEscaped()) : image;
    }
    QString words = wordsOf(text, run).toString().toHtmlEscaped();
    words.replace(u'\n', "<br/>"_L1);
    if (run.kind == Kind::Code)
        return element("code"_L1, look.codeCss, words);
    if (run.kind == Kind::FootnoteReference)
        return element("sup"_L1, {}, words);
    return words;
}

QString escaped(QStringView words)
{
    constexpr QStringView special = u"\\`*_]<>~$&|#"; // not [ and (, which would begin a formula
    QString result;
    for (const QChar c : words) {
        if (special.contains(c))
            result += u'\\';
        result += c;
        if (c == u'\n')
            result.insert(result.size() - 1, u'\\'); // a line break, not a blank
    }
    return result;
}

//! \a code between as many backticks as it needs.
QString fencedCode(QStringView code)
{
    qsizetype longest = 0;
    qsizetype here = 0;
    for (const QChar c : code) {
        here = c == u'`' ? here + 1 : 0;
        longest = std::max(longest, here);
    }
    const QString ticks(longest + 1, u'`');
    const bool isBlank = code.trimmed().isEmpty();
    const bool needsSpace = !isBlank
        && (code.startsWith(u'`') || code.endsWith(u'`') || (code.startsWith(u' ') && code.endsWith(u' ')));
    const QString space = needsSpace ? u" "_s : QString();
    return ticks + space + code.toString() + space + ticks;
}

QString markdownWords(const InlineText &text, const InlineRun &run)
{
    switch (run.kind) {
    case Kind::Math:
    case Kind::DisplayMath: return run.source;
    case Kind::Code: return fencedCode(wordsOf(text, run));
    case Kind::FootnoteReference: return "[^"_L1 + wordsOf(text, run).toString() + "]"_L1;
    case Kind::Text: break;
    }
    return escaped(wordsOf(text, run));
}

QString markdownLink(const InlineRun &run, const QString &words)
{
    QString target = run.link;
    target.replace(u'\\', "\\\\"_L1).replace(u'<', "\\<"_L1).replace(u'>', "\\>"_L1);
    return (run.isImage ? "!["_L1 : "["_L1) + words + "](<"_L1 + target + ">)"_L1;
}

//! Writes looks as marks around words; a mark never stands inside of a space, where it would be none.
class MarkdownWriter
{
public:
    explicit MarkdownWriter(const InlineText &text)
        : m_text(text)
    {
    }

    void add(const InlineRun &run)
    {
        if (run.kind != Kind::Text || !run.link.isEmpty()) {
            const QString words = markdownWords(m_text, run);
            write(run.styles, run.link.isEmpty() ? words : markdownLink(run, words));
            return;
        }
        const auto words = wordsOf(m_text, run);
        const auto inner = words.trimmed();
        if (inner.isEmpty()) {
            m_space += escaped(words);
            return;
        }
        const auto before = inner.begin() - words.begin();
        m_space += escaped(words.first(before));
        write(run.styles, escaped(inner));
        m_space += escaped(words.sliced(before + inner.size()));
    }

    QString finish()
    {
        turnTo({});
        return m_result + m_space;
    }

private:
    struct Mark {
        InlineStyle style;
        QLatin1StringView text;
    };
    static constexpr std::array<Mark, 3> marks{
        {{InlineStyle::Strikethrough, "~~"_L1}, {InlineStyle::Strong, "**"_L1}, {InlineStyle::Emphasis, "*"_L1}}};

    void write(InlineStyles styles, const QString &words)
    {
        turnTo(styles);
        m_result += words;
    }

    //! Ends the marks that \a styles has not, with those that were begun after them, and begins what is missing.
    void turnTo(InlineStyles styles)
    {
        std::size_t keep = 0;
        while (keep < m_open.size() && styles.testFlag(m_open[keep].style))
            ++keep;
        while (m_open.size() > keep) {
            m_result += m_open.back().text;
            m_open.pop_back();
        }
        m_result += m_space;
        m_space.clear();
        for (const auto &mark : marks) {
            const bool isOpen = std::ranges::any_of(m_open, [&](const Mark &open) { return open.style == mark.style; });
            if (!styles.testFlag(mark.style) || isOpen)
                continue;
            m_result += mark.text;
            m_open.push_back(mark);
        }
    }

    const InlineText &m_text;
    QString m_result;
    QString m_space; //!< not written yet: it comes after the marks that end
    std::vector<Mark> m_open;
};

} // namespace

QString toRichText(const InlineText &text, const RichTextLook &look)
{
    QString html;
    for (const auto &run : text.runs) {
        QString words = richWords(text, run, look);
        if (run.styles.testFlag(InlineStyle::Strikethrough))
            words = element("s"_L1, {}, words);
        if (run.styles.testFlag(InlineStyle::Emphasis))
            words = element("em"_L1, {}, words);
        if (run.styles.testFlag(InlineStyle::Strong))
            words = element("strong"_L1, {}, words);
        if (!run.link.isEmpty()) {
            const QString css = look.linkCss.isEmpty() ? QString()
                                                       : u" style=\"%1\""_s.arg(look.linkCss.toHtmlEscaped());
            words = "<a href=\""_L1 + run.link.toHtmlEscaped() + "\""_L1 + css + ">"_L1 + words + "</a>"_L1;
        }
        html += words;
    }
    return html.isEmpty() ? html : element("span"_L1, u"white-space:pre-wrap"_s, html);
}

QString toPlainText(const InlineText &text, qsizetype start, qsizetype length)
{
    QString plain;
    for (const auto &run : runsWithin(text, start, length))
        plain += isMath(run) ? QStringView(run.source) : wordsOf(text, run);
    return plain;
}

QString toMarkdown(const InlineText &text, qsizetype start, qsizetype length)
{
    MarkdownWriter writer(text);
    for (const auto &run : runsWithin(text, start, length))
        writer.add(run);
    return writer.finish();
}

} // namespace oriel
