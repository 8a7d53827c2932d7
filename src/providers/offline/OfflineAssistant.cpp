// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/OfflineAssistant.h"

#include "providers/offline/OfflineSources.h"
#include "providers/offline/PassageCutter.h"
#include "providers/offline/PassageRanker.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {

constexpr std::size_t mostSentences = 6;

QString tr(const char *text, std::nullptr_t = nullptr, int count = -1)
{
    return QCoreApplication::translate("OfflineAssistant", text, nullptr, count);
}

QString nothingToReadFrom()
{
    return tr(
        "I am Oriel's offline assistant: I answer from what you give me, by quoting it, and nothing of it leaves this "
        "machine. Give me a document or some text and ask again, or set up a provider to talk with a language model.");
}

//! Whether the sources are those that a search has found for the question.
bool areFound(const OfflineQuestion &question)
{
    return std::ranges::all_of(question.sources, [](const OfflineSource &source) { return source.number.has_value(); });
}

//! What a search has found of a web page is its words, not its source.
TextForm formOf(const OfflineSource &source)
{
    const bool isPage = source.number && source.name.endsWith(u".html"_s, Qt::CaseInsensitive);
    return isPage ? TextForm::Prose : textFormOf(source.name, source.text);
}

QString nothingAnswers(const OfflineQuestion &question)
{
    if (areFound(question))
        return tr("Nothing in your documents answers this.");
    QStringList names;
    for (const auto &source : question.sources) {
        if (!names.contains(source.name))
            names << source.name;
    }
    return names.size() <= 3 ? tr("Nothing answers this in what I read: %1.").arg(QLocale().createSeparatedList(names))
                             : tr("Nothing in the %n texts answers this.", nullptr, int(names.size()));
}

//! Writes the answer as events of one text block.
class OfflineWriter
{
public:
    explicit OfflineWriter(EventSink &sink)
        : m_sink(sink)
    {
        m_sink.take(ResponseStarted{{}, u"offline"_s, {}, {}});
        m_sink.take(BlockStarted{0, BlockKind::Text});
    }

    void write(const QString &text)
    {
        m_length += text.size();
        m_sink.take(TextDelta{0, text});
    }

    void quote(const Passage &passage, const OfflineSource &source)
    {
        const bool isCode = passage.text.contains(u'\n');
        const auto start = m_length;
        write(isCode ? u"```\n"_s + passage.text + u"\n```\n"_s : u"- "_s + passage.text);
        if (source.number) {
            write(isCode ? u"[%1]\n"_s.arg(*source.number) : u" [%1]\n"_s.arg(*source.number));
            return;
        }
        //: %1 is the name of a file, or "your message", "an earlier answer"
        const QString place = tr("%1, line %2").arg(source.name).arg(passage.line);
        CitationPart citation;
        citation.title = place;
        citation.quote = passage.text;
        citation.start = int(start);
        citation.end = int(m_length);
        write(isCode ? u"(%1)\n"_s.arg(place) : u" (%1)\n"_s.arg(place));
        m_sink.take(CitationReceived{0, citation});
    }

    void finish() { m_sink.take(BlockFinished{0, true}); }

private:
    EventSink &m_sink;
    qsizetype m_length = 0; //!< of the text so far
};

} // namespace

OfflineAssistant::OfflineAssistant(Delay &delay)
    : m_delay(delay)
{
}

QCoro::Task<Result<Finished>> OfflineAssistant::stream(ChatRequest request, EventSink &sink, std::stop_token stop)
{
    if (!request.parameters.responseSchema.isEmpty()) {
        Error error = failure(ErrorKind::Unsupported,
                              tr("The offline assistant quotes; it cannot follow a JSON schema."))
                          .error();
        error.parameter = u"json_schema"_s;
        co_return std::unexpected(std::move(error));
    }
    const OfflineQuestion question = offlineQuestion(request);
    PassageRanker ranker(question.question,
                         areFound(question) ? PassageRanker::coverageOfFound : PassageRanker::usualCoverage);
    for (std::size_t document = 0; document < question.sources.size(); ++document) {
        const auto &source = question.sources[document];
        PassageCutter cutter(source.text, formOf(source));
        while (!cutter.isAtEnd() && !stop.stop_requested()) {
            ranker.add(int(document), cutter.next());
            if (!cutter.isAtEnd())
                co_await m_delay.wait(0ms, stop);
        }
    }
    if (stop.stop_requested())
        co_return failure(ErrorKind::Cancelled);

    OfflineWriter writer(sink);
    const auto hits = ranker.find(mostSentences);
    for (const auto &hit : hits)
        writer.quote(hit.passage, question.sources[std::size_t(hit.document)]);
    if (question.sources.empty())
        writer.write(nothingToReadFrom());
    else if (hits.empty())
        writer.write(nothingAnswers(question));
    if (!question.unreadable.isEmpty())
        writer.write(
            u"\n"_s
            + tr("This I cannot read without a model: %1.").arg(QLocale().createSeparatedList(question.unreadable)));
    writer.finish();
    co_return Finished{FinishReason::Complete, {}};
}

} // namespace oriel
