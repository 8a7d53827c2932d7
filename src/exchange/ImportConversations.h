// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConversationStore.h"
#include "exchange/ImportSource.h"

#include <functional>
#include <stop_token>

namespace oriel {

using ImportProgressSink = std::function<void(const ImportProgress &)>;

//! \brief Takes the conversations of a file into the history: what is there already stays, what is broken is named.
//!
//! The file is read on a thread of its own, a few conversations at a time. Main thread. Tests: tst_importconversations.
class ImportConversations
{
public:
    //! \param store  outlives this
    explicit ImportConversations(ConversationStore &store, ImportLimits limits = {});

    //! \param onProgress  called on the main thread, never after the task has ended; may be null
    //! \param stop        ends the task soon, without an error; what has been taken stays
    //! \return what became of it, also when some or all of it could not be taken. Errors: InvalidInput when the file is
    //!         no export at all, Storage when it cannot be read, or when the history can take no more: then the
    //!         sentence tells how many had been taken
    QCoro::Task<Result<ImportReport>> run(QString path, ImportProgressSink onProgress, std::stop_token stop);

private:
    ConversationStore &m_store;
    ImportLimits m_limits;
};

} // namespace oriel
