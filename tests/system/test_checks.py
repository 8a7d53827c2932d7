# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripts that hold the rules of the house, each fed a small tree that breaks its rule."""
import contextlib
import io
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "scripts"))
import check_layers  # noqa: E402
import check_licences  # noqa: E402
import check_sizes  # noqa: E402
import check_tree  # noqa: E402
import check_words  # noqa: E402

SPDX = "// SPDX-FileCopyrightText: 2026 The Oriel authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"


class CheckTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def write(self, path: str, text: str = SPDX):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")

    def run_check(self, check) -> tuple[int, str]:
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            status = check.main([str(self.root)])
        return status, said.getvalue()

    def assert_clean(self, check):
        status, said = self.run_check(check)
        self.assertEqual((status, said.count("\n")), (0, 1), said)

    def assert_breach(self, check, words: str):
        status, said = self.run_check(check)
        self.assertEqual(status, 1, said)
        self.assertIn(words, said)


class Layers(CheckTest):
    def setUp(self):
        super().setUp()
        self.write("src/core/Error.h")
        self.write("src/chat/SendTurn.cpp", '#include "chat/SendTurn.h"\n#include "domain/Message.h"\n#include <vector>\n')

    def test_whatTheTableAllowsPasses(self):
        self.assert_clean(check_layers)

    def test_anIncludeOfAForbiddenRoomIsNamedWithItsLine(self):
        self.write("src/chat/EditTurn.cpp", '#include "chat/EditTurn.h"\n  #  include "net/HttpTransport.h"\n')
        self.assert_breach(check_layers, "src/chat/EditTurn.cpp:2: chat may not use net")

    def test_anIncludeInAngleBracketsIsSeenToo(self):
        self.write("src/core/Clock.cpp", "#include <domain/Message.h>\n")
        self.assert_breach(check_layers, "core may not use domain")

    def test_aVendorsFolderBelongsToItsRoom(self):
        self.write("src/providers/openai/Decoder.cpp", '#include "storage/Database.h"\n')
        self.assert_breach(check_layers, "src/providers/openai/Decoder.cpp:1: providers may not use storage")

    def test_climbingOutOfAFolderIsRefused(self):
        self.write("src/chat/EditTurn.cpp", '#include "../net/HttpTransport.h"\n')
        self.assert_breach(check_layers, "climbs out of its folder")

    def test_aNeighbourIsIncludedByItsFullPath(self):
        self.write("src/core/Error.cpp", '#include "Error.h"\n')
        self.assert_breach(check_layers, 'write "core/Error.h"')

    def test_whatMocMakesMayBeIncludedByItsName(self):
        self.write("src/core/Error.cpp", '#include "Error.moc"\n')
        self.assert_clean(check_layers)

    def test_aForbiddenLinkIsABreach(self):
        self.write("src/viewmodels/CMakeLists.txt", "oriel_room(ViewModels\n    DEPENDS Oriel::Chat Oriel::Providers)\n")
        self.assert_breach(check_layers, "src/viewmodels/CMakeLists.txt:2: viewmodels may not link providers")

    def test_aCommentLinksNothing(self):
        self.write("src/core/CMakeLists.txt", "# Oriel::Net is above\noriel_room(Core DEPENDS Qt6::Core)\n")
        self.assert_clean(check_layers)

    def test_aRoomThatIsNotInTheTableIsABreach(self):
        self.write("src/misc/Helper.h")
        self.assert_breach(check_layers, "src/misc: not a room")

    def test_theAssemblyMayNotUseWhatStandsOnIt(self):
        self.write("src/assembly/Pool.cpp", '#include "routing/Retry.h"\n#include "net/Pool.h"\n')
        self.assert_clean(check_layers)
        self.write("src/assembly/Bad.cpp", '#include "viewmodels/TranscriptModel.h"\n')
        self.assert_breach(check_layers, "assembly may not use viewmodels")

    def test_theRootsMayUseEveryRoom(self):
        self.write("src/cli/main.cpp", "".join(f'#include "{room}/A.h"\n' for room in check_layers.ROOMS if room != "app"))
        self.assert_clean(check_layers)

    def test_aModuleImportsOnlyWhatItsLineAllows(self):
        self.write("qml/Chat/TranscriptView.qml", "import QtQuick\nimport Oriel.Controls\nimport Oriel.ViewModels\n")
        self.write("qml/Shell/Main.qml", "import Oriel.Chat\nimport Oriel.Composer\n")
        self.assert_clean(check_layers)
        self.write("qml/Composer/Composer.qml", "import QtQuick\nimport Oriel.Chat as Chat\n")
        self.assert_breach(check_layers, "qml/Composer/Composer.qml:2: Composer may not import Oriel.Chat")

    def test_controlsImportQtOnly(self):
        self.write("qml/Controls/Button.qml", "import Oriel.ViewModels\n")
        self.assert_breach(check_layers, "Controls may not import Oriel.ViewModels")

    def test_aFolderIsNotImported(self):
        self.write("qml/Chat/A.qml", 'import "../Composer"\n')
        self.assert_breach(check_layers, "import a module by its name")

    def test_aModuleThatIsNotKnownIsABreach(self):
        self.write("qml/Extras/A.qml")
        self.assert_breach(check_layers, "qml/Extras: not a module")


