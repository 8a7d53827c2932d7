// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EventSink.h"
#include "domain/MessageBuilder.h"

namespace oriel {

//! \brief Stands between the decoders of one answer and its sink: one answer may take several requests.
//!
//! Numbers the blocks of later requests after those of earlier ones, announces the response once, adds the request id
//! that only the HTTP head knows, and knows whether content has been shown.
class AnswerRelay final : public EventSink
{
public:
    //! \param keepsMessage  whether message() will be asked; costs a copy of the answer
    AnswerRelay(EventSink &sink, bool keepsMessage);

    void take(StreamEvent event) override;
    [[nodiscard]] bool isFull() const override { return m_sink.isFull(); }
    QCoro::Task<void> drained() override { return m_sink.drained(); }

    void setRequestId(QString requestId) { m_requestId = std::move(requestId); }
    //! The next request's blocks follow those that have been, and its usage is added to theirs.
    void beginNextRequest();

    [[nodiscard]] bool hasContent() const { return m_hasContent; }
    [[nodiscard]] Message message() const { return m_builder.message(); }

private:
    EventSink &m_sink;
    MessageBuilder m_builder;
    QString m_requestId;
    Usage m_usedBefore; //!< by the requests before this one
    std::optional<Usage> m_usedNow;
    int m_blockOffset = 0;
    int m_highestBlock = -1;
    bool m_keepsMessage = false;
    bool m_hasContent = false;
    bool m_isAnnounced = false;
};

} // namespace oriel
