// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks into the real window for bench/window.py: how long its thread works, and when its frames are there.
//
// A plugin, so that what is measured is the program that people start: Qt loads it where QT_QPA_GENERIC_PLUGINS names
// orielprobe. It answers lines on the socket that ORIEL_PROBE_FD names, each with one line of JSON:
//
//   open ID               milliseconds until the conversation's messages are on the screen
//   scroll NOTCHES MOST   turns the wheel by NOTCHES for each frame, upwards, until the conversation's beginning or
//                         MOST frames: for each frame the milliseconds that the thread worked
//   focus                 where on the screen the item is that has the keyboard
//   length                the characters of the last message

#include "WindowProbe.h"

#include <QAbstractEventDispatcher>
#include <QAbstractItemModel>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSocketNotifier>
#include <QTimer>
#include <QWheelEvent>

#include <unistd.h>

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr auto frameTime = 17ms; // a wheel that turns on for every frame of a screen with 60 a second

double rounded(Milliseconds time)
{
    return std::round(time.count() * 100) / 100;
}

class WindowProbe : public QObject
{
public:
    explicit WindowProbe(int socket)
        : m_socket(socket)
        , m_readable(socket, QSocketNotifier::Read)
    {
        connect(&m_readable, &QSocketNotifier::activated, this, &WindowProbe::read);
        const auto *dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_awake = Clock::now(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &WindowProbe::countWork);
        m_frame.setTimerType(Qt::PreciseTimer);
        m_frame.setInterval(frameTime);
        connect(&m_frame, &QTimer::timeout, this, &WindowProbe::nextFrame);
    }

private:
    void countWork()
    {
        const auto now = Clock::now();
        m_worked += now - m_awake;
        m_awake = now;
    }

    void read()
    {
        char buffer[4096];
        const auto got = ::read(m_socket, buffer, sizeof buffer);
        if (got <= 0)
            return m_readable.setEnabled(false);
        const auto words = QByteArray(buffer, got).trimmed().split(' ');
        if (!lookForWindow())
            return answer({{u"error"_s, u"there is no window"_s}});
        if (words[0] == "open" && words.size() == 2)
            open(QString::fromLatin1(words[1]));
        else if (words[0] == "scroll" && words.size() == 3)
            scroll(words[1].toInt(), words[2].toInt());
        else if (words[0] == "focus")
            tellFocus();
        else if (words[0] == "length")
            answer({{u"length"_s, lengthOfLast()}});
        else
            answer({{u"error"_s, u"no such command"_s}});
    }

    void answer(const QJsonObject &object) const
    {
        const auto line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        for (qsizetype sent = 0; sent < line.size();) {
            const auto now = ::write(m_socket, line.constData() + sent, std::size_t(line.size() - sent));
            if (now <= 0)
                return;
            sent += now;
        }
    }

    bool lookForWindow()
    {
        if (m_window)
            return true;
        const auto windows = QGuiApplication::topLevelWindows();
        for (auto *one : windows) {
            auto *window = qobject_cast<QQuickWindow *>(one);
            m_transcript = window ? itemOf(window->contentItem(), "TranscriptView") : nullptr;
            if (!m_transcript)
                continue;
            m_window = window;
            m_list = itemOf(m_transcript, "QQuickListView");
            connect(window, &QQuickWindow::frameSwapped, this, &WindowProbe::frameDrawn);
            return true;
        }
        return false;
    }

    static QQuickItem *itemOf(QQuickItem *item, const char *className)
    {
        if (QByteArrayView(item->metaObject()->className()).startsWith(className))
            return item;
        const auto children = item->childItems();
        for (auto *child : children) {
            if (auto *found = itemOf(child, className))
                return found;
        }
        return nullptr;
    }

    [[nodiscard]] QAbstractItemModel *model() const
    {
        return m_transcript->property("transcript").value<QAbstractItemModel *>();
    }

    void open(const QString &id)
    {
        auto *chat = m_window->property("chat").value<QObject *>();
        m_opened = Clock::now();
        if (!chat || !QMetaObject::invokeMethod(chat, "open", Q_ARG(QString, id)))
            return answer({{u"error"_s, u"it cannot be opened"_s}});
        m_isOpening = true; // what was there before is gone by now
    }

    void frameDrawn()
    {
        if (!m_isOpening || model()->rowCount() == 0)
            return;
        m_isOpening = false;
        answer({{u"ms"_s, rounded(Clock::now() - m_opened)}, {u"rows"_s, model()->rowCount()}});
    }

    void scroll(int notches, int most)
    {
        m_notches = notches;
        m_most = most;
        m_frames = {};
        m_worked = {};
        m_awake = Clock::now();
        m_frame.start();
    }

    void nextFrame()
    {
        countWork();
        m_frames.append(rounded(m_worked));
        m_worked = {};
        const bool isAtStart = !m_transcript->property("hasOlder").toBool()
            && m_list->property("atYBeginning").toBool();
        if (isAtStart || m_frames.size() >= m_most) {
            m_frame.stop();
            answer({{u"frames"_s, m_frames}, {u"isAtStart"_s, isAtStart}});
            return;
        }
        const QPointF place = m_list->mapToScene({m_list->width() / 2, m_list->height() / 2});
        QWheelEvent event(place, m_window->mapToGlobal(place), {}, {0, 120 * m_notches}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_window, &event);
    }

    void tellFocus() const
    {
        const auto *item = m_window->activeFocusItem();
        if (!item)
            return answer({{u"error"_s, u"nothing has the keyboard"_s}});
        const QRectF place = item->mapRectToScene({0, 0, item->width(), item->height()})
                                 .translated(m_window->position());
        answer({{u"x"_s, place.x()}, {u"y"_s, place.y()}, {u"width"_s, place.width()}, {u"height"_s, place.height()}});
    }

    [[nodiscard]] int lengthOfLast() const
    {
        QString text;
        const int last = model()->rowCount() - 1;
        QMetaObject::invokeMethod(model(), "textAt", Q_RETURN_ARG(QString, text), Q_ARG(int, last));
        return int(text.size());
    }

    int m_socket;
    QSocketNotifier m_readable;
    QQuickWindow *m_window = nullptr;
    QQuickItem *m_transcript = nullptr;
    QQuickItem *m_list = nullptr;
    Clock::time_point m_opened;
    bool m_isOpening = false;
    QTimer m_frame;
    QJsonArray m_frames;
    int m_notches = 0;
    int m_most = 0;
    Clock::time_point m_awake = Clock::now();
    Clock::duration m_worked{};
};

} // namespace

QObject *ProbePlugin::create(const QString &, const QString &)
{
    bool isNumber = false;
    const int socket = qEnvironmentVariableIntValue("ORIEL_PROBE_FD", &isNumber);
    return isNumber ? new WindowProbe(socket) : nullptr; // the application owns it
}
