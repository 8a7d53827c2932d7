// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PartGrowth.h"
#include "domain/StreamEvent.h"

#include <map>

namespace oriel {

//! \brief Puts the message together that a stream of events tells.
//!
//! May be asked at any time: what a cut stream told so far is a message too. Cost per event does not grow with the
//! length of the answer. Tests: tst_messagebuilder, tst_messagegrowth.
class MessageBuilder
{
public:
    MessageBuilder() = default;
    //! Goes on after the parts of an answer that was cut. When the first block that comes is a text and the last of
    //! them one without a signature, it is the same text: its citations and replacements count from where it begins.
    explicit MessageBuilder(std::vector<MessagePart> begun);

    void take(const StreamEvent &event);

    //! \brief What is new since the last call; the parts that it was begun with are known. In order.
    //!
    //! Costs as much as what is new: the text of a growing block is never copied again. (Of sound only the data grows;
    //! its transcript, a hundredth of it, is told whole.)
    [[nodiscard]] std::vector<PartGrowth> growth();

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
        qint64 begunUnits = 0; //!< of its text, that stood there before the stream
        qint64 told = 0; //!< of its growing field, by growth()
        std::size_t toldCitations = 0;
        bool wasTold = false;
        bool isChanged = false; //!< since it was told; then it is in m_changed
    };

    template<typename Part>
    Part &partOf(int block);
    Slot &addSlot(int block, MessagePart part);
    Slot *goOnInBegunText(int block);
    void markChanged(std::size_t slot);
    void tell(std::size_t slot, std::vector<PartGrowth> &growth);
    void takeContent(const StreamEvent &event);
    void takeSources(const std::vector<Source> &sources);
    void takeCitation(const CitationReceived &citation);
    void takeSignature(const SignatureReceived &signature);
    void finish(const BlockFinished &finished);

    std::vector<Slot> m_slots; //!< in the order of the answer
    std::vector<std::size_t> m_changed; //!< slots that have grown since the last growth(), each once
    std::size_t m_begunSlots = 0;
    std::map<int, std::size_t> m_slotOfBlock;
    std::map<int, QByteArray> m_earlySignatures; //!< of blocks that have not come yet
    ResponseStarted m_response;
    std::optional<Usage> m_usage;
    bool m_hasContent = false;
};

} // namespace oriel
