// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/HitText.h"

#include "cli/conversations/ConversationFinder.h"
#include "cli/conversations/ConversationJson.h"
#include "cli/conversations/PersonTime.h"
#include "cli/VisibleText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr auto markStyle = "\x1b[1;33m"_L1;
constexpr auto notMark = "\x1b[22;39m"_L1;

QString roleTitle(Role role)
{
    switch (role) {
    case Role::System: return u"system"_s;
    case Role::User: return u"you"_s;
    case Role::Assistant: return u"assistant"_s;
    case Role::Tool: return u"tool"_s;
    }
    Q_UNREACHABLE();
}

void writeRanges(JsonWriter &json, std::string_view name, const std::vector<TextRange> &ranges)
{
    json.key(name).beginArray();
    for (const auto &range : ranges)
        json.beginObject().member("start", range.start).member("length", range.length).endObject();
    json.endArray();
}

} // namespace

QString markedExcerpt(const QString &excerpt, const std::vector<TextRange> &marks, bool isStyled)
{
    QString out;
    const auto isMarked = [&marks, isStyled](qsizetype at) {
        return isStyled && std::ranges::any_of(marks, [at](const TextRange &mark) {
                   return mark.start <= at && at < mark.start + mark.length;
               });
    };
    bool isOn = false;
    bool isAfterSpace = true;
    for (qsizetype i = 0; i < excerpt.size(); ++i) {
        const bool isSpace = excerpt.at(i).isSpace();
        if (isMarked(i) != isOn) {
            isOn = !isOn;
            out += isOn ? markStyle : notMark;
        }
        if (!isSpace)
            appendVisible(excerpt.at(i), out);
        else if (!isAfterSpace)
            out += u' ';
        isAfterSpace = isSpace;
    }
    if (isOn)
        out += notMark;
    return out;
}

QString hitText(const HistoryHit &hit, const QString &shortId, bool isStyled, const QTimeZone &zone)
{
    const QString title = visibleText(shownTitle(hit.title));
    const QString facts = u"%1, %2, %3"_s.arg(roleTitle(hit.role), timeInMinutes(hit.createdAt, zone), shortId);
    const QString head = isStyled ? u"\x1b[1m%1\x1b[22m  \x1b[2m%2\x1b[22m"_s.arg(title, facts)
                                  : u"%1  %2"_s.arg(title, facts);
    return head + u"\n    "_s + markedExcerpt(hit.excerpt, hit.marks, isStyled) + u'\n';
}

QByteArray hitJson(const HistoryHit &hit)
{
    JsonWriter json;
    json.beginObject();
    json.member("conversation", hit.conversation.value).member("title", hit.title);
    json.member("message", hit.message.value).member("role", roleName(hit.role));
    json.member("created_at", jsonTime(hit.createdAt)).member("part", hit.part);
    writeRanges(json, "places", hit.places);
    json.member("excerpt", hit.excerpt);
    writeRanges(json, "marks", hit.marks);
    json.endObject();
    return json.take();
}

} // namespace oriel
