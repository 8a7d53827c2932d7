// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! \brief Says to who listens to the screen what others see: an answer, a stop, an error, what was found.
//!
//! Politely: nothing that is being read is cut off. Before Qt 6.8, which has no announcements, the names of the status
//! line and of alerts say it alone. Main thread. Tests: tst_announcer.
class Announcer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")

public:
    using QObject::QObject;

    //! \a window is what is announced for.
    void setWindow(QObject *window) { m_window = window; }
    //! Nothing for blank text.
    Q_INVOKABLE void say(const QString &text);

Q_SIGNALS:
    void said(const QString &text);

private:
    QPointer<QObject> m_window;
};

} // namespace oriel
