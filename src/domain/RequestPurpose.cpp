// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RequestPurpose.h"

using namespace Qt::StringLiterals;

namespace oriel {

QLatin1StringView featureName(Feature feature)
{
    switch (feature) {
    case Feature::Chat: return "chat"_L1;
    case Feature::Title: return "title"_L1;
    case Feature::Embedding: return "embedding"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace oriel
