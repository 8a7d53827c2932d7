// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlComponent>
#include <QQmlEngine>
#include <QStringList>
#include <QVariantMap>

#include <memory>

class QQuickWindow;

namespace oriel {

//! \brief The window's views, and the engine that runs them.
//!
//! Reading them takes as long as the rest of a start and needs nothing of what they will show: it is done while the
//! history is opened on its threads. Main thread; outlives every window that it makes. Tests: oriel-self-test.
class WindowViews
{
public:
    //! Fonts are looked for on a thread of their own from now on.
    WindowViews();

    void read();
    //! The window, made with these properties of its root; null when it cannot be: see warnings().
    [[nodiscard]] std::unique_ptr<QQuickWindow> make(const QVariantMap &properties);

    [[nodiscard]] QQmlEngine &engine() { return m_engine; }
    //! What the engine complained of so far.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

private:
    QStringList m_warnings;
    QQmlEngine m_engine;
    std::unique_ptr<QQmlComponent> m_main;
};

} // namespace oriel
