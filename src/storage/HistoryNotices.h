// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConversationStore.h"

#include <QObject>
#include <QStringList>

namespace oriel {

//! \brief What the person should know of the history without having asked: that it was damaged and what was saved, that
//! no backup can be made. Each sentence once.
//!
//! Tests: tst_historynotices.
class HistoryNotices
{
public:
    //! \a told is called on the main thread with what was said before, if anything, and with what comes.
    [[nodiscard]] HistorySubscription add(std::function<void(QStringList)> told);
    //! Any thread.
    void tell(const QStringList &sentences);

private:
    using Callback = std::function<void(QStringList)>;

    QObject m_main; //!< lives on the main thread
    QStringList m_said;
    std::vector<std::weak_ptr<Callback>> m_callbacks;
};

} // namespace oriel
