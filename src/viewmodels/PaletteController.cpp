// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/PaletteController.h"

#include "text/FuzzyPattern.h"
#include "viewmodels/ConversationListModel.h"
#include "viewmodels/MarkedText.h"

#include <QPointer>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace oriel {

PaletteController::PaletteController(ConversationStore &store, CommandRegistry &commands, const Clock &clock,
                                     QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_commands(commands)
    , m_clock(clock)
{
}

void PaletteController::open()
{
    m_isOpen = true;
    ++m_opened;
    m_known.clear();
    const auto ids = m_commands.ids();
    m_known.reserve(std::size_t(ids.size()));
    for (const auto &id : ids) {
        if (!m_commands.isEnabled(id) || id == "palette"_L1 || id == "escape"_L1) // both end the palette
            continue;
        PaletteEntry entry{PaletteEntry::Kind::Command, id, m_commands.name(id), {}, m_commands.keyWords(id)};
        const auto folded = foldedForComparison(entry.name);
        m_known.push_back({std::move(entry), folded});
    }
    if (!m_words.isEmpty()) {
        m_words.clear();
        Q_EMIT wordsChanged();
    }
    rank();
    readConversations();
}

void PaletteController::close()
{
    m_isOpen = false;
    m_known = {};
    m_entries.show({});
}

void PaletteController::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    Q_EMIT wordsChanged();
    if (m_isOpen)
        rank();
}

QCoro::Task<void> PaletteController::readConversations()
{
    const QPointer<PaletteController> self(this);
    const int opened = m_opened;
    ConversationFilter filter;
    filter.isBrief = true;
    filter.limit = std::numeric_limits<int>::max();
    const auto list = co_await m_store.list(std::move(filter));
    if (!self || !m_isOpen || opened != m_opened || !list)
        co_return; // commands can be chosen all the same
    const auto today = m_clock.nowUtc().toLocalTime().date();
    m_known.reserve(m_known.size() + list->conversations.size());
    for (const auto &conversation : list->conversations) {
        PaletteEntry entry{PaletteEntry::Kind::Conversation,
                           conversation.id.value,
                           ConversationListModel::titleWords(conversation.title),
                           {},
                           ConversationListModel::dayWords(conversation.activeAt, today)};
        const auto folded = foldedForComparison(QStringView(entry.name).left(FuzzyPattern::longestText));
        m_known.push_back({std::move(entry), folded});
    }
    rank();
}

void PaletteController::rank()
{
    const FuzzyPattern pattern(m_words);
    std::vector<std::pair<int, const Known *>> fitting;
    fitting.reserve(m_known.size());
    int recent = 0;
    for (const auto &known : m_known) {
        const bool isConversation = known.entry.kind == PaletteEntry::Kind::Conversation;
        if (pattern.isBlank() && isConversation && ++recent > recentShown)
            break;
        if (const auto score = pattern.score(known.folded))
            fitting.emplace_back(*score, &known);
    }
    std::ranges::sort(fitting, [](const auto &left, const auto &right) { // of two alike the one that is known earlier
        return left.first != right.first ? left.first > right.first : left.second < right.second;
    });
    fitting.resize(std::min(fitting.size(), pattern.isBlank() ? m_known.size() : std::size_t(mostShown)));
    std::vector<PaletteEntry> entries;
    entries.reserve(fitting.size());
    for (const auto &[score, known] : fitting) {
        entries.push_back(known->entry);
        entries.back().markedName = markedText(known->entry.name, pattern.marks(known->entry.name));
    }
    m_entries.show(std::move(entries));
}

void PaletteController::choose(int row)
{
    if (row < 0 || row >= m_entries.rowCount())
        return;
    const auto entry = m_entries.entries()[std::size_t(row)];
    if (entry.kind == PaletteEntry::Kind::Command)
        m_commands.trigger(entry.id);
    else
        Q_EMIT conversationChosen(entry.id);
}

} // namespace oriel
