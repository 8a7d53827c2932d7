// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oriel {

//! \brief One line on standard error that is written over and over, where that is a terminal; elsewhere nothing.
//!
//! Gone when this goes, so that what is told next stands in its place.
class ProgressLine
{
public:
    ProgressLine() = default;
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    void show(const QString &text);
    void clear();

private:
    QString m_shown;
};

} // namespace oriel
