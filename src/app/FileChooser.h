// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QPointer>

#include <functional>

class QQuickWindow;

namespace oriel {

class ComposerController;
class DocumentsController;

//! \brief The desktop's dialog for files: what is chosen in it goes with the message that is written, or is added to
//! the documents.
//!
//! Main thread; needs a QApplication. Tests: tst_filechooser.
class FileChooser : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it. It opens when \a composer says filesWanted().
    FileChooser(QQuickWindow &window, ComposerController &composer, QObject *parent = nullptr);
    ~FileChooser() override;

    //! Opens for \a documents as well, which outlives this.
    void serve(DocumentsController &documents);

private:
    using Take = std::function<void(const QList<QUrl> &)>;
    void open(const QString &title, QFileDialog::FileMode mode, const Take &take);

    QQuickWindow &m_window;
    QPointer<QFileDialog> m_dialog;
    QUrl m_folder; //!< where files were chosen last
};

} // namespace oriel
