// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/GeminiPartialArguments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int depthCeiling = 64;
constexpr qsizetype listCeiling = 10'000;

//! One step of a path: a key, or an index when it is none.
struct Step {
    QString key;
    qsizetype index = -1;
};

//! The steps of "$.a['b c'][0].d"; empty when it is no such path.
std::vector<Step> stepsOf(QStringView path)
{
    std::vector<Step> steps;
    qsizetype at = path.startsWith(u'$') ? 1 : 0;
    while (at < path.size() && steps.size() < depthCeiling) {
        if (path[at] == u'[') {
            const auto close = path.indexOf(u']', at);
            if (close < 0)
                return {};
            const auto inner = path.sliced(at + 1, close - at - 1);
            bool isIndex = false;
            const auto index = inner.toLongLong(&isIndex);
            const bool isQuoted = inner.size() >= 2 && (inner.front() == u'\'' || inner.front() == u'"');
            if (isIndex && index >= 0 && index < listCeiling)
                steps.push_back({{}, qsizetype(index)});
            else if (isQuoted)
                steps.push_back({inner.sliced(1, inner.size() - 2).toString(), -1});
            else
                return {};
            at = close + 1;
            continue;
        }
        at += path[at] == u'.' ? 1 : 0;
        const qsizetype from = at;
        while (at < path.size() && path[at] != u'.' && path[at] != u'[')
            ++at;
        if (at == from)
            return {};
        steps.push_back({path.sliced(from, at - from).toString(), -1});
    }
    return at < path.size() ? std::vector<Step>() : steps;
}

} // namespace

GeminiPartialArguments::Node *GeminiPartialArguments::nodeAt(QStringView path)
{
    const auto steps = stepsOf(path);
    if (steps.empty())
        return nullptr;
    Node *node = &m_root;
    for (const auto &step : steps) {
        auto &members = node->members;
        if (step.index >= 0) {
            node->isList = true;
            if (std::size_t(step.index) >= members.size())
                members.resize(std::size_t(step.index) + 1);
            node = &members[std::size_t(step.index)].value;
            continue;
        }
        auto member = std::ranges::find_if(members, [&step](const Member &known) { return known.key == step.key; });
        if (member == members.end())
            member = members.insert(members.end(), Member{step.key, {}});
        node = &member->value;
    }
    return node;
}

void GeminiPartialArguments::take(const JsonValue &argument)
{
    Node *node = nodeAt(argument["jsonPath"].stringOr());
    if (!node)
        return;
    if (const auto text = argument["stringValue"].string()) {
        node->isText = true;
        node->text += *text;
    } else if (argument["numberValue"].exists()) {
        node->scalar = argument["numberValue"].minified();
    } else if (const auto flag = argument["boolValue"].boolean()) {
        node->scalar = *flag ? "true" : "false";
    } else if (argument["nullValue"].exists()) {
        node->scalar = "null";
    }
}

void GeminiPartialArguments::write(JsonWriter &json, const Node &node)
{
    if (node.isText) {
        json.value(node.text);
    } else if (!node.scalar.isEmpty()) {
        json.raw(node.scalar);
    } else if (node.isList) {
        json.beginArray();
        for (const auto &member : node.members)
            write(json, member.value);
        json.endArray();
    } else {
        json.beginObject();
        for (const auto &member : node.members) {
            const QByteArray key = member.key.toUtf8();
            json.key({key.constData(), std::size_t(key.size())});
            write(json, member.value);
        }
        json.endObject();
    }
}

QByteArray GeminiPartialArguments::json() const
{
    JsonWriter json;
    write(json, m_root);
    return json.take();
}

} // namespace oriel
