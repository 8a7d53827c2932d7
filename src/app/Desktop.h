// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/AnswerNews.h"
#include "app/Notifier.h"
#include "app/Tray.h"

class QQuickWindow;

namespace oriel {

class HandOver;
class SettingField;
class SettingsController;

//! \brief The window among others: it comes to the front when it is wanted, has an icon in the tray, and says when an
//! answer is ready while it is behind. Main thread; needs a QApplication. Tests: tst_desktop.
class Desktop : public QObject
{
    Q_OBJECT

public:
    //! All of these outlive it. Whether there is an icon, and whether answers are told, is as \a preferences say.
    Desktop(QQuickWindow &window, HandOver &handOver, ConversationStore &store, TurnService &turns,
            SettingsController &preferences, QObject *parent = nullptr);

private:
    void follow(SettingField &setting, const std::function<void(bool)> &apply);
    void raise();

    QQuickWindow &m_window;
    AnswerNews m_news;
    Notifier m_notifier;
    Tray m_tray;
};

} // namespace oriel
