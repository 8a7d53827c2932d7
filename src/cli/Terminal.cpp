// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Terminal.h"

#include "cli/VisibleText.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <conio.h>
#include <io.h>
#else
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qint64 inputCeilingBytes = 64 * 1024 * 1024;
constexpr qsizetype secretCeilingBytes = 64 * 1024;

bool isTerminal(FILE *file)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(file)) != 0;
#else
    return isatty(fileno(file)) != 0;
#endif
}

void chopLineEnd(QByteArray &line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
}

#ifndef Q_OS_WIN
//! The terminal with its echo off, as long as this lives.
class QuietTerminal
{
public:
    QuietTerminal()
        : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_file < 0 || tcgetattr(m_file, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        m_isQuiet = tcsetattr(m_file, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_isQuiet)
            tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

    [[nodiscard]] bool isReady() const { return m_isQuiet; }
    void write(QByteArrayView text) const
    {
        [[maybe_unused]] const auto written = ::write(m_file, text.data(), std::size_t(text.size()));
    }
    //! Nothing at the end of the input, or when a signal came: then it is no answer.
    [[nodiscard]] std::optional<QByteArray> readLine() const
    {
        QByteArray line;
        line.reserve(secretCeilingBytes); // never moved, so that no copy stays behind unwiped
        char byte = 0;
        while (line.size() < secretCeilingBytes) {
            if (::read(m_file, &byte, 1) != 1) {
                wipe(line);
                return std::nullopt;
            }
            if (byte == '\n')
                break;
            line += byte;
        }
        return line;
    }

private:
    int m_file = -1;
    termios m_before{};
    bool m_isQuiet = false;
};
#endif

} // namespace

bool Terminal::isInputTerminal()
{
    return isTerminal(stdin);
}

bool Terminal::isOutputTerminal()
{
    return isTerminal(stdout);
}

bool Terminal::isErrorTerminal()
{
    return isTerminal(stderr);
}

bool Terminal::isStyled()
{
    return isOutputTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

std::optional<int> Terminal::outputColumns()
{
#ifndef Q_OS_WIN
    winsize size{};
    if (isOutputTerminal() && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    return std::nullopt;
}

void Terminal::say(const QString &line)
{
    const auto bytes = visibleText(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

Result<QByteArray> Terminal::readInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, u"Standard input cannot be read: %1."_s.arg(input.errorString()));
    QByteArray all;
    for (;;) {
        const auto piece = input.read(256 * 1024);
        if (piece.isEmpty())
            break;
        all += piece;
        if (all.size() > inputCeilingBytes)
            return failure(ErrorKind::InvalidInput, u"Standard input is longer than 64 MB."_s);
    }
    if (input.error() != QFileDevice::NoError)
        return failure(ErrorKind::Storage, u"Standard input cannot be read: %1."_s.arg(input.errorString()));
    return all;
}

Result<Secret> Terminal::readSecretLine()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::Storage, u"Standard input cannot be read: %1."_s.arg(input.errorString()));
    QByteArray line = input.readLine(secretCeilingBytes);
    chopLineEnd(line);
    if (line.isEmpty())
        return failure(ErrorKind::InvalidInput, u"Standard input holds no key."_s);
    return Secret(std::move(line));
}

Result<Secret> Terminal::askSecret(const QString &prompt)
{
#ifdef Q_OS_WIN
    if (!isInputTerminal())
        return failure(ErrorKind::InvalidInput, u"There is no terminal to ask on."_s);
    std::fputs(qPrintable(prompt), stderr);
    QByteArray line;
    for (int byte = _getch(); byte != '\r' && byte != EOF && line.size() < secretCeilingBytes; byte = _getch())
        line += char(byte);
    std::fputc('\n', stderr);
    return Secret(std::move(line));
#else
    const QuietTerminal terminal;
    if (!terminal.isReady())
        return failure(ErrorKind::InvalidInput, u"There is no terminal to ask on."_s);
    terminal.write(prompt.toLocal8Bit());
    auto line = terminal.readLine();
    terminal.write("\n");
    if (!line)
        return failure(ErrorKind::Cancelled);
    chopLineEnd(*line);
    return Secret(std::move(*line));
#endif
}

} // namespace oriel
