#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole path, measured: 100,000 small chunks from a local server to a pipe, read by oriel-cli and by others in turn,
the time from a token's bytes on the socket to the token in the pipe, and from a signal to the closed socket. Medians of
whole processes, all in one run."""
import argparse
import os
import pathlib
import signal
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


# What the server does when the signal comes: its arguments, and whether something was printed by then.
MOMENTS = {
    "before the first token": (("0", "0", "0"), False),
    "between two tokens": (("0", "0", "3"), True),
    "at 500 tokens a second": (("0", "2"), True),
    "as fast as it goes": (("0",), True),
}


def stop_delays(server_command, cli, environment, rounds, moment, prompts=None):
    """Milliseconds from a signal (SIGINT and SIGTERM in turn) until the server has seen every connection close."""
    server_arguments, has_token = MOMENTS[moment]
    server = subprocess.Popen([server_command, *server_arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    target = ["--provider", "openai-compatible", "--model", "m", "--base-url",
              f"http://127.0.0.1:{server.stdout.readline().strip()}/v1"]
    command = ["batch", prompts, "-j", "4"] if prompts else ["ask", "go"]
    delays = []
    for turn in range(rounds):
        with tempfile.TemporaryFile() as printed:
            process = subprocess.Popen([cli, *command, *target], stdin=subprocess.DEVNULL, stdout=printed,
                                       stderr=subprocess.DEVNULL, env=environment)
            time.sleep(0.5)  # the answer is under way
            sent = time.monotonic_ns()
            process.send_signal([signal.SIGINT, signal.SIGTERM][turn % 2])
            gone = [int(server.stdout.readline().split()[1]) for _ in range(4 if prompts else 1)]
            status = process.wait(20)
            printed.seek(0)
            if status != 130 or (has_token and not prompts and b"word" not in printed.read()):
                sys.exit(f"{command[0]} {moment}: ended with {status}, or what had come was not printed")
        delays.append((max(gone) - sent) / 1e6)
    server.stdin.close()
    server.wait()
    return delays


def print_stops(server_command, cli, environment, rounds):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as prompts:
        prompts.write("".join(f'"prompt {i}"\n' for i in range(16)))
        prompts.flush()
        print(f"\n{'a signal, to the closed socket':<42}{'median ms':>10}{'worst ms':>10}")
        for moment in MOMENTS:
            for name, file in (("ask", None), ("batch -j 4", prompts.name)):
                delays = stop_delays(server_command, cli, environment, rounds, moment, file)
                print(f"{f'{name}, {moment}':<42}{statistics.median(delays):10.1f}{max(delays):10.1f}")


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
        print_stops(arguments.bin / "stream_server", arguments.cli, environment, 20)
    server.stdin.close()
    server.wait()


if __name__ == "__main__":
    main()
