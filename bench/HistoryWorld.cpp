// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryWorld.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int vocabulary = 30'000;

QString madeUpWord(quint64 number)
{
    constexpr std::array syllables{"ka", "lo",  "mi", "ter", "sun", "ba",  "re",  "vol",
                                   "ni", "dor", "pe", "tal", "gu",  "fin", "sha", "wo"};
    QString word;
    for (int i = 0; i < 2 || number > 0; ++i, number /= syllables.size())
        word += QLatin1StringView(syllables.at(number % syllables.size()));
    return word;
}

} // namespace

HistoryWorld::HistoryWorld(quint64 seed)
    : m_chance(seed)
    , m_now(QDateTime::fromMSecsSinceEpoch(1'600'000'000'000, QTimeZone::utc()))
{
    std::set<QString> known;
    for (quint64 number = 0; known.size() < vocabulary; ++number) {
        const auto word = madeUpWord(number * 7 + 3);
        if (known.insert(word).second)
            m_words.push_back(word);
    }
    double sum = 0;
    for (int rank = 1; rank <= vocabulary; ++rank)
        m_chanceUpTo.push_back(sum += 1.0 / rank);
}

int HistoryWorld::between(int least, int most)
{
    return least + int(m_chance() % quint64(most - least + 1));
}

QString HistoryWorld::text(int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        const double wanted = m_chanceUpTo.back() * double(m_chance() >> 11) * 0x1p-53;
        const auto found = std::ranges::lower_bound(m_chanceUpTo, wanted);
        if (!text.isEmpty())
            text += u' ';
        text += m_words.at(std::size_t(found - m_chanceUpTo.begin()));
    }
    return text;
}

QString HistoryWorld::chineseText(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(0x4e00 + std::min(between(0, 2000), between(0, 2000)));
    return text;
}

HistoryWorld::Made HistoryWorld::conversation(int messageCount)
{
    Made made;
    made.conversation.id.value = newId(m_now);
    made.conversation.title = text(4);
    made.conversation.titleOrigin = TitleOrigin::FirstWords;
    made.conversation.model = {ProviderId{u"openai"_s}, u"gpt-4.1-mini"_s};
    made.conversation.createdAt = m_now;
    made.nodes.reserve(std::size_t(messageCount));
    for (int i = 0; i < messageCount; ++i) {
        m_now = m_now.addSecs(60);
        const bool isAnswer = i % 2 == 1;
        MessageNode node;
        node.message = textMessage(isAnswer ? Role::Assistant : Role::User,
                                   between(0, 9) == 0 ? chineseText(between(10, 60))
                                                      : text(between(5, isAnswer ? 120 : 30)));
        if (isAnswer && between(0, 9) == 0)
            std::get<TextPart>(node.message.parts.front()).text += u"\n\n```cpp\nint %1 = 0;\n```\n"_s.arg(text(1));
        node.message.id.value = newId(m_now);
        node.message.createdAt = m_now;
        node.depth = i;
        if (i > 0)
            node.message.parent = made.nodes.back().message.id;
        if (isAnswer) {
            node.message.origin = made.conversation.model;
            node.finishReason = FinishReason::Complete;
        }
        node.endedAt = m_now;
        made.nodes.push_back(std::move(node));
    }
    made.conversation.activeAt = m_now;
    if (!made.nodes.empty())
        made.conversation.tip = made.nodes.back().message.id;
    return made;
}

} // namespace oriel
