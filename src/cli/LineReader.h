// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace oriel {

//! Where \c chat keeps the lines that were typed.
[[nodiscard]] inline QString typedLinesFile(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/chat-history");
}

//! \brief Lines that a person types: edited and remembered on a terminal, plain from a pipe. Main thread; blocks.
class LineReader
{
public:
    //! \param historyFile  of earlier lines, made for its owner alone; not touched when standard input is no terminal;
    //!                     empty: lines are remembered as long as this runs
    explicit LineReader(QString historyFile);

    //! Empty at the end of the input (Ctrl+D). Ctrl+C at the prompt ends the process, as everywhere.
    [[nodiscard]] std::optional<QString> read(const QString &prompt);

private:
    void remember(const QString &line);

    QString m_historyFile;
    bool m_isEdited = false;
};

} // namespace oriel
