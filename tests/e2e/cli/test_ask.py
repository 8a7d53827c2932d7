#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`oriel-cli ask` as a person and a script use it. Usage: test_ask.py ORIEL_CLI [unittest arguments]."""
import json
import os
import signal
import subprocess
import threading
import time
import unittest

from cli_case import BINARY, STOPPED_WITHIN, CliCase, TerminalRun
from scripted_server import words

FIELDS = ["content", "reasoning", "tool_calls", "citations", "finish_reason", "provider", "model", "request_id", "usage",
          "ttft_ms", "latency_ms", "retries", "error"]


class AskTest(CliCase):
    def hanging(self, *texts: str):
        """An answer that stops after these pieces; .began is set then, .closed when the client has gone."""
        began, closed = threading.Event(), []

        def answer(exchange):
            exchange.begin()
            for text in texts:
                exchange.chunk(text)
            began.set()
            closed.append(exchange.closed_at())
        answer.began, answer.closed = began, closed
        return answer

    def test_the_answer_is_printed(self):
        self.server.answers = [words("Hello ", "there")]
        outcome = self.ask("Hi")
        self.assertEqual((outcome.code, outcome.out, outcome.err), (0, "Hello there\n", ""))
        request = self.server.requests[0]
        self.assertEqual(request.path, "/v1/chat/completions")
        self.assertEqual(request.json["messages"], [{"role": "user", "content": "Hi"}])
        self.assertTrue(request.json["stream"])

    def test_the_first_token_is_out_before_the_second_is_sent(self):
        first_seen = threading.Event()

        def answer(exchange):
            exchange.begin()
            exchange.chunk("first ")
            if not first_seen.wait(20):
                raise AssertionError("the first token did not come out by itself")
            exchange.chunk("second")
            exchange.end()
        self.server.answers = [answer]
        process = self.start("ask", *self.target(), "Hi")
        self.assertEqual(os.read(process.stdout.fileno(), 100), b"first ")
        first_seen.set()
        self.assertEqual(process.stdout.read(), b"second\n")
        self.assertEqual(process.wait(10), 0)

    def test_markdown_is_raw_in_a_pipe_and_styled_on_a_terminal(self):
        text = "# Title\n\nA **strong** word and `code` \x1b[31m.\n"
        self.server.answer_for = words(text)
        self.assertEqual(self.ask("Hi").out, text)
        run = TerminalRun(self, "ask", *self.target(), "Hi")
        run.type("\x04")
        run.wait_for_end()
        self.assertIn("\x1b[1;36m# Title", run.shown)
        self.assertIn("\x1b[1m**strong**", run.shown)
        self.assertIn("^[[31m", run.shown)
        run = TerminalRun(self, "ask", *self.target(), "Hi", NO_COLOR="1")
        run.wait_for_end()
        self.assertNotIn("\x1b[1m", run.shown)

    def test_piped_text_goes_with_the_question(self):
        self.server.answers = [words("ok")]
        self.assertEqual(self.ask("What are the risks?", input="Fire.\n").code, 0)
        content = json.dumps(self.server.requests[0].json["messages"][-1])
        self.assertIn("Fire.", content)
        self.assertIn("What are the risks?", content)

    def test_a_dash_or_nothing_takes_the_question_from_the_pipe(self):
        for arguments in (["-"], []):
            self.server.answers = [words("ok")]
            self.assertEqual(self.ask(*arguments, input="Why?\n").code, 0)
            self.assertIn("Why?", self.server.requests[-1].json["messages"][-1]["content"])

    def test_closed_standard_input_is_no_input(self):
        self.server.answers = [words("ok")]
        done = subprocess.run(["sh", "-c", 'exec "$0" "$@" <&-', BINARY, "ask", *self.target(), "Hi"], env=self.environment,
                              capture_output=True, timeout=30)
        self.assertEqual((done.returncode, done.stdout), (0, b"ok\n"), done.stderr)

    def test_json_has_exactly_its_fields(self):
        def answer(exchange):
            exchange.begin("x-request-id: req-7")
            exchange.chunk("Hel")
            exchange.chunk("lo")
            exchange.chunk(finish="stop")
            exchange.event({"id": "c1", "model": "tiny-1", "choices": [], "usage": {
                "prompt_tokens": 5, "completion_tokens": 2, "total_tokens": 7,
                "prompt_tokens_details": {"cached_tokens": 3}, "completion_tokens_details": {"reasoning_tokens": 1}}})
            exchange.send(b"data: [DONE]\n\n")
        self.server.answers = [answer]
        outcome = self.ask("--json", "Hi")
        self.assertEqual(outcome.code, 0)
        self.assertEqual(outcome.out.count("\n"), 1)
        told = outcome.json
        self.assertEqual(list(told), FIELDS)
        self.assertEqual((told["content"], told["finish_reason"], told["model"], told["request_id"], told["error"]),
                         ("Hello", "complete", "tiny-1", "req-7", None))
        self.assertEqual((told["provider"], told["retries"], told["tool_calls"], told["citations"]), ("openai-compatible", 0, [], []))
        self.assertEqual(told["usage"], {"prompt": 5, "cached": 3, "completion": 2, "reasoning": 1, "total": 7, "estimated": False,
                                         "cost_usd": 0, "cost_origin": "computed"})  # a server on this machine
        self.assertLessEqual(told["ttft_ms"], told["latency_ms"])

    def test_json_of_a_cut_answer_has_what_had_arrived(self):
        def answer(exchange):
            exchange.begin()
            exchange.chunk("Half an")
        self.server.answers = [answer]
        outcome = self.ask("--json", "--retries", "0", "Hi")
        self.assertEqual(outcome.code, 7, outcome.out)
        told = outcome.json
        self.assertEqual(list(told), FIELDS)
        self.assertEqual((told["content"], told["finish_reason"]), ("Half an", None))
        self.assertEqual(list(told["error"]), ["kind", "message", "status", "retryable", "retry_after_ms"])
        self.assertEqual(told["error"]["kind"], "stream_truncated")
        self.assertTrue(told["usage"]["estimated"])

    def test_events_are_one_json_object_a_line(self):
        self.server.answers = [words("a", "b", finish="length")]
        outcome = self.ask("--events", "Hi")
        events = [json.loads(line) for line in outcome.out.splitlines()]
        self.assertEqual([event["text"] for event in events if event["event"] == "text_delta"], ["a", "b"])
        self.assertEqual(events[0]["event"], "response_started")
        self.assertEqual((events[-1]["event"], events[-1]["reason"]), ("finished", "length"))
        self.assertEqual(outcome.code, 0)

    def test_ctrl_c_and_sigterm_stop_at_once(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(number):
                answer = self.hanging("Half ", "an answer")
                self.server.answers = [answer]
                process = self.start("ask", *self.target(), "Hi")
                self.assertTrue(answer.began.wait(20))
                shown = b""
                while shown != b"Half an answer":
                    shown += os.read(process.stdout.fileno(), 100)
                began = time.monotonic()
                self.assertLess(self.stop_and_measure(process, number), STOPPED_WITHIN)
                self.assertEqual(process.returncode, 130)
                self.assertEqual(process.stdout.read(), b"\n")
                while not answer.closed:
                    time.sleep(0.001)  # the server's thread
                self.assertLess(answer.closed[0] - began, STOPPED_WITHIN)

    def test_a_stop_is_no_error(self):
        answer = self.hanging("Half")
        self.server.answers = [answer]
        process = self.start("ask", *self.target(), "--json", "Hi")
        self.assertTrue(answer.began.wait(20))
        self.stop_and_measure(process)
        told = json.loads(process.stdout.read())
        self.assertEqual((told["finish_reason"], told["error"], process.returncode), ("cancelled", None, 130))

    def test_a_stop_before_the_answer_is_no_error(self):
        asked = threading.Event()

        def answer(exchange):
            asked.set()
            exchange.closed_at()
        self.server.answers = [answer]
        process = self.start("ask", *self.target(), "--json", "Hi")
        self.assertTrue(asked.wait(20))
        self.assertLess(self.stop_and_measure(process), STOPPED_WITHIN)
        told = json.loads(process.stdout.read())
        self.assertEqual((told["finish_reason"], told["error"], told["content"], process.returncode), ("cancelled", None, "", 130))

    def test_a_stop_ends_the_wait_for_a_retry(self):
        self.server.answer_for = lambda exchange: exchange.refuse(429, "slow down", "Retry-After: 60")
        process = self.start("ask", *self.target(), "Hi")
        self.assertIn(b"60 s", process.stderr.readline())
        self.assertLess(self.stop_and_measure(process), STOPPED_WITHIN)
        self.assertEqual(process.returncode, 130)

    def test_a_stop_passes_a_reader_that_does_not_read(self):
        def answer(exchange):
            exchange.begin()
            while True:
                exchange.chunk("x" * 4000)
        self.server.answers = [answer]
        process = self.start("ask", *self.target(), "Hi")
        deadline = time.monotonic() + 10
        while not is_waiting_for_pipe(process) and time.monotonic() < deadline:
            time.sleep(0.01)
        self.assertLess(self.stop_and_measure(process), STOPPED_WITHIN + 0.5)
        self.assertEqual(process.returncode, 130)

    def test_a_closed_pipe_ends_quietly(self):
        def answer(exchange):
            exchange.begin()
            exchange.chunk("first\n")
            process.stdout.close()
            until = time.monotonic() + 20
            while time.monotonic() < until:
                exchange.chunk("more\n")
                time.sleep(0.01)
        self.server.answers = [answer]
        process = self.start("ask", *self.target(), "Hi")
        self.assertEqual(process.wait(20), 1)
        self.assertEqual(process.stderr.read(), b"")
        process.stdout = None

    def test_a_full_disk_is_told(self):
        with open("/dev/full", "wb") as full:
            for arguments in (["ask", *self.target(), "Hi"], ["--help"], ["ask", "--help"], ["config", "get"]):
                self.server.answers = [words("Hello")]
                outcome = self.run_cli(*arguments, stdout=full)
                self.assert_one_sentence(outcome, 1, "No space left")

    def test_retries_are_announced_and_counted(self):
        self.server.answers = [lambda e: e.refuse(429, "slow down", "retry-after-ms: 1200"), lambda e: e.refuse(503, "busy", "Retry-After: 1"),
                               words("ok")]
        outcome = self.ask("--json", "Hi")
        self.assertEqual((outcome.code, outcome.json["retries"], outcome.json["content"]), (0, 2, "ok"))
        self.assertIn("openai-compatible got too many requests in a short time. Trying again in 1.2 s (retry 1).\n", outcome.err)
        self.assertIn("Trying again in 1.0 s (retry 2)", outcome.err)

    def test_the_options_reach_the_wire(self):
        schema = self.file("schema.json", '{"type":"object","properties":{"a":{"type":"integer"}},"required":["a"],"additionalProperties":false}')
        self.server.answers = [words('{"a":1}')]
        outcome = self.ask("--system", "Be brief", "--temperature", "0.5", "--top-p", "0.9", "--max-tokens", "50", "--stop", "X", "--stop", "Y",
                           "--seed", "7", "--json-schema", schema, "--patch", '{"user":"me","seed":null}', "--header", "X-Team=blue", "Hi")
        self.assertEqual((outcome.code, outcome.out), (0, '{"a":1}\n'), outcome.err)
        request = self.server.requests[0]
        body = request.json
        self.assertEqual((body["temperature"], body["top_p"], body["stop"], body["user"]), (0.5, 0.9, ["X", "Y"], "me"))
        self.assertEqual(body["messages"][0]["content"].startswith("Be brief"), True)
        self.assertIn(50, (body.get("max_tokens"), body.get("max_completion_tokens")))
        self.assertNotIn("seed", body)
        self.assertEqual(request.header("X-Team"), "blue")

    def test_a_picture_and_how_much_to_think_reach_the_wire(self):
        picture = self.file("dot.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
        for effort, member in (("low", {"reasoning_effort": "low"}), ("high", {"reasoning_effort": "high"})):
            self.server.answers = [words("ok")]
            self.assertEqual(self.ask("--image", picture, "--image", picture, "--reasoning", effort, "What?").code, 0)
            body = self.server.requests[-1].json
            self.assertLessEqual(member.items(), body.items())
            parts = body["messages"][-1]["content"]
            self.assertEqual([part["type"] for part in parts], ["image_url", "image_url", "text"])
            self.assertTrue(parts[0]["image_url"]["url"].startswith("data:image/png;base64,iVBORw0KGgo"))

    def test_json_of_what_cannot_be_asked_has_its_error(self):
        for arguments, kind, code in ((["--file", "/no/such"], "storage", 1), (["--temperature", "9"], "bad_request", 2),
                                      (["--provider", "nobody"], "bad_request", 2)):
            outcome = self.ask(*arguments, "--json", "Hi")
            self.assertEqual((outcome.code, outcome.json["error"]["kind"], outcome.json["finish_reason"]), (code, kind, None))
            self.assertEqual(list(outcome.json), FIELDS)
            self.assertEqual(outcome.err.count("\n"), 1, outcome.err)
        unknown = self.ask("--json", "--frob", "Hi")
        self.assertEqual((unknown.code, unknown.out), (2, ""))

    def test_a_terminal_is_told_who_is_waited_for(self):
        was_told = threading.Event()

        def answer(exchange):
            if not was_told.wait(20):
                raise AssertionError("nothing was said of the waiting")
            words("Late.")(exchange)
        self.server.answers = [answer]
        run = TerminalRun(self, "ask", *self.target(), "Hi")
        run.wait_for("Waiting for openai-compatible, 1 s")
        run.wait_for("Waiting for openai-compatible, 2 s")
        was_told.set()
        run.wait_for("\r\x1b\\[KLate")  # the line is gone where the answer begins
        self.assertEqual(run.wait_for_end(), 0)
        self.assertNotIn("Waiting", run.shown)

    def test_events_stand_on_lines_of_their_own_beside_the_waiting(self):
        was_told = threading.Event()

        def answer(exchange):
            if not was_told.wait(20):
                raise AssertionError("nothing was said of the waiting")
            exchange.begin()
            exchange.chunk("Late.")
            exchange.end()
        self.server.answers = [answer]
        run = TerminalRun(self, "ask", "--events", *self.target(), "Hi")
        run.wait_for("Waiting for openai-compatible, 1 s")
        was_told.set()
        self.assertEqual(run.wait_for_end(), 0)
        self.assertNotRegex(run.shown, "Waiting for openai-compatible, [0-9]+ s{")

    def test_a_limit_that_is_near_is_told(self):
        def answer(exchange):
            exchange.begin("x-ratelimit-limit-requests: 60\r\nx-ratelimit-remaining-requests: 2\r\nx-ratelimit-reset-requests: 12s")
            exchange.chunk("ok")
            exchange.end()
        self.server.answers = [answer]
        outcome = self.ask("Hi")
        self.assertEqual((outcome.code, outcome.out), (0, "ok\n"))
        self.assertEqual(outcome.err, "2 of 60 requests are left of the provider's limit, all of them again in 12 s.\n")

    def test_without_stream_the_answer_comes_in_one_piece(self):
        def answer(exchange):
            body = json.dumps({"id": "c1", "model": "tiny-1", "choices": [{"index": 0, "message": {"role": "assistant", "content": "Whole"},
                                                                        "finish_reason": "stop"}]}).encode()
            exchange.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
        self.server.answers = [answer]
        outcome = self.ask("--no-stream", "Hi")
        self.assertEqual((outcome.code, outcome.out), (0, "Whole\n"), outcome.err)
        self.assertFalse(self.server.requests[0].json.get("stream", False))

    def test_the_key_comes_from_the_named_variable(self):
        self.environment["MY_KEY"] = "sk-mine-0123456789"
        self.server.answers = [words("ok")]
        self.assertEqual(self.ask("--api-key-env", "MY_KEY", "Hi").code, 0)
        self.assertEqual(self.server.requests[0].header("Authorization"), "Bearer sk-mine-0123456789")

    def test_an_address_works_with_and_without_v1_and_slash(self):
        base = f"http://127.0.0.1:{self.server.port}"
        for url in (base, base + "/", base + "/v1", base + "/v1/"):
            self.server.answers = [words("ok")]
            outcome = self.run_cli("ask", "--provider", "openai-compatible", "--base-url", url, "--model", "m", "Hi")
            self.assertEqual((outcome.code, self.server.requests[-1].path), (0, "/v1/chat/completions"), outcome.err)

    def test_a_locale_that_is_not_utf8_changes_nothing(self):
        self.environment["LC_ALL"] = "C"
        self.server.answers = [words("Grüße")]
        outcome = self.ask("Über?")
        self.assertEqual((outcome.code, outcome.out, outcome.err), (0, "Grüße\n", ""))
        self.assertEqual(self.server.requests[0].json["messages"][0]["content"], "Über?")


def is_waiting_for_pipe(process) -> bool:
    """Whether it hangs in write() on a full pipe (Linux)."""
    try:
        with open(f"/proc/{process.pid}/wchan") as file:
            return "pipe" in file.read()
    except OSError:
        return False


if __name__ == "__main__":
    unittest.main()
