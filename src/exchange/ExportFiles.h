// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ExportConversations.h"
#include "exchange/OrielWriter.h"
#include "exchange/WorkerThread.h"

#include <QSaveFile>
#include <QSet>

namespace oriel {

//! \brief The files of one export, written on a thread of their own. Called on the main thread.
class ExportFiles
{
public:
    //! \param isFolder  several conversations: each gets a file in a folder, unless the format is JSON
    ExportFiles(ExportOrder order, bool isFolder, PdfWriter pdf, const QDateTime &nowUtc);

    QCoro::Task<Result<void>> begin();
    //! The hashes of attachments of \a exchanged that neither it nor the file has.
    [[nodiscard]] std::vector<QByteArray> missingAttachments(const ExchangedConversation &exchanged) const;
    QCoro::Task<Result<void>> writeAttachment(QByteArray sha256, QByteArray data);
    QCoro::Task<Result<void>> write(ExchangedConversation exchanged);
    QCoro::Task<Result<void>> finish();

    [[nodiscard]] QStringList written() const { return m_written; }

private:
    using Work = std::function<Result<void>()>;

    QCoro::Task<Result<void>> onWorker(Work work);
    [[nodiscard]] Result<void> beginJson();
    [[nodiscard]] Result<void> writePage(const ExchangedConversation &exchanged);
    [[nodiscard]] Result<void> writePageTo(const ExchangedConversation &exchanged, QIODevice &device);
    [[nodiscard]] QString pathFor(const Conversation &conversation);

    ExportOrder m_order;
    bool m_isFolder;
    PdfWriter m_pdf;
    QDateTime m_nowUtc;
    std::unique_ptr<QSaveFile> m_file; //!< of JSON
    std::optional<OrielWriter> m_json;
    QSet<QString> m_names; //!< taken in the folder
    QStringList m_written;
    WorkerThread m_thread; //!< last: it ends before what it works on goes
};

} // namespace oriel
