// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! The system's clipboard, for what QML copies by itself. Main thread. Tests: tst_clipboard.
class Clipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    //! Nothing for an empty \a text: what was copied before is worth more.
    Q_INVOKABLE void copy(const QString &text);
};

} // namespace oriel
