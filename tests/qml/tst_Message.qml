// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Oriel.Controls
import Oriel.Message
import "find.js" as Find

TestCase {
    id: root
    name: "Message"
    when: windowShown
    visible: true
    width: 500
    height: 400

    Component {
        id: bodyComponent
        MessageBody { width: 400; isMine: false }
    }
    TextEdit { id: pasted; visible: false }

    property MessageBody body

    function init() {
        failOnWarning(/qml/)
        body = createTemporaryObject(bodyComponent, root)
    }
    function named(name) {
        return Find.byName(body, item => item.Accessible.name, name)
    }
    function clipboard() {
        pasted.clear()
        pasted.paste()
        return pasted.text
    }

    function test_markdownIsShownAsItLooks() {
        body.load("# Title\n\nSome *words*.\n\n1. one\n2. two", true)
        compare(body.count, 4)
        compare(body.text, "Title\nSome words.\none\ntwo")
        tryVerify(() => body.height > 80)
    }

    function test_itGrowsInItsPlace() {
        body.load("first\n\nsec", false)
        tryVerify(() => body.implicitHeight > 0)
        const before = body.implicitHeight
        body.add("ond")
        compare(body.text, "first\nsecond")
        compare(body.implicitHeight, before)
        body.add("\n\nthird")
        tryVerify(() => body.implicitHeight > before)
        body.finish()
        compare(body.count, 3)
    }

    function test_codeIsCopiedAsItWasWritten() {
        body.load("Look:\n\n```cpp\nint a;\n", false)
        body.add("int b;\n")
        body.add("```\n")
        body.finish()
        tryVerify(() => named("Copy code") !== null)
        mouseClick(named("Copy code"))
        compare(clipboard(), "int a;\nint b;")
    }

    function test_longLinesWrapWhenAsked() {
        body.load("```\n" + "word ".repeat(60) + "\n```", true)
        tryVerify(() => named("Wrap lines") !== null)
        tryVerify(() => body.implicitHeight > 0)
        const before = body.implicitHeight
        mouseClick(named("Wrap lines"))
        tryVerify(() => body.implicitHeight > before)
        mouseClick(named("Do not wrap"))
        tryCompare(body, "implicitHeight", before)
    }
}
