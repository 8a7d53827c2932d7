// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsProblem.h"

#include "core/Sentences.h"
#include "settings/Words.h"

namespace oriel {

QString SettingsProblem::sentence() const
{
    const auto where = line > 0 ? Words::tr("%1, line %2").arg(file).arg(line) : file;
    return inOneParagraph({Words::tr("%1: %2 is %3.").arg(where, key, given), rule, outcome});
}

} // namespace oriel
