// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/OpenAiChatDecoder.h"

#include "text/JsonSlice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What few answers have: reasoning, calls, citations, images, sound, verdicts of filters.
namespace oriel {

namespace {

// More in one answer is an attack.
constexpr std::size_t imageCeiling = 256;
constexpr std::size_t detailCeiling = 4096;

//! A data URL becomes bytes, another one stays an address.
ImagePart imageFrom(const QString &url)
{
    const auto comma = url.indexOf(u',');
    if (!url.startsWith("data:"_L1) || comma < 0)
        return {{}, {}, url};
    const auto head = QStringView(url).sliced(5, comma - 5);
    const auto mediaType = head.left(head.indexOf(u';') < 0 ? head.size() : head.indexOf(u';')).toString();
    const auto content = QStringView(url).sliced(comma + 1).toLatin1();
    return {mediaType,
            head.endsWith(";base64"_L1) ? QByteArray::fromBase64(content) : QByteArray::fromPercentEncoding(content),
            {}};
}

} // namespace

//! The bytes of the elements of one of the delta's lists, for what goes back as it came. Empty when it is not there.
std::vector<QByteArrayView> OpenAiChatDecoder::rawElements(QByteArrayView list) const
{
    const auto choice = QByteArray::number(qulonglong(m_position));
    for (const QByteArrayView holder : {QByteArrayView("delta"), QByteArrayView("message")}) {
        if (const auto raw = jsonSlice(m_raw, {"choices", choice, holder, list}); !raw.isEmpty())
            return jsonElements(raw).value_or(std::vector<QByteArrayView>());
    }
    return {};
}

//! Some servers say the same reasoning under two names: the first that has words is taken.
void OpenAiChatDecoder::takeReasoning(const JsonValue &delta, EventSink &out)
{
    bool hasWords = false;
    for (const auto *name : {"reasoning_content", "reasoning", "reasoning_text"}) {
        const auto text = delta[name].utf8();
        if (hasWords || !text || text->empty())
            continue;
        hasWords = true;
        m_splitter.stopLooking(); // this server tells the two apart itself
        giveReasoning(*text, false, out);
    }
    const JsonValue details = delta["reasoning_details"];
    if (!details.isArray())
        return;
    const auto raws = rawElements("reasoning_details");
    std::size_t position = 0;
    details.forEach([this, &raws, &position, hasWords, &out](const JsonValue &item) {
        const auto raw = position < raws.size() ? raws[position] : QByteArrayView();
        ++position;
        if (!item.isObject() || m_details.count() >= detailCeiling)
            return;
        m_details.take(item, raw);
        const bool isSummary = item["type"].utf8() == "reasoning.summary";
        const auto text = item[isSummary ? "summary" : "text"].utf8();
        if (!hasWords && text)
            giveReasoning(*text, isSummary, out);
    });
}

void OpenAiChatDecoder::takeToolCalls(const JsonValue &calls, EventSink &out)
{
    std::optional<std::vector<QByteArrayView>> raws; // seldom needed
    std::size_t position = 0;
    calls.forEach([this, &raws, &position, &out](const JsonValue &call) {
        m_hasDelta = !m_isWhole;
        closeProse(out);
        const bool hasObject = call["function"]["arguments"].isObject();
        const bool hasExtra = call["extra_content"].isObject();
        if ((hasObject || hasExtra) && !raws)
            raws = rawElements("tool_calls");
        const auto raw = raws && position < raws->size() ? (*raws)[position] : QByteArrayView();
        ++position;
        m_calls.take(call, hasObject ? jsonSlice(raw, {"function", "arguments"}) : QByteArrayView(),
                     hasExtra ? jsonSlice(raw, {"extra_content"}) : QByteArrayView(), m_blocks, out);
    });
}

void OpenAiChatDecoder::takeLegacyCall(const JsonValue &function, EventSink &out)
{
    closeProse(out);
    JsonReader reader; // m_reader holds what is being read
    const QByteArray call = "{\"index\":0,\"function\":" + function.minified() + "}";
    if (const auto root = reader.read(call))
        m_calls.take(*root, {}, {}, m_blocks, out);
}

void OpenAiChatDecoder::takeAnnotations(const JsonValue &annotations, EventSink &out)
{
    annotations.forEach([this, &out](const JsonValue &annotation) {
        const JsonValue nested = annotation["url_citation"];
        const JsonValue told = nested.isObject() ? nested : annotation;
        CitationPart citation{told["title"].stringOr(), told["url"].stringOr(), told["content"].stringOr(),
                              unitOffset(told["start_index"]), unitOffset(told["end_index"])};
        if (citation.url.isEmpty() && citation.title.isEmpty())
            return;
        out.take(CitationReceived{m_lastTextBlock, std::move(citation)});
    });
}

//! Servers count characters; we count UTF-16 units.
std::optional<int> OpenAiChatDecoder::unitOffset(const JsonValue &codePoints) const
{
    const auto offset = codePoints.integer();
    if (!offset || *offset < 0 || *offset > m_codePoints)
        return std::nullopt;
    const auto astralBefore = std::ranges::lower_bound(m_astral, *offset) - m_astral.begin();
    return int(*offset + astralBefore);
}

void OpenAiChatDecoder::countText(const QString &text)
{
    for (const QChar unit : text) {
        if (unit.isLowSurrogate())
            continue;
        if (unit.isHighSurrogate())
            m_astral.push_back(m_codePoints);
        ++m_codePoints;
    }
}

void OpenAiChatDecoder::takeSources(const JsonValue &list)
{
    const auto count = list.size();
    const bool isRicher = list.at(0).isObject() && !m_sources.empty() && m_sources.front().title.isEmpty();
    if (count < m_sources.size() || (count == m_sources.size() && !isRicher))
        return; // repeated with every chunk
    m_sources.clear();
    list.forEach([this](const JsonValue &source) {
        if (source.isString())
            m_sources.push_back({{}, source.stringOr()});
        else if (source.isObject())
            m_sources.push_back({source["title"].stringOr(), source["url"].stringOr()});
    });
}

void OpenAiChatDecoder::giveSources(EventSink &out)
{
    for (const auto &[title, url] : m_sources)
        out.take(CitationReceived{m_lastTextBlock, {title, url, {}, std::nullopt, std::nullopt}});
}

void OpenAiChatDecoder::takeImages(const JsonValue &images, EventSink &out)
{
    images.forEach([this, &out](const JsonValue &image) { takeImage(image, out); });
}

void OpenAiChatDecoder::takeImage(const JsonValue &image, EventSink &out)
{
    const JsonValue place = image["image_url"];
    const QString url = place.isString() ? place.stringOr() : place["url"].stringOr(image["url"].stringOr());
    if (url.isEmpty() || m_seenImages.size() >= imageCeiling || !m_seenImages.insert(qHash(url)).second)
        return; // the finishing chunk of some servers has all images again
    closeProse(out);
    const int block = m_blocks.start(BlockKind::Image, out);
    out.take(ImageReceived{block, imageFrom(url)});
    m_blocks.finish(block, out);
}

void OpenAiChatDecoder::takeAudio(const JsonValue &audio, EventSink &out)
{
    const auto data = audio["data"].utf8();
    AudioPart part;
    part.mediaType = m_isWhole ? u"audio/wav"_s : u"audio/pcm"_s; // OpenAI streams pcm16 only
    if (data)
        part.data = QByteArray::fromBase64(QByteArray::fromRawData(data->data(), qsizetype(data->size())));
    part.transcript = audio["transcript"].stringOr();
    if (part.data.isEmpty() && part.transcript.isEmpty())
        return;
    if (m_audioBlock < 0) {
        closeProse(out);
        m_audioBlock = m_blocks.start(BlockKind::Audio, out);
    }
    out.take(AudioReceived{m_audioBlock, std::move(part)});
}

void OpenAiChatDecoder::takeFilterResults(const JsonValue &results, EventSink &out)
{
    results.forEachMember([this, &out](std::string_view name, const JsonValue &result) {
        if (!result["filtered"].boolean().value_or(false) && !result["detected"].boolean().value_or(false))
            return;
        const auto category = QString::fromUtf8(name.data(), qsizetype(name.size()));
        if (m_reportedFilters.insert(category).second)
            out.take(SafetyReported{category, result["severity"].stringOr()});
    });
}

} // namespace oriel
