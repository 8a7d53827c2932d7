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
    if (m_dialog && m_dialog->isVisible()) { // one that was left stays for a turn of the event loop
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new QFileDialog(nullptr, tr("Attach files"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFileMode(QFileDialog::ExistingFiles);
    m_dialog->setDirectoryUrl(m_folder.isEmpty() ? QUrl::fromLocalFile(QDir::homePath()) : m_folder);
    m_dialog->winId(); // a window of its own now, to belong to ours: that one is no widget
    m_dialog->windowHandle()->setTransientParent(&m_window);
    // Qt's own dialog, where the desktop has none, does not say urlsSelected().
    connect(m_dialog, &QDialog::accepted, this, [this, dialog = m_dialog.get()] {
        m_folder = dialog->directoryUrl();
        m_composer.addFiles(dialog->selectedUrls());
    });
    m_dialog->open();
}

} // namespace oriel
