// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/anthropic/AnthropicOpaqueBlock.h"

#include "text/JsonSlice.h"
#include "text/JsonWriter.h"

using namespace Qt::StringLiterals;

namespace oriel {

AnthropicOpaqueBlock::AnthropicOpaqueBlock(const JsonValue &block, QByteArrayView raw)
    : m_raw(raw.toByteArray())
{
    block.forEachMember([this](std::string_view name, const JsonValue &value) {
        if (const auto text = value.string())
            m_texts[QString::fromUtf8(name.data(), qsizetype(name.size()))] = *text;
    });
}

void AnthropicOpaqueBlock::take(const JsonValue &delta, QByteArrayView rawDelta)
{
    if (const auto piece = delta["partial_json"].utf8()) {
        m_input.append(piece->data(), qsizetype(piece->size()));
        return;
    }
    delta.forEachMember([this, rawDelta](std::string_view name, const JsonValue &value) {
        if (name == "type" || value.isNull())
            return;
        const auto key = QString::fromUtf8(name.data(), qsizetype(name.size()));
        if (const auto text = value.string())
            m_changed[key] = JsonWriter().value(m_texts[key] += *text).take();
        else
            m_changed[key] = jsonSlice(rawDelta, {QByteArrayView(name.data(), qsizetype(name.size()))}).toByteArray();
    });
}

QByteArray AnthropicOpaqueBlock::json() const
{
    auto changed = m_changed;
    if (!m_input.isEmpty() && isJson(m_input))
        changed[u"input"_s] = m_input;
    const auto members = changed.empty() ? std::unexpected(Error{}) : jsonMembers(m_raw);
    if (!members)
        return m_raw;
    JsonWriter json;
    json.beginObject();
    const auto write = [&json](const QString &key, QByteArrayView value) {
        const QByteArray name = key.toUtf8();
        json.key({name.constData(), std::size_t(name.size())}).raw(value);
    };
    for (const auto &member : *members) {
        const auto change = changed.find(member.key);
        write(member.key, change == changed.end() ? member.value : QByteArrayView(change->second));
        if (change != changed.end())
            changed.erase(change);
    }
    for (const auto &[key, value] : changed)
        write(key, value);
    return json.endObject().take();
}

} // namespace oriel
