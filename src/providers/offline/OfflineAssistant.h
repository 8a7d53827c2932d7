// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatProvider.h"
#include "domain/Delay.h"

namespace oriel {

//! \brief The built-in assistant that needs no network and no model.
//!
//! It quotes: of all that the request carries (documents, attachments, piped text, what was said before) it ranks the
//! sentences against the question and streams the best ones in reading order, each with where it stands; when nothing
//! answers it says so. It never makes a sentence up. Network thread.
class OfflineAssistant final : public ChatProvider
{
public:
    //! \param delay  lets others have the thread while a long text is read; outlives this and its tasks
    explicit OfflineAssistant(Delay &delay);

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override;

private:
    Delay &m_delay;
};

} // namespace oriel
