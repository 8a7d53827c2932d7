// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileChooser.h"

#include "viewmodels/ComposerController.h"
#include "viewmodels/DocumentsController.h"

#include <QQuickWindow>

namespace oriel {

FileChooser::FileChooser(QQuickWindow &window, ComposerController &composer, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    const Take take = [&composer](const QList<QUrl> &files) { composer.addFiles(files); };
    connect(&composer, &ComposerController::filesWanted, this,
            [this, take] { open(tr("Attach files"), QFileDialog::ExistingFiles, take); });
    connect(&composer, &ComposerController::folderWanted, this,
            [this, take] { open(tr("Ask about a folder"), QFileDialog::Directory, take); });
}

void FileChooser::serve(DocumentsController &documents)
{
    const Take take = [&documents](const QList<QUrl> &files) { documents.add(files); };
    connect(&documents, &DocumentsController::filesWanted, this,
            [this, take] { open(tr("Add files"), QFileDialog::ExistingFiles, take); });
    connect(&documents, &DocumentsController::folderWanted, this,
            [this, take] { open(tr("Add a folder"), QFileDialog::Directory, take); });
}

FileChooser::~FileChooser()
{
    delete m_dialog;
}

void FileChooser::open(const QString &title, QFileDialog::FileMode mode, const Take &take)
{
    if (m_dialog && m_dialog->isVisible()) { // one that was left stays for a turn of the event loop
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new QFileDialog(nullptr, title);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFileMode(mode);
    m_dialog->setDirectoryUrl(m_folder.isEmpty() ? QUrl::fromLocalFile(QDir::homePath()) : m_folder);
    m_dialog->winId(); // a window of its own now, to belong to ours: that one is no widget
    m_dialog->windowHandle()->setTransientParent(&m_window);
    // Qt's own dialog, where the desktop has none, does not say urlsSelected().
    connect(m_dialog, &QDialog::accepted, this, [this, take, dialog = m_dialog.get()] {
        m_folder = dialog->directoryUrl();
        take(dialog->selectedUrls());
    });
    m_dialog->open();
}

} // namespace oriel
