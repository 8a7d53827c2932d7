// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Conformance.h"

using namespace Qt::StringLiterals;

namespace oriel::test {

namespace {

struct Describer {
    QString operator()(const ResponseStarted &e) const
    {
        return u"response %1 %2 request=%3 upstream=%4"_s.arg(e.id, e.model, e.requestId, e.upstream);
    }
    QString operator()(const BlockStarted &e) const
    {
        return u"block %1 started, kind %2"_s.arg(e.block).arg(int(e.kind));
    }
    QString operator()(const TextDelta &e) const { return u"text %1 \"%2\""_s.arg(e.block).arg(e.text); }
    QString operator()(const ReasoningDelta &e) const
    {
        return u"reasoning %1%2 \"%3\""_s.arg(e.block).arg(e.isSummary ? u" (summary)"_s : u""_s, e.text);
    }
    QString operator()(const SignatureReceived &e) const
    {
        return u"signature %1 %2"_s.arg(e.block).arg(QString::fromUtf8(e.signature));
    }
    QString operator()(const ToolCallStarted &e) const
    {
        return u"call %1 id=%2 name=%3"_s.arg(e.block).arg(e.id, e.name);
    }
    QString operator()(const ToolArgumentsDelta &e) const
    {
        return u"arguments %1%2 %3"_s.arg(e.block).arg(e.replaces ? u" (all)"_s : u""_s, QString::fromUtf8(e.json));
    }
    QString operator()(const BlockFinished &e) const
    {
        return u"block %1 finished%2"_s.arg(e.block).arg(e.isComplete ? u""_s : u", incomplete"_s);
    }
    QString operator()(const TextReplaced &e) const { return u"text %1 replaced by \"%2\""_s.arg(e.block).arg(e.text); }
    QString operator()(const CitationReceived &e) const
    {
        return u"citation %1 %2 %3 \"%4\" %5-%6"_s.arg(e.block)
            .arg(e.citation.title, e.citation.url, e.citation.quote)
            .arg(e.citation.start.value_or(-1))
            .arg(e.citation.end.value_or(-1));
    }
    QString operator()(const ImageReceived &e) const
    {
        return u"image %1 %2 %3 bytes %4"_s.arg(e.block)
            .arg(e.image.mediaType)
            .arg(e.image.data.size())
            .arg(e.image.url);
    }
    QString operator()(const AudioReceived &e) const
    {
        return u"audio %1 %2 bytes \"%3\""_s.arg(e.block).arg(e.audio.data.size()).arg(e.audio.transcript);
    }
    QString operator()(const OpaqueReceived &e) const
    {
        return u"opaque %1 %2"_s.arg(e.item.format, QString::fromUtf8(e.item.json));
    }
    QString operator()(const UsageReported &e) const
    {
        return u"usage prompt=%1 cached=%2 completion=%3 reasoning=%4 total=%5 cacheWrite=%6"_s
            .arg(e.usage.prompt.value_or(-1))
            .arg(e.usage.cached.value_or(-1))
            .arg(e.usage.completion.value_or(-1))
            .arg(e.usage.reasoning.value_or(-1))
            .arg(e.usage.total.value_or(-1))
            .arg(e.usage.cacheWrite.value_or(-1));
    }
    QString operator()(const SafetyReported &e) const { return u"safety %1 %2"_s.arg(e.category, e.text); }
    QString operator()(const KeepAlive &) const { return u"keep-alive"_s; }
    QString operator()(const Waiting &e) const { return u"waiting %1"_s.arg(e.cause); }
    QString operator()(const Retrying &e) const
    {
        return u"retrying %1 in %2 ms"_s.arg(e.attempt).arg(e.delay.count());
    }
    QString operator()(const Switched &e) const { return u"switched to %1"_s.arg(e.to.model); }
    QString operator()(const ParameterDropped &e) const { return u"dropped %1: %2"_s.arg(e.parameter, e.reason); }
    QString operator()(const LoadingModel &e) const { return u"loading %1"_s.arg(e.model); }
    QString operator()(const ServedFromCache &e) const { return u"from cache, %1 s"_s.arg(e.age.count()); }
    QString operator()(const SearchingDocuments &e) const
    {
        return e.isReading ? u"documents are read"_s : u"documents are searched"_s;
    }
    QString operator()(const SourcesFound &e) const { return u"%1 sources found"_s.arg(e.sources.size()); }
    QString operator()(const Notice &e) const { return u"notice %1"_s.arg(e.text); }
};

} // namespace

QString describe(const std::vector<StreamEvent> &events)
{
    QStringList lines;
    for (const auto &event : events)
        lines << std::visit(Describer{}, event);
    return lines.join(u'\n');
}

} // namespace oriel::test
