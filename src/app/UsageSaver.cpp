// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/UsageSaver.h"

#include "core/PrivateFiles.h"
#include "domain/ErrorWords.h"
#include "exchange/UsageExport.h"

#include <QCoreApplication>
#include <QDir>
#include <QQuickWindow>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace oriel {

UsageSaver::UsageSaver(QQuickWindow &window, UsageController &usage, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_usage(usage)
{
    connect(&usage, &UsageController::saveWanted, this, &UsageSaver::open);
}

UsageSaver::~UsageSaver()
{
    delete m_dialog;
}

void UsageSaver::open(const QString &format)
{
    if (m_dialog && m_dialog->isVisible()) { // one that was left stays for a turn of the event loop
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    const bool isCsv = format == "csv"_L1;
    m_dialog = new QFileDialog(nullptr, tr("Save the usage"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(format);
    m_dialog->setNameFilter(u"*."_s + format);
    m_dialog->setDirectory(QDir::homePath());
    m_dialog->selectFile(u"usage."_s + format);
    m_dialog->winId(); // a window of its own now, to belong to ours: that one is no widget
    m_dialog->windowHandle()->setTransientParent(&m_window);
    // What is shown now, whatever is looked at when the dialog is done.
    const QByteArray content = isCsv ? usageCsv(m_usage.report(), m_usage.question().by).toUtf8()
                                     : usageJson(m_usage.report(), m_usage.question()) + '\n';
    // Qt's own dialog, where the desktop has none, does not say fileSelected().
    connect(m_dialog, &QDialog::accepted, this, [this, content, dialog = m_dialog.get()] {
        const auto files = dialog->selectedFiles();
        if (!files.isEmpty())
            save(files.front(), content);
    });
    m_dialog->open();
}

void UsageSaver::save(const QString &path, const QByteArray &content)
{
    QThreadPool::globalInstance()->start([self = QPointer(this), path, content] {
        const auto saved = writePrivateFile(path, content);
        QMetaObject::invokeMethod(
            qApp,
            [self, path, saved] {
                if (!self)
                    return;
                if (saved)
                    self->m_usage.tell(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), false);
                else
                    self->m_usage.tell(wordsFor(saved.error()).sentence(), true);
            },
            Qt::QueuedConnection);
    });
}

} // namespace oriel
