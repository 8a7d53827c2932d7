// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/NearestName.h"

#include "settings/Words.h"

#include <algorithm>
#include <vector>

namespace oriel {

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype shortestBeginning = 3;

//! Optimal string alignment: Levenshtein's distance where a swap of neighbours costs one.
int distance(QStringView a, QStringView b)
{
    std::vector<int> twoBack(std::size_t(b.size()) + 1);
    std::vector<int> oneBack(twoBack.size());
    std::vector<int> row(twoBack.size());
    for (std::size_t j = 0; j < oneBack.size(); ++j)
        oneBack[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[at] = std::min({oneBack[at] + 1, row[at - 1] + 1, oneBack[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], twoBack[at - 2] + 1);
        }
        std::swap(twoBack, oneBack);
        std::swap(oneBack, row);
    }
    return oneBack.back();
}

} // namespace

std::optional<QString> nearestName(const QString &given, const QStringList &known)
{
    const auto wanted = given.trimmed().toLower();
    if (wanted.isEmpty() || wanted.size() > longestName)
        return std::nullopt;
    std::optional<QString> nearest;
    int least = std::max(1, int((wanted.size() + 2) / 3)) + 1;
    for (const auto &name : known) {
        const auto far = distance(wanted, name.toLower());
        if (far < least) {
            least = far;
            nearest = name;
        }
    }
    if (!nearest && wanted.size() >= shortestBeginning) {
        const auto begins = [&wanted](const QString &name) { return name.startsWith(wanted, Qt::CaseInsensitive); };
        const auto found = std::ranges::find_if(known, begins);
        if (found != known.end())
            nearest = *found;
    }
    return nearest;
}

QString didYouMean(const QString &given, const QStringList &known)
{
    const auto nearest = nearestName(given, known);
    return nearest ? Words::tr("Did you mean %1?").arg(*nearest) : QString();
}

} // namespace oriel
