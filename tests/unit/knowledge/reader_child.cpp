// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A reader process that fails where a file's name asks for it. Without an argument it is the real one.
#include "knowledge/loaders/Loader.h"
#include "knowledge/reading/ReaderWire.h"
#include "knowledge/reading/ReaderWorker.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>
#include <cstdio>
#include <cstdlib>

using namespace oriel;

namespace {

void say(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void answer(const ReadRequest &request)
{
    const auto send = [](const StructuredText &text) { say(framed(encodeReply(text))); };
    auto file = SourceFile::open(request.path, request.limits);
    if (!file) {
        say(framed(encodeReply(ReadEnd{file.error()})));
        return;
    }
    const QString name = QFileInfo(request.path).fileName();
    if (name.contains(QStringLiteral("crash"))) {
        StructuredText half;
        half.text = "half";
        send(half);
        std::abort();
    }
    if (name.contains(QStringLiteral("hang")))
        pause();
    if (name.contains(QStringLiteral("babble")))
        say(framed("what is no reply"));
    if (name.contains(QStringLiteral("environment")))
        say(framed(encodeReply(ReadEnd{ReadProblem{ReadFault::Damaged, qEnvironmentVariable("HOME")}})));
    const auto done = loadDocuments(*file, send);
    say(framed(encodeReply(ReadEnd{done ? std::nullopt : std::optional(done.error())})));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        return runReader();
    FrameReader frames(1 << 20);
    QByteArray buffer(4096, Qt::Uninitialized);
    while (true) {
        const auto got = ::read(STDIN_FILENO, buffer.data(), std::size_t(buffer.size()));
        if (got <= 0)
            return 0;
        frames.feed(QByteArrayView(buffer).first(got));
        while (const auto frame = frames.next())
            answer(*decodeRequest(*frame));
    }
}
