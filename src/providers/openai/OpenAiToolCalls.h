// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/BlockLedger.h"
#include "text/JsonValue.h"

#include <map>
#include <vector>

namespace oriel {

//! \brief Puts the tool calls of one Chat Completions answer together, however the server cuts them.
//!
//! Calls are told apart by index; where it is missing or the same for all, by id. The first id and name of a call
//! stand. A server that sends the whole arguments once more is understood. A call without an id gets "call_<n>".
class OpenAiToolCalls
{
public:
    //! One delta of "tool_calls". \a rawArguments is used when the arguments are an object instead of a string.
    void take(const JsonValue &call, QByteArrayView rawArguments, QByteArrayView extraContent, BlockLedger &blocks,
              EventSink &out);
    //! The answer is over. A call is complete when its arguments are a JSON value and the answer was not cut.
    void finish(bool wasCut, JsonReader &reader, BlockLedger &blocks, EventSink &out);

    [[nodiscard]] bool isEmpty() const { return m_calls.empty(); }

private:
    struct Call {
        int block = 0;
        QString id;
        QString name;
        QByteArray arguments;
        int depth = 0; //!< of the braces in arguments
        bool isInString = false;
        bool isEscaped = false;
        bool isWhole = false; //!< the outermost brace has been closed
        bool isAnnounced = false;
    };

    static void scan(Call &call, QByteArrayView fragment);
    Call &callFor(const JsonValue &call, const QString &id, bool isNamed, BlockLedger &blocks, EventSink &out);
    void announce(Call &call, EventSink &out);
    void takeArguments(Call &call, QByteArrayView fragment, EventSink &out);

    std::vector<Call> m_calls;
    std::map<qint64, std::size_t> m_byIndex;
};

} // namespace oriel
