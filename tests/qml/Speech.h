// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Translations.h"

#include <QObject>

namespace oriel::test {

//! Lets a QML test speak any language that there is a catalogue for.
class Speech : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QStringList languages READ languages CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] QStringList languages() const { return Translations::languages(); }

    //! Holds for what is made from now on.
    Q_INVOKABLE QString speak(const QString &language) { return m_translations.speak({language}); }

private:
    Translations m_translations;
};

} // namespace oriel::test
