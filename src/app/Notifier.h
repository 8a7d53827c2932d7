// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>

namespace oriel {

//! \brief Shows notifications of the desktop, over D-Bus (the Desktop Notifications Specification, 1.2).
//!
//! Main thread; never waits for the desktop. Where there is no D-Bus or nobody shows notifications, unshown() says so.
//! Tests: tst_notifier.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);

    //! \param subject  what it is about: chosen() says it again
    void show(const QString &subject, const QString &headline, const QString &text);

Q_SIGNALS:
    //! The person clicked on the notification.
    void chosen(const QString &subject);
    void unshown(const QString &subject, const QString &headline, const QString &text);

private Q_SLOTS: // by name, from D-Bus
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    QMap<uint, QString> m_subjects; //!< of what is shown, by the desktop's number
};

} // namespace oriel
