// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConversationHtml.h"

#include "exchange/ConversationWords.h"
#include "text/MarkdownHtml.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Colours of text and ground differ by more than 7 to 1 in both (WCAG AAA).
constexpr auto browserStyle = R"css(
:root { color-scheme: light dark; --ground: #fff; --text: #1f2328; --soft: #f3f4f6; --line: #d0d7de; --faint: #4a515a; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #16181c; --text: #e6e8eb; --soft: #22252b; --line: #3a3f47; --faint: #b4bac2; }
}
body { margin: 0 auto; max-width: 48rem; padding: 1rem; background: var(--ground); color: var(--text);
  font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
article { margin: 1.5rem 0; padding-top: 1rem; border-top: 1px solid var(--line); }
article.user > .words { padding: .1rem 1rem; background: var(--soft); border-radius: .5rem; }
header, .end, .sources { color: var(--faint); font-size: .875rem; }
header b { color: var(--text); font-size: 1rem; }
pre { padding: .75rem; overflow-x: auto; background: var(--soft); border-radius: .5rem; }
code { font: .875rem/1.5 ui-monospace, monospace; }
table { display: block; overflow-x: auto; border-collapse: collapse; }
th, td { padding: .25rem .5rem; border: 1px solid var(--line); }
blockquote { margin-left: 0; padding-left: 1rem; border-left: .25rem solid var(--line); color: var(--faint); }
details { margin: .5rem 0; padding: .25rem .75rem; border: 1px solid var(--line); border-radius: .5rem; }
summary { cursor: pointer; }
img { max-width: 100%; height: auto; }
a { color: inherit; }
@media print { body { max-width: none; } pre { white-space: pre-wrap; } }
)css"_L1;

