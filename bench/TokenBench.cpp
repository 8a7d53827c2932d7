// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast tokens are counted: a JSON line for each file and encoding, for bench/tokens.py. Usage: bench_tokens FILE...
#include "text/tokens/OpenAiTokenizer.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <cstdio>

using namespace oriel;

namespace {

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

//! The best of several rounds: what else the machine did then is left out.
void measure(OpenAiEncoding encoding, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "bench_tokens: %s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        std::exit(1);
    }
    const QString text = QString::fromUtf8(file.readAll());
    const auto &tokenizer = OpenAiTokenizer::builtIn(encoding);
    double best = 1e9;
    qint64 tokens = 0;
    const auto began = std::chrono::steady_clock::now();
    for (int round = 0; round < 3 || secondsSince(began) < 2; ++round) {
        const auto start = std::chrono::steady_clock::now();
        tokens = tokenizer.count(text);
        best = std::min(best, secondsSince(start));
    }
    std::printf(R"({"program":"Oriel","encoding":"%s","corpus":"%s","mbPerSecond":%.2f,"tokens":%lld})"
                "\n",
                openAiEncodingName(encoding).data(), qPrintable(QFileInfo(path).baseName()),
                double(file.size()) / best / 1e6, static_cast<long long>(tokens));
}

} // namespace

int main(int argc, char **argv)
{
    for (const auto encoding : {OpenAiEncoding::Cl100k, OpenAiEncoding::O200k}) {
        const auto start = std::chrono::steady_clock::now();
        static_cast<void>(OpenAiTokenizer::builtIn(encoding));
        std::fprintf(stderr, "%s: unpacked in %.1f ms\n", openAiEncodingName(encoding).data(),
                     1000 * secondsSince(start));
        for (int i = 1; i < argc; ++i)
            measure(encoding, QString::fromLocal8Bit(argv[i]));
    }
}
