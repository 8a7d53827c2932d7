// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MarkdownInlines.h"

#include "text/MarkdownParser.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace oriel::markdown {

namespace {

using Kind = InlineRun::Kind;

constexpr QChar objectReplacement = QChar::ObjectReplacementCharacter;

QString literalOf(cmark_node *node)
{
    return QString::fromUtf8(cmark_node_get_literal(node));
}

QString oneLine(QString text)
{
    return text.replace("\r\n"_L1, " "_L1).replace(u'\r', u' ').replace(u'\n', u' ');
}

//! Builds one InlineText after another.
class TextBuilder
{
public:
    void add(QStringView words, const InlineRun &look)
    {
        if (words.isEmpty())
            return;
        InlineRun run = look;
        run.start = m_text.text.size();
        run.length = words.size();
        if (!m_text.runs.empty() && isAlike(m_text.runs.back(), run))
            m_text.runs.back().length += run.length;
        else
            m_text.runs.push_back(std::move(run));
        m_text.text += words;
    }

    //! As add(), with one blank for many and none where a line begins.
    void addProse(QStringView words, const InlineRun &look)
    {
        QString kept;
        for (const QChar c : words) {
            const bool isBlank = c == u' ' || c == u'\t';
            const QChar before = !kept.isEmpty() ? kept.back() : lastProse();
            if (!isBlank)
                kept += c;
            else if (before != u' ' && before != u'\n')
                kept += u' ';
        }
        add(kept, look);
    }

    void removeLast()
    {
        m_text.text.chop(m_text.runs.back().length);
        m_text.runs.pop_back();
    }

    //! Whether what comes next begins a line.
    [[nodiscard]] bool isAtLineBegin() const { return lastProse() == u'\n' || m_isAfterSoftBreak; }
    void setAfterSoftBreak(bool isAfter) { m_isAfterSoftBreak = isAfter; }

    InlineText take()
    {
        while (!m_text.runs.empty() && (lastProse() == u' ' || lastProse() == u'\n')) {
            m_text.text.chop(1);
            if (--m_text.runs.back().length == 0)
                m_text.runs.pop_back();
        }
        return std::exchange(m_text, {});
    }

private:
    static bool isAlike(const InlineRun &a, const InlineRun &b)
    {
        return a.kind == b.kind && (a.kind == Kind::Text || a.kind == Kind::Code) && a.styles == b.styles
            && a.link == b.link && a.isImage == b.isImage;
    }

    //! The last character; that of a line's end where there is none, and something else behind code and formulas.
    [[nodiscard]] QChar lastProse() const
    {
        if (m_text.runs.empty())
            return u'\n';
        return m_text.runs.back().kind == Kind::Text ? m_text.text.back() : QChar(u'.');
    }

    InlineText m_text;
    bool m_isAfterSoftBreak = false;
};

class InlineReader
{
public:
    InlineReader(Unmasker &unmasker, MarkdownBreaks breaks, bool isParted, qsizetype start)
        : m_unmasker(unmasker)
        , m_breaks(breaks)
        , m_isParted(isParted)
        , m_start(start)
    {
    }

    void read(cmark_node *node)
    {
        const Iterator iterator(cmark_iter_new(node));
        for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            auto *inner = cmark_iter_get_node(iterator.get());
            if (inner != node)
                readNode(inner, event == CMARK_EVENT_ENTER);
        }
    }

    InlineText takeText() { return m_builder.take(); }

    std::vector<Piece> takePieces(qsizetype end)
    {
        endPiece(end);
        if (m_pieces.empty())
            m_pieces.push_back({ParagraphBlock{}, m_start, end});
        return std::move(m_pieces);
    }

private:
    void readNode(cmark_node *node, bool isEntered)
    {
        const auto type = cmark_node_get_type(node);
        if (type != CMARK_NODE_TEXT)
            m_footnote = nullptr;
        switch (type) {
        case CMARK_NODE_TEXT: readWords(literalOf(node)); break;
        case CMARK_NODE_HTML_INLINE: addWords(oneLine(m_unmasker.restored(literalOf(node)))); break;
        case CMARK_NODE_CODE: addRun(oneLine(m_unmasker.restored(literalOf(node))), Kind::Code); break;
        case CMARK_NODE_SOFTBREAK: readBreak(m_breaks == MarkdownBreaks::Line); break;
        case CMARK_NODE_LINEBREAK: readBreak(true); break;
        case CMARK_NODE_EMPH: count(m_emphasis, InlineStyle::Emphasis, isEntered); break;
        case CMARK_NODE_STRONG: count(m_strong, InlineStyle::Strong, isEntered); break;
        case CMARK_NODE_LINK: readLink(node, isEntered, false); break;
        case CMARK_NODE_IMAGE: readLink(node, isEntered, true); break;
        default:
            if (cmark_node_get_type_string(node) == std::string_view("strikethrough"))
                count(m_strikethrough, InlineStyle::Strikethrough, isEntered);
        }
    }

    void count(int &depth, InlineStyle style, bool isEntered)
    {
        depth += isEntered ? 1 : -1;
        m_look.styles.setFlag(style, depth > 0);
    }

    //! Of links and images in one another the outermost link counts, and an image only where it is in none.
    void readLink(cmark_node *node, bool isEntered, bool isImage)
    {
        m_links += isEntered ? 1 : -1;
        if (isEntered ? m_links > 1 : m_links > 0)
            return;
        const QString url = isEntered ? m_unmasker.restored(QString::fromUtf8(cmark_node_get_url(node))) : QString();
        m_look.link = isHarmlessLink(url) ? url : QString();
        m_look.isImage = isEntered && isImage;
        if (m_look.isImage && !cmark_node_first_child(node))
            m_builder.add(m_look.link, m_look);
    }

