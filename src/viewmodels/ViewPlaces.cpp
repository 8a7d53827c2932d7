// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ViewPlaces.h"

using namespace std::chrono_literals;

namespace oriel {

ViewPlaces::ViewPlaces(ConversationStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(800ms);
    connect(&m_pause, &QTimer::timeout, this, &ViewPlaces::save);
}

void ViewPlaces::learn(const ConversationId &conversation, const std::optional<ScrollAnchor> &kept)
{
    m_places.try_emplace(conversation, kept.value_or(ScrollAnchor()));
}

void ViewPlaces::set(const ConversationId &conversation, ScrollAnchor place)
{
    auto &known = m_places[conversation];
    if (known == place)
        return;
    known = std::move(place);
    if (m_changed && m_changed != conversation)
        save();
    m_changed = conversation;
    m_pause.start();
}

std::optional<ScrollAnchor> ViewPlaces::of(const ConversationId &conversation) const
{
    const auto found = m_places.find(conversation);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

void ViewPlaces::save()
{
    m_pause.stop();
    const auto conversation = std::exchange(m_changed, std::nullopt);
    if (!conversation)
        return;
    ConversationChange change;
    change.scroll = m_places[*conversation];
    m_store.change(*conversation, std::move(change));
}

} // namespace oriel
