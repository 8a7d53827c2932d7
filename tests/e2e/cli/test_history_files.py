#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The history in the terminal: search, import, export. Usage: test_history_files.py ORIEL_CLI [unittest arguments]."""
import json
import os
import pathlib
import unittest

from cli_case import STOPPED_WITHIN, TerminalRun
from history_case import HistoryCase, conversation, conversation_id, document, message


class SearchTest(HistoryCase):
    def setUp(self):
        super().setUp()
        self.keep(conversation(1, "Sky", [
            message("s1", "user", "Why is the sky blue?", minutes_ago=9),
            message("s2", "assistant", "Rayleigh scattering of blue light.\n```c\nint blue;\n```", "s1", minutes_ago=8,
                    origin={"provider": "openai", "model": "gpt-5"})], tags=["physics"]),
            conversation(2, "Himmel", [message("h1", "user", "天空为什么是蓝色的?", minutes_ago=3000),
                                       message("h2", "user", "Blaues Café", "h1", minutes_ago=2999)], minutes_ago=2999))

    def found(self, *arguments: str) -> list[str]:
        return [hit["message"] for hit in self.good("search", *arguments, "--json").json]

    def test_words_are_found_the_newest_first(self):
        self.assertEqual(self.found("blue"), ["s2", "s1"])
        self.assertEqual(self.found("BLUE", "sky"), ["s1"])
        self.assertEqual(self.found("天空"), ["h1"])
        self.assertEqual(self.found("cafe"), ["h2"])
        self.assertEqual(self.found('"sky blue"'), ["s1"])
        self.assertEqual(self.found("blue", "--limit", "1"), ["s2"])

    def test_filters(self):
        self.assertEqual(self.found("blue", "--role", "user"), ["s1"])
        self.assertEqual(self.found("blue", "--model", "gpt-5"), ["s2"])
        self.assertEqual(self.found("blue", "--code"), ["s2"])
        self.assertEqual(self.found("blue", "--tag", "physics"), ["s2", "s1"])
        self.assertEqual(self.found("blue", "--tag", "other"), [])
        self.assertEqual(self.found("blau", "--from", "yesterday"), [])
        self.assertEqual(self.found("blau", "--until", "yesterday"), ["h2"])

    def test_a_hit_tells_where_the_words_are(self):
        (hit,) = self.good("search", "rayleigh", "--json").json
        self.assertEqual((hit["conversation"], hit["title"], hit["role"], hit["part"]), (conversation_id(1), "Sky", "assistant", 0))
        self.assertEqual(hit["places"], [{"start": 0, "length": 8}])
        mark = hit["marks"][0]
        self.assertEqual(hit["excerpt"][mark["start"]:mark["start"] + mark["length"]], "Rayleigh")

    def test_people_see_title_role_time_id_and_marked_words(self):
        out = self.good("search", "scattering").out
        self.assertRegex(out, r"^Sky  assistant, \d{4}-\d\d-\d\d \d\d:\d\d, 01970001\n    Rayleigh scattering of blue light")
        run = TerminalRun(self, "conversations", "search", "scattering")
        self.assertEqual(run.wait_for_end(), 0)
        self.assertIn("\x1b[1;33mscattering\x1b[22;39m", run.shown)

    def test_more_pages_than_one_are_told_whole_and_what_is_left_is_said(self):
        self.keep(*(conversation(n, f"C{n}", [message(f"{n}.q", "user", f"tides {n}", minutes_ago=n)]) for n in range(100, 220)))
        self.assertEqual(len(self.found("tides", "--limit", "1000")), 120)
        self.assertEqual(self.found("tides", "--limit", "70"), [f"{n}.q" for n in range(100, 170)])
        self.assertIn("--limit 100", self.good("search", "tides").err)

    def test_nothing_found_is_no_error(self):
        outcome = self.good("search", "nowhere")
        self.assertEqual((outcome.out, outcome.err), ("", "Nothing was found.\n"))
        self.assertEqual(self.good("search", "nowhere", "--json").json, [])

    def test_bad_input(self):
        self.assert_one_sentence(self.conversations("search"), 2, "needs words")
        self.assert_one_sentence(self.conversations("search", "x", "--role", "king"), 2, "king")
        self.assert_one_sentence(self.conversations("search", "x", "--from", "soon"), 2, "--from", "soon")
        self.assert_one_sentence(self.conversations("search", "x", "--limit", "many"), 2, "--limit")


