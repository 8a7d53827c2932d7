// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/FrameParser.h"

#include <QByteArray>

namespace oriel {

//! \brief Cuts JSON lines (application/x-ndjson) into their lines.
//!
//! Lines end with "\n" or "\r\n"; blank ones are skipped; a byte order mark before the first is dropped. What a line
//! holds is not looked at. A last line without an end is handed out by finish(), flagged.
//!
//! Source: https://github.com/ndjson/ndjson-spec, version 1.0.0.
class JsonLinesParser final : public FrameParser
{
public:
    [[nodiscard]] Result<void> feed(QByteArrayView bytes, const FrameSink &sink) override;
    [[nodiscard]] Result<void> finish(const FrameSink &sink) override;

private:
    [[nodiscard]] bool keep(QByteArrayView part);
    [[nodiscard]] bool takeLine(QByteArrayView line, const FrameSink &sink, bool isEnded);
    [[nodiscard]] Result<void> refuse();

    QByteArray m_line; //!< what has come of a line that has not ended
    bool m_isFirstLine = true;
    bool m_isBroken = false;
};

} // namespace oriel
