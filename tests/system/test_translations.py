# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripts that keep the catalogues, on a small tree."""
import contextlib
import io
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "scripts"))
import check_translations  # noqa: E402
import update_translations  # noqa: E402

SOURCE = """namespace oriel {
namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Greeter", text);
}
}
QString greeting() { return tr("Hello, %1."); }
}
"""


class TranslationsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        for name in ("src", "qml", "translations"):
            (self.root / name).mkdir()
        (self.root / "src/Greeter.cpp").write_text(SOURCE, encoding="utf-8")
        self.translate({("Greeter", "Hello, %1."): "Hallo, %1."})

    def translate(self, sentences):
        text = update_translations.catalogue_text("de", sentences)
        (self.root / "translations/oriel_de.ts").write_text(text, encoding="utf-8")

    def said_by(self, script) -> tuple[int, str]:
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            status = script.main([str(self.root)])
        return status, said.getvalue()

    def assert_breach(self, words: str):
        status, said = self.said_by(check_translations)
        self.assertEqual(status, 1, said)
        self.assertIn(words, said)

    def test_aFinishedCatalogueInTheContextOfTheFilesOwnTrPasses(self):
        status, said = self.said_by(check_translations)
        self.assertEqual(status, 0, said)

    def test_aSentenceOfTheSourcesThatTheCatalogueLacksIsNamed(self):
        self.translate({})
        self.assert_breach("Greeter: “Hello, %1.” is missing")

    def test_aSentenceThatHasLeftTheSourcesIsNamed(self):
        self.translate({("Greeter", "Hello, %1."): "Hallo, %1.", ("Greeter", "Bye."): "Auf bald."})
        self.assert_breach("Greeter: “Bye.” is not in the sources")

    def test_anUnfinishedOrWrongTranslationIsNamed(self):
        for translation, words in ((None, "is not translated"), ("Hallo.", "has other placeholders"),
                                   ("Hallo, %1. ", "has other blanks")):
            self.translate({("Greeter", "Hello, %1."): translation})
            self.assert_breach(words)

    def test_anUpdateKeepsWhatIsTranslatedAndDropsWhatIsGone(self):
        self.translate({("Old", "Hello, %1."): "Hallo, %1.", ("Old", "Bye."): "Auf bald."})
        self.assertIn("1 sentences, 0 not translated yet", self.said_by(update_translations)[1])
        self.assertEqual(self.said_by(check_translations)[0], 0)


if __name__ == "__main__":
    unittest.main()
