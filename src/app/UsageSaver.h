// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/UsageController.h"

#include <QFileDialog>
#include <QPointer>

class QQuickWindow;

namespace oriel {

//! \brief Saves what the usage view shows as CSV or JSON, where the person says in the desktop's dialog.
//!
//! The bytes are those that `oriel-cli usage` prints. They are written on another thread; what became of it is told to
//! the view. Main thread; needs a QApplication. Tests: tst_usagesaver.
class UsageSaver : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it. It opens when \a usage says saveWanted().
    UsageSaver(QQuickWindow &window, UsageController &usage, QObject *parent = nullptr);
    ~UsageSaver() override;

private:
    void open(const QString &format);
    void save(const QString &path, const QByteArray &content);

    QQuickWindow &m_window;
    UsageController &m_usage;
    QPointer<QFileDialog> m_dialog;
};

} // namespace oriel
