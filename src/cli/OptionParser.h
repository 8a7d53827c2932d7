// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ExitStatus.h"
#include "cli/Output.h"

#include <QCommandLineParser>

#include <optional>

namespace oriel {

//! The options of one command: --help on standard output, one sentence about what is wrong on standard error.
class OptionParser : public QCommandLineParser
{
public:
    //! \param command  "ask"
    explicit OptionParser(const QString &command);

    //! \return nothing when the command should go on, else the exit status: it was asked for help, or called wrongly
    [[nodiscard]] std::optional<ExitStatus> read(const QStringList &arguments, Output &output);

private:
    [[nodiscard]] QString nearestOption() const;

    QString m_command;
};

} // namespace oriel
