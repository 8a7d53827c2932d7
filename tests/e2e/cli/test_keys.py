#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys, providers and settings from the command line. Usage: test_keys.py ORIEL_CLI [unittest arguments]."""
import json
import unittest

from cli_case import CliCase, TerminalRun
from scripted_server import refusal, words

KEY = "sk-test-0123456789abcdef"
OTHER = "sk-test-fedcba9876543210"


class KeysTest(CliCase):
    def setUp(self):
        super().setUp()
        self.environment["ORIEL_PASSPHRASE"] = "correct horse battery"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"  # no keychain runs here
        self.good("providers", "add", "mine", "--base-url", self.server.url, "--model", "tiny")

    def good(self, *arguments: str, **options):
        outcome = self.run_cli(*arguments, **options)
        self.assertEqual(outcome.code, 0, outcome.err)
        self.assertNotIn(KEY, outcome.out + outcome.err)
        return outcome

    def key_sent(self) -> str | None:
        self.server.answers = [words("ok")]
        self.good("ask", "--provider", "mine", "Hi")
        return self.server.requests[-1].header("Authorization")

    def test_a_key_from_standard_input_is_kept_encrypted_and_used(self):
        outcome = self.good("keys", "set", "mine", input=KEY + "\n")
        self.assertIn("encrypted file", outcome.err)
        for path in self.home.rglob("*"):
            if path.is_file():
                self.assertNotIn(KEY.encode(), path.read_bytes(), path)
        self.assertEqual(self.key_sent(), f"Bearer {KEY}")

    def test_keys_are_listed_used_and_removed_by_name(self):
        self.good("keys", "set", "mine", input=KEY)
        self.good("keys", "set", "mine", "work", input=OTHER)
        listed = self.good("keys", "list").out
        self.assertRegex(listed, r"mine\s+default\s+encrypted file")
        self.assertRegex(listed, r"mine\s+work\s+encrypted file")
        self.good("keys", "use", "mine", "work")
        self.assertRegex(self.good("keys", "list", "mine").out, r"\* mine\s+work")
        self.assertEqual(self.key_sent(), f"Bearer {OTHER}")
        self.good("keys", "set", "mine", "work", input=KEY)
        self.assertEqual(self.key_sent(), f"Bearer {KEY}", "a key that was replaced counts at the next request")
        self.good("keys", "remove", "mine", "work")
        self.assertNotIn("work", self.good("keys", "list").out)

    def test_a_prompt_does_not_echo(self):
        run = TerminalRun(self, "keys", "set", "mine")
        run.wait_for("Key for mine: ")
        run.type(KEY + "\r")
        self.assertEqual(run.wait_for_end(), 0)
        self.assertNotIn(KEY, run.shown)
        self.assertEqual(self.key_sent(), f"Bearer {KEY}")

    def test_the_passphrase_is_asked_for_and_not_echoed(self):
        del self.environment["ORIEL_PASSPHRASE"]
        run = TerminalRun(self, "keys", "set", "mine")
        run.wait_for("Key for mine: ")
        run.type(KEY + "\r")
        run.wait_for("A new passphrase for Oriel's key file: ")
        run.type("open sesame\r")
        run.wait_for("The same once more: ")
        run.type("open sesame\r")
        self.assertEqual(run.wait_for_end(), 0)
        self.assertNotIn("sesame", run.shown)
        self.server.answer_for = words("Hello.")
        run = TerminalRun(self, "ask", "--provider", "mine", "Hi")
        run.wait_for("Passphrase of Oriel's key file: ")
        run.type("open sesame\r")
        run.wait_for("Hello\\.")
        self.assertEqual(run.wait_for_end(), 0)
        self.assertNotIn("sesame", run.shown)
        self.assertEqual(self.server.requests[-1].header("Authorization"), f"Bearer {KEY}")

    def test_a_new_passphrase_is_typed_twice_alike(self):
        del self.environment["ORIEL_PASSPHRASE"]
        run = TerminalRun(self, "keys", "set", "mine")
        run.wait_for("Key for mine: ")
        run.type(KEY + "\r")
        run.wait_for("A new passphrase for Oriel's key file: ")
        run.type("open sesame\r")
        run.wait_for("The same once more: ")
        run.type("open simsim\r")
        run.wait_for("The two passphrases differ")
        self.assertEqual(run.wait_for_end(), 2)
        self.assertNotIn("mine", self.good("keys", "list").out)

    def test_bad_input(self):
        self.assert_one_sentence(self.run_cli("keys", "set", "mine", input=""), 2, "no key")
        self.assert_one_sentence(self.run_cli("keys", "set", "mnie", input=KEY), 2, "mnie", "Did you mean mine?")
        self.assert_one_sentence(self.run_cli("keys", "use", "mine", "nothing"), 2, "mine", "no keys")
        self.assert_one_sentence(self.run_cli("keys", "frob"), 2, "keys needs")
        self.assert_one_sentence(self.run_cli("keys", "set", "mine", "name", KEY), 2, "keys needs")
        self.good("keys", "set", "mine", input=KEY)
        self.assert_one_sentence(self.run_cli("keys", "use", "mine", "nothing"), 2, "nothing", "default")
        self.environment["ORIEL_PASSPHRASE"] = "wrong"
        self.assertEqual(self.run_cli("ask", "--provider", "mine", "Hi").code, 3)

    def test_without_passphrase_and_terminal_it_says_what_to_do(self):
        del self.environment["ORIEL_PASSPHRASE"]
        outcome = self.run_cli("keys", "set", "mine", input=KEY, start_new_session=True)
        self.assert_one_sentence(outcome, 3, "ORIEL_PASSPHRASE")


