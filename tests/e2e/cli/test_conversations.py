#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The history in the terminal: list, show, edit, delete. Usage: test_conversations.py ORIEL_CLI [unittest arguments]."""
import datetime
import unittest

from cli_case import TerminalRun
from history_case import HistoryCase, conversation, conversation_id, message


class ListTest(HistoryCase):
    def test_a_history_without_conversations_lists_none(self):
        outcome = self.good("list")
        self.assertEqual((outcome.out, outcome.err), ("", "There are no conversations yet.\n"))
        self.assertEqual(self.good("list", "--json").json, [])
        self.assertEqual(self.good("search", "word").err, "Nothing was found.\n")

    def test_pinned_ones_come_first_then_the_last_used(self):
        self.keep(conversation(1, "Old", minutes_ago=300), conversation(2, "New", minutes_ago=2),
                  conversation(3, "Pinned", minutes_ago=9000, pinned=True))
        lines = self.good("list").out.splitlines()
        self.assertRegex(lines[0], r"^\* 01970003  6 days ago +2  paused +gpt-5 +Pinned$|^\* 01970003  \d{4}-\d\d-\d\d ")
        self.assertRegex(lines[1], r"^  01970002  [23] min ago +2  active +gpt-5 +New$")
        self.assertRegex(lines[2], r"^  01970001  (5 h ago|yesterday) +2  paused +gpt-5 +Old$")
        self.assertEqual(self.titles("--limit", "2"), ["Pinned", "New"])

    def test_filters(self):
        self.keep(conversation(1, "Plain"), conversation(2, "Worked", folder="Work"), conversation(3, "Tagged", tags=["a", "b"]),
                  conversation(4, "Put away", archived=True), conversation(5, "Put away and deleted", archived=True), conversation(6, "Deleted"))
        self.good("delete", conversation_id(5), conversation_id(6))
        self.assertEqual(set(self.titles()), {"Plain", "Worked", "Tagged"})
        self.assertEqual(self.titles("--folder", "Work"), ["Worked"])
        self.assertEqual(set(self.titles("--folder", "")), {"Plain", "Tagged"})
        self.assertEqual(self.titles("--tag", "b"), ["Tagged"])
        self.assertEqual(self.titles("--archived"), ["Put away"])
        self.assertEqual(set(self.titles("--deleted")), {"Put away and deleted", "Deleted"})
        self.assertEqual(len(self.titles("--deleted", "--limit", "1")), 1)
        self.assertRegex(self.good("list", "--folder", "Work").out, r"Worked \[Work\]\n$")
        self.assertRegex(self.good("list", "--tag", "a").out, r"Tagged #a #b\n$")
        self.assertRegex(self.good("list", "--deleted", "--limit", "1").out, r" deleted ")

    def test_json_tells_what_is_known(self):
        self.keep(conversation(1, "A title", minutes_ago=90, folder="Work", tags=["x"]))
        (one,) = self.good("list", "--json").json
        self.assertEqual((one["id"], one["title"], one["status"], one["provider"], one["model"], one["messages"]),
                         (conversation_id(1), "A title", "paused", "openai", "gpt-5", 2))
        self.assertEqual((one["folder"], one["tags"], one["pinned"], one["closed_at"]), ("Work", ["x"], False, None))

    def test_ids_are_shown_as_long_as_they_are_needed(self):
        first, second = conversation(1, "One"), conversation(2, "Two")
        second["id"] = first["id"][:-1] + "f"
        self.keep(first, second)
        for line in self.good("list").out.splitlines():
            self.assertIn(self.good("show", line.split()[0]).out.splitlines()[0], line)

    def test_many_are_listed_whole_and_head_ends_quietly(self):
        self.keep(*(conversation(n, f"Conversation {n}", [message(f"{n}.q", "user", "Hi")], minutes_ago=n) for n in range(1, 2001)))
        self.assertEqual(self.titles(), [f"Conversation {n}" for n in range(1, 2001)])
        self.assertEqual(len(self.good("list").out.splitlines()), 2000)
        for arguments in ([], ["--json"]):
            process = self.start("conversations", "list", *arguments)
            process.stdout.readline()
            process.stdout.close()
            self.assertEqual((process.wait(30), process.stderr.read()), (1, b""))

    def test_a_terminal_has_headings_and_lines_as_wide_as_it_is(self):
        self.keep(conversation(1, "天" * 300))
        run = TerminalRun(self, "conversations", "list", NO_COLOR="1")
        self.assertEqual(run.wait_for_end(), 0)
        self.assertRegex(run.shown, r"^  ID +LAST USED +MESSAGES +STATUS +MODEL +TITLE")
        self.assertNotIn("\x1b", run.shown)

    def test_bad_input(self):
        self.assert_one_sentence(self.conversations(), 2, "conversations needs one of")
        self.assert_one_sentence(self.conversations("lst"), 2, "lst", "Did you mean list?")
        self.assert_one_sentence(self.conversations("list", "--limit", "0"), 2, "--limit")
        self.assert_one_sentence(self.conversations("list", "more"), 2, "options only")

    def test_a_history_that_cannot_be_opened_is_told(self):
        folder = self.home / "oriel"
        folder.mkdir()
        (folder / "data").write_text("in the way")
        self.assert_one_sentence(self.conversations("list"), 1)


