// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace oriel {

//! \brief Whether the desktop asks that nothing moves by itself.
//!
//! On Linux from the desktop portal (org.freedesktop.portal.Settings): GNOME's "enable-animations", which others set
//! too. Elsewhere, and where no bus runs, it asks for nothing. Asked once: what changes later counts at the next start.
//! Main thread. Tests: tst_systemmotion.
class SystemMotion : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Asks the desktop; changed() tells.
    void ask();
    [[nodiscard]] bool isReduced() const { return m_isReduced; }

Q_SIGNALS:
    void changed(bool isReduced);

private:
    bool m_isReduced = false;
};

} // namespace oriel
