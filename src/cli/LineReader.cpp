// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/LineReader.h"

#include "cli/Terminal.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

// readline's header needs stdio's FILE before it
#include <readline/history.h>
#include <readline/readline.h>

namespace oriel {

namespace {
constexpr int historyLines = 1000;
} // namespace

LineReader::LineReader(QString historyFile)
    : m_historyFile(std::move(historyFile))
    , m_isEdited(Terminal::isInputTerminal() && Terminal::isOutputTerminal())
{
    if (!m_isEdited)
        return;
    rl_bind_key('\t', rl_insert); // a tab is a tab: there is nothing to complete
    if (m_historyFile.isEmpty())
        return;
    QFile file(m_historyFile);
    if (file.open(QIODevice::ReadWrite)) // made here, so that its mode is ours
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    read_history(QFile::encodeName(m_historyFile).constData());
}

std::optional<QString> LineReader::read(const QString &prompt)
{
    if (!m_isEdited) {
        std::string line;
        if (!std::getline(std::cin, line))
            return std::nullopt;
        return QString::fromStdString(line);
    }
    char *typed = ::readline(prompt.toLocal8Bit().constData());
    if (!typed)
        return std::nullopt;
    QString line = QString::fromLocal8Bit(typed);
    std::free(typed); // readline gives malloc()ed memory
    if (!line.trimmed().isEmpty())
        remember(line);
    return line;
}

void LineReader::remember(const QString &line)
{
    add_history(line.toLocal8Bit().constData());
    if (m_historyFile.isEmpty())
        return;
    const auto name = QFile::encodeName(m_historyFile);
    append_history(1, name.constData());
    history_truncate_file(name.constData(), historyLines);
}

} // namespace oriel
