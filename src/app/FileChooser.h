// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QPointer>

class QQuickWindow;

namespace oriel {

class ComposerController;

//! \brief The desktop's dialog for files: what is chosen in it goes with the message that is written.
//!
//! Main thread; needs a QApplication. Tests: tst_filechooser.
class FileChooser : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it. It opens when \a composer says filesWanted().
    FileChooser(QQuickWindow &window, ComposerController &composer, QObject *parent = nullptr);
    ~FileChooser() override;

private:
    void open();

    QQuickWindow &m_window;
    ComposerController &m_composer;
    QPointer<QFileDialog> m_dialog;
    QUrl m_folder; //!< where files were chosen last
};

} // namespace oriel
