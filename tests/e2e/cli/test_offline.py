#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The offline assistant as it is met with nothing set up. Usage: test_offline.py ORIEL_CLI [unittest arguments]."""
import json
import unittest

from cli_case import STOPPED_WITHIN, CliCase

REPORT = """# Report

## Summary
The harbour was rebuilt in 1998.

## Risks
Flooding of the lower quay is the largest risk.
A second risk is corrosion of the steel piles.

## Costs
Repairs cost 4.2 million euros a year.
"""


class OfflineTest(CliCase):
    def ask_offline(self, *arguments: str, **options):
        outcome = self.run_cli("ask", *arguments, **options)
        self.assertEqual((outcome.code, outcome.err), (0, ""))
        return outcome.out

    def test_piped_text_is_quoted_with_its_place(self):
        answer = self.ask_offline("What are the risks?", input=REPORT)
        self.assertIn("- Flooding of the lower quay is the largest risk. (standard input, line 7)\n", answer)
        self.assertIn("- A second risk is corrosion of the steel piles. (standard input, line 8)\n", answer)
        self.assertNotIn("cost", answer)

    def test_several_files_are_told_apart(self):
        one = self.file("one.txt", "The lion lives in Africa.\n")
        two = self.file("two.txt", "The tiger lives in Asia.\n")
        answer = self.ask_offline("--file", one, "--file", two, "Where does the tiger live?")
        self.assertIn("(two.txt, line 1)", answer)

    def test_nothing_that_answers_is_said(self):
        self.assertIn("Nothing answers this in what I read: standard input.", self.ask_offline("Who won the chess championship?", input=REPORT))
        self.assertIn("offline assistant", self.ask_offline("Hi"))

    def test_json_has_citations_and_an_estimate(self):
        told = json.loads(self.ask_offline("--json", "What does it cost?", input=REPORT))
        self.assertEqual((told["provider"], told["model"], told["finish_reason"]), ("offline", "offline", "complete"))
        self.assertEqual(told["citations"][0]["quote"], "Repairs cost 4.2 million euros a year.")
        self.assertTrue(told["usage"]["estimated"])

    def test_a_huge_text_is_stopped_at_once(self):
        line = "The harbour master wrote that the quay number %d was inspected and found dry by the crew.\n"
        big = self.file("big.txt", "".join(line % number for number in range(500_000)))  # 45 MB
        process = self.start("ask", "--events", "--file", big, "Which quay was found wet?")
        self.wait_until_busy(process)
        self.assertLess(self.stop_and_measure(process), STOPPED_WITHIN)
        self.assertEqual(process.returncode, 130)
        self.assertIn(b"cancelled", process.stdout.read())

    def wait_until_busy(self, process):
        """Until the signal would be caught, and the network thread works (Linux)."""
        while True:
            with open(f"/proc/{process.pid}/status", encoding="ascii") as file:
                status = dict(line.split(":\t", 1) for line in file)
            self.assertIsNone(process.poll())
            if int(status["SigCgt"], 16) & 2:
                return


if __name__ == "__main__":
    unittest.main()
