// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Oriel.Controls

/*! A button in the row under a message, which is read second. */
ActionButton {
    implicitHeight: Theme.body * 1.7
    ink: Theme.muted
    leftPadding: text === "" ? 0 : Theme.tight
}
