// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

namespace oriel {

//! How the text looks that formulas stand in.
struct FormulaLook {
    QColor ink = Qt::black;
    int pixelSize = 16; //!< of the letters around
    QString monospace = {}; //!< the family of letters for what is shown as it was written

    bool operator==(const FormulaLook &) const = default;
};

//! A formula to be put into a line of text, twice as large as it is shown, for screens with small pixels.
struct FormulaImage {
    QImage image;
    QSizeF size; //!< as it is shown, in pixels of the view
    bool isFormula = false; //!< false: its source is drawn

    bool operator==(const FormulaImage &) const = default;
};

//! \brief What MathEngine::typeset() gave, painted; no formula when it cannot be read.
//!
//! Room is added so that it stands on the line of the letters when it is put in its middle, the only way in which
//! QTextDocument moves an image downwards: half a unit of x-height above it. Any thread.
[[nodiscard]] FormulaImage paintFormula(const QByteArray &svg, const FormulaLook &look);

//! The formula as it was written. Any thread that may use fonts.
[[nodiscard]] FormulaImage paintSource(const QString &source, const FormulaLook &look);

} // namespace oriel