class Licences(CheckTest):
    def setUp(self):
        super().setUp()
        self.write("LICENSE", "GNU GENERAL PUBLIC LICENSE\n")
        self.write("REUSE.toml", SPDX.replace("//", "#") + '[[annotations]]\npath = ["**.json", "tests/data/**", "src/**"]\n')

    def test_markedAndListedFilesPass(self):
        self.write("src/a.cpp")
        self.write("dev", "#!/bin/bash\n" + SPDX.replace("//", "#"))
        self.write("resources/models.json", "{}")
        self.write("tests/data/hello.cpp", "int main;\n")
        self.assert_clean(check_licences)

    def test_aSourceIsNotExcusedByTheList(self):
        self.write("src/a.cpp", "int a;\n")
        self.assert_breach(check_licences, "src/a.cpp: the two SPDX lines are missing")

    def test_oneOfTheTwoLinesIsNotEnough(self):
        self.write("src/a.h", SPDX.splitlines()[1] + "\n")
        self.assert_breach(check_licences, "src/a.h: the two SPDX lines are missing")

    def test_linesFarBelowDoNotCount(self):
        self.write("src/a.h", "\n" * 20 + SPDX)
        self.assert_breach(check_licences, "src/a.h: the two SPDX lines are missing")

    def test_anotherLicenceIsNamed(self):
        self.write("src/a.h", SPDX.replace("GPL-3.0-or-later", "MIT"))
        self.assert_breach(check_licences, "src/a.h: MIT is not a licence of this project")

    def test_aFileThatNobodyListsIsABreach(self):
        self.write("docs/picture.webp", "RIFF")
        self.assert_breach(check_licences, "docs/picture.webp: carries no SPDX lines and REUSE.toml does not list it")

    def test_theTextOfTheLicenceMustBeThere(self):
        self.write("LICENSE", "do what you like\n")
        self.assert_breach(check_licences, "LICENSE: the text of the licence is missing")


class Sizes(CheckTest):
    def test_aFileAtItsLimitPasses(self):
        self.write("src/core/A.cpp", "\n" * 400)
        self.write("src/core/A.h", "\n" * 150)
        self.write("qml/Chat/A.qml", "\n" * 250)
        self.write("tests/unit/core/tst_a.cpp", "\n" * 500)
        self.assert_clean(check_sizes)

    def test_oneLineMoreIsABreach(self):
        for path, limit in (("src/a.cpp", 400), ("src/a.h", 150), ("qml/A.qml", 250), ("tests/a.cpp", 500)):
            self.write(path, "\n" * (limit + 1))
            self.assert_breach(check_sizes, f"{path}: {limit + 1} lines, {limit} is the limit")

    def test_anExceptionWithAReasonPasses(self):
        self.write("src/a.h", "\n" * 200)
        self.write("scripts/sizes.txt", "# why\nsrc/a.h one table\n")
        self.assert_clean(check_sizes)

    def test_anExceptionNeedsAReason(self):
        self.write("src/a.h", "\n" * 200)
        self.write("scripts/sizes.txt", "src/a.h\n")
        self.assert_breach(check_sizes, "scripts/sizes.txt:1: src/a.h has no reason")

    def test_anExceptionThatIsNotNeededIsABreach(self):
        self.write("src/a.h", "\n")
        self.write("scripts/sizes.txt", "src/a.h one table\nsrc/gone.h one table\n")
        self.assert_breach(check_sizes, "src/a.h is not too long any more")
        self.assert_breach(check_sizes, "src/gone.h is not too long any more")


