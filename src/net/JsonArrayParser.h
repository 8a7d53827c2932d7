// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/FrameParser.h"
#include "net/NextOfTwo.h"

#include <QByteArray>

namespace oriel {

//! \brief Cuts a JSON array into its elements while it comes: `[{...}` `,{...}` `]`.
//!
//! It finds where elements begin and end and leaves to their reader whether they are JSON. Protocol when the body is no
//! array, when something else stands where a comma or the end belongs, or beyond depthLimit. What follows the end of
//! the array is ignored: the answer is whole. An element that the end of the body cuts is handed out by finish(),
//! flagged.
class JsonArrayParser final : public FrameParser
{
public:
    //! How deeply an element may be nested.
    static constexpr int depthLimit = 512;

    [[nodiscard]] Result<void> feed(QByteArrayView bytes, const FrameSink &sink) override;
    [[nodiscard]] Result<void> finish(const FrameSink &sink) override;

    //! Whether the array's own end has come.
    [[nodiscard]] bool isEnded() const { return m_place == Place::AfterArray; }

private:
    enum class Place {
        BeforeArray,
        FirstElement,
        NextElement,
        InContainer,
        InString,
        InScalar,
        AfterElement,
        AfterArray,
        Broken
    };

    const char *between(const char *at);
    const char *inContainer(const char *at, const char *end);
    const char *inString(const char *at, const char *end, NextOfTwo &signs);
    const char *inScalar(const char *at, const char *end);
    void begin(const char *at);
    void endElement(const char *end);
    [[nodiscard]] Result<void> refuse();

    Place m_place = Place::BeforeArray;
    int m_depth = 0; //!< of containers within the element
    bool m_isEscaped = false; //!< the last byte was a backslash in a string
    QString m_problem; //!< set when Broken

    QByteArray m_kept; //!< what came of the element in earlier feeds
    const char *m_begin = nullptr; //!< of the element within this feed
    const FrameSink *m_sink = nullptr; //!< during feed()
};

} // namespace oriel
