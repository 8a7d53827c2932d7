#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The history's keeping in the terminal: backups, check, retention, real deletion. Usage: test_backups.py ORIEL_CLI [unittest arguments]."""
import pathlib
import unittest

from history_case import HistoryCase, conversation


class BackupTest(HistoryCase):
    def setUp(self):
        super().setUp()
        self.keep(conversation(1, "Trip"), conversation(2, "Rome", minutes_ago=60))

    def test_a_backup_is_restored_and_what_was_there_is_backed_up_before(self):
        file = self.good("backup").out.strip()
        self.assertTrue(pathlib.Path(file).is_file(), file)
        self.assertEqual(pathlib.Path(file).stat().st_mode & 0o077, 0)
        self.good("edit", "01970001", "--title", "Changed")
        said = self.good("restore", pathlib.Path(file).name).err
        self.assertEqual(self.titles(), ["Trip", "Rome"])
        before = said.split()[-1]
        self.good("restore", before)
        self.assertEqual(self.titles(), ["Changed", "Rome"])

    def test_backups_are_listed_the_newest_first(self):
        files = [self.good("backup").out.strip() for _ in range(2)]
        listed = [backup for backup in self.good("backups", "--json").json if backup["reason"] == "asked"]
        self.assertEqual([backup["file"] for backup in listed], files[::-1])
        self.assertEqual({key for backup in listed for key in backup}, {"file", "made_at", "reason", "size_bytes"})
        self.assertIn(files[0], self.good("backups").out)

    def test_bad_restores_change_nothing(self):
        self.assert_one_sentence(self.conversations("restore"), 2, "one FILE")
        self.assert_one_sentence(self.conversations("restore", "gone.db"), 1, "gone.db")
        self.assert_one_sentence(self.conversations("restore", self.file("text.db", "this is no database")), 1, "text.db")
        self.assertEqual(self.titles(), ["Trip", "Rome"])

    def test_check_says_what_there_is(self):
        self.assertRegex(self.good("check").out, r"^2 conversations, 4 messages, .*B: all is well\n$")
        self.assert_one_sentence(self.conversations("check", "everything"), 2, "no more words")


class RetentionTest(HistoryCase):
    def test_rules_are_set_listed_and_taken_away(self):
        self.assertEqual(self.good("retention").out, "every other folder: for ever\n")
        self.good("retention", "set", "90")
        self.good("retention", "set", "Work", "never")
        self.assertEqual(sorted(self.good("retention", "list").out.splitlines()), ["Work: for ever", "every other folder: 90 days"])
        self.good("retention", "unset", "Work")
        self.assertEqual(self.good("retention").out, "every other folder: 90 days\n")
        self.assertIn('in the folder "Play" yet', self.good("retention", "set", "Play", "1").err)
        self.assertIn("Play: 1 day\n", self.good("retention").out)

    def test_bad_rules(self):
        self.assert_one_sentence(self.conversations("retention", "set", "soon"), 2, "soon")
        self.assert_one_sentence(self.conversations("retention", "set", "0"), 2, "0")
        self.assert_one_sentence(self.conversations("retention", "forget"), 2, "list, set")


class RealDeletionTest(HistoryCase):
    def test_what_is_deleted_for_good_is_in_no_file(self):
        self.keep(conversation(1, "Unspeakable"), conversation(2, "Rome"))
        self.good("backup")
        (self.home / "oriel" / "data" / "chat-history").write_text("nspeakable lines", encoding="utf-8")
        self.assert_one_sentence(self.conversations("delete", "last", "--now"), 2, "last")
        said = self.good("delete", "01970001", "--now").err
        self.assertIn("gone for good", said)
        self.assertEqual(self.titles(), ["Rome"])
        self.assertEqual(self.titles("--deleted"), [])
        self.assertEqual(self.good("search", "unspeakable", "--json").json, [])
        kept = pathlib.Path(self.work / "kept.json")
        kept.unlink()
        holding = [str(path) for path in pathlib.Path(self.home).rglob("*") if path.is_file() and b"nspeakable" in path.read_bytes()]
        self.assertEqual(holding, [])


if __name__ == "__main__":
    unittest.main()
