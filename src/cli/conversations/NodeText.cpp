// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/NodeText.h"

#include "cli/conversations/PersonTime.h"
#include "cli/MarkdownStyler.h"
#include "cli/VisibleText.h"
#include "domain/ErrorWords.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString named(const QString &kind, const QStringList &what)
{
    QStringList told = what;
    told.removeAll(QString());
    return told.isEmpty() ? u"[%1]"_s.arg(kind) : u"[%1: %2]"_s.arg(kind, told.join(u", "_s));
}

//! "[3] manual.pdf, page 12": the number is the one that the answer cites it by.
QString passage(const Source &source)
{
    QStringList where{source.document, source.place};
    where.removeAll(QString());
    return u"[%1] %2"_s.arg(QString::number(source.number), where.join(u", "_s));
}

//! Why an answer is not whole; empty when it is.
QString stateNote(const MessageNode &node)
{
    switch (node.state) {
    case NodeState::Pending:
    case NodeState::Waiting:
    case NodeState::Streaming: return u"being written"_s;
    case NodeState::Done: return {};
    case NodeState::Interrupted: return u"interrupted"_s;
    case NodeState::Cancelled: return u"stopped"_s;
    case NodeState::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString authorOf(const Message &message)
{
    switch (message.role) {
    case Role::System: return u"System"_s;
    case Role::User: return u"You"_s;
    case Role::Tool: return u"Tool"_s;
    case Role::Assistant: break;
    }
    if (!message.origin)
        return u"Assistant"_s;
    return message.origin->model.isEmpty() ? message.origin->provider.value : message.origin->model;
}

NodeText::NodeText(bool isStyled, const QTimeZone &zone)
    : m_zone(zone)
    , m_isStyled(isStyled)
{
}

QString NodeText::text(const MessageNode &node)
{
    if (!std::exchange(m_isFirst, false))
        m_out += u'\n';
    addHeader(node);
    for (const auto &part : node.message.parts)
        addPart(part);
    endLine();
    addSources(node.message);
    if (node.error)
        addNote(u"[%1]"_s.arg(wordsFor(*node.error, authorOf(node.message)).sentence()));
    return std::exchange(m_out, {});
}

void NodeText::addHeader(const MessageNode &node)
{
    QStringList facts{timeInMinutes(node.message.createdAt, m_zone)};
    if (const auto note = stateNote(node); !note.isEmpty())
        facts << note;
    if (node.versionCount > 1)
        facts << u"version %1 of %2"_s.arg(node.version + 1).arg(node.versionCount);
    const QString author = visibleText(authorOf(node.message));
    const QString told = facts.join(u", "_s);
    m_out += m_isStyled ? u"\x1b[1m%1\x1b[22m  \x1b[2m%2\x1b[22m\n"_s.arg(author, told)
                        : u"%1  %2\n"_s.arg(author, told);
}

void NodeText::addText(const QString &text)
{
    if (text.isEmpty())
        return;
    if (m_isStyled) {
        MarkdownStyler styler;
        m_out += styler.feed(text) + styler.finish();
    } else {
        m_out += text;
    }
    m_isLineOpen = !text.endsWith(u'\n');
}

void NodeText::addReasoning(const QString &text)
{
    if (!m_isStyled || text.isEmpty())
        return;
    endLine();
    m_out += u"\x1b[2m"_s + visibleText(text) + u"\x1b[22m\n\n"_s;
}

void NodeText::addNote(const QString &text)
{
    endLine();
    const QString told = visibleText(text);
    m_out += m_isStyled ? u"\x1b[2m%1\x1b[22m\n"_s.arg(told) : told + u'\n';
}

void NodeText::addPart(const MessagePart &part)
{
    if (const auto *text = std::get_if<TextPart>(&part))
        addText(text->text);
    else if (const auto *reasoning = std::get_if<ReasoningPart>(&part))
        addReasoning(reasoning->text);
    else if (const auto *image = std::get_if<ImagePart>(&part))
        addNote(named(u"image"_s, {image->mediaType, image->url}));
    else if (const auto *file = std::get_if<FilePart>(&part))
        addNote(named(u"file"_s, {file->name, file->mediaType}));
    else if (const auto *audio = std::get_if<AudioPart>(&part))
        addNote(named(u"sound"_s, {audio->mediaType, audio->transcript}));
    else if (const auto *call = std::get_if<ToolCallPart>(&part))
        addNote(named(u"asks for the tool"_s, {call->name + u' ' + QString::fromUtf8(call->arguments)}));
    else if (const auto *result = std::get_if<ToolResultPart>(&part))
        addNote(named(result->isError ? u"the tool failed"_s : u"the tool gave"_s, {result->name, result->content}));
}

void NodeText::addSources(const Message &message)
{
    int number = 0;
    for (const auto &part : message.parts) {
        const auto *citation = std::get_if<CitationPart>(&part);
        if (citation && citation->source)
            addNote(passage(*citation->source));
        else if (citation && !citation->url.isEmpty())
            addNote(u"[%1] %2"_s.arg(++number).arg(QStringList{citation->title, citation->url}.join(u' ').trimmed()));
    }
}

void NodeText::endLine()
{
    if (std::exchange(m_isLineOpen, false))
        m_out += u'\n';
}

} // namespace oriel