class ShowTest(HistoryCase):
    def setUp(self):
        super().setUp()
        answer = {"origin": {"provider": "openai", "model": "gpt-5"}, "request_id": "req-1", "finish_reason": "complete",
                  "first_token_ms": 120, "latency_ms": 900, "usage": {"prompt": 3, "completion": 4}}
        self.keep(conversation(1, "Trip", [
            message("q", "user", "Where to?"),
            message("a1", "assistant", "To **Paris**.", "q", **answer),
            message("a2", "assistant", "To Ro", "q", state="interrupted", origin=answer["origin"],
                    error={"kind": "stream_truncated", "message": "cut"}),
            message("a3", "assistant", "To Rome.", "q", continues="a2", **answer)], tip="a1"),
            conversation(2, "Other", minutes_ago=60))

    def test_the_path_is_shown_as_it_is_read(self):
        out = self.good("show", conversation_id(1)).out
        self.assertRegex(out, r"^Trip\n" + conversation_id(1) + r", 2 messages, openai gpt-5, active, 1\d min ago\n\n"
                              r"You  \d{4}-\d\d-\d\d \d\d:\d\d\nWhere to\?\n\ngpt-5  [^\n]*, version 1 of 3\nTo \*\*Paris\*\*\.\n$")
        self.assertEqual(self.good("show", "last").out, out)

    def test_json_has_every_message_on_every_branch(self):
        told = self.good("show", "01970001", "--json").json
        self.assertEqual((told["title"], told["tip"]), ("Trip", "a1"))
        nodes = {node["id"]: node for node in told["nodes"]}
        self.assertEqual(list(nodes), ["q", "a1", "a2", "a3"])
        self.assertEqual((nodes["q"]["parent"], nodes["q"]["role"], nodes["q"]["provider"]), (None, "user", None))
        self.assertEqual({nodes[name]["parent"] for name in ("a1", "a2", "a3")}, {"q"})
        self.assertEqual((nodes["a2"]["state"], nodes["a2"]["error"]["kind"]), ("interrupted", "stream_truncated"))
        a3 = nodes["a3"]
        self.assertEqual((a3["continues"], a3["version"], a3["versions"]), ("a2", 3, 3))
        self.assertEqual((a3["model"], a3["request_id"], a3["finish_reason"]), ("gpt-5", "req-1", "complete"))
        self.assertEqual((a3["time_to_first_token_ms"], a3["latency_ms"], a3["usage"]["prompt"]), (120, 900, 3))
        self.assertEqual(a3["parts"], [{"kind": "text", "text": "To Rome."}])

    def test_a_terminal_shows_styles(self):
        run = TerminalRun(self, "conversations", "show", "last")
        self.assertEqual(run.wait_for_end(), 0)
        self.assertIn("\x1b[1m**Paris**\x1b[22m", run.shown)

    def test_long_conversations_are_told_whole(self):
        chain = [message("m0", "user", "0")] + [message(f"m{n}", "user", str(n), f"m{n - 1}") for n in range(1, 1500)]
        self.keep(conversation(3, "Long", chain))
        self.assertEqual([node["id"] for node in self.good("show", "01970003", "--json").json["nodes"]], [f"m{n}" for n in range(1500)])
        self.assertEqual(self.good("show", "01970003").out.count("You  "), 1500)

    def test_what_is_not_one_conversation_is_told_with_what_was_meant(self):
        self.assert_one_sentence(self.conversations("show", "0197"), 2, "01970001 (Trip)", "01970002 (Other)")
        self.assert_one_sentence(self.conversations("show", "beef"), 2, "beef", "conversations list")
        self.assert_one_sentence(self.conversations("show", "other"), 2, "Did you mean 01970002 (Other)?")
        self.assert_one_sentence(self.conversations("show", ""), 2)
        self.assert_one_sentence(self.conversations("show"), 2, "one ID")
        self.assert_one_sentence(self.conversations("show", "last", "last"), 2, "one ID")