class ProvidersTest(CliCase):
    def test_a_provider_is_added_listed_tested_and_removed(self):
        added = self.run_cli("providers", "add", "mine", "--base-url", self.server.url, "--model", "tiny")
        self.assertEqual(added.code, 0, added.err)
        self.assertRegex(self.run_cli("providers", "list").out, r"(?m)^  mine +openai-compatible +http")
        self.assertRegex(self.run_cli("providers", "list").out, r"(?m)^\* offline$")
        self.assertIn("no network", self.run_cli("providers", "test", "offline").out)

        def models(exchange):
            body = json.dumps({"object": "list", "data": [{"id": "tiny", "object": "model"}]}).encode()
            exchange.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n" % len(body) + body)
        self.server.answer_for = models
        tested = self.run_cli("providers", "test", "mine", "--model", "tiny")
        self.assertEqual(tested.code, 0, tested.out + tested.err)
        self.assertIn("model ok", tested.out)
        self.assertIn("TLS none", tested.out)
        self.assertIn("key none", tested.out)
        self.assertEqual("tiny\n", self.run_cli("models", "--provider", "mine").out)
        self.assertEqual(json.loads(self.run_cli("models", "--provider", "mine", "--json").out)[0]["id"], "tiny")
        self.server.answer_for = refusal(401, "no such key")
        tested = self.run_cli("providers", "test", "mine")
        self.assertEqual(tested.code, 3, tested.out + tested.err)
        self.assertIn("key failed", tested.out)
        self.assertEqual(self.run_cli("providers", "remove", "mine").code, 0)
        self.assertNotIn("mine", self.run_cli("providers", "list").out)

    def test_the_connection_test_says_whether_the_key_was_proved(self):
        self.environment["ORIEL_PASSPHRASE"] = "correct horse battery"
        self.run_cli("providers", "add", "mine", "--base-url", self.server.url)
        self.run_cli("keys", "set", "mine", input=KEY)
        listing = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\nConnection: close\r\n\r\n{"data":[]}'
        self.server.answer_for = lambda exchange: exchange.send(listing)
        tested = self.run_cli("providers", "test", "mine")
        self.assertEqual((tested.code, tested.err), (0, ""))
        self.assertIn("key not proved", tested.out)
        self.server.answer_for = lambda exchange: exchange.send(listing) if exchange.header("authorization") else exchange.refuse(401, "no")
        self.assertIn("key ok", self.run_cli("providers", "test", "mine").out)

    def test_the_default_provider_is_the_setting(self):
        self.run_cli("providers", "add", "mine", "--base-url", self.server.url, "--model", "tiny")
        self.assertEqual(self.run_cli("config", "set", "provider.default", "mine").code, 0)
        self.server.answers = [words("ok")]
        self.assertEqual(self.run_cli("ask", "Hi").out, "ok\n")

    def test_bad_input(self):
        self.assert_one_sentence(self.run_cli("providers", "add", "mine", "--kind", "opnai"), 2, "--kind", "Did you mean openai?")
        self.assert_one_sentence(self.run_cli("providers", "add", "mine", "--kind", "websocket", "--token-place", "querry"), 2, "--token-place",
                                 "Did you mean query?")
        self.assert_one_sentence(self.run_cli("providers", "add", "mine", "--preset", "gorq"), 2, "--preset", "Did you mean groq?")
        self.assert_one_sentence(self.run_cli("providers", "add", "bad name", "--base-url", self.server.url), 2, "bad name")
        self.assert_one_sentence(self.run_cli("providers", "remove", "nothing"), 2, "nothing")
        self.assert_one_sentence(self.run_cli("providers", "frob"), 2, "providers needs")
        self.assert_one_sentence(self.run_cli("providers"), 2, "providers needs")


class ConfigTest(CliCase):
    def test_a_broken_file_is_told_once_and_left_alone(self):
        self.run_cli("config", "set", "generation.temperature", "0.5")
        path = self.run_cli("config", "path").out.strip()
        with open(path, "w", encoding="utf-8") as file:
            file.write('{"provider": {')
        outcome = self.run_cli("ask", "Hi")
        self.assertEqual((outcome.code, outcome.err.count(path)), (0, 1), outcome.err)
        self.assertEqual(self.run_cli("config", "set", "generation.temperature", "1").code, 1)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(file.read(), '{"provider": {')

    def test_settings_are_set_shown_and_unset(self):
        self.assertEqual(self.run_cli("config", "set", "generation.temperature", "0.5").code, 0)
        self.assertEqual(self.run_cli("config", "get", "generation.temperature").out, "0.5\n")
        self.assertIn("generation.temperature = 0.5\n", self.run_cli("config", "get").out)
        path = self.run_cli("config", "path").out.strip()
        self.assertTrue(path.startswith(str(self.home / "oriel")))
        self.assertEqual(self.run_cli("config", "unset", "generation.temperature").code, 0)
        self.assertNotEqual(self.run_cli("config", "get", "generation.temperature").out, "0.5\n")

    def test_bad_input(self):
        self.assert_one_sentence(self.run_cli("config", "set", "generation.temprature", "1"), 2, "generation.temperature")
        self.assert_one_sentence(self.run_cli("config", "set", "generation.temperature", "hot"), 2, "hot")
        self.assert_one_sentence(self.run_cli("config", "set", "generation.temperature"), 2, "config needs")
        self.assert_one_sentence(self.run_cli("config"), 2, "config needs")


if __name__ == "__main__":
    unittest.main()
