// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConversationMarkdown.h"

#include "exchange/ConversationWords.h"
#include "exchange/ForeignParts.h"
#include "text/MarkdownHtml.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! One line of text in which nothing is markup.
QString escaped(const QString &text)
{
    QString out;
    for (const QChar unit : text.simplified()) {
        if (u"\\`*_{}[]<>#|~!&"_s.contains(unit))
            out += u'\\';
        out += unit;
    }
    return out;
}

//! Long lines of text behind a mark, so that it is one quote.
QString quoted(const QString &text)
{
    return u"> "_s + QString(text).replace(u'\n', "\n> "_L1);
}

QString link(const CitationPart &citation)
{
    QString title = escaped(citationWords(citation));
    if (citation.source || !isHarmlessLink(citation.url))
        return title;
    QString url = citation.url;
    for (const auto &[unit, code] : {std::pair(u' ', "%20"_L1), std::pair(u'<', "%3C"_L1), std::pair(u'>', "%3E"_L1),
                                     std::pair(u'\n', "%0A"_L1), std::pair(u'\r', "%0D"_L1)})
        url.replace(unit, code);
    return u"[%1](<%2>)"_s.arg(title, url);
}

class Writer
{
public:
    void title(const Conversation &conversation)
    {
        block(u"# "_s + escaped(titleOf(conversation)));
        if (!conversation.system.trimmed().isEmpty())
            block(quoted(u"**%1**\n\n%2"_s.arg(instructionsWord(), conversation.system)));
    }

    void message(const MessageNode &node)
    {
        QStringList head{roleWord(node.message.role)};
        if (node.message.origin && !node.message.origin->model.isEmpty())
            head << escaped(node.message.origin->model);
        if (node.message.createdAt.isValid())
            head << timeWords(node.message.createdAt);
        block(u"## "_s + head.join(u" · "_s));
        m_sources.clear();
        for (const auto &part : node.message.parts)
            std::visit([this](const auto &known) { put(known); }, part);
        endText();
        if (!m_sources.isEmpty())
            block(m_sources.join(u'\n'));
        if (const QString end = endWords(node); !end.isEmpty())
            block(u"*%1*"_s.arg(escaped(end)));
    }

    [[nodiscard]] QString take()
    {
        m_out += u'\n';
        return std::move(m_out);
    }

private:
    void put(const TextPart &text) { m_text += text.text; } // a source may stand between two of them
    void put(const ReasoningPart &reasoning)
    {
        if (reasoning.text.trimmed().isEmpty())
            return;
        QString text = reasoning.text;
        text.replace("</details"_L1, "&lt;/details"_L1, Qt::CaseInsensitive); // it may not end the fold
        block(u"<details>\n<summary>%1</summary>\n\n%2\n\n</details>"_s.arg(reasoningWord(), text));
    }
    void put(const ToolCallPart &call)
    {
        block(u"**%1**\n\n%2"_s.arg(escaped(callWords(call)), fenced(QString::fromUtf8(call.arguments), u"json"_s)));
    }
    void put(const ToolResultPart &result)
    {
        block(u"**%1**\n\n%2"_s.arg(escaped(resultWords(result)), fenced(result.content)));
    }
    void put(const CitationPart &citation) { m_sources << u"- "_s + link(citation); }
    void put(const OpaquePart &) {} // says nothing to a person
    void put(const AudioPart &audio)
    {
        attachment(audio);
        if (!audio.transcript.isEmpty())
            block(quoted(audio.transcript));
    }
    void put(const auto &part) { attachment(part); }

    void attachment(const MessagePart &part) { block(u"📎 "_s + escaped(attachmentWords(part))); }

    void endText()
    {
        const QString text = std::exchange(m_text, {});
        if (!text.trimmed().isEmpty())
            append(text);
    }
    void block(const QString &text)
    {
        endText();
        append(text);
    }
    void append(const QString &text)
    {
        if (!m_out.isEmpty())
            m_out += m_out.endsWith(u'\n') ? "\n"_L1 : "\n\n"_L1;
        m_out += text;
    }

    QString m_out;
    QString m_text; //!< parts of text that follow one another
    QStringList m_sources;
};

} // namespace

QString conversationToMarkdown(const Conversation &conversation, const std::vector<MessageNode> &path)
{
    Writer writer;
    writer.title(conversation);
    for (const auto &node : path)
        writer.message(node);
    return writer.take();
}

} // namespace oriel
