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
from update_translations import Sentence  # noqa: E402

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
COUNTING = """namespace oriel {
namespace {
QString tr(const char *text, std::nullptr_t = nullptr, int count = -1)
{
    return QCoreApplication::translate("Counter", text, nullptr, count);
}
}
QString cats(int count) { return tr("%n cats", nullptr, count); }
}
"""
HELLO = Sentence("Greeter", "Hello, %1.")
CATS = Sentence("Counter", "%n cats", True)


class TranslationsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        for name in ("src", "qml", "translations"):
            (self.root / name).mkdir()
        (self.root / "src/Greeter.cpp").write_text(SOURCE, encoding="utf-8")
        self.translate({HELLO: ("Hallo, %1.",)})

    def translate(self, sentences, language="de"):
        text = update_translations.catalogue_text(language, sentences, form_count=2)
        (self.root / f"translations/oriel_{language}.ts").write_text(text, encoding="utf-8")

    def count(self):
        (self.root / "src/Counter.cpp").write_text(COUNTING, encoding="utf-8")

    def said_by(self, script) -> tuple[int, str]:
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            status = script.main([str(self.root)])
        return status, said.getvalue()

    def assert_breach(self, words: str):
        status, said = self.said_by(check_translations)
        self.assertEqual(status, 1, said)
        self.assertIn(words, said)

    def assert_clean(self):
        status, said = self.said_by(check_translations)
        self.assertEqual(status, 0, said)

    def test_aFinishedCatalogueInTheContextOfTheFilesOwnTrPasses(self):
        self.assert_clean()

    def test_aSentenceOfTheSourcesThatTheCatalogueLacksIsNamed(self):
        self.translate({})
        self.assert_breach("Greeter: “Hello, %1.” is missing")

    def test_aSentenceThatHasLeftTheSourcesIsNamed(self):
        self.translate({HELLO: ("Hallo, %1.",), Sentence("Greeter", "Bye."): ("Auf bald.",)})
        self.assert_breach("Greeter: “Bye.” is not in the sources")

    def test_anUnfinishedOrWrongTranslationIsNamed(self):
        for forms, words in ((None, "is not translated"), (("Hallo.",), "has other placeholders"),
                             (("Hallo, %1 %1.",), "has other placeholders"), (("Hallo, %1. ",), "has other blanks")):
            self.translate({HELLO: forms})
            self.assert_breach(words)

    def test_anUpdateKeepsWhatIsTranslatedAndDropsWhatIsGone(self):
        self.translate({Sentence("Old", "Hello, %1."): ("Hallo, %1.",), Sentence("Old", "Bye."): ("Auf bald.",)})
        self.assertIn("1 sentences, 0 not translated yet", self.said_by(update_translations)[1])
        self.assert_clean()

    def test_aSentenceWithANumberWantsEveryFormOfTheLanguage(self):
        self.count()
        hello = {HELLO: ("Hallo, %1.",)}
        self.translate({**hello, CATS: ("eine Katze", "%n Katzen")})
        self.assert_clean()
        for forms, words in ((("%n Katzen",), "has 1 plural forms instead of 2"), (("eine Katze", ""), "is not translated"),
                             (("%n Katze", "viele Katzen"), "has other placeholders"), (("%n, %1", "%n"), "has other")):
            self.translate({**hello, CATS: forms})
            self.assert_breach(words)
        self.translate({**hello, Sentence("Counter", "%n cats"): ("%n Katzen",)})
        self.assert_breach("Counter: “%n cats” is missing")

    def test_aNewSentenceWithANumberComesWithRoomForTheFormsOfEachLanguage(self):
        self.count()
        for language, count in (("ar", 6), ("de", 2), ("zh_CN", 1)):
            self.translate({}, language)
            self.said_by(update_translations)
            written = (self.root / f"translations/oriel_{language}.ts").read_text(encoding="utf-8")
            self.assertEqual(written.count("<numerusform>"), count, language)
            self.assertIn(f'language="{language}"', written)

    def test_theCatalogueOfTheSourcesHoldsTheSentencesWithANumberOnly(self):
        self.count()
        self.translate({HELLO: ("Hallo, %1.",), CATS: ("eine Katze", "%n Katzen")})
        self.translate({CATS: ("%n cat", "%n cats")}, "en")
        self.assert_clean()
        self.assertIn("oriel_en.ts: 1 sentences, 0 not translated yet", self.said_by(update_translations)[1])


if __name__ == "__main__":
    unittest.main()
