// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "domain/Message.h"
#include "domain/Retriever.h"

#include <QCommandLineParser>

#include <stop_token>

namespace oriel {

class JsonWriter;

//! \file
//! \brief What `ask` answers from: --docs and --collection.

void addSourceOptions(QCommandLineParser &parser);
[[nodiscard]] bool asksForSources(const QCommandLineParser &parser);

//! \brief Reads in what --docs names, where it is new or has changed, and finds what bears on \a question.
//!
//! Files that cannot be read are told on standard error. InvalidInput for a path that is not there, both options at
//! once, and --conversation beside them.
[[nodiscard]] QCoro::Task<Result<Retrieval>> sourcesFor(const QCommandLineParser &parser, QString question,
                                                        CommandContext &context, std::stop_token stop);

//! The members `citations` and `sources` of `ask --json`.
void writeSources(JsonWriter &json, const QString &answer, const std::vector<Source> &sources);

//! The sources that \a answer cites, a line each, "[1] manual.pdf, page 12"; empty when it cites none.
[[nodiscard]] QString citedSources(const QString &answer, const std::vector<Source> &sources);
//! The same of an answer that holds the sources it was given; empty when it was given none.
[[nodiscard]] QString citedSources(const Message &answer);

} // namespace oriel
