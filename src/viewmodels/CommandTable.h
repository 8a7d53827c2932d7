// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace oriel {

//! One thing that a person can have done from the keyboard or the palette.
struct CommandSpec {
    QString id; //!< "chat.new": never changes, it is what settings name
    QString name; //!< in the person's language
    QString section; //!< what it belongs to, in the person's language; those of one section follow one another
    QString key; //!< when the person says nothing else, as QKeySequence::PortableText; empty for none
    bool isFixed = false; //!< its key cannot be changed
};

//! The one place that says which commands there are and which keys they have. Tests: tst_commandregistry.
[[nodiscard]] std::vector<CommandSpec> commandTable();

} // namespace oriel
