// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowViews.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace oriel {

WindowViews::WindowViews()
{
    QThreadPool::globalInstance()->start([] { static_cast<void>(QFontDatabase::hasFamily({})); });
    QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine, [this](const QList<QQmlError> &errors) {
        for (const auto &error : errors)
            m_warnings << error.toString();
    });
    QObject::connect(&m_engine, &QQmlEngine::quit, &m_engine, &QCoreApplication::quit, Qt::QueuedConnection);
    m_engine.addImportPath(u":/qt/qml"_s); // Qt 6.5 made this the default; 6.4 needs it said
}

void WindowViews::read()
{
    if (!m_main)
        m_main = std::make_unique<QQmlComponent>(&m_engine, QUrl(u"qrc:/qt/qml/Oriel/Shell/Main.qml"_s));
}

std::unique_ptr<QQuickWindow> WindowViews::make(const QVariantMap &properties)
{
    read();
    if (!m_main->isReady()) {
        m_warnings << m_main->errorString();
        return nullptr;
    }
    std::unique_ptr<QObject> made(m_main->createWithInitialProperties(properties));
    auto *window = qobject_cast<QQuickWindow *>(made.get());
    if (window)
        static_cast<void>(made.release());
    return std::unique_ptr<QQuickWindow>(window);
}

} // namespace oriel
