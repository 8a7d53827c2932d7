// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StreamEvent.h"

#include <map>

namespace oriel {

//! \brief Puts the message together that a stream of events tells.
//!
//! May be asked at any time: what a cut stream told so far is a message too. Cost per event does not grow with the
//! length of the answer.
class MessageBuilder
{
public:
    void take(const StreamEvent &event);

    //! The parts in the order in which their blocks started, each text followed by its citations. Empty text and
    //! reasoning without signature are left out. A tool call is complete only once its block has finished.
    [[nodiscard]] std::vector<MessagePart> parts() const;
    //! An assistant's message of parts() and usage(); id, time and origin are the caller's.
    [[nodiscard]] Message message() const;
    [[nodiscard]] const std::optional<Usage> &usage() const { return m_usage; }
    [[nodiscard]] const ResponseStarted &response() const { return m_response; }
    [[nodiscard]] bool hasContent() const { return m_hasContent; }

private:
    struct Slot {
        MessagePart part;
        bool isRedacted = false; //!< its signature is the redacted reasoning itself
        std::vector<CitationPart> citations;
    };

    template<typename Part>
    Part &partOf(int block);
    Slot &addSlot(int block, MessagePart part);
    void takeContent(const StreamEvent &event);
    void takeCitation(const CitationReceived &citation);
    void takeSignature(const SignatureReceived &signature);
    void finish(const BlockFinished &finished);

    std::vector<Slot> m_slots; //!< in the order of the answer
    std::map<int, std::size_t> m_slotOfBlock;
    std::map<int, QByteArray> m_earlySignatures; //!< of blocks that have not come yet
    ResponseStarted m_response;
    std::optional<Usage> m_usage;
    bool m_hasContent = false;
};

} // namespace oriel
