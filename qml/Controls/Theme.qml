// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*!
    Every colour, distance and letter size of the window. Text is 4.5:1 or better on what it stands on, borders of
    controls 3:1; tst_Theme holds both.
*/
QtObject {
    id: root

    property string mode: "system" //!< "light", "dark" or "system"
    property int textScale: 100 //!< %
    property bool compact: false //!< less room between things
    property bool reducedMotion: false //!< nothing moves by itself
    readonly property bool dark: mode === "dark" || (mode === "system" && systemIsDark)
    readonly property bool systemIsDark: systemPalette.window.hslLightness < systemPalette.windowText.hslLightness

    readonly property color window: dark ? "#1a1c1f" : "#f8f7f4"
    readonly property color sidebar: dark ? "#15171a" : "#f1efea"
    readonly property color surface: dark ? "#24272b" : "#ffffff" //!< the composer, buttons, popups
    readonly property color mine: dark ? "#25353c" : "#e6eef0" //!< behind the person's own messages
    readonly property color hover: dark ? "#2f3338" : "#eceae4"
    readonly property color line: dark ? "#33373c" : "#e2dfd8" //!< parts what belongs apart; carries no meaning
    readonly property color border: dark ? "#7c8087" : "#87837a" //!< of controls
    readonly property color text: dark ? "#e9e7e2" : "#1f1e1b"
    readonly property color muted: dark ? "#a9a7a0" : "#625f57" //!< what is read second
    readonly property color accent: dark ? "#86c5d8" : "#1f6279"
    readonly property color accentHover: dark ? "#a3d5e4" : "#184f62"
    readonly property color accentInk: dark ? "#0c2129" : "#ffffff"
    readonly property color errorSurface: dark ? "#38211f" : "#fdf0ed"
    readonly property color errorLine: dark ? "#e08676" : "#b4432f"
    readonly property color errorText: dark ? "#f6b9ae" : "#8c2b1a"
    readonly property color code: dark ? "#141618" : "#efede7" //!< behind code
    readonly property color shade: dark ? "#99000000" : "#55000000" //!< over what waits behind a popup
    readonly property var syntax: dark //!< colours as strings: the letters of code, one for each oriel::CodeKind
        ? ["#d9a0e8", "#8cc8f0", "#e8c27a", "#e9e7e2", "#a3d39c", "#f0a57e", "#f2a98f", "#a19e94", "#e59ab9", "#c9c6be", "#8cc8f0", "#e8c27a", "#a3d39c", "#f3a494", "#86c5d8"]
        : ["#7b2d8b", "#1c5f8a", "#734700", "#1f1e1b", "#2b6327", "#953911", "#90372a", "#625f57", "#823758", "#4a4842", "#1c5f8a", "#734700", "#2b6327", "#9a3420", "#1f6279"]
    readonly property var mirroredPictures: ({ //!< of icons/, by those whose place they take from right to left
        back: "back_rtl", folded: "left", left: "right", quote: "quote_rtl", right: "left", sidebar: "sidebar_rtl"
    })
    readonly property color found: dark ? "#42370a" : "#ffe08a" //!< behind words that are looked for
    readonly property color foundHere: dark ? "#543600" : "#ffd296" //!< behind that of them which the person is at
    readonly property color selection: dark ? "#35606f" : "#bcdbe5"

    // Letters follow the system's size, so that a person who doubled it finds it doubled here.
    readonly property int body: Math.round(Math.max(15, systemFont.fontInfo.pixelSize + 2) * textScale / 100)
    readonly property int small: Math.round(body * 0.85)
    readonly property int title: Math.round(body * 1.6)
    readonly property string monospace: Qt.platform.os === "osx" ? "Menlo" : Qt.platform.os === "windows" ? "Consolas" : "monospace"

    readonly property int tiny: compact ? 3 : 4
    readonly property int tight: compact ? 6 : 8
    readonly property int gap: compact ? 9 : 12
    readonly property int wide: compact ? 14 : 20
    readonly property int huge: compact ? 22 : 32
    readonly property int radius: 10
    readonly property int column: body * 50 //!< the widest that running text may be
    readonly property int control: Math.round(body * (compact ? 1.9 : 2.3)) //!< the least height of what is clicked

    readonly property int quick: reducedMotion ? 0 : 120 //!< ms, for what follows a hand

    readonly property SystemPalette systemPalette: SystemPalette { }
    readonly property Text systemFont: Text { }
}
