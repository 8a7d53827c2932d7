// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TextPrinter.h"

#include "cli/MarkdownStyler.h"
#include "cli/Terminal.h"
#include "cli/VisibleText.h"
#include "domain/ErrorWords.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString seconds(std::chrono::milliseconds duration)
{
    return QString::number(double(duration.count()) / 1000, 'f', duration.count() < 10'000 ? 1 : 0);
}

struct NoticeMaker {
    const QString &provider;

    QString operator()(const Waiting &event) const { return u"Waiting: %1"_s.arg(event.cause); }
    QString operator()(const Retrying &event) const
    {
        const auto headline = wordsFor(event.error, provider).headline;
        if (event.delay < std::chrono::milliseconds(100))
            return u"%1 Trying again at once (retry %2)."_s.arg(headline).arg(event.attempt);
        return u"%1 Trying again in %2 s (retry %3)."_s.arg(headline, seconds(event.delay)).arg(event.attempt);
    }
    QString operator()(const Switched &event) const
    {
        return u"%1 Switched to %2 %3."_s.arg(wordsFor(event.reason, event.from.provider.value).headline,
                                              event.to.provider.value, event.to.model);
    }
    QString operator()(const ParameterDropped &event) const
    {
        return u"The model does not take %1; it was left out."_s.arg(event.parameter);
    }
    QString operator()(const LoadingModel &event) const { return u"The server is loading %1."_s.arg(event.model); }
    QString operator()(const ServedFromCache &event) const
    {
        return u"Answered from the cache, %1 s old."_s.arg(event.age.count());
    }
    QString operator()(const Notice &event) const { return event.text; }
    QString operator()(const SafetyReported &event) const
    {
        return u"The provider's filter: %1 %2"_s.arg(event.category, event.text);
    }
    QString operator()(const auto &) const { return {}; }
};

} // namespace

QString noticeFor(const StreamEvent &event, const QString &provider)
{
    return std::visit(NoticeMaker{provider}, event);
}

QString noticeFor(FinishReason reason)
{
    switch (reason) {
    case FinishReason::Length: return u"The answer was cut at the longest length that is allowed."_s;
    case FinishReason::ContentFilter: return u"The provider's filter ended the answer."_s;
    case FinishReason::Refusal: return u"The model refused to answer."_s;
    case FinishReason::ToolCall: return u"The model asks for a tool, which is not run here; --json shows its call."_s;
    case FinishReason::Complete:
    case FinishReason::Cancelled: return {};
    }
    Q_UNREACHABLE();
}

TextPrinter::TextPrinter(Output &output, QString provider)
    : m_output(output)
    , m_provider(std::move(provider))
    , m_styler(Terminal::isStyled() ? std::make_unique<MarkdownStyler>() : nullptr)
{
}

TextPrinter::~TextPrinter() = default;

void TextPrinter::take(StreamEvent event)
{
    if (const auto *text = std::get_if<TextDelta>(&event)) {
        if (std::exchange(m_block, text->block) != text->block)
            m_shown.clear();
        m_shown += text->text;
        takeText(text->text);
    } else if (const auto *whole = std::get_if<TextReplaced>(&event)) {
        takeWhole(*whole);
    } else if (const auto *reasoning = std::get_if<ReasoningDelta>(&event)) {
        if (!m_styler)
            return;
        m_isInReasoning = true;
        m_output.write(QByteArray("\x1b[2m") + visibleText(reasoning->text).toUtf8() + "\x1b[22m");
    } else if (const auto *citation = std::get_if<CitationReceived>(&event)) {
        takeCitation(citation->citation);
    } else if (const auto notice = noticeFor(event, m_provider); !notice.isEmpty()) {
        m_output.flush(); // what was said before stands before
        Terminal::say(notice);
    }
}

void TextPrinter::takeText(const QString &text)
{
    if (text.isEmpty())
        return;
    if (std::exchange(m_isInReasoning, false))
        m_output.write(QByteArrayView("\n\n"));
    m_endsWithLineEnd = text.endsWith(u'\n');
    if (m_styler)
        m_output.write(m_styler->feed(text));
    else
        m_output.write(text);
}

void TextPrinter::takeWhole(const TextReplaced &whole)
{
    const bool isSameBlock = std::exchange(m_block, whole.block) == whole.block;
    const QString shown = std::exchange(m_shown, whole.text);
    if (isSameBlock && whole.text.startsWith(shown)) {
        takeText(whole.text.sliced(shown.size()));
        return;
    }
    m_output.write(QByteArrayView("\n"));
    m_output.flush();
    Terminal::say(u"The provider sent the answer anew:"_s);
    takeText(whole.text);
}

void TextPrinter::takeCitation(const CitationPart &citation)
{
    if (citation.url.isEmpty())
        return;
    const auto isSame = [&citation](const CitationPart &known) {
        return known.title == citation.title && known.url == citation.url;
    };
    if (std::ranges::none_of(m_sources, isSame))
        m_sources.push_back(citation);
}

void TextPrinter::finish()
{
    if (m_styler)
        m_output.write(m_styler->finish());
    if (!m_endsWithLineEnd || m_isInReasoning)
        m_output.write(QByteArrayView("\n"));
    m_output.flush();
    if (m_sources.empty())
        return;
    Terminal::say(u"Sources:"_s);
    int number = 0;
    for (const auto &source : m_sources)
        Terminal::say(u"  [%1] %2"_s.arg(++number).arg(QStringList{source.title, source.url}.join(u' ').trimmed()));
}

} // namespace oriel
