// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProviderConfig.h"
#include "viewmodels/ChatController.h"

namespace oriel {

//! \file
//! \brief Who can be talked with, in the words of an empty conversation. Tests: tst_partners.

//! The scripted provider of --demo.
[[nodiscard]] ChatPartner demoPartner();

//! The provider of \a setup; what it is called and how it is introduced follow from its id.
//! \param notKept  see ChatPartner
[[nodiscard]] ChatPartner partnerFor(TurnSetup setup, ProviderKind kind, const QString &notKept = {});

//! What a window says all the time whose conversations end with it.
[[nodiscard]] QString notKeptSentence(const Error &why);

} // namespace oriel
