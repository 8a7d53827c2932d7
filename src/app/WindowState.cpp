// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowState.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int leastSide = 200;
constexpr int seenWidth = 120; // so much of the upper edge must be on a screen, to be taken hold of
constexpr int seenHeight = 40;

} // namespace

WindowState WindowState::read(const QString &file)
{
    WindowState state;
    QFile kept(file);
    if (!kept.open(QIODevice::ReadOnly))
        return state;
    const auto json = QJsonDocument::fromJson(kept.readAll()).object();
    const QRect place(json["x"_L1].toInt(), json["y"_L1].toInt(), json["width"_L1].toInt(), json["height"_L1].toInt());
    if (place.width() >= leastSide && place.height() >= leastSide)
        state.place = place;
    state.isMaximized = json["maximized"_L1].toBool(state.isMaximized);
    state.hasSidebar = json["sidebar"_L1].toBool(state.hasSidebar);
    return state;
}

Result<void> WindowState::write(const QString &file) const
{
    QJsonObject json{{u"maximized"_s, isMaximized}, {u"sidebar"_s, hasSidebar}};
    if (place) {
        json[u"x"_s] = place->x();
        json[u"y"_s] = place->y();
        json[u"width"_s] = place->width();
        json[u"height"_s] = place->height();
    }
    QSaveFile kept(file);
    const auto bytes = QJsonDocument(json).toJson();
    if (!kept.open(QIODevice::WriteOnly) || kept.write(bytes) != bytes.size() || !kept.commit())
        return failure(ErrorKind::Storage,
                       QCoreApplication::translate("WindowState", "The place of the window could not be kept: %1")
                           .arg(kept.errorString()));
    return {};
}

QVariantMap WindowState::properties() const
{
    QVariantMap properties{{u"sidebarWanted"_s, hasSidebar}};
    if (place) {
        properties[u"x"_s] = place->x();
        properties[u"y"_s] = place->y();
        properties[u"width"_s] = place->width();
        properties[u"height"_s] = place->height();
    }
    return properties;
}

WindowState WindowState::seenOn(const QList<QRect> &screens) const
{
    auto state = *this;
    if (!place)
        return state;
    const auto holds = [this](const QRect &screen) {
        const auto edge = screen.intersected(QRect(place->topLeft(), QSize(place->width(), seenHeight)));
        return edge.width() >= std::min(seenWidth, place->width()) && edge.height() >= seenHeight / 2;
    };
    const auto screen = std::ranges::find_if(screens, holds);
    if (screen == screens.end())
        state.place.reset();
    else
        state.place->setSize(place->size().boundedTo(screen->size()));
    return state;
}

} // namespace oriel
