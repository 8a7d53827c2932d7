// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A server that sends one long chat-completion stream as fast as its reader takes it, to every request, for
// bench/run.py.
//
//   stream_server CHUNKS [PAUSE_MS [HOLD_AFTER]]    prints its port, serves until its standard input ends
//
// Each chunk is an event of its own, an HTTP chunk of its own and a write() of its own, as from a model. It waits
// PAUSE_MS before each, and after HOLD_AFTER of them (the head is the first) until the client has gone. With 0 CHUNKS
// the answer has no end. Each client that goes before the end is told on standard output: "gone NANOSECONDS" of the
// monotonic clock.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

namespace {

std::string httpChunk(const std::string &data)
{
    char size[32];
    std::snprintf(size, sizeof size, "%zx\r\n", data.size());
    return size + data + "\r\n";
}

std::string event(const std::string &json)
{
    return httpChunk("data: " + json + "\n\n");
}

std::vector<std::string> answer(int chunks)
{
    const std::string begin =
        R"({"id":"chatcmpl-bench","object":"chat.completion.chunk","created":1760000000,"model":"bench","choices":[{"index":0,"delta":)";
    std::vector<std::string> pieces{
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"};
    pieces.push_back(event(begin + R"({"role":"assistant","content":""},"finish_reason":null}],"usage":null})"));
    for (int i = 0; i < chunks; ++i)
        pieces.push_back(event(begin + R"({"content":"word)" + std::to_string(i % 1000)
                               + R"( "},"finish_reason":null}],"usage":null})"));
    pieces.push_back(event(begin + R"({},"finish_reason":"stop"}],"usage":null})"));
    pieces.push_back(event(
        R"({"id":"chatcmpl-bench","object":"chat.completion.chunk","created":1760000000,"model":"bench","choices":[],"usage":{"prompt_tokens":10,"completion_tokens":100000,"total_tokens":100010}})"));
    pieces.push_back(httpChunk("data: [DONE]\n\n") + "0\r\n\r\n");
    return pieces;
}

bool sendAll(int socket, const std::string &bytes)
{
    for (std::size_t sent = 0; sent < bytes.size();) {
        const auto now = ::send(socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += std::size_t(now);
    }
    return true;
}

//! Reads one request with its body; false when the client is gone.
bool readRequest(int socket)
{
    std::string request;
    char buffer[65536];
    std::size_t needed = std::string::npos;
    while (request.size() < needed) {
        const auto got = ::recv(socket, buffer, sizeof buffer, 0);
        if (got <= 0)
            return false;
        request.append(buffer, std::size_t(got));
        const auto headEnd = request.find("\r\n\r\n");
        if (needed != std::string::npos || headEnd == std::string::npos)
            continue;
        std::size_t length = 0;
        for (const auto *name : {"Content-Length: ", "content-length: "}) {
            if (const auto at = request.find(name); at < headEnd)
                length = std::strtoul(request.c_str() + at + 16, nullptr, 10);
        }
        needed = headEnd + 4 + length;
    }
    return true;
}

//! Whether the client is still there after so many milliseconds; -1 waits until it is not.
bool staysFor(int socket, int milliseconds)
{
    if (milliseconds == 0)
        return true; // then sending tells
    pollfd wait{socket, POLLIN, 0};
    return ::poll(&wait, 1, milliseconds) == 0; // it has nothing to say in the middle of an answer: its end, or a reset
}

struct Script {
    std::vector<std::string> pieces;
    bool isEndless = false;
    int pauseMs = 0;
    std::size_t holdAfter = std::string::npos;
};

//! Whether the client took all of the answer.
bool sendAnswer(int socket, const Script &script)
{
    constexpr std::size_t head = 2; // and the chunk that names the role
    const auto last = script.pieces.size() - 2; // of the tokens' chunks: what follows ends the answer
    for (std::size_t i = 0; i < script.pieces.size(); ++i) {
        if (!staysFor(socket, i == script.holdAfter ? -1 : script.pauseMs) || !sendAll(socket, script.pieces[i]))
            return false;
        if (script.isEndless && i + 2 == last)
            i = head - 1;
    }
    return true;
}

void serve(int socket, const Script &script)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    while (readRequest(socket)) {
        if (sendAnswer(socket, script))
            continue;
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("gone %lld\n",
                    static_cast<long long>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()));
        std::fflush(stdout);
        break;
    }
    ::close(socket);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const int chunks = argc > 1 ? std::atoi(argv[1]) : 100'000;
    Script script{answer(chunks > 0 ? chunks : 1000), chunks == 0};
    if (argc > 2)
        script.pauseMs = std::atoi(argv[2]);
    if (argc > 3)
        script.holdAfter = std::strtoul(argv[3], nullptr, 10);
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), length) != 0 || ::listen(listener, 16) != 0
        || ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length) != 0) {
        std::perror("stream_server");
        return 1;
    }
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    pollfd waits[2] = {{listener, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
    while (::poll(waits, 2, -1) > 0 && !waits[1].revents) {
        if (waits[0].revents)
            std::thread(serve, ::accept(listener, nullptr, nullptr), std::cref(script)).detach();
    }
    std::_Exit(0);
}
