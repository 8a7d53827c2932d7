// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ConnectProbe.h"
#include "net/HttpTransport.h"
#include "net/NetworkAccessPool.h"
#include "net/NetworkErrors.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <coroutine>
#include <functional>

namespace oriel {

//! \brief One request over a QNetworkReply, with its time-outs, its redirects and its end.
//!
//! Held by shared_ptr: a coroutine that waits in head() or read() keeps it alive, so that its owner may go at any
//! time, also inside of what the coroutine runs. close() ends such a wait with Cancelled from the event loop.
//!
//! No more than bufferLimitBytes are taken from the socket and not read, so the sender waits. Without a limit Qt 6.4
//! also reads from a fast sender without ever looking at abort(), and with one only when it is reached: 256 KB in small
//! chunks are 6 ms of its work, 1 MB are 27, and neither is faster (bench/run.py). (Over HTTP/2, Qt 6.4 opens a
//! stream's window whether or not anyone reads.)
class QtHttpExchange final : public QObject, public std::enable_shared_from_this<QtHttpExchange>
{
    Q_OBJECT

public:
    static constexpr qsizetype pieceBytes = 256 * 1024;
    static constexpr qint64 bufferLimitBytes = 256 * 1024;
    static constexpr int redirectsFollowed = 5;

    static std::shared_ptr<QtHttpExchange> start(HttpRequest request, NetworkAccessPool &pool, QByteArray userAgent,
                                                 std::stop_token stop);
    ~QtHttpExchange() override;

    static QCoro::Task<Result<HttpHead>> head(std::shared_ptr<QtHttpExchange> self);
    static QCoro::Task<Result<HttpBytes>> read(std::shared_ptr<QtHttpExchange> self);

    //! Closes the connection; who waits gets Cancelled.
    void close();

private:
    using Clock = std::chrono::steady_clock;
    //! Suspends a coroutine until wake().
    struct Wait {
        QtHttpExchange &exchange;
        [[nodiscard]] bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> waiter) { exchange.beginWait(waiter); }
        void await_resume() const {}
    };

    QtHttpExchange(HttpRequest request, QByteArray userAgent);
    void send();
    void watch(QNetworkReply *reply);
    void beginWait(std::coroutine_handle<> waiter);
    void wake();
    [[nodiscard]] QByteArray takeBytes();

    void onConnecting();
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void onUpload(qint64 bytes);
    void onRequestSent();
    void onHead();
    void onReadyRead();
    void onFinished();
    void onTimer();
    void onConnectTimer();
    [[nodiscard]] bool isTls() const;
    [[nodiscard]] bool isSendingUntold() const;
    [[nodiscard]] std::chrono::milliseconds waitForProbe() const;

    void enter(ExchangeStage stage);
    void startTimer(std::chrono::milliseconds span);
    [[nodiscard]] bool followRedirect();
    [[nodiscard]] bool resendsOnce();
    void checkEnd();
    void fail(Error error);
    void giveUpReply();
    void dropReply();

    HttpRequest m_request;
    QByteArray m_userAgent;
    std::unique_ptr<NetworkAccessPool::Lease> m_lease; //!< before the reply, which lives in its manager
    QNetworkReply *m_reply = nullptr;
    std::optional<std::stop_callback<std::function<void()>>> m_stopWatch;
    std::stop_token m_stop;

    ExchangeStage m_stage = ExchangeStage::Connecting;
    std::optional<HttpHead> m_head;
    std::optional<Error> m_failure;
    QString m_tlsProblem; //!< why the certificate was refused
    bool m_isPinChecked = false;
    bool m_isFinished = false;
    int m_redirects = 0;
    qint64 m_uploadedBytes = 0;
    qint64 m_takenBytes = 0;
    bool m_isFreshConnection = false; //!< opened for this request
    bool m_isResent = false;

    std::coroutine_handle<> m_waiter;
    Clock::time_point m_waitingSince;
    Clock::time_point m_startedAt; //!< the stage
    Clock::time_point m_deadline; //!< of the stages before the body
    QTimer m_timer;
    std::unique_ptr<ConnectProbe> m_probe;
};

} // namespace oriel
