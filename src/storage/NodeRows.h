// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MessageNode.h"
#include "storage/Row.h"

#include <QVariantList>

namespace oriel {

//! \file
//! \brief Messages in their place as rows of the table `node`, without their parts. Tests: tst_noderepository.

//! What of a message is only known at its end, in the order of nodeEndValues().
inline constexpr char nodeEndColumns[] = "state, ended_at, provider, model, request_id, finish_reason, provider_reason,"
                                         " first_token_ms, latency_ms, usage, error";
[[nodiscard]] QVariantList nodeEndValues(const MessageNode &node);

//! \brief The columns that nodeFromRow() reads; the first is the key.
//!
//! Goes between "WITH chosen(key) AS (...)" and the order. Elder and younger versions that failed without a word are
//! not counted: nobody would look at them.
[[nodiscard]] const QString &selectChosenNodes();
[[nodiscard]] MessageNode nodeFromRow(const Row &row);

} // namespace oriel
