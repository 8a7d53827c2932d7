// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SettingsStore.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! \brief One setting as a person sees and changes it, and what was wrong with what they gave last.
//!
//! Main thread. Tests: tst_settingscontroller.
class SettingField : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by SettingsController")
    Q_PROPERTY(QString text READ text NOTIFY textChanged) //!< what holds; empty when the provider decides
    Q_PROPERTY(QString defaultText READ defaultText CONSTANT)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged) //!< a sentence; empty when all is well

public:
    //! \a store outlives this.
    SettingField(SettingsStore &store, QString key, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString defaultText() const { return m_store.defaultText(m_key); }
    [[nodiscard]] QString error() const { return m_error; }

    //! Keeps \a text; an empty one is the default. False when it cannot: then error() says why.
    Q_INVOKABLE bool set(const QString &text);
    //! Looks what the store has now.
    void look();

Q_SIGNALS:
    void textChanged();
    void errorChanged();

private:
    void setError(const QString &error);

    SettingsStore &m_store;
    QString m_key;
    QString m_text;
    QString m_error;
};

} // namespace oriel
