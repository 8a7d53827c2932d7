// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/ConversationStore.h"
#include "exchange/ImportReport.h"

#include <QIODevice>

#include <functional>
#include <stop_token>

namespace oriel {

enum class ExportFormat { Json, Markdown, Html, Pdf };

//! The name on the command line and the end of the file's: "md".
[[nodiscard]] QLatin1StringView exportFormatName(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromName(QStringView name);

//! What goes out, and where to.
struct ExportOrder {
    std::vector<ConversationId> ids; //!< empty: all, archived ones too
    ExportFormat format = ExportFormat::Json;
    //! JSON: the file, whatever the number. Else the file of one conversation, or the folder of several; an existing
    //! folder is one in any case.
    QString path;
    QString writer; //!< the program and its version, as the file names them

    bool operator==(const ExportOrder &) const = default;
};

struct ExportReport {
    qint64 conversationCount = 0;
    QStringList files; //!< written
    std::vector<LeftOut> leftOut; //!< conversations and attachments
    bool isCancelled = false; //!< then there is no JSON file, and of the others those written

    bool operator==(const ExportReport &) const = default;
};

//! Writes one conversation as a PDF: writeConversationPdf() in a program that has Qt Gui.
using PdfWriter =
    std::function<Result<void>(const Conversation &, const std::vector<MessageNode> &path, QIODevice &device)>;

using ExportProgressSink = std::function<void(qint64 done, qint64 total)>;

//! \brief Writes conversations of the history to files, one after the other, on a thread of its own.
//!
//! Files are for their owner alone (0600) and whole or not there. Main thread. Tests: tst_exportconversations.
class ExportConversations
{
public:
    //! \param store, clock  outlive this
    //! \param pdf           null where PDF cannot be written
    ExportConversations(ConversationStore &store, const Clock &clock, PdfWriter pdf = {});

    //! \param onProgress  counts conversations; called on the main thread; may be null
    //! \param stop        ends the task after the conversation that is being written
    //! \return errors: Storage when a file cannot be written, InvalidInput for an order that makes no sense
    QCoro::Task<Result<ExportReport>> run(ExportOrder order, ExportProgressSink onProgress, std::stop_token stop);

private:
    ConversationStore &m_store;
    const Clock &m_clock;
    PdfWriter m_pdf;
};

//! \a title as the name of a file on any system, without its end; never empty.
[[nodiscard]] QString fileNameFor(const QString &title);

} // namespace oriel
