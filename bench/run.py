#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole path, measured: 100,000 small chunks from a local server to a pipe, read by oriel-cli and by others in turn,
and the time from a token's bytes on the socket to the token in the pipe. Medians of whole processes, all in one run."""
import argparse
import os
import pathlib
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time


def run_once(command, environment):
    """Wall time in seconds and peak memory in MB of one process, whose output is read and thrown away."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, env=environment)
    read = 0
    while piece := process.stdout.read1(1 << 20):
        read += len(piece)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0 or read == 0:
        sys.exit(f"{command[0]} failed with status {process.returncode} after {read} bytes")
    return wall, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


def compare(programs, environment, rounds):
    """Every program once in each round, so that a change of the machine's speed meets all of them."""
    runs = {name: [] for name in programs}
    for command in programs.values():
        run_once(command, environment)
    for _ in range(rounds):
        for name, command in programs.items():
            runs[name].append(run_once(command, environment))
    return {name: [statistics.median(column) for column in zip(*rows)] for name, rows in runs.items()}


def print_table(medians):
    bare_wall, bare_memory, _ = medians["bare QNetworkAccessManager"]
    print(f"{'100,000 chunks':<30}{'wall s':>8}{'CPU s':>8}{'MB':>8}{'/ bare':>8}{'MB over bare':>14}")
    for name, (wall, memory, cpu) in medians.items():
        print(f"{name:<30}{wall:8.2f}{cpu:8.2f}{memory:8.1f}{wall / bare_wall:8.2f}{memory - bare_memory:14.1f}")


def first_token_delays(cli, environment, rounds):
    """Milliseconds from send() of the first token's bytes to the token in the pipe."""
    delays = []
    listener = socket.create_server(("127.0.0.1", 0))
    for _ in range(rounds):
        process = subprocess.Popen(
            [cli, "ask", "go", "--provider", "openai-compatible", "--model", "m", "--base-url",
             f"http://127.0.0.1:{listener.getsockname()[1]}"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, env=environment)
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        received = b""
        while b"stream" not in received:
            received += connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n: hello\n\n")
        seen = threading.Event()
        times = {}

        def read():
            process.stdout.read1(65536)
            times["seen"] = time.perf_counter()
            seen.set()

        reader = threading.Thread(target=read)
        reader.start()
        time.sleep(0.1)  # the request is under way and everything rests: only the token's own way is measured
        times["sent"] = time.perf_counter()
        connection.sendall(b'data: {"choices":[{"index":0,"delta":{"content":"word"}}]}\n\n')
        seen.wait(10)
        connection.sendall(b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n')
        connection.close()
        reader.join()
        process.communicate()
        delays.append((times["seen"] - times["sent"]) * 1000)
    return delays


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True, type=pathlib.Path)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--node", default="", help="folder with the SDK installed; empty leaves it out")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--chunks", type=int, default=100_000)
    arguments = parser.parse_args()

    server = subprocess.Popen([arguments.bin / "stream_server", str(arguments.chunks)], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, text=True)
    base = f"http://127.0.0.1:{server.stdout.readline().strip()}/v1"
    url = f"{base}/chat/completions"
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "ORIEL_HOME": home, "HTTP_PROXY": "", "http_proxy": "", "NO_PROXY": "*"}
        programs = {
            "curl -N": ["curl", "-sN", "-d", '{"stream":true}', url],
            "bare QNetworkAccessManager": [str(arguments.bin / "bare_reader"), url],
            "oriel-cli ask": [arguments.cli, "ask", "go", "--provider", "openai-compatible", "--model", "bench", "--base-url", base],
        }
        if arguments.node:
            programs["official Node SDK"] = ["node", f"{arguments.node}/reader.mjs", base]
        print_table(compare(programs, environment, arguments.rounds))
        delays = first_token_delays(arguments.cli, environment, 20)
        print(f"\nfirst token, socket to pipe: median {statistics.median(delays):.1f} ms, worst of {len(delays)} {max(delays):.1f} ms")
    server.stdin.close()
    server.wait()


if __name__ == "__main__":
    main()