    void readBreak(bool isLine)
    {
        if (m_fill > 0)
            return;
        m_builder.addProse(isLine ? u"\n" : u" ", m_look);
        m_builder.setAfterSoftBreak(true);
    }

    void readWords(const QString &words)
    {
        qsizetype from = 0;
        for (qsizetype at = 0; at < words.size(); ++at) {
            const QChar c = words.at(at);
            if (c != QChar(maskHead) && c != QChar(maskFill))
                continue;
            addWords(QStringView(words).sliced(from, at - from));
            from = at + 1;
            if (c == QChar(maskFill)) {
                m_fill = std::max<qsizetype>(0, m_fill - 1);
                continue;
            }
            const auto *span = from < words.size() ? m_unmasker.spanOf(words.at(from)) : nullptr;
            from = ++at + 1;
            if (span)
                readSpan(*span);
        }
        if (from < words.size())
            addWords(QStringView(words).sliced(from));
    }

    void addWords(QStringView words)
    {
        if (words.isEmpty())
            return;
        if (m_footnote && words.startsWith(u':')) {
            m_builder.removeLast();
            endPiece(m_footnote->start);
            m_footnoteLabel = m_footnote->inner;
            words = words.sliced(1);
        }
        m_footnote = nullptr;
        m_builder.addProse(words, m_look);
        m_builder.setAfterSoftBreak(false);
    }

    void addRun(const QString &words, Kind kind)
    {
        InlineRun run = m_look;
        run.kind = kind;
        m_builder.add(words, run);
        m_builder.setAfterSoftBreak(false);
    }

    void readSpan(const MaskedSpan &span)
    {
        m_fill = span.units.size() - 2;
        const bool isBare = !m_look.styles && m_links == 0;
        if (span.kind == MaskedSpan::Kind::Footnote) {
            m_footnote = m_isParted && isBare && m_builder.isAtLineBegin() ? &span : nullptr;
            addRun(span.inner, Kind::FootnoteReference);
            return;
        }
        m_footnote = nullptr;
        if (m_isParted && isBare && span.kind == MaskedSpan::Kind::DisplayMath) {
            endPiece(span.start);
            m_pieces.push_back({MathBlock{span.inner, span.units, span.isClosed}, span.start, span.end});
            m_start = span.end;
            m_builder.setAfterSoftBreak(true);
            return;
        }
        InlineRun run = m_look;
        run.kind = span.kind == MaskedSpan::Kind::Math ? Kind::Math : Kind::DisplayMath;
        run.tex = span.inner;
        run.source = span.units;
        m_builder.add(QStringView(&objectReplacement, 1), run);
        m_builder.setAfterSoftBreak(false);
    }

    void endPiece(qsizetype end)
    {
        InlineText text = m_builder.take();
        if (m_footnoteLabel)
            m_pieces.push_back({FootnoteBlock{*m_footnoteLabel, std::move(text)}, m_start, end});
        else if (!text.text.isEmpty())
            m_pieces.push_back({ParagraphBlock{std::move(text)}, m_start, end});
        m_footnoteLabel.reset();
        m_start = end;
    }

    Unmasker &m_unmasker;
    const MarkdownBreaks m_breaks;
    const bool m_isParted;
    qsizetype m_start;
    TextBuilder m_builder;
    std::vector<Piece> m_pieces;
    InlineRun m_look;
    int m_emphasis = 0;
    int m_strong = 0;
    int m_strikethrough = 0;
    int m_links = 0;
    qsizetype m_fill = 0; //!< units of a span that are still to come, with the line ends between them
    const MaskedSpan *m_footnote = nullptr; //!< began a line and is the last that came: a colon makes it a footnote
    std::optional<QString> m_footnoteLabel; //!< of the piece that is being read
};

} // namespace

const MaskedSpan *Unmasker::spanOf(QChar index)
{
    const auto count = qsizetype(m_spans.size());
    const auto expected = qsizetype(m_next);
    qsizetype found = expected - expected % maskIndexes + (index.unicode() - maskFirstIndex);
    if (found - expected > maskIndexes / 2 && found >= maskIndexes)
        found -= maskIndexes;
    else if (expected - found > maskIndexes / 2)
        found += maskIndexes;
    if (found < 0 || found >= count)
        return nullptr;
    m_next = std::size_t(found + 1);
    return &m_spans[std::size_t(found)];
}

QString Unmasker::restored(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const MaskedSpan *span = nullptr;
    qsizetype unit = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == QChar(maskHead) && at + 1 < text.size()) {
            span = spanOf(text.at(++at));
            unit = 2;
            if (span)
                result += QStringView(span->units).first(unit);
        } else if (c != QChar(maskHead) && c != QChar(maskFill)) {
            result += c;
        } else if (span && unit < span->units.size()) {
            result += span->units.at(unit++);
        }
    }
    return result;
}

InlineText readInlines(cmark_node *node, Unmasker &unmasker, MarkdownBreaks breaks)
{
    InlineReader reader(unmasker, breaks, false, 0);
    reader.read(node);
    return reader.takeText();
}

std::vector<Piece> readParagraph(cmark_node *node, Unmasker &unmasker, MarkdownBreaks breaks, qsizetype start,
                                 qsizetype end)
{
    InlineReader reader(unmasker, breaks, true, start);
    reader.read(node);
    return reader.takePieces(end);
}

} // namespace oriel::markdown
