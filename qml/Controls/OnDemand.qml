// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*!
    A part of the window that is read and made when it is first wanted. Most are never looked at, and reading all of them
    takes longer than the rest of the start; so nothing that is made at once names their types.
*/
QtObject {
    id: root

    required property url source
    required property Item home //!< its parent
    property QtObject made: null //!< null until then

    /*! It; with \a values, names and what they are, if it is made now. */
    function get(values: var): QtObject {
        if (made === null) {
            const component = Qt.createComponent(source, Component.PreferSynchronous)
            if (component.status === Component.Error)
                throw new Error(component.errorString())
            made = component.createObject(home, values)
        }
        return made
    }
}
