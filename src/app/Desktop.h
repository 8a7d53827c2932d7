// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/AnswerNews.h"
#include "app/Notifier.h"
#include "app/Tray.h"

class QQuickWindow;

namespace oriel {

class HandOver;

//! \brief The window among others: it comes to the front when it is wanted, has an icon in the tray, and says when an
//! answer is ready while it is behind. Main thread; needs a QApplication.
class Desktop : public QObject
{
    Q_OBJECT

public:
    struct Wishes {
        bool tray = true;
        bool news = true;
    };

    //! All of these outlive it.
    Desktop(QQuickWindow &window, HandOver &handOver, ConversationStore &store, TurnService &turns, Wishes wishes,
            QObject *parent = nullptr);

private:
    void raise();

    QQuickWindow &m_window;
    AnswerNews m_news;
    Notifier m_notifier;
    Tray m_tray;
};

} // namespace oriel
