// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MessageNode.h"

#include <QTimeZone>

namespace oriel {

//! \brief Kept messages as a person reads them: who, when, how it ended, the words, what hangs on them.
//!
//! Styled, Markdown gets weight and colour and reasoning is shown dimmed; else the text goes out as it is and reasoning
//! is left out.
class NodeText
{
public:
    NodeText(bool isStyled, const QTimeZone &zone);

    //! \a node, with an empty line before it unless it is the first.
    [[nodiscard]] QString text(const MessageNode &node);

private:
    void addHeader(const MessageNode &node);
    void addPart(const MessagePart &part);
    void addText(const QString &text);
    void addReasoning(const QString &text);
    //! A line of ours: "[image: image/png]"
    void addNote(const QString &text);
    void addSources(const Message &message);
    //! Ends the line that a text has left open.
    void endLine();

    QString m_out;
    QTimeZone m_zone;
    bool m_isStyled;
    bool m_isFirst = true;
    bool m_isLineOpen = false; //!< the text so far does not end with a line
};

//! "You", or the model's name; as others wrote it.
[[nodiscard]] QString authorOf(const Message &message);

} // namespace oriel