constexpr auto paperStyle = R"css(
body { color: #000; }
h1 { font-size: 18pt; }
.head { color: #444; font-size: 9pt; }
.end, .sources, .fold { color: #444; font-size: 9pt; }
pre, code { font-family: monospace; font-size: 8.5pt; }
pre { background-color: #f3f4f6; }
th, td { padding: 3px; border: 1px solid #bbb; }
)css"_L1;

constexpr std::array shownImages{"image/png"_L1, "image/jpeg"_L1, "image/gif"_L1, "image/webp"_L1};

QString element(QLatin1StringView name, const QString &text, QLatin1StringView css = {})
{
    const QString attribute = css.isEmpty() ? QString() : u" class=\"%1\""_s.arg(css);
    return u"<%1%2>%3</%1>\n"_s.arg(name, attribute, text.toHtmlEscaped());
}

class Writer
{
public:
    explicit Writer(HtmlUse use)
        : m_isPaper(use == HtmlUse::Paper)
    {
    }

    void page(const Conversation &conversation)
    {
        const QString title = titleOf(conversation).toHtmlEscaped();
        m_out += "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"_L1;
        if (!m_isPaper) {
            m_out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                     "style-src 'unsafe-inline'; img-src data:\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_L1;
        }
        m_out += "<title>"_L1 + title + "</title>\n<style>"_L1 + (m_isPaper ? paperStyle : browserStyle)
            + "</style>\n</head>\n<body>\n<h1>"_L1 + title + "</h1>\n"_L1;
        if (!conversation.system.trimmed().isEmpty())
            fold(instructionsWord(), markdownToHtml(conversation.system, MarkdownBreaks::Line));
    }

    void message(const MessageNode &node)
    {
        const auto &message = node.message;
        const bool isUser = message.role == Role::User;
        m_breaks = isUser ? MarkdownBreaks::Line : MarkdownBreaks::Blank;
        m_out += m_isPaper ? "<hr>\n"_L1 : isUser ? "<article class=\"user\">\n"_L1 : "<article>\n"_L1;
        head(message);
        m_out += "<div class=\"words\">\n"_L1;
        m_sources.clear();
        for (const auto &part : message.parts) {
            if (const auto *text = std::get_if<TextPart>(&part)) {
                m_text += text->text; // a source may stand between two of them
                continue;
            }
            if (!std::holds_alternative<CitationPart>(part))
                endText();
            std::visit([this](const auto &known) { put(known); }, part);
        }
        endText();
        m_out += "</div>\n"_L1;
        if (!m_sources.isEmpty())
            m_out += "<ul class=\"sources\">\n"_L1 + m_sources + "</ul>\n"_L1;
        if (const QString end = endWords(node); !end.isEmpty())
            m_out += element("p"_L1, end, "end"_L1);
        m_out += m_isPaper ? ""_L1 : "</article>\n"_L1;
    }

    [[nodiscard]] QString take() { return m_out + "</body>\n</html>\n"_L1; }

private:
    void head(const Message &message)
    {
        QStringList more;
        if (message.origin && !message.origin->model.isEmpty())
            more << message.origin->model.toHtmlEscaped();
        if (message.createdAt.isValid())
            more << timeWords(message.createdAt).toHtmlEscaped();
        const QString words = u"<b>%1</b> %2"_s.arg(roleWord(message.role).toHtmlEscaped(), more.join(u" · "_s));
        m_out += m_isPaper ? u"<p class=\"head\">%1</p>\n"_s.arg(words) : u"<header>%1</header>\n"_s.arg(words);
    }

    void endText()
    {
        const QString text = std::exchange(m_text, {});
        if (!text.trimmed().isEmpty())
            m_out += markdownToHtml(text, m_breaks);
    }

    //! \param html  safe
    void fold(const QString &summary, const QString &html)
    {
        if (m_isPaper) {
            m_out += u"<div class=\"fold\"><p><i>%1</i></p>%2</div>\n"_s.arg(summary.toHtmlEscaped(), html);
        } else {
            m_out += u"<details><summary>%1</summary>\n%2</details>\n"_s.arg(summary.toHtmlEscaped(), html);
        }
    }

    void put(const TextPart &) {} // see message()
    void put(const ReasoningPart &reasoning)
    {
        if (!reasoning.text.trimmed().isEmpty())
            fold(reasoningWord(), markdownToHtml(reasoning.text));
    }
    void put(const ToolCallPart &call)
    {
        fold(callWords(call), u"<pre>%1</pre>"_s.arg(QString::fromUtf8(call.arguments).toHtmlEscaped()));
    }
    void put(const ToolResultPart &result)
    {
        fold(resultWords(result), u"<pre>%1</pre>"_s.arg(result.content.toHtmlEscaped()));
    }
    void put(const CitationPart &citation)
    {
        const QString title = citationWords(citation).toHtmlEscaped();
        if (!citation.source && isHarmlessLink(citation.url))
            m_sources += u"<li><a href=\"%1\" rel=\"noreferrer\">%2</a></li>\n"_s.arg(citation.url.toHtmlEscaped(),
                                                                                      title);
        else
            m_sources += u"<li>%1</li>\n"_s.arg(title);
    }
    void put(const OpaquePart &) {} // says nothing to a person
    void put(const ImagePart &image)
    {
        const bool isShown = !image.data.isEmpty()
            && std::ranges::any_of(shownImages, [&image](auto type) { return image.mediaType == type; });
        if (!isShown) {
            attachment(image);
            return;
        }
        m_out += u"<p><img alt=\"%1\" src=\"data:%2;base64,"_s.arg(attachmentWords(image).toHtmlEscaped(),
                                                                   image.mediaType)
            + QLatin1StringView(image.data.toBase64()) + "\"></p>\n"_L1;
    }
    void put(const AudioPart &audio)
    {
        attachment(audio);
        if (!audio.transcript.isEmpty())
            m_out += element("blockquote"_L1, audio.transcript);
    }
    void put(const FilePart &file) { attachment(file); }

    void attachment(const MessagePart &part) { m_out += element("p"_L1, u"📎 "_s + attachmentWords(part)); }

    bool m_isPaper;
    MarkdownBreaks m_breaks = MarkdownBreaks::Blank;
    QString m_out;
    QString m_text; //!< parts of text that follow one another
    QString m_sources;
};

} // namespace

QString conversationToHtml(const Conversation &conversation, const std::vector<MessageNode> &path, HtmlUse use)
{
    Writer writer(use);
    writer.page(conversation);
    for (const auto &node : path)
        writer.message(node);
    return writer.take();
}

} // namespace oriel
