// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Desktop.h"

#include "viewmodels/HandOver.h"
#include "viewmodels/SettingsController.h"

#include <QCoreApplication>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace oriel {

Desktop::Desktop(QQuickWindow &window, HandOver &handOver, ConversationStore &store, TurnService &turns,
                 SettingsController &preferences, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_news(store, turns, [&window] { return window.isActive(); })
{
    follow(*preferences.field(u"ui.notifications"_s), [this](bool on) { m_news.setOn(on); });
    follow(*preferences.field(u"ui.tray"_s), [this](bool on) { m_tray.setOn(on); });
    const auto open = [&handOver](const QString &conversation) {
        handOver.take({u"oriel://conversation/"_s + conversation});
    };
    connect(&m_news, &AnswerNews::ready, &m_notifier,
            [this](const ConversationId &conversation, const QString &headline, const QString &title) {
                m_notifier.show(conversation.value, headline, title);
            });
    connect(&m_notifier, &Notifier::chosen, &handOver, open);
    connect(&m_notifier, &Notifier::unshown, &m_tray, &Tray::showMessage);
    connect(&m_tray, &Tray::messageChosen, &handOver, open);
    connect(&m_tray, &Tray::raiseWanted, &handOver, [&handOver] { handOver.take({}); });
    connect(&m_tray, &Tray::newChatWanted, &handOver, [&handOver] { handOver.take({u"oriel://new"_s}); });
    connect(&m_tray, &Tray::quitWanted, qApp, &QCoreApplication::quit);
    connect(&handOver, &HandOver::raiseWanted, this, &Desktop::raise);
}

void Desktop::follow(SettingField &setting, const std::function<void(bool)> &apply)
{
    const auto look = [&setting, apply] { apply(setting.text() != "off"_L1); };
    look();
    connect(&setting, &SettingField::textChanged, this, look);
}

void Desktop::raise()
{
    if (m_window.visibility() == QWindow::Minimized)
        m_window.setWindowStates(m_window.windowStates() & ~Qt::WindowMinimized);
    m_window.setVisible(true);
    m_window.raise();
    m_window.requestActivate();
}

} // namespace oriel
