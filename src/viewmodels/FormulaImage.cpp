// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/FormulaImage.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qreal sharpness = 2; // pixels of the image to one of the view
constexpr qreal texScale = 1.12 / 1000; // TeX's letters look smaller than a screen's of the same size; 1000 units each
constexpr qreal largest = 4000; // pixels

QFont fontOf(const FormulaLook &look)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(look.pixelSize);
    return font;
}

//! An image of this \a ascent and \a descent around what \a draw paints, whose origin is on the line of the letters.
template<typename Draw>
FormulaImage onTheLine(qreal width, qreal ascent, qreal descent, const FormulaLook &look, Draw draw)
{
    const qreal halfX = QFontMetricsF(fontOf(look)).xHeight() / 2;
    const qreal below = std::ceil(std::max(descent, ascent - halfX));
    FormulaImage formula;
    formula.size = {std::ceil(width) + 2, std::ceil(2 * below + halfX)};
    const qreal line = (formula.size.height() + halfX) / 2;
    formula.image = QImage((formula.size * sharpness).toSize(), QImage::Format_ARGB32_Premultiplied);
    formula.image.fill(Qt::transparent);
    QPainter painter(&formula.image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(sharpness, sharpness);
    painter.translate(1, line);
    draw(painter);
    return formula;
}

} // namespace

FormulaImage paintFormula(const QByteArray &svg, const FormulaLook &look)
{
    static const QRegularExpression viewBox(u"viewBox=\"(\\S+) (\\S+) (\\S+) (\\S+)\""_s);
    const auto box = viewBox.match(QString::fromUtf8(svg.first(std::min<qsizetype>(svg.size(), 400))));
    const qreal scale = look.pixelSize * texScale;
    const qreal top = box.captured(2).toDouble() * scale;
    const qreal width = box.captured(3).toDouble() * scale;
    const qreal height = box.captured(4).toDouble() * scale;
    if (!box.hasMatch() || width <= 0 || height <= 0 || width > largest || height > largest)
        return {};
    QByteArray inked = svg;
    inked.replace("currentColor", look.ink.name().toLatin1());
    QSvgRenderer renderer(inked);
    if (!renderer.isValid())
        return {};
    auto formula = onTheLine(width, -top, height + top, look,
                             [&](QPainter &painter) { renderer.render(&painter, QRectF(0, top, width, height)); });
    formula.isFormula = true;
    return formula;
}

FormulaImage paintSource(const QString &source, const FormulaLook &look)
{
    QFont font = fontOf(look);
    font.setFamily(look.monospace);
    const QFontMetricsF metrics(font);
    const auto lines = source.split(u'\n');
    qreal width = 1;
    for (const auto &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    width = std::min(width, largest);
    const qreal more = std::min(largest, metrics.lineSpacing() * qreal(lines.size() - 1));
    return onTheLine(width, metrics.ascent(), metrics.descent() + more, look, [&](QPainter &painter) {
        painter.setFont(font);
        painter.setPen(look.ink);
        for (qsizetype i = 0; i < lines.size(); ++i)
            painter.drawText(QPointF(0, metrics.lineSpacing() * qreal(i)), lines[i]);
    });
}

} // namespace oriel
