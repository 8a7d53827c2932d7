# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that speaks as much of chat completions as the test needs, in the order that it is told."""
import http.server
import json
import select
import threading
import time


class ChatServer:
    """Each question takes the next answer: a list of words, words and then "hang", or a status with a message.

    Who asks for a title gets one without taking an answer.
    """

    def __init__(self):
        self.answers: list = []
        self.requests: list[dict] = []
        self.titled = 0  # how often a title was asked for
        self.models: list[str] = []
        self.keys: list[str | None] = []  # of each request, as it was sent
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.closed_after: float | None = None  # when the client of a hanging answer had closed its socket, monotonic
        handler = type("Handler", (Handler,), {"chat": self})
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/v1"

    def hold(self):
        """Who asks waits until release()."""
        self.may_answer.clear()

    def release(self):
        self.may_answer.set()

    def close(self):
        self.release()
        self.server.shutdown()
        self.server.server_close()


class Handler(http.server.BaseHTTPRequestHandler):
    chat: ChatServer
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.chat.keys.append(self.headers["Authorization"])
        body = json.dumps({"object": "list", "data": [{"id": name, "object": "model"} for name in self.chat.models]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        self.chat.keys.append(self.headers["Authorization"])
        body = self.rfile.read(int(self.headers["Content-Length"]))
        request = json.loads(body)
        if str(request["messages"][0]["content"]).startswith("You give conversations titles"):
            self.chat.titled += 1
            return self.stream(["A title"])
        self.chat.requests.append(request)
        answer = self.chat.answers.pop(0)
        self.chat.may_answer.wait(60)
        if isinstance(answer, dict):
            self.refuse(answer)
        else:
            self.stream(answer)

    def refuse(self, answer: dict):
        body = json.dumps({"error": {"message": answer["message"], "type": "error"}}).encode()
        self.send_response(answer["status"])
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def stream(self, words: list[str]):
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        for word in words:
            if word == "hang":
                return self.wait_for_close()
            self.event({"choices": [{"index": 0, "delta": {"content": word}, "finish_reason": None}]})
        self.event({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
        self.wfile.write(b"data: [DONE]\n\n")
        self.close_connection = True

    def event(self, chunk: dict):
        chunk |= {"id": "c1", "object": "chat.completion.chunk", "model": "tiny"}
        self.wfile.write(b"data: " + json.dumps(chunk).encode() + b"\n\n")
        self.wfile.flush()

    def wait_for_close(self):
        readable, _, _ = select.select([self.connection], [], [], 60)
        if readable and not self.connection.recv(1):
            self.chat.closed_after = time.monotonic()
        self.close_connection = True
