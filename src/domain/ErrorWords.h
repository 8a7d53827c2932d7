// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QString>

namespace oriel {

//! What a person is told of an error. The only place where such words are made.
struct ErrorWords {
    QString headline; //!< what happened: "The key was refused."
    QString cause; //!< the upstream's own words, quoted, or why; may be empty
    QString advice; //!< what to do; may be empty

    //! All of it as one paragraph.
    [[nodiscard]] QString sentence() const;

    bool operator==(const ErrorWords &) const = default;
};

//! \param provider  how the person calls it: "openai", "my gateway"; may be empty
[[nodiscard]] ErrorWords wordsFor(const Error &error, const QString &provider = {});

} // namespace oriel
