# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server on a real socket that answers each request as the test says."""
import json
import select
import socket
import threading
import time


class Exchange:
    """One request, and what is sent back for it."""

    def __init__(self, connection: socket.socket, head: str, body: bytes):
        self.connection = connection
        self.head = head
        self.body = body

    def header(self, name: str) -> str | None:
        for line in self.head.split("\r\n")[1:]:
            key, _, value = line.partition(":")
            if key.strip().lower() == name.lower():
                return value.strip()
        return None

    @property
    def path(self) -> str:
        return self.head.split(" ", 2)[1]

    @property
    def json(self):
        return json.loads(self.body)

    def send(self, data: bytes) -> None:
        self.connection.sendall(data)

    def begin(self, *headers: str) -> None:
        lines = ["HTTP/1.1 200 OK", "Content-Type: text/event-stream", "Connection: close", *headers]
        self.send(("\r\n".join(lines) + "\r\n\r\n").encode())

    def chunk(self, text: str = "", finish: str | None = None, **more) -> None:
        choice = {"index": 0, "delta": {"content": text} if text else {}, "finish_reason": finish}
        self.event({"id": "c1", "object": "chat.completion.chunk", "model": "tiny-1", "choices": [choice], **more})

    def event(self, data) -> None:
        self.send(b"data: " + json.dumps(data).encode() + b"\n\n")

    def end(self, finish: str = "stop", **more) -> None:
        self.chunk(finish=finish, **more)
        self.send(b"data: [DONE]\n\n")

    def refuse(self, status: int, message: str, *headers: str, **members) -> None:
        body = json.dumps({"error": {"message": message, "type": "error", **members}}).encode()
        lines = [f"HTTP/1.1 {status} No", "Content-Type: application/json", f"Content-Length: {len(body)}",
                 "Connection: close", *headers]
        self.send(("\r\n".join(lines) + "\r\n\r\n").encode() + body)

    def closed_at(self, within: float = 20) -> float:
        """When the client closed its socket, monotonic."""
        until = time.monotonic() + within
        while time.monotonic() < until:
            readable, _, _ = select.select([self.connection], [], [], 0.1)
            try:
                if readable and not self.connection.recv(4096):
                    return time.monotonic()
            except OSError:
                return time.monotonic()
        raise AssertionError("the client has not closed its socket")


def words(*texts: str, finish: str = "stop"):
    """An answer of these pieces."""
    def answer(exchange: Exchange) -> None:
        exchange.begin()
        for text in texts:
            exchange.chunk(text)
        exchange.end(finish)
    return answer


def refusal(status: int, message: str, *headers: str, **members):
    return lambda exchange: exchange.refuse(status, message, *headers, **members)


class ScriptedServer:
    """Each request takes the next of `answers`, or the one that `answer_for` gives; `requests` keeps them."""

    def __init__(self):
        self.answers: list = []
        self.answer_for = None
        self.requests: list[Exchange] = []
        self.problems: list[BaseException] = []
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/v1"
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        with connection:
            data = b""
            while b"\r\n\r\n" not in data:
                piece = connection.recv(65536)
                if not piece:
                    return
                data += piece
            head, _, body = data.partition(b"\r\n\r\n")
            exchange = Exchange(connection, head.decode(), body)
            missing = int(exchange.header("content-length") or 0) - len(body)
            while missing > 0:
                piece = connection.recv(65536)
                missing -= len(piece)
                exchange.body += piece
            with self._lock:
                self.requests.append(exchange)
                answer = self.answer_for or (self.answers.pop(0) if self.answers else refusal(500, "no answer was scripted"))
            try:
                answer(exchange)
            except (BrokenPipeError, ConnectionResetError):
                pass
            except BaseException as problem:  # told by the test's tearDown
                self.problems.append(problem)
