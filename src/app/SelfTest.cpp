// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SelfTest.h"

#include "viewmodels/ChatController.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QQmlComponent>
#include <QQmlEngine>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

QStringList selfTest(QQmlEngine &engine, ChatController &chat)
{
    QStringList failures;
    int views = 0;
    QDirIterator files(u":/qt/qml/Oriel"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QQmlComponent view(&engine, QUrl(u"qrc"_s + files.next()));
        ++views;
        if (!view.isReady())
            failures << view.errorString().trimmed();
    }
    if (views == 0)
        failures << u"There are no views in the program."_s;

    QEventLoop loop;
    QObject::connect(&chat, &ChatController::busyChanged, &loop, [&] {
        if (!chat.isBusy())
            loop.quit();
    });
    QTimer::singleShot(10s, &loop, &QEventLoop::quit);
    if (!chat.send(u"Does it work?"_s))
        failures << u"A question could not be sent."_s;
    else
        loop.exec();
    if (chat.status() != ShownTurn::tr("Answer complete"))
        failures << u"A question was not answered: %1."_s.arg(chat.status());
    return failures;
}

} // namespace oriel
