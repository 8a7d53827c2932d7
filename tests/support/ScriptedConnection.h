// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ScriptedHttpServer.h"

#include <QTcpSocket>

namespace oriel::test {

//! What a connection tells the server and asks of it. Called on the server's thread.
class ScriptedConnectionOwner
{
public:
    virtual ~ScriptedConnectionOwner() = default;
    virtual ScriptedAnswer takeAnswer(RecordedRequest request) = 0;
    //! Calls \a pass now or later, once released.
    virtual void reachGate(const QByteArray &gate, QObject *context, std::function<void()> pass) = 0;
    virtual void countReceived(qint64 bytes) = 0;
    virtual void countSent(qint64 bytes) = 0;
    virtual void closedByClient() = 0;
};

//! One accepted socket of the scripted server: reads requests, plays answers.
class ScriptedConnection final : public QObject
{
    Q_OBJECT

public:
    //! Takes \a socket over, which is connected, and for TLS encrypted or about to be.
    ScriptedConnection(QTcpSocket *socket, int number, bool isSilent, ScriptedConnectionOwner &owner, QObject *parent);

private:
    void takeBytes();
    [[nodiscard]] bool takeRequest();
    void play();
    [[nodiscard]] bool playStep(const ScriptStep &step);
    void write(const QByteArray &bytes);
    void sendHeadOnce();
    void finish();
    void closeHard();

    QTcpSocket *m_socket;
    int m_number;
    bool m_isSilent;
    ScriptedConnectionOwner &m_owner;
    QByteArray m_buffer;
    ScriptedAnswer m_answer;
    qsizetype m_step = 0;
    int m_timesDone = 0;
    bool m_isPlaying = false;
    bool m_isInPlay = false;
    bool m_isWaiting = false;
    bool m_isHeadSent = false;
    bool m_isClosing = false;
};

} // namespace oriel::test
