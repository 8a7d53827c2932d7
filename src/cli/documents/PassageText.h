// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/FoundPassage.h"

#include <QByteArray>

namespace oriel {

class JsonWriter;

//! A passage as `docs search` shows it: where it stands, and its words around the first that was asked for.
[[nodiscard]] QString passageText(const FoundPassage &passage, int number, const QString &words, bool isStyled);

//! A passage as `docs search --json` tells it.
void writePassage(JsonWriter &json, const FoundPassage &passage);
void writeExplanation(JsonWriter &json, const QueryExplanation &explanation);

//! A line of `docs search --queries`, without its end.
[[nodiscard]] QByteArray resultsJson(const QString &id, const std::vector<FoundPassage> &passages);

} // namespace oriel
