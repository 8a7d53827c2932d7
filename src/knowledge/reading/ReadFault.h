// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <expected>

namespace oriel {

//! Why a file gave no text. A closed set, because it crosses from one process to another.
enum class ReadFault : quint8 {
    Gone, //!< not there any more, or not to be opened
    NotAFile, //!< a device, a pipe, a socket
    Empty,
    TooLarge, //!< the file itself
    Binary, //!< no text, and no format that is known
    Damaged,
    Truncated,
    Encrypted,
    Bomb, //!< unpacks to far more than it is
    Entities, //!< an XML file that defines its own
    NoText, //!< well-formed, but without a word: a scan
    TooMuchText,
    Crashed, //!< its reader died
    TookTooLong,
    TooMuchMemory,
    NotStarted, //!< there was no reader to give it to
    SetAside, //!< took its reader down before
};

//! The name in the index and in `--json`: "encrypted".
[[nodiscard]] QLatin1StringView readFaultName(ReadFault fault);
[[nodiscard]] std::optional<ReadFault> readFaultFromName(QStringView name);
//! For the person, one sentence about "the file".
[[nodiscard]] QString readFaultSentence(ReadFault fault);
//! Whether it says that the file cannot be read in this form by anybody, and not that something failed.
[[nodiscard]] bool isSkipped(ReadFault fault);

struct ReadProblem {
    ReadFault fault = ReadFault::Damaged;
    QString detail = {}; //!< for the log

    bool operator==(const ReadProblem &) const = default;
};

//! Result, with a fault that code can tell apart and that has no words yet.
template<typename T>
using Read = std::expected<T, ReadProblem>;

[[nodiscard]] inline std::unexpected<ReadProblem> unread(ReadFault fault, QString detail = {})
{
    return std::unexpected(ReadProblem{fault, std::move(detail)});
}

} // namespace oriel