class Words(CheckTest):
    def source(self, line: str, path: str = "src/net/A.cpp"):
        self.write(path, f"{SPDX}void f()\n{{\n    {line}\n}}\n")

    def test_whatIsTranslatedPasses(self):
        for line in ('fail(NetWords::tr("The server is gone."));', 'fail(NetWords::tr("It " "is gone.").arg(place));',
                     'fail(QCoreApplication::translate("Net", "The server is gone."));',
                     'return failure(ErrorKind::Network, NetWords::tr("%1 is gone.").arg(place), u"errno 5 of it"_s);',
                     'text(u"a", QT_TRANSLATE_NOOP("Settings", "The day is over."));'):
            self.source(line)
            self.assert_clean(check_words)

    def test_whatIsNoSentenceOrNotForAPersonPasses(self):
        for line in ('send("Content-Type", u"text/plain; charset=x"_s);', 'run(u"DELETE FROM main."_s + name);',
                     'qCWarning(lcNet) << "the server is gone";', 'static_assert(true, "Every kind has a name.");',
                     '// fail(u"The server is gone."_s);', 'Q_ASSERT_X(true, "f", "It is gone.");',
                     "const char quote = '\"'; // It is gone."):
            self.source(line)
            self.assert_clean(check_words)
        self.source('say(u"The server is gone."_s);', "src/cli/A.cpp")
        self.assert_clean(check_words)

    def test_aSentenceThatGoesPastTrIsABreach(self):
        for line in ('fail(u"The server is gone."_s);', 'fail("The server " /* at */\n        "is gone."_L1);',
                     'fail(uR"(The server is gone.)"_s);', 'fail(u"“%1” is gone: %2"_s.arg(a, b));',
                     'error.message = isGone ? u"%1 is gone!"_s.arg(a) : QString();',
                     'fail(tr("Stop."), u"The server is gone."_s);', 'say(u"%1, all of them again in %2."_s.arg(a, b));',
                     'const QString left = u"%1 of %2 are left of the limit"_s.arg(a, b);'):
            self.source(line)
            self.assert_breach(check_words, "src/net/A.cpp:")
        self.source('fail(u"\\"%1\\" is gone."_s);')
        self.assert_breach(check_words, "src/net/A.cpp:5: “\"%1\" is gone.” goes past tr()")

    def test_whatAPersonReadsNeedsNoFullStop(self):
        for line in ('return failure(ErrorKind::Network, u"no such server"_s);', 'out.take(Notice{u"one moment"_s});',
                     'out.take(ParameterDropped{u"top k"_s, isOld ? u"too old"_s : QString()});',
                     'return failure(ErrorKind::Network, tr("Not %1.").arg(isOld ? u"an old one"_s : a));'):
            self.source(line)
            self.assert_breach(check_words, "src/net/A.cpp:5: ")

    def test_anExceptionNamesAFileABeginningOrACall(self):
        self.source('help(u"The size of it."_s, u"Its colour, too."_s);')
        for scope in ("", "help() ", "“Its colour” the same\nsrc/net/A.cpp “The size of” "):
            self.write("scripts/words.txt", f"# why\nsrc/net/A.cpp {scope}Nobody reads it.\n")
            self.assert_clean(check_words)
        self.write("scripts/words.txt", "src/net/A.cpp “The size of” Nobody reads it.\n")
        self.assert_breach(check_words, "“Its colour, too.” goes past tr()")

    def test_anExceptionNeedsAReasonAndASentence(self):
        self.source('help(u"The size of it."_s);')
        self.write("scripts/words.txt", "src/net/A.cpp help()\n")
        self.assert_breach(check_words, "scripts/words.txt:1: src/net/A.cpp has no reason")
        self.write("scripts/words.txt", "src/net/A.cpp help() why\nsrc/net/A.cpp “Gone” why\nsrc/net/B.cpp why\n")
        self.assert_breach(check_words, "scripts/words.txt: src/net/A.cpp “Gone” is not needed any more")
        self.assert_breach(check_words, "scripts/words.txt: src/net/B.cpp is not needed any more")


class Tree(CheckTest):
    def setUp(self):
        super().setUp()
        self.write("src/core/A.h")
        self.write("src/net/B.h")
        self.write("README.md", "")

    def show(self, tree: str):
        self.write("docs/architecture.md", f"Text.\n\n```tree\n{tree}```\n\nMore.\n")

    def test_theTreeThatIsTherePasses(self):
        self.show("src/             the rooms\n  core/, net/    below\ndocs/\nREADME.md        read this\n")
        self.assert_clean(check_tree)

    def test_boxDrawingIsReadToo(self):
        self.show("oriel/\n├── src/        # the rooms\n│   ├── core/\n│   │   └── A.h\n│   └── net/\n└── docs/\n")
        self.assert_clean(check_tree)

    def test_whatIsGoneIsABreach(self):
        self.show("src/\n  core/\n    Gone.h\n  net/\ndocs/\n")
        self.assert_breach(check_tree, "shows src/core/Gone.h, which is not there")

    def test_aRoomThatIsNotShownIsABreach(self):
        self.show("src/\n  core/\ndocs/\n")
        self.assert_breach(check_tree, "does not show src/net/")

    def test_aDocumentWithoutATreeIsABreach(self):
        self.write("docs/architecture.md", "```\nsrc/\n```\n")
        self.assert_breach(check_tree, "shows no tree")


if __name__ == "__main__":
    unittest.main()
