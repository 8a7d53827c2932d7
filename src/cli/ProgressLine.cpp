// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProgressLine.h"

#include "cli/Terminal.h"
#include "cli/VisibleText.h"

#include <cstdio>

namespace oriel {

namespace {

void write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(const QString &text)
{
    if (text == m_shown || !Terminal::isErrorTerminal())
        return;
    m_shown = text;
    write("\r\x1b[K" + visibleText(text).toUtf8());
}

void ProgressLine::clear()
{
    if (!m_shown.isEmpty())
        write("\r\x1b[K");
    m_shown.clear();
}

} // namespace oriel
