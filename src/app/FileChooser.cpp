// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileChooser.h"

#include "viewmodels/ComposerController.h"

#include <QQuickWindow>

namespace oriel {

FileChooser::FileChooser(QQuickWindow &window, ComposerController &composer, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_composer(composer)
{
    connect(&composer, &ComposerController::filesWanted, this, &FileChooser::open);
}

FileChooser::~FileChooser()
{
    delete m_dialog;
}

void FileChooser::open()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new QFileDialog(nullptr, tr("Attach files"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFileMode(QFileDialog::ExistingFiles);
    if (!m_folder.isEmpty())
        m_dialog->setDirectoryUrl(m_folder);
    m_dialog->winId(); // a window of its own now, to belong to ours: that one is no widget
    m_dialog->windowHandle()->setTransientParent(&m_window);
    connect(m_dialog, &QFileDialog::urlsSelected, this, [this](const QList<QUrl> &files) {
        m_folder = m_dialog->directoryUrl();
        m_composer.addFiles(files);
    });
    m_dialog->open();
}

} // namespace oriel
