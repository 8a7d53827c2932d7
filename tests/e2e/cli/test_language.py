#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Oriel speaks the language of the environment. Usage: test_language.py ORIEL_CLI [unittest arguments]."""
import unittest

from cli_case import CliCase

ENGLISH, GERMAN = "I am Oriel's offline assistant", "Ich bin Oriels Offline-Assistent"


class LanguageTest(CliCase):
    def answer(self, **locale: str) -> str:
        self.environment = {**self.environment, **locale}
        outcome = self.run_cli("ask", "--provider", "offline", "hello")
        self.assertEqual(outcome.code, 0, outcome.err)
        return outcome.out

    def setUp(self):
        super().setUp()
        del self.environment["LC_ALL"]
        self.environment["LC_CTYPE"] = "C.UTF-8"

    def test_a_German_environment_is_answered_in_German(self):
        self.assertIn(GERMAN, self.answer(LANG="de_DE.UTF-8"))

    def test_the_language_of_messages_outranks_the_rest(self):
        self.assertIn(GERMAN, self.answer(LANG="en_US.UTF-8", LC_MESSAGES="de_AT.UTF-8"))

    def test_a_language_without_a_translation_is_answered_in_the_next_one_that_is_read(self):
        self.assertIn(GERMAN, self.answer(LANG="it_IT.UTF-8", LANGUAGE="it:de"))
        self.assertIn(ENGLISH, self.answer(LANG="it_IT.UTF-8", LANGUAGE="it"))

    def test_who_reads_English_first_is_answered_in_English(self):
        self.assertIn(ENGLISH, self.answer(LANG="en_US.UTF-8", LANGUAGE="en_US:de"))

    def test_C_is_English_whatever_LANGUAGE_says(self):
        self.assertIn(ENGLISH, self.answer(LC_ALL="C.UTF-8", LANG="de_DE.UTF-8", LANGUAGE="de"))
        self.assertIn(ENGLISH, self.answer(LC_ALL="C", LANG="de_DE.UTF-8"))

    def test_an_environment_without_a_locale_is_nothing_to_speak_of(self):
        del self.environment["LC_CTYPE"]
        outcome = self.run_cli("ask", "--provider", "offline", "hello")
        self.assertEqual(outcome.err, "")

    def test_an_error_is_told_in_German(self):
        outcome = self.run_cli("ask", "--provider", "nobody", "hello", env={**self.environment, "LANG": "de_DE.UTF-8"})
        self.assertNotEqual(outcome.code, 0)
        self.assertIn("Es gibt keinen Anbieter „nobody“", outcome.err)


if __name__ == "__main__":
    unittest.main()
