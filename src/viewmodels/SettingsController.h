// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/SettingField.h"

#include <map>

namespace oriel {

//! \brief The settings that a window has: how it looks, which takes effect at once, and every other one by its name.
//!
//! Main thread. What cannot be kept does not hold either: error() of the field says why. Tests:
//! tst_settingscontroller.
class SettingsController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(QString theme READ theme NOTIFY themeChanged) //!< "light", "dark" or "system"
    Q_PROPERTY(int textScale READ textScale NOTIFY textScaleChanged) //!< %, 80 to 200
    Q_PROPERTY(bool compact READ isCompact NOTIFY compactChanged) //!< less room between things
    Q_PROPERTY(bool reducedMotion READ hasReducedMotion NOTIFY reducedMotionChanged) //!< nothing moves by itself
    Q_PROPERTY(bool enterSends READ doesEnterSend NOTIFY enterSendsChanged) //!< else Ctrl+Enter does

public:
    //! \param store        outlives this
    //! \param themeForNow  goes before the kept theme until the person chooses one; empty for none
    explicit SettingsController(SettingsStore &store, QString themeForNow = {}, QObject *parent = nullptr);

    [[nodiscard]] QString theme() const;
    [[nodiscard]] int textScale() const;
    [[nodiscard]] bool isCompact() const;
    [[nodiscard]] bool hasReducedMotion() const;
    [[nodiscard]] bool doesEnterSend() const;
    //! What the desktop asks for, which counts while the person set nothing else.
    void setSystemReducesMotion(bool reduces);

    //! The setting of that name in docs/settings.md; always the same object, which is this one's.
    Q_INVOKABLE oriel::SettingField *field(const QString &key);
    Q_INVOKABLE void chooseTheme(const QString &theme);
    Q_INVOKABLE void chooseTextScale(int percent);
    Q_INVOKABLE void chooseCompact(bool compact);

    //! Looks at the store again: another program wrote to it.
    void look();

Q_SIGNALS:
    void themeChanged();
    void textScaleChanged();
    void compactChanged();
    void reducedMotionChanged();
    void enterSendsChanged();

private:
    [[nodiscard]] QString textOf(const QString &key) const;

    SettingsStore &m_store;
    QString m_themeForNow;
    std::map<QString, SettingField *> m_fields; //!< children of this
    bool m_systemReducesMotion = false;
};

} // namespace oriel
