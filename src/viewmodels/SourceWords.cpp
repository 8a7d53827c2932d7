// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/SourceWords.h"

using namespace Qt::StringLiterals;

namespace oriel {

QString placeWords(const Source &source)
{
    QStringList words;
    if (!source.place.isEmpty())
        words << source.place;
    if (!source.headings.isEmpty())
        words << source.headings.join(u" › "_s);
    return words.join(u" · "_s);
}

} // namespace oriel
