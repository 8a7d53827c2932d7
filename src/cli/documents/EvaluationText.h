// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/documents/EvaluationRun.h"

#include <QTimeZone>

namespace oriel {

//! A run as `docs eval` prints it: what was asked, a line for each measure, and beside it how it was \a before.
[[nodiscard]] QString runText(const EvaluationRun &run, const std::optional<EvaluationRun> &before,
                              const QTimeZone &zone);

} // namespace oriel
