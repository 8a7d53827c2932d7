// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryNotices.h"

namespace oriel {

HistorySubscription HistoryNotices::add(std::function<void(QStringList)> told)
{
    auto callback = std::make_shared<Callback>(std::move(told));
    m_callbacks.push_back(callback);
    if (!m_said.isEmpty())
        (*callback)(m_said);
    return callback;
}

void HistoryNotices::tell(const QStringList &sentences)
{
    if (sentences.isEmpty())
        return;
    QMetaObject::invokeMethod(
        &m_main,
        [this, sentences] {
            QStringList fresh = sentences;
            fresh.removeIf([this](const QString &sentence) { return m_said.contains(sentence); });
            if (fresh.isEmpty())
                return;
            m_said += fresh;
            std::erase_if(m_callbacks, [](const auto &callback) { return callback.expired(); });
            const auto callbacks = m_callbacks; // one of them may add another
            for (const auto &known : callbacks) {
                if (const auto callback = known.lock())
                    (*callback)(fresh);
            }
        },
        Qt::QueuedConnection);
}

} // namespace oriel
