// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConversationStore.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace oriel {

//! \brief Where the views of conversations were left: kept in the store soon after they come to rest.
//!
//! An anchor without a message is the end. Main thread. Tests: tst_openconversation.
class ViewPlaces : public QObject
{
    Q_OBJECT

public:
    explicit ViewPlaces(ConversationStore &store, QObject *parent = nullptr);

    //! What the store knows, unless something better is known.
    void learn(const ConversationId &conversation, const std::optional<ScrollAnchor> &kept);
    void set(const ConversationId &conversation, ScrollAnchor place);
    [[nodiscard]] std::optional<ScrollAnchor> of(const ConversationId &conversation) const;
    //! Now: the view goes to another conversation, or the program ends.
    void save();

private:
    ConversationStore &m_store;
    std::map<ConversationId, ScrollAnchor> m_places;
    std::optional<ConversationId> m_changed; //!< and not saved
    QTimer m_pause;
};

} // namespace oriel
