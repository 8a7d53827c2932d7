// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/Announcer.h"

#include "core/QtCompat.h"

#include <QAccessible>

namespace oriel {

void Announcer::say(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
#ifdef ORIEL_HAS_ANNOUNCEMENTS
    if (m_window) {
        QAccessibleAnnouncementEvent event(m_window, text);
        event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
        QAccessible::updateAccessibility(&event);
    }
#endif
    Q_EMIT said(text);
}

} // namespace oriel
