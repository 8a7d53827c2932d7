// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Speaker.h"

#include <memory>

namespace oriel {

//! \brief The desktop's voice, by Qt's TextToSpeech; null where Oriel was built without it. Main thread.
//!
//! It is looked for when it is first asked whether it is there, and started when something is first said. Tests:
//! tst_desktopspeaker.
[[nodiscard]] std::unique_ptr<Speaker> desktopSpeaker();

} // namespace oriel
