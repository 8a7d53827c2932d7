// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Retriever.h"

namespace oriel {

bool Retriever::isReading(const QStringList &collections) const
{
    static_cast<void>(collections);
    return false;
}

QCoro::Task<void> Retriever::settled(QStringList collections, std::stop_token stop)
{
    static_cast<void>(collections);
    static_cast<void>(stop);
    co_return;
}

} // namespace oriel
