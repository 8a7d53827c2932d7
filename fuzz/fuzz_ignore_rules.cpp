// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/IgnoreRules.h"

#include "Fuzz.h"

using namespace oriel;

//! The first line is a path, the others are patterns.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QStringList lines = QString::fromUtf8(fuzz::bytes(data, size)).split(u'\n');
    const QString path = lines.takeFirst();
    const IgnoreRules rules(lines);
    const auto verdict = rules.verdict(path, false);
    fuzz::require(!rules.isEmpty() || !verdict, "no rules say nothing");
    lines << QStringLiteral("!**");
    if (!path.isEmpty())
        fuzz::require(IgnoreRules(lines).verdict(path, false) == std::optional(false), "the last rule decides");
    return 0;
}
