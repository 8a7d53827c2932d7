// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Retriever.h"

namespace oriel {

QCoro::Task<void> Retriever::settled(std::stop_token stop)
{
    static_cast<void>(stop);
    co_return;
}

} // namespace oriel
