#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every exit status from a real server, and one clear sentence for every bad input. Usage: test_errors.py ORIEL_CLI."""
import os
import socket
import unittest

from cli_case import CliCase
from scripted_server import refusal, words

NOBODY = 65534


class ExitStatusTest(CliCase):
    def status_of(self, answer, *arguments: str):
        self.server.answer_for = answer
        plain = self.ask("--retries", "0", *arguments, "Hi")
        told = self.ask("--retries", "0", *arguments, "--json", "Hi")
        self.assertEqual(plain.code, told.code, plain.err + told.err)
        self.assertEqual(plain.err.count("\n"), 1, plain.err)
        self.assertIsNone(told.json["finish_reason"])
        return plain.code, told.json["error"]["kind"]

    def test_an_answer_is_0(self):
        self.server.answers = [words("ok")]
        self.assertEqual(self.ask("Hi").code, 0)

    def test_keys_and_permissions_are_3(self):
        self.assertEqual(self.status_of(refusal(401, "Incorrect API key", code="invalid_api_key")), (3, "auth"))
        self.assertEqual(self.status_of(refusal(403, "not for this project")), (3, "permission"))

    def test_a_missing_key_and_an_unknown_model_name_the_command_that_helps(self):
        self.server.answer_for = refusal(401, "You did not provide an API key")
        self.assert_one_sentence(self.ask("Hi"), 3, "wants a key, and none is set", "oriel-cli keys set openai-compatible")
        self.environment["MY_KEY"] = "sk-wrong"
        self.assert_one_sentence(self.ask("--api-key-env", "MY_KEY", "Hi"), 3, "refused the key", "keys set")
        self.server.answer_for = refusal(404, "The model `tiny` does not exist", code="model_not_found")
        self.assert_one_sentence(self.ask("Hi"), 5, "oriel-cli models --provider openai-compatible")

    def test_limits_and_credit_are_4(self):
        self.assertEqual(self.status_of(refusal(429, "slow down", code="rate_limit_exceeded")), (4, "rate_limit"))
        self.assertEqual(self.status_of(refusal(402, "Insufficient balance")), (4, "quota"))
        self.assertEqual(self.status_of(refusal(429, "You exceeded your current quota", code="insufficient_quota")), (4, "quota"))

    def test_servers_and_networks_that_fail_are_5(self):
        self.assertEqual(self.status_of(refusal(500, "oops")), (5, "server"))
        self.assertEqual(self.status_of(refusal(503, "The server is overloaded")), (5, "overloaded"))
        self.assertEqual(self.status_of(refusal(404, "The model `tiny` does not exist", code="model_not_found")), (5, "model_not_found"))
        self.assertEqual(self.status_of(lambda exchange: exchange.closed_at(), "--timeout", "0.3"), (5, "timeout"))
        self.assertEqual(self.status_of(lambda exchange: exchange.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n"
                                                                       b"<html></html>")), (5, "protocol"))

    def test_a_refused_connection_is_5(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
        outcome = self.run_cli("ask", "--provider", "openai-compatible", "--base-url", f"http://127.0.0.1:{port}", "--model", "m",
                               "--retries", "0", "Hi")
        self.assert_one_sentence(outcome, 5, "could not be reached")

    def test_requests_that_are_refused_are_6(self):
        self.assertEqual(self.status_of(refusal(400, "messages: is required", type="invalid_request_error")), (6, "bad_request"))
        self.assertEqual(self.status_of(refusal(400, "maximum context length is 4096 tokens", code="context_length_exceeded")),
                         (6, "context_too_long"))
        self.assertEqual(self.status_of(refusal(413, "too large")), (6, "payload_too_large"))
        self.assertEqual(self.status_of(refusal(400, "filtered", code="content_filter")), (6, "content_filter"))

    def test_an_answer_that_the_filter_ended_is_6(self):
        self.server.answers = [words("Half", finish="content_filter")]
        outcome = self.ask("Hi")
        self.assertEqual((outcome.code, outcome.out), (6, "Half\n"))
        self.assertIn("filter", outcome.err)

    def test_a_cut_after_content_is_7_and_what_came_stays(self):
        def cut(exchange):
            exchange.begin()
            exchange.chunk("Half an")
        self.assertEqual(self.status_of(cut), (7, "stream_truncated"))
        self.assertEqual(self.ask("--retries", "0", "Hi").out, "Half an\n")

    def test_silence_in_the_middle_is_a_timeout(self):
        def hang(exchange):
            exchange.begin()
            exchange.chunk("Half")
            exchange.closed_at()
        self.assertEqual(self.status_of(hang, "--timeout", "0.3"), (5, "timeout"))

    def test_control_characters_of_a_server_do_not_reach_the_terminal(self):
        self.server.answers = [refusal(400, "bad \x1b]0;title\x07 thing")]
        self.assertNotIn("\x1b", self.ask("Hi").err)


class BadInputTest(CliCase):
    def bad(self, code: int, *pieces: str, arguments: list[str], **options):
        self.assert_one_sentence(self.run_cli("ask", *arguments, **options), code, *pieces)
        self.assertEqual(self.server.requests, [])

    def test_files(self):
        folder = str(self.work)
        empty = self.file("empty.txt")
        binary = self.file("noise.bin", bytes(range(256)) * 8)
        for option in ("--file", "--image"):
            self.bad(1, option, "/no/such", arguments=[option, "/no/such", "Hi"])
            self.bad(2, option, folder, "folder", arguments=[option, folder, "Hi"])
            self.bad(2, option, empty, "empty", arguments=[option, empty, "Hi"])
            self.bad(2, option, "name of a file", arguments=[option, "", "Hi"])
        self.bad(2, "--file", binary, "not text", arguments=["--file", binary, "Hi"])
        self.bad(2, "--image", binary, "PNG", arguments=["--image", binary, "Hi"])

    def test_a_file_that_may_not_be_read(self):
        secret = self.file("secret.txt", "x")
        os.chmod(secret, 0)
        for folder in (self.home, self.work):
            os.chmod(folder, 0o755)
        options = {"user": NOBODY} if os.geteuid() == 0 else {}
        self.environment["ORIEL_HOME"] = "/nonexistent"
        self.bad(1, "--file", secret, "could not be read", arguments=["--file", secret, "Hi"], **options)

    def test_a_file_that_is_a_pipe_is_read(self):
        outcome = self.run_cli("ask", "--provider", "offline", "--file", "/dev/stdin", "What are the risks?", input="The risks are fire.\n")
        self.assertIn("fire", outcome.out)

    def test_the_question(self):
        self.bad(2, "question is empty", arguments=[])
        self.bad(2, "question is empty", arguments=["   "])
        self.bad(2, "Standard input", "not text", arguments=["Hi"], input=b"\xff\x00\xfe\x80noise")

    def test_the_provider(self):
        self.bad(2, "opnai", "Did you mean openai?", "anthropic", "offline", arguments=["--provider", "opnai", "Hi"])
        self.bad(2, "--base-url", "scheme", arguments=["--base-url", "example.org/v1", "Hi"])
        self.bad(2, "--base-url", arguments=["--base-url", "", "Hi"])
        self.bad(2, "NO_SUCH_VARIABLE", arguments=[*self.target(), "--api-key-env", "NO_SUCH_VARIABLE", "Hi"])

    def test_the_schema(self):
        for content, piece in (("{not json", "not JSON"), ('{"type": "nothing"}', "schema.json")):
            schema = self.file("schema.json", content)
            self.bad(2, "--json-schema", piece, arguments=["--json-schema", schema, "Hi"])
        self.bad(1, "--json-schema", "/no/such", arguments=["--json-schema", "/no/such", "Hi"])

    def test_numbers(self):
        for option, values in {"temperature": ["2.1", "-1", "nan", "warm", ""], "top-p": ["1.5"], "max-tokens": ["0", "1.5", "1e9"],
                               "seed": ["x", "9223372036854775808"], "timeout": ["0", "-1", "x"], "retries": ["-1", "21"],
                               "reasoning": ["lots", "-5"]}.items():
            for value in values:
                self.bad(2, f"--{option}", f'"{value}"', arguments=[f"--{option}={value}", "Hi"])

    def test_texts_that_end_the_answer(self):
        for arguments in (["--stop="], ["--stop", ""], ["--stop", "END", "--stop", ""]):
            self.bad(2, '--stop is ""', "at least one character", arguments=[*arguments, "Hi"])

    def test_patches_and_headers(self):
        self.bad(2, "--patch", arguments=["--patch", "{", "Hi"])
        self.bad(2, "--patch", arguments=["--patch", "[1]", "Hi"])
        self.bad(2, "--header", "NAME=VALUE", arguments=["--header", "nothing", "Hi"])
        self.bad(2, "--header", arguments=["--header", "Bad Name=x", "Hi"])
        outcome = self.run_cli("ask", "--header", "Authorization: Bearer sk-secret-0123456789", "Hi")
        self.assertNotIn("sk-secret", outcome.err)

    def test_options(self):
        self.bad(2, "frob", "See oriel-cli ask --help", arguments=["--frob", "Hi"])
        self.bad(2, "Did you mean temperature?", arguments=["--temprature", "1", "Hi"])
        self.bad(2, "--model", arguments=["Hi", "--model"])
        self.bad(2, "--json", "--events", arguments=["--json", "--events", "Hi"])

    def test_a_command_that_is_none(self):
        outcome = self.run_cli("aks", "Hi")
        self.assert_one_sentence(outcome, 2, "aks", "Did you mean ask?")


if __name__ == "__main__":
    unittest.main()