class ChangeTest(HistoryCase):
    def setUp(self):
        super().setUp()
        self.keep(conversation(1, "Trip", minutes_ago=1, tags=["old"]), conversation(2, "Other", minutes_ago=60))

    def told(self, word: str) -> dict:
        return self.good("show", word, "--json").json

    def test_what_is_edited_is_kept(self):
        self.good("edit", "01970001", "--title", "A new title", "--pin", "--folder", "Work", "--tag", "+new", "--tag", "-old", "--close")
        told = self.told("01970001")
        self.assertEqual((told["title"], told["title_origin"], told["pinned"], told["folder"], told["tags"], told["status"]),
                         ("A new title", "person", True, "Work", ["new"], "completed"))
        self.assertIsNotNone(told["closed_at"])
        self.good("edit", "last", "--unpin", "--folder", "", "--reopen", "--archive")
        told = self.told("01970001")
        self.assertEqual((told["title"], told["pinned"], told["folder"], told["tags"], told["closed_at"], told["status"]),
                         ("A new title", False, None, ["new"], None, "archived"))

    def test_bad_edits(self):
        self.assert_one_sentence(self.conversations("edit", "01970001"), 2, "something to change")
        self.assert_one_sentence(self.conversations("edit", "--pin"), 2, "one ID")
        self.assert_one_sentence(self.conversations("edit", "01970001", "--tag", "x"), 2, "--tag")
        self.assert_one_sentence(self.conversations("edit", "01970001", "--pin", "--unpin"), 2, "--pin and --unpin")
        self.assert_one_sentence(self.conversations("edit", "beef", "--pin"), 2, "beef")

    def test_what_is_deleted_can_be_had_back(self):
        said = self.good("delete", "01970001").err
        day = (datetime.datetime.now() + datetime.timedelta(days=30)).strftime("%Y-%m-%d")
        self.assertRegex(said, rf'^"Trip" is deleted\. Until {day} this undoes it: oriel-cli conversations undelete 01970001\n$')
        self.assertEqual(self.titles(), ["Other"])
        self.assertEqual(self.told("01970001")["title"], "Trip")
        self.good("undelete", *said.split()[-1:])
        self.assertEqual(self.titles(), ["Trip", "Other"])
        self.assert_one_sentence(self.conversations("undelete", "01970001"), 2, "not deleted")

    def test_several_are_deleted_or_none(self):
        self.assert_one_sentence(self.conversations("delete", "01970001", "beef"), 2, "beef")
        self.assertEqual(len(self.titles()), 2)
        self.assertIn("2 conversations are deleted", self.good("delete", "01970001", "01970002").err)
        self.assertEqual(self.titles(), [])
        self.good("undelete", "01970001", "01970002")
        self.assertEqual(len(self.titles()), 2)
        self.assert_one_sentence(self.conversations("delete"), 2, "at least one ID")
        self.assert_one_sentence(self.conversations("undelete"), 2, "at least one ID")


if __name__ == "__main__":
    unittest.main()
