// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "viewmodels/Draft.h"

#include <QObject>
#include <QStringList>

#include <map>

namespace oriel {

//! \brief What was sent and is not in the history yet: it waits for an answer to end, or for the disk.
//!
//! By conversation. Main thread. Tests: tst_outbox.
class Outbox : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(const ConversationId &conversation, Draft draft);
    [[nodiscard]] bool hasWaiting(const ConversationId &conversation) const;
    //! The first words of each that waits, for the eye.
    [[nodiscard]] QStringList waiting(const ConversationId &conversation) const;
    //! The one at \a place, or an empty draft.
    Draft take(const ConversationId &conversation, int place = 0);
    //! All that wait as one draft.
    Draft takeAll(const ConversationId &conversation);
    void clear();

    //! \a draft is on its way to the history; an empty one: it is there, or it came back.
    void setOnItsWay(const ConversationId &conversation, Draft draft);
    //! Everything that would be lost if the program ended now, as one draft.
    [[nodiscard]] Draft unkept(const ConversationId &conversation) const;

Q_SIGNALS:
    void changed(const oriel::ConversationId &conversation);

private:
    std::map<ConversationId, std::vector<Draft>> m_waiting;
    std::map<ConversationId, Draft> m_onItsWay;
};

//! \a second after \a first, with an empty line between their words.
[[nodiscard]] Draft joined(Draft first, const Draft &second);

} // namespace oriel
