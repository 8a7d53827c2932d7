// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/OpenAiToolCalls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr std::size_t callCeiling = 1024; // more in one answer is an attack

QByteArrayView viewOf(std::string_view text)
{
    return QByteArrayView(text.data(), qsizetype(text.size()));
}

bool isJsonObject(QByteArrayView text)
{
    JsonReader reader;
    const auto root = reader.read(text);
    return root && root->isObject();
}

} // namespace

OpenAiToolCalls::Call &OpenAiToolCalls::callFor(const JsonValue &call, const QString &id, bool isNamed,
                                                BlockLedger &blocks, EventSink &out)
{
    const auto index = call["index"].integer();
    std::optional<std::size_t> slot;
    if (index) {
        if (const auto known = m_byIndex.find(*index); known != m_byIndex.end())
            slot = known->second;
    } else if (!id.isEmpty()) {
        const auto known = std::ranges::find(m_calls, id, &Call::id);
        if (known != m_calls.end())
            slot = std::size_t(known - m_calls.begin());
    } else if (!m_calls.empty()
               && !(isNamed && !m_calls.back().name.isEmpty() && !m_calls.back().arguments.isEmpty())) {
        slot = m_calls.size() - 1;
    }
    // Gateways in front of Gemini number every call 0: another id with a name is another call.
    if (slot && isNamed && !id.isEmpty() && !m_calls[*slot].id.isEmpty() && m_calls[*slot].id != id
        && !m_calls[*slot].name.isEmpty())
        slot.reset();
    if (!slot) {
        slot = m_calls.size();
        m_calls.emplace_back().block = blocks.start(BlockKind::ToolCall, out);
    }
    if (index)
        m_byIndex.insert_or_assign(*index, *slot);
    return m_calls[*slot];
}

void OpenAiToolCalls::announce(Call &call, EventSink &out)
{
    if (call.id.isEmpty())
        call.id = u"call_%1"_s.arg(&call - m_calls.data());
    call.isAnnounced = true;
    out.take(ToolCallStarted{call.block, call.id, call.name});
    if (!call.arguments.isEmpty())
        out.take(ToolArgumentsDelta{call.block, call.arguments, false});
}

void OpenAiToolCalls::scan(Call &call, QByteArrayView fragment)
{
    for (const char sign : fragment) {
        if (call.isEscaped) {
            call.isEscaped = false;
        } else if (call.isInString) {
            call.isEscaped = sign == '\\';
            call.isInString = sign != '"';
        } else if (sign == '"') {
            call.isInString = true;
        } else if (sign == '{') {
            ++call.depth;
        } else if (sign == '}' && --call.depth == 0) {
            call.isWhole = true;
        }
    }
}

void OpenAiToolCalls::takeArguments(Call &call, QByteArrayView fragment, EventSink &out)
{
    if (fragment.isEmpty())
        return;
    if (call.isWhole) { // sent once more at the end: the last whole stands, pieces of one say nothing new
        if (fragment == call.arguments || !isJsonObject(fragment))
            return;
        call.arguments = fragment.toByteArray();
        if (call.isAnnounced)
            out.take(ToolArgumentsDelta{call.block, call.arguments, true});
        return;
    }
    scan(call, fragment);
    call.arguments += fragment;
    if (call.isAnnounced)
        out.take(ToolArgumentsDelta{call.block, fragment.toByteArray(), false});
}

void OpenAiToolCalls::take(const JsonValue &delta, QByteArrayView rawArguments, QByteArrayView extraContent,
                           BlockLedger &blocks, EventSink &out)
{
    if (!delta.isObject() || m_calls.size() >= callCeiling)
        return;
    const JsonValue function = delta["function"];
    const QString id = delta["id"].stringOr();
    const QString name = function["name"].stringOr();
    Call &call = callFor(delta, id, !name.isEmpty(), blocks, out);
    if (call.id.isEmpty())
        call.id = id;
    if (call.name.isEmpty())
        call.name = name;

    const JsonValue arguments = function["arguments"];
    const auto text = arguments.utf8();
    const QByteArrayView fragment = text ? viewOf(*text) : arguments.isObject() ? rawArguments : QByteArrayView();
    const bool mayAnnounce = !call.name.isEmpty() && (!call.id.isEmpty() || !fragment.isEmpty());
    if (!call.isAnnounced && mayAnnounce)
        announce(call, out);
    takeArguments(call, fragment, out);
    if (!extraContent.isEmpty())
        out.take(SignatureReceived{call.block, extraContent.toByteArray()});
}

void OpenAiToolCalls::finish(bool wasCut, JsonReader &reader, BlockLedger &blocks, EventSink &out)
{
    for (auto &call : m_calls) {
        if (!call.isAnnounced)
            announce(call, out);
        const bool isEmpty = call.arguments.trimmed().isEmpty();
        const bool isWhole = isEmpty ? !wasCut : reader.read(call.arguments).has_value();
        blocks.finish(call.block, out, isWhole && !call.name.isEmpty());
    }
}

} // namespace oriel
