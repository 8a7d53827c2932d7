#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Help, man page and completions say the same. Usage: test_help.py ORIEL_CLI [unittest arguments]."""
import pathlib
import re
import subprocess
import unittest

from cli_case import CliCase

PACKAGING = pathlib.Path(__file__).resolve().parents[3] / "packaging"
COMMANDS = ["ask", "chat", "batch", "conversations", "docs", "usage", "models", "tokens", "providers", "keys", "config"]
ACTIONS = ["list", "show", "search", "edit", "export", "import", "delete", "undelete", "backup", "backups", "restore", "check",
           "retention"]
DOCS_ACTIONS = ["add", "list", "status", "remove", "reindex", "text", "search", "watch", "eval"]
FORMS = [[command] for command in COMMANDS] + [["providers", "add"]] + [["docs", action] for action in DOCS_ACTIONS] + [["conversations", action] for action in ACTIONS]


class HelpTest(CliCase):
    def options(self, *command: str) -> set[str]:
        outcome = self.run_cli(*command, "--help")
        self.assertEqual((outcome.code, outcome.err), (0, ""))
        self.assertIn(f"Usage: oriel-cli {command[0]}", outcome.out)
        return set(re.findall(r"^  (?:-\w, )?(--[\w-]+)", outcome.out, re.MULTILINE))

    def test_the_overview_names_every_command(self):
        for arguments in (["--help"], ["-h"], ["help"], []):
            outcome = self.run_cli(*arguments)
            self.assertEqual((outcome.code, outcome.err), (0, ""))
            for command in COMMANDS:
                self.assertRegex(outcome.out, rf"(?m)^  {command}\b")
        self.assertEqual(self.run_cli("help", "ask").out, self.run_cli("ask", "--help").out)
        self.assertRegex(self.run_cli("--version").out, r"^oriel-cli \d+\.\d+\.\d+\n$")

    def test_the_man_page_has_every_option(self):
        page = (PACKAGING / "oriel-cli.1").read_text(encoding="utf-8").replace("\\-", "-")
        told = set(re.findall(r"(--[\w-]+)", page))
        known = set().union(*(self.options(*form) for form in FORMS)) | {"--version"}
        self.assertEqual(told, known)

    def test_bash_completes_what_help_lists(self):
        for form in FORMS:
            script = 'source "$1"; COMP_WORDS=(oriel-cli "${@:2}" --); COMP_CWORD=$(($# )); _oriel_cli; printf "%s\\n" "${COMPREPLY[@]}"'
            words = subprocess.run(["bash", "-c", script, "bash", str(PACKAGING / "completions" / "oriel-cli.bash"), *form],
                                   capture_output=True, text=True, check=True).stdout.split()
            self.assertEqual(set(words), self.options(*form), form)

    def test_the_man_page_and_the_completions_know_every_built_in_provider(self):
        known = [line[2:].split()[0] for line in self.run_cli("providers", "list").out.splitlines()]
        self.assertGreater(len(known), 5)
        page = (PACKAGING / "oriel-cli.1").read_text(encoding="utf-8").replace("\\-", "-")
        self.assertIn(f"Who answers: {', '.join(known)}, or the name", page)
        for name, places in (("oriel-cli.bash", 1), ("oriel-cli.fish", 2), ("_oriel-cli", 2)):
            script = (PACKAGING / "completions" / name).read_text(encoding="utf-8")
            self.assertEqual(script.count(" ".join(known)), places, name)

    def test_fish_and_zsh_know_every_option(self):
        known = set().union(*(self.options(*form) for form in FORMS)) | {"--version"}
        fish = (PACKAGING / "completions" / "oriel-cli.fish").read_text(encoding="utf-8")
        self.assertEqual({f"--{name}" for name in re.findall(r" -l ([\w-]+)", fish)}, known)
        zsh = (PACKAGING / "completions" / "_oriel-cli").read_text(encoding="utf-8")
        self.assertEqual(set(re.findall(r"(--[a-z][\w-]*)(?=[=\[,}])", zsh)), known)


if __name__ == "__main__":
    unittest.main()
