// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Output.h"
#include "domain/EventSink.h"

#include <memory>

namespace oriel {

class MarkdownStyler;

//! \brief Shows an answer to a person as it comes: the text on standard output, everything else on standard error.
//!
//! On a terminal Markdown is styled and reasoning is shown dimmed; in a pipe the text goes out byte for byte. What the
//! provider sends anew after a cut is shown as far as it goes on from what was shown, else all of it.
class TextPrinter final : public EventSink
{
public:
    //! \param provider  how the person calls it
    TextPrinter(Output &output, QString provider);
    ~TextPrinter() override;

    void take(StreamEvent event) override;
    //! Ends the last line, and lists the sources that have an address.
    void finish();

private:
    void takeText(const QString &text);
    void takeWhole(const TextReplaced &whole);
    void takeCitation(const CitationPart &citation);

    Output &m_output;
    QString m_provider;
    std::unique_ptr<MarkdownStyler> m_styler; //!< on a terminal only
    std::vector<CitationPart> m_sources;
    QString m_shown; //!< of the block that comes now
    int m_block = 0;
    bool m_isInReasoning = false;
    bool m_endsWithLineEnd = true;
};

//! What standard error says of \a event; empty for most.
[[nodiscard]] QString noticeFor(const StreamEvent &event, const QString &provider);
//! What it says of an answer that did not end by itself; empty when it did, or when the person stopped it.
[[nodiscard]] QString noticeFor(FinishReason reason);

} // namespace oriel
