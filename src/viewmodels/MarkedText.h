// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <vector>

namespace oriel {

//! \brief \a text with its \a marks in bold, as Text.StyledText is written: nothing of the text itself is markup.
//!
//! \param marks  with start and length, in order, none touching another; what lies outside of the text is left out
template<typename Range>
[[nodiscard]] QString markedText(QStringView text, const std::vector<Range> &marks)
{
    QString result;
    qsizetype done = 0;
    const auto add = [&](qsizetype end) {
        result += text.sliced(done, end - done).toString().toHtmlEscaped();
        done = end;
    };
    for (const auto &mark : marks) {
        const auto start = std::clamp(qsizetype(mark.start), done, text.size());
        const auto end = std::clamp(qsizetype(mark.start + mark.length), start, text.size());
        if (start == end)
            continue;
        add(start);
        result += QLatin1StringView("<b>");
        add(end);
        result += QLatin1StringView("</b>");
    }
    add(text.size());
    return result;
}

} // namespace oriel