class ImportTest(HistoryCase):
    def test_an_import_says_what_became_of_it_and_doubles_nothing(self):
        path = self.file("three.json", document([conversation(n, f"C{n}") for n in range(3)]))
        self.assertEqual(self.good("import", path).out, f"{path}: 3 conversations with 6 messages taken\n")
        self.assertEqual(self.good("import", path).out, f"{path}: 0 conversations with 0 messages taken, 3 already there\n")
        self.assertEqual(len(self.titles()), 3)

    def test_what_was_deleted_is_not_taken_again_and_how_to_have_it_back_is_said(self):
        path = self.file("two.json", document([conversation(n, f"C{n}") for n in range(2)]))
        self.good("import", path)
        self.good("delete", "last")
        said = self.good("import", path).out.splitlines()
        self.assertEqual(said[0], f"{path}: 0 conversations with 0 messages taken, 2 already there")
        self.assertEqual(len(said), 2)
        self.good("undelete", *said[1].split("undelete ")[1].split())
        self.assertEqual(len(self.titles()), 2)

    def test_what_is_broken_is_named_and_the_rest_is_taken(self):
        bad = self.file("bad.json", "this is no export")
        good = self.file("good.json", document([conversation(1, "Taken")]))
        outcome = self.conversations("import", bad, good)
        self.assertEqual(outcome.code, 2, outcome.err)
        self.assertIn("bad.json", outcome.err)
        self.assertEqual(self.titles(), ["Taken"])
        self.assert_one_sentence(self.conversations("import", self.file("gone") + "x"), 1, "gonex")
        self.assert_one_sentence(self.conversations("import"), 2, "at least one FILE")

    def test_progress_is_shown_on_a_terminal(self):
        path = self.file("many.json", document([conversation(n, f"C{n}") for n in range(400)]))
        run = TerminalRun(self, "conversations", "import", path)
        run.wait_for(r"many\.json: \d+ %, \d+ conversation")
        self.assertEqual(run.wait_for_end(), 0)
        self.assertIn("400 conversations with 800 messages taken", run.shown)

    def test_a_stop_keeps_what_was_taken_and_the_next_takes_the_rest(self):
        count = 4000
        path = self.file("many.json", document([conversation(n, f"C{n}") for n in range(count)]))
        run = TerminalRun(self, "conversations", "import", path)
        run.wait_for(r"many\.json: \d+ %, \d\d+ conversation")
        self.assertLess(self.stop_and_measure(run.process), STOPPED_WITHIN)
        self.assertEqual(run.process.returncode, 130)
        run.wait_for(r"taken, stopped before the end")
        taken = len(self.titles())
        self.assertLess(taken, count)
        self.assertIn(f"{taken} already there", self.good("import", path).out)
        self.assertEqual(len(self.titles()), count)


class ExportTest(HistoryCase):
    def setUp(self):
        super().setUp()
        self.keep(conversation(1, "Trip to Paris", minutes_ago=1), conversation(2, "Rome", minutes_ago=60, archived=True))

    def exported(self, *arguments: str) -> str:
        return self.good("export", *arguments).out

    def test_everything_goes_out_as_json_and_comes_in_again(self):
        file = str(self.work / "all.json")
        self.good("export", "--all", "--output", file)
        before = [self.good("show", conversation_id(n), "--json").json for n in (1, 2)]
        self.environment["ORIEL_HOME"] = str(self.home / "other")
        self.good("import", file)
        self.assertEqual([self.good("show", conversation_id(n), "--json").json for n in (1, 2)], before)
        self.assertEqual(pathlib.Path(file).stat().st_mode & 0o777, 0o600)

    def test_one_text_goes_to_standard_output(self):
        items = json.loads(self.exported("last"))["items"]
        self.assertEqual([item["conversation"]["title"] for item in items], ["Trip to Paris"])
        self.assertEqual(len(json.loads(self.exported("--all"))["items"]), 2)
        self.assertIn("Answer about Trip to Paris", self.exported("last", "--format", "md"))
        self.assertTrue(self.exported("last", "--format", "html").lower().startswith("<!doctype html"))

    def test_the_end_of_the_output_says_the_format(self):
        self.good("export", "last", "--output", str(self.work / "trip.md"))
        self.assertIn("Answer about Trip to Paris", (self.work / "trip.md").read_text(encoding="utf-8"))

    def test_several_go_into_a_folder(self):
        folder = self.work / "pages"
        self.good("export", "01970001", "01970002", "--format", "html", "--output", str(folder))
        self.assertEqual(sorted(path.name for path in folder.iterdir()), ["Rome.html", "Trip to Paris.html"])

    def test_pdf_needs_no_display(self):
        self.good("export", "last", "--output", str(self.work / "trip.pdf"))
        self.assertTrue((self.work / "trip.pdf").read_bytes().startswith(b"%PDF-"))

    def test_head_ends_quietly(self):
        self.keep(conversation(3, "Large", [message("l", "user", "x" * 3_000_000)], minutes_ago=0))
        process = self.start("conversations", "export", "last", "--format", "md")
        process.stdout.read(10)
        process.stdout.close()
        self.assertEqual((process.wait(30), process.stderr.read()), (1, b""))

    def test_bad_input(self):
        self.assert_one_sentence(self.conversations("export"), 2, "--all")
        self.assert_one_sentence(self.conversations("export", "last", "--all"), 2, "--all")
        self.assert_one_sentence(self.conversations("export", "last", "--format", "docx"), 2, "docx")
        self.assert_one_sentence(self.conversations("export", "--all", "--format", "md"), 2, "--output")
        self.assert_one_sentence(self.conversations("export", "last", "--format", "pdf"), 2, "--output")
        self.assert_one_sentence(self.conversations("export", "beef"), 2, "beef")
        pipe = self.work / "pipe"
        os.mkfifo(pipe)
        self.assert_one_sentence(self.conversations("export", "last", "--output", str(pipe)), 1, "pipe", "no ordinary file")
        self.assertTrue(pipe.is_fifo())
        self.assert_one_sentence(self.conversations("export", "last", "--output", "/nonexistent/a.json"), 1, "/nonexistent")


if __name__ == "__main__":
    unittest.main()
